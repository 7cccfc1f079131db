"""Whether a bank has the money of a dispute: the ledger's rows say it, and nothing else does.

A row names the payment and Stripe's movement, not the dispute; which is whose is told in `dispute_rules.divided`.
"""

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from shop.money import Money
from shop.payments import booked
from shop.payments.dispute_rules import Share, divided
from shop.payments.models import Dispute, LedgerRow


def is_out(session: Session, row: Dispute, its_own: Collection[str]) -> bool:
    """Whether more was taken for this dispute than was given back. `its_own`: movements that are known to be its."""
    session.flush()
    known = dict.fromkeys(its_own, row.stripe_id)
    rows = _rows(session, LedgerRow.stripe_id.in_(list(known)), LedgerRow.payment_intent == row.payment_intent)
    of_payment = select(Dispute).where(Dispute.payment_intent == row.payment_intent)
    others = session.scalars(of_payment.order_by(Dispute.id)).all() if row.payment_intent else [row]
    return _divided(others, rows, known)[row.stripe_id] < 0


def moved(session: Session, payment_intents: Collection[str]) -> dict[str, int]:
    """What each dispute of these payments has moved, by its id: signed minor units of its own currency."""
    names = list(payment_intents)
    rows = _rows(session, LedgerRow.payment_intent.in_(names))
    by_payment: dict[str, list[Dispute]] = {}
    for row in session.scalars(select(Dispute).where(Dispute.payment_intent.in_(names)).order_by(Dispute.id)):
        by_payment.setdefault(str(row.payment_intent), []).append(row)
    found: dict[str, int] = {}
    for intent, disputes in by_payment.items():
        found |= _divided(disputes, [row for row in rows if row.payment_intent == intent], {})
    return found


def _rows(session: Session, *which: ColumnElement[bool]) -> list[LedgerRow]:
    query = select(LedgerRow).where(or_(*which), LedgerRow.kind.in_(booked.DISPUTED)).order_by(LedgerRow.id)
    return list(session.scalars(query))


def _divided(among: Iterable[Dispute], rows: Iterable[LedgerRow], known: Mapping[str, str]) -> dict[str, int]:
    shares = [Share(row.stripe_id, Money(row.amount_minor, row.currency), row.status) for row in among]
    return divided(shares, [(row.stripe_id, Money(row.amount_minor, row.currency)) for row in rows], known)
