"""Copies that come onto the shelf or leave it outside of orders: a delivery, a count, a damaged copy."""

from sqlalchemy import select

from shop import clock
from shop.db import transaction
from shop.errors import AlreadyDone, NotFound
from shop.stock import keys, ledger
from shop.stock.models import StockItem, StockMove

# Why the number of copies changes.
REASONS = ("delivery", "counted", "damaged", "given_away")


def change(sku: str, copies: int, reason: str, by: str, once: str) -> None:
    """So many copies more, or fewer, in one move. `once` names the sent form, so that sending it twice counts once.

    Raises `NotFound` for what is not counted, `AlreadyDone`, and `SoldOut` if fewer were left than are promised.
    """
    if reason not in REASONS or not copies or not keys.is_sku(sku):
        raise ValueError(f"{copies} of {sku} for {reason}")
    reference = f"desk-{once}"
    with transaction() as session:
        if session.scalar(select(StockItem.key).where(StockItem.key == sku).with_for_update()) is None:
            raise NotFound(sku=sku)
        if session.scalar(select(StockMove.id).where(StockMove.reference == reference)) is not None:
            raise AlreadyDone(sku=sku)
        ledger.adjust(session, sku, copies, f"{reason} by {by}", reference, clock.now())
