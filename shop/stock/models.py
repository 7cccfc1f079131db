from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from shop.db import Base, UtcDateTime


class StockItem(Base):
    """How many of `key` are on hand, and how many of those are promised to orders that are not packed yet."""

    __tablename__ = "stock_items"
    __table_args__ = (
        CheckConstraint("on_hand >= 0", name="on_hand_not_negative"),
        CheckConstraint("reserved >= 0", name="reserved_not_negative"),
        CheckConstraint("reserved <= on_hand", name="reserved_on_hand"),
    )

    key: Mapped[str] = mapped_column(primary_key=True)
    on_hand: Mapped[int]
    reserved: Mapped[int] = mapped_column(default=0)


class StockMove(Base):
    """One change of a key's numbers, with its reason and what it was for (an order number, a delivery note)."""

    __tablename__ = "stock_moves"
    __table_args__ = (Index(None, "key", "id"), Index(None, "reference"))

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(ForeignKey("stock_items.key"))
    on_hand_change: Mapped[int]
    reserved_change: Mapped[int]
    reason: Mapped[str]
    reference: Mapped[str]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
