"""The tax that goes back with a refund, worked out of the stored taxes of the lines it is for."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop.money import split
from shop.orders.models import Order, OrderLine
from shop.payments import refund_requests, refund_rules
from shop.payments.models import Refund, RefundLine
from shop.payments.refund_rules import Part, TaxShare


def shares(line: OrderLine) -> list[TaxShare]:
    """The taxes in a line, as they were agreed."""
    return [TaxShare(tax.place, tax.rate, tax.reason, tax.base_minor, tax.tax_minor) for tax in line.taxes]


def of_parts(session: Session, order: Order, parts: Iterable[Part]) -> list[TaxShare]:
    """The tax in parts that are about to go back, by place, rate and reason."""
    return _of(session, order, parts, None)


def of_refund(session: Session, order: Order, refund: Refund) -> list[TaxShare]:
    """The tax in a refund, by place, rate and reason.

    One that is for no line, as those made in Stripe's Dashboard, is taken as a part of each line by what it cost.
    """
    parts: Sequence[Part] = refund_requests.parts_of(session, refund)
    if parts:
        return _of(session, order, parts, refund.id)
    costs = [line.total_minor for line in order.lines]
    amounts = split(min(refund.amount_minor, sum(costs)), costs)
    found = [refund_rules.tax_of(shares(line), (), minor) for line, minor in zip(order.lines, amounts, strict=True)]
    return refund_rules.added_up([share for taxes in found for share in taxes])


def _of(session: Session, order: Order, parts: Iterable[Part], before_id: int | None) -> list[TaxShare]:
    gone = _gone(session, order, before_id)
    lines = {line.position: line for line in order.lines}
    found = [
        refund_rules.tax_of(shares(lines[part.position]), gone.get(lines[part.position].id, []), part.minor)
        for part in parts
    ]
    return refund_rules.added_up([share for taxes in found for share in taxes])


def _gone(session: Session, order: Order, before_id: int | None) -> dict[int, list[int]]:
    """What went back for each line so far, or before a refund: the amounts by the line's id, the oldest first."""
    query = (
        select(RefundLine.order_line_id, RefundLine.amount_minor)
        .join(Refund, Refund.id == RefundLine.refund_id)
        .join(OrderLine, OrderLine.id == RefundLine.order_line_id)
        .where(OrderLine.order_id == order.id, Refund.state.not_in(refund_requests.CAME_TO_NOTHING))
        .order_by(RefundLine.id)
    )
    if before_id is not None:
        query = query.where(Refund.id < before_id)
    gone: dict[int, list[int]] = {}
    for line_id, minor in session.execute(query):
        gone.setdefault(line_id, []).append(minor)
    return gone
