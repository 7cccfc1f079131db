"""Counting the uses of a code. The ledger's numbers are the limit: whoever comes at the same moment, one is first."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop.promotions.models import DiscountCode
from shop.stock import keys, ledger
from shop.stock.models import StockItem

# Uses without a limit are counted all the same, in total and by address: so a limit can be set later.
NO_LIMIT = 1_000_000_000


def count_by_email(session: Session, code: str, email: str, at: datetime, *, promises: Collection[str] = ()) -> None:
    """Begin to count the uses of a code by one address; the order then reserves one, among its other `promises`.

    The code's row is locked against its changing (not against other buyers), so that no limit is set between.
    """
    query = select(DiscountCode.most_per_email).where(DiscountCode.code == code).with_for_update(read=True)
    most = session.scalar(query)
    key = keys.uses_by(code, email)
    if ledger.open_item(session, key, most or NO_LIMIT, code, at):
        return
    # What is open already may still stand at an older limit, which could not fall below the uses of that day.
    ledger.limit(session, key, most or NO_LIMIT, code, at, among=promises)


def standing(session: Session, code: str) -> int:
    """How many orders hold a use of the code now, paid or not."""
    return ledger.promised_of(session, keys.uses(code))


def limit(session: Session, code: str, most: int | None, most_by_email: int | None, at: datetime) -> None:
    """Bring the ledger to the code's limits, in total and by each address that has used it."""
    key = keys.uses(code)
    if not ledger.open_item(session, key, most or NO_LIMIT, code, at):
        ledger.limit(session, key, most or NO_LIMIT, code, at)
    by_email = select(StockItem.key).where(StockItem.key.startswith(f"{key}:", autoescape=True))
    for one in sorted(session.scalars(by_email)):
        ledger.limit(session, one, most_by_email or NO_LIMIT, code, at)


def move(session: Session, code: str, before: str, after: str, number: str, at: datetime) -> None:
    """An order's address was corrected: the use that it holds counts for the new one, also beyond what one address may
    use, because the price was agreed."""
    old, new = keys.uses_by(code, before), keys.uses_by(code, after)
    if old == new:
        return
    count_by_email(session, code, after, at, promises={old})
    ledger.lock(session, {old, new})
    if ledger.available_of(session, new) < 1:
        ledger.limit(session, new, ledger.promised_of(session, new) + 1, code, at, among={old})
    ledger.release(session, {old: 1}, number, at)
    ledger.reserve(session, {new: 1}, number, at)
