from datetime import datetime

from sqlalchemy import CheckConstraint, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from shop.db import Base, UtcDateTime


class Case(Base):
    """Something a buyer came back with after the order."""

    __tablename__ = "cases"
    __table_args__ = (
        CheckConstraint("kind IN ('withdrawal', 'loss', 'damage', 'defect')", name="known_kind"),
        CheckConstraint("state IN ('open', 'settled')", name="known_state"),
        Index(None, "order_number"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    order_number: Mapped[str]
    kind: Mapped[str]
    state: Mapped[str] = mapped_column(default="open")
    note: Mapped[str] = mapped_column(Text)
    outcome: Mapped[str | None] = mapped_column(Text)
    opened_by: Mapped[str]
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    settled_by: Mapped[str | None]
    settled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
