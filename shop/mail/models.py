from datetime import datetime

from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from shop.db import Base, UtcDateTime


class OutboxMail(Base):
    """A mail as it will leave. State: queued → sent, or given_up after the last attempt (staff may queue it again)."""

    __tablename__ = "outbox"
    __table_args__ = (Index(None, "state", "next_attempt_at"), Index(None, "order_number"))

    id: Mapped[int] = mapped_column(primary_key=True)
    once: Mapped[str] = mapped_column(unique=True)
    message: Mapped[str]
    language: Mapped[str]
    to: Mapped[str]
    subject: Mapped[str]
    text: Mapped[str] = mapped_column(Text)
    html: Mapped[str] = mapped_column(Text)
    message_id: Mapped[str]
    order_number: Mapped[str | None]
    state: Mapped[str] = mapped_column(default="queued")
    attempts: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    next_attempt_at: Mapped[datetime] = mapped_column(UtcDateTime)
    sent_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    last_error: Mapped[str | None] = mapped_column(Text)
