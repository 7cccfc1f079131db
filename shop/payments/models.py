from datetime import datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shop.db import Base, UtcDateTime


class PaymentAttempt(Base):
    """One Checkout Session for an order: the request as stored before the call, and what became of it.

    State: `prepared` (stored, outcome of the call unknown) → `open` → `processing` (a delayed method) → `paid`,
    `expired` or `failed`; `refused` if Stripe would not open it; `unclear` if Stripe answered with a fault of its own,
    which it would repeat for the same key: it may have become a session, but its request is not sent again.
    """

    __tablename__ = "payment_attempts"
    __table_args__ = (
        UniqueConstraint("order_number", "attempt"),
        CheckConstraint(
            "state IN ('prepared', 'open', 'processing', 'paid', 'expired', 'failed', 'refused', 'unclear')",
            name="known_state",
        ),
        Index(None, "state", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    order_number: Mapped[str]
    attempt: Mapped[int]
    idempotency_key: Mapped[str] = mapped_column(unique=True)
    request: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(default="prepared")
    session_id: Mapped[str | None] = mapped_column(unique=True)
    url: Mapped[str | None] = mapped_column(Text)
    payment_intent: Mapped[str | None] = mapped_column(index=True)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class LedgerRow(Base):
    """Money that moved. Only ever added. `amount_minor` is signed: in is positive, out is negative.

    `stripe_id` with `kind` is unique: the same movement told twice is one row. Without an order: money nobody expected.
    """

    __tablename__ = "money_ledger"
    __table_args__ = (
        UniqueConstraint("kind", "stripe_id"),
        CheckConstraint(
            "kind IN ('payment', 'refund', 'refund_failed', 'dispute', 'dispute_reversed')", name="known_kind"
        ),
        Index(None, "order_number"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    order_number: Mapped[str | None]
    kind: Mapped[str]
    stripe_id: Mapped[str]
    payment_intent: Mapped[str | None]
    amount_minor: Mapped[int]
    currency: Mapped[str]
    livemode: Mapped[bool]
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class Refund(Base):
    """Money to be sent back. Written before Stripe is asked; its key makes asking twice harmless.

    State: `requested` → `unconfirmed` (no clear answer yet) → `pending` → `succeeded`, `failed` or `refused`.
    """

    __tablename__ = "refunds"
    __table_args__ = (
        CheckConstraint(
            "state IN ('requested', 'unconfirmed', 'pending', 'succeeded', 'failed', 'refused')", name="known_state"
        ),
        CheckConstraint("amount_minor > 0", name="amount_positive"),
        Index(None, "order_number"),
        Index(None, "state", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    order_number: Mapped[str]
    payment_intent: Mapped[str]
    amount_minor: Mapped[int]
    currency: Mapped[str]
    idempotency_key: Mapped[str] = mapped_column(unique=True)
    request: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(default="requested")
    stripe_id: Mapped[str | None] = mapped_column(unique=True)
    failure: Mapped[str | None]
    by: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    next_attempt_at: Mapped[datetime] = mapped_column(UtcDateTime)


class StripeEvent(Base):
    """An event that Stripe told us of and that was dealt with."""

    __tablename__ = "stripe_events"

    id: Mapped[str] = mapped_column(primary_key=True)
    type: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSON)
    received_at: Mapped[datetime] = mapped_column(UtcDateTime)
