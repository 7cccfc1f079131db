"""Payouts: what Stripe sent to our bank, each with all that it is made of, read from Stripe and kept.

What a payout means for the books is worked out in `reports/payout_book.py`; here it is only read, and put before a
person if it came back or does not add up.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from shop import clock, settings
from shop.attention import items as attention
from shop.db import add_once, db, end_read, transaction
from shop.errors import AlreadyDone, NotFound
from shop.payments import mismatches
from shop.payments.at_stripe import payouts as at_stripe_payouts
from shop.payments.at_stripe.payouts import ItemFacts, PayoutFacts
from shop.payments.models import Payout, PayoutItem

RETURNED = ("failed", "canceled")


def take(payout_id: str) -> bool:
    """Bring a payout to what Stripe says of it. True if anything was new.

    Raises `stripe_gateway.Unreachable` if Stripe cannot be asked; nothing has changed then.
    """
    end_read()
    return _keep(at_stripe_payouts.read(payout_id))


def refresh_since(instant: datetime) -> list[tuple[str, str]]:
    """Read every payout made since `instant` that we do not know, or not as it stands now. Returns what was mended.

    One that cannot be dealt with is put before a person, and the next is dealt with. Raises `Unreachable`.
    """
    mended = []
    for facts in at_stripe_payouts.since(instant):
        if mismatches.by_itself(facts.payout_id, partial(_bring, facts)):
            mended.append(("payout", facts.payout_id))
    return mended + _finish_reading()


def _bring(facts: PayoutFacts) -> bool:
    return not _is_known(facts) and _keep(facts)


def explain(item_id: str, explanation: str, by: str) -> None:
    """Say what an item without a partner is, so that its month can be closed. Raises `AlreadyDone` or `NotFound`."""
    with transaction() as session:
        row = session.scalar(select(PayoutItem).where(PayoutItem.stripe_id == item_id).with_for_update())
        if row is None:
            raise NotFound(item=item_id)
        if row.explanation is not None:
            raise AlreadyDone(item=item_id)
        row.explanation, row.explained_by = explanation, by


def _finish_reading() -> list[tuple[str, str]]:
    """Payouts, however old, that were not complete when they were last read."""
    end_read()
    waiting = select(Payout.stripe_id).where(
        Payout.read_at.is_(None), Payout.automatic, Payout.livemode == settings.current().live
    )
    names = list(db.session.scalars(waiting))
    return [("payout", name) for name in names if mismatches.by_itself(name, partial(take, name))]


def _is_known(facts: PayoutFacts) -> bool:
    end_read()
    query = select(Payout.status, Payout.read_at).where(Payout.stripe_id == facts.payout_id)
    row = db.session.execute(query).one_or_none()
    end_read()
    return row is not None and row.status == facts.status and (row.read_at is not None or not facts.is_complete)


def _keep(facts: PayoutFacts) -> bool:
    """Another mode's payout is none of our books'."""
    if facts.livemode != settings.current().live:
        return False
    items = _items_of(facts) if facts.is_complete else []
    now = clock.now()
    with transaction() as session:
        row, before = _row(session, facts)
        if facts.is_complete and row.read_at is None:
            _replace_items(session, row, items)
            row.read_at = now
        _raise_if_wrong(session, facts, items, now)
        return before != (row.status, row.read_at is not None)


def _items_of(facts: PayoutFacts) -> list[ItemFacts]:
    """What it is made of. The payout's own transaction stands in the list too, and takes all the rest away again."""
    return [item for item in at_stripe_payouts.items(facts.payout_id) if item.item_id != facts.own_transaction]


def _row(session: Session, facts: PayoutFacts) -> tuple[Payout, tuple[str, bool] | None]:
    """The payout's row, locked and brought up to date, and how it stood before; None if it is new."""
    query = select(Payout).where(Payout.stripe_id == facts.payout_id).with_for_update()
    row = session.scalar(query)
    before = (row.status, row.read_at is not None) if row is not None else None
    if row is None:
        add_once(session, _new(facts))
        row = session.scalars(query).one()
    row.status, row.failure, row.arrives_on = facts.status, facts.failure, facts.arrives_on
    return row, before


def _new(facts: PayoutFacts) -> Payout:
    return Payout(
        stripe_id=facts.payout_id,
        amount_minor=facts.amount.minor,
        currency=facts.amount.currency,
        status=facts.status,
        arrives_on=facts.arrives_on,
        automatic=facts.automatic,
        failure=facts.failure,
        livemode=facts.livemode,
        created_at=facts.created_at,
    )


def _replace_items(session: Session, row: Payout, items: Sequence[ItemFacts]) -> None:
    session.execute(delete(PayoutItem).where(PayoutItem.payout_id == row.id))
    session.add_all(_item(row.id, item) for item in items)


def _item(payout_id: int, facts: ItemFacts) -> PayoutItem:
    before = facts.source_amount
    return PayoutItem(
        payout_id=payout_id,
        stripe_id=facts.item_id,
        type=facts.type,
        source=facts.source,
        description=facts.description,
        payment_intent=facts.payment_intent,
        amount_minor=facts.amount,
        fee_minor=facts.fee,
        net_minor=facts.net,
        source_minor=before.minor if before else None,
        source_currency=before.currency if before else None,
        rate=facts.rate,
        at=facts.at,
    )


def _raise_if_wrong(session: Session, facts: PayoutFacts, items: Sequence[ItemFacts], now: datetime) -> None:
    told = {"minor": facts.amount.minor, "currency": facts.amount.currency}
    if facts.status in RETURNED:
        _once(session, "payout_failed", facts.payout_id, told | {"why": facts.failure or facts.status}, now)
    parts = sum(item.net for item in items)
    strange = [item.item_id for item in items if item.currency != facts.amount.currency]
    if facts.is_complete and (parts != facts.amount.minor or strange):
        _once(session, "payout_mismatch", facts.payout_id, told | {"parts_minor": parts}, now)


def _once(session: Session, kind: str, key: str, told: dict[str, object], now: datetime) -> None:
    if mismatches.is_news(session, kind, key, told):
        attention.raise_item(session, kind, key, told, now)
