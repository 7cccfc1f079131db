from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from shop.db import Base, UtcDateTime


class AttentionItem(Base):
    __tablename__ = "attention_items"
    __table_args__ = (
        # Once per anomaly and object while it is open; the database decides, so two workers cannot both raise it.
        Index(
            "uq_attention_items_open",
            "kind",
            "object_key",
            unique=True,
            sqlite_where=text("settled_at IS NULL"),
            postgresql_where=text("settled_at IS NULL"),
        ),
        Index(None, "object_key"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    object_key: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSON)
    raised_at: Mapped[datetime] = mapped_column(UtcDateTime)
    settled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    settled_by: Mapped[str | None]
    resolution: Mapped[str | None]
