"""Copies that the shop itself gives to the pool, and takes out again. Each act is one transaction."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import clock
from shop.db import transaction
from shop.errors import AlreadyDone, NotAllowed
from shop.stock import keys, ledger
from shop.stock.models import StockItem, StockMove

PUT_IN, TAKEN_OUT = "put_in", "taken_out"


def put_in(sku: str, copies: int, by: str, act: str) -> None:
    """Set copies on the shelf aside and let them be taken from the pool.

    `act` names the sent form: the same one never counts twice. Raises `SoldOut` naming the SKU if fewer are free,
    `NotAllowed` for a thing that is not counted, `AlreadyDone`.
    """
    at = clock.now()
    with transaction() as session:
        reference = _begin(session, sku, by, act)
        ledger.reserve(session, {sku: copies}, reference, at)
        ledger.open_item(session, keys.pool(sku), 0, reference, at)
        ledger.adjust(session, keys.pool(sku), copies, PUT_IN, reference, at)


def take_out(sku: str, copies: int, by: str, act: str) -> None:
    """Free places leave the pool, and their copies are for sale again. Raises as `put_in` does, but `SoldOut` names the
    pool's key: places that an order has taken stay."""
    at = clock.now()
    with transaction() as session:
        reference = _begin(session, sku, by, act)
        ledger.adjust(session, keys.pool(sku), -copies, TAKEN_OUT, reference, at)
        ledger.release(session, {sku: copies}, reference, at)


def _begin(session: Session, sku: str, by: str, act: str) -> str:
    """Lock the SKU, which everybody does before its pool, and see that this form has not come before.

    Returns how the ledger names the act: who did it, and which form it was.
    """
    if session.scalar(select(StockItem.key).where(StockItem.key == sku).with_for_update()) is None:
        raise NotAllowed(act="pool", state="not_counted", sku=sku)
    reference = f"{by}/{act}"
    if session.scalar(select(StockMove.id).where(StockMove.reference == reference).limit(1)) is not None:
        raise AlreadyDone(sku=sku, act=act)
    return reference


def who(reference: str) -> str:
    """The member behind a move's reference, as history names them; an order's number stays as it is."""
    return reference.partition("/")[0]
