"""Disputes as the desk shows them: those that want an answer, those that are over, and one with all that we hold."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from shop.db import db
from shop.errors import NotFound
from shop.money import Money
from shop.orders import letters
from shop.payments import disputes
from shop.payments.models import Dispute
from shop.reports import order_page
from shop.reports.order_page import OrderDetail

MOST_ENDED = 100


@dataclass(frozen=True, slots=True)
class DisputeList:
    """`open`: the first to run out first; `ended`: the latest first."""

    open: list[Dispute]
    ended: list[Dispute]


@dataclass(frozen=True, slots=True)
class DisputeDetail:
    """A dispute and its order, if it has one; `label` is the address that its parcels went to, line by line."""

    dispute: Dispute
    order: OrderDetail | None
    label: list[str]

    @property
    def amount(self) -> Money:
        return disputes.amount(self.dispute)

    @property
    def posted(self) -> list[datetime]:
        """When parcels of the order were posted."""
        parcels = self.order.order.parcels if self.order else []
        return sorted(parcel.posted_at for parcel in parcels if parcel.posted_at is not None)


def listed() -> DisputeList:
    waiting = select(Dispute).where(Dispute.closed_at.is_(None)).order_by(Dispute.due_by.is_(None), Dispute.due_by)
    ended = select(Dispute).where(Dispute.closed_at.is_not(None)).order_by(Dispute.closed_at.desc(), Dispute.id.desc())
    return DisputeList(list(db.session.scalars(waiting)), list(db.session.scalars(ended.limit(MOST_ENDED))))


def detail(dispute_id: str) -> DisputeDetail:
    """Raises `NotFound`."""
    row = disputes.find(dispute_id)
    if row is None:
        raise NotFound(dispute=dispute_id)
    if row.order_number is None:
        return DisputeDetail(row, None, [])
    found = order_page.order_detail(row.order_number)
    return DisputeDetail(row, found, letters.label(found.order) if found.order.service else [])
