"""The outbox, page by page: what was written to buyers, and how it fares."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import func, select

from shop.db import db
from shop.mail.models import OutboxMail

PAGE = 50


@dataclass(frozen=True, slots=True)
class MailPage:
    """Newest first; `older` is the id to go on from."""

    rows: list[OutboxMail]
    older: int | None


def find_mails(state: str | None = None, after: int | None = None, limit: int = PAGE) -> MailPage:
    query = select(OutboxMail).order_by(OutboxMail.id.desc()).limit(limit + 1)
    if state is not None:
        query = query.where(OutboxMail.state == state)
    if after is not None:
        query = query.where(OutboxMail.id < after)
    rows = list(db.session.scalars(query))
    return MailPage(rows[:limit], rows[limit - 1].id if len(rows) > limit else None)


def latest_about(numbers: Collection[str]) -> dict[str, OutboxMail]:
    """The last mail about each of these orders; one without mails is absent. One statement for any number."""
    if not numbers:
        return {}
    newest = (
        select(func.max(OutboxMail.id)).where(OutboxMail.order_number.in_(numbers)).group_by(OutboxMail.order_number)
    )
    rows = db.session.scalars(select(OutboxMail).where(OutboxMail.id.in_(newest)))
    return {row.order_number: row for row in rows if row.order_number}
