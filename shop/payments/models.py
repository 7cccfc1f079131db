from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, Numeric, Text, UniqueConstraint, false, text, true
from sqlalchemy.orm import Mapped, mapped_column, relationship

from shop.db import Base, UtcDateTime

# How the payments begin that `shop make-orders` invents: Stripe has never heard of them, and is not asked.
INVENTED = "pi_invented_"


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
        Index(None, "network_key", "created_at"),
        Index(None, "cart_key", "created_at"),
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
    # Who opened it, for the brake on card testing: keyed hashes of an address and of a cart, different each month. They
    # are needed for an hour; retention empties them after a month.
    network_key: Mapped[str | None]
    cart_key: Mapped[str | None]


class LedgerRow(Base):
    """Money that moved. Only ever added. `amount_minor` is signed: in is positive, out is negative.

    `stripe_id` with `kind` is unique: the same movement told twice is one row. Without an order: money nobody expected.
    Fees are in the currency of the account they are taken from, which need not be the order's.
    """

    __tablename__ = "money_ledger"
    __table_args__ = (
        UniqueConstraint("kind", "stripe_id"),
        CheckConstraint(
            "kind IN ('payment', 'refund', 'refund_failed', 'fee', 'fee_returned', 'dispute', 'dispute_reversed', "
            "'dispute_fee', 'dispute_fee_returned')",
            name="known_kind",
        ),
        Index(None, "order_number"),
        Index(None, "payment_intent"),
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

    State: `requested` → `unconfirmed` (no clear answer yet) → `pending` → `succeeded`, `failed` or `refused`; one of
    the last two becomes `by_hand` when it was paid back another way, or another row asks anew (`instead_of` it).
    Without an order: money that fitted none. `tells_buyer`: a mail goes out once it is done; a cancellation has told it
    already. `waits_for`: what keeps a pending one, in Stripe's word.
    """

    __tablename__ = "refunds"
    __table_args__ = (
        CheckConstraint(
            "state IN ('requested', 'unconfirmed', 'pending', 'succeeded', 'failed', 'refused', 'by_hand')",
            name="known_state",
        ),
        CheckConstraint("amount_minor > 0", name="amount_positive"),
        Index(None, "order_number"),
        Index(None, "state", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    order_number: Mapped[str | None]
    payment_intent: Mapped[str]
    amount_minor: Mapped[int]
    currency: Mapped[str]
    idempotency_key: Mapped[str] = mapped_column(unique=True)
    request: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(default="requested")
    stripe_id: Mapped[str | None] = mapped_column(unique=True)
    failure: Mapped[str | None]
    waits_for: Mapped[str | None]
    reason: Mapped[str | None]
    instead_of: Mapped[int | None] = mapped_column(unique=True)
    tells_buyer: Mapped[bool] = mapped_column(default=False, server_default=false())
    by: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    next_attempt_at: Mapped[datetime] = mapped_column(UtcDateTime)

    lines: Mapped[list["RefundLine"]] = relationship(order_by="RefundLine.id")


class RefundLine(Base):
    """What of a refund is for which line of the order, so that no line gives back more than it cost.

    `quantity`: how many copies it is for; none if only money goes back. `restocked`: how many of them came back to the
    shelf, which they do whatever becomes of the money.
    """

    __tablename__ = "refund_lines"
    __table_args__ = (
        CheckConstraint("amount_minor >= 0", name="amount_not_negative"),
        CheckConstraint("quantity >= 0", name="quantity_not_negative"),
        CheckConstraint("restocked >= 0", name="restocked_not_negative"),
        Index(None, "refund_id"),
        Index(None, "order_line_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    refund_id: Mapped[int] = mapped_column(ForeignKey("refunds.id"))
    order_line_id: Mapped[int] = mapped_column(ForeignKey("order_lines.id"))
    amount_minor: Mapped[int]
    quantity: Mapped[int] = mapped_column(default=0)
    restocked: Mapped[int] = mapped_column(default=0, server_default="0")


class Dispute(Base):
    """A charge that the buyer's bank disputes, or asks about, as Stripe last told it. The money is in the ledger.

    `status` is Stripe's word: warning_needs_response, warning_under_review, warning_closed, needs_response,
    under_review, appeal_needs_response, appeal_under_review, won, lost, prevented. `amount_minor` may differ from what
    was paid, its currency too. `due_by`: until when evidence is taken.
    """

    __tablename__ = "disputes"
    __table_args__ = (Index(None, "order_number"), Index(None, "payment_intent"), Index(None, "status"))

    id: Mapped[int] = mapped_column(primary_key=True)
    stripe_id: Mapped[str] = mapped_column(unique=True)
    order_number: Mapped[str | None]
    payment_intent: Mapped[str | None]
    charge: Mapped[str | None]
    amount_minor: Mapped[int]
    currency: Mapped[str]
    reason: Mapped[str]
    status: Mapped[str]
    is_refundable: Mapped[bool]
    livemode: Mapped[bool]
    due_by: Mapped[datetime | None] = mapped_column(UtcDateTime)
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class RiskSignal(Base):
    """Stripe's doubt about a payment: a review (`kind` review, open until somebody decides) or a card issuer's early
    warning of fraud (`kind` warning, open while the money can still be sent back of one's own will)."""

    __tablename__ = "risk_signals"
    __table_args__ = (
        CheckConstraint("kind IN ('review', 'warning')", name="known_kind"),
        Index(None, "order_number"),
        Index(None, "payment_intent"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    stripe_id: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    order_number: Mapped[str | None]
    payment_intent: Mapped[str | None]
    # Why it was opened: rule, manual; made_with_stolen_card, misc …
    reason: Mapped[str]
    is_open: Mapped[bool]
    # How a review ended: approved, refunded, refunded_as_fraud, disputed …
    outcome: Mapped[str | None]
    livemode: Mapped[bool]
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class Payout(Base):
    """Money that Stripe sent to the bank. `read_at`: when all that it is made of was read; amounts in `currency`.

    `automatic`: only of those does Stripe tell what they are made of. `failure`: Stripe's word for why it came back.
    """

    __tablename__ = "payouts"
    __table_args__ = (Index(None, "arrives_on"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    stripe_id: Mapped[str] = mapped_column(unique=True)
    amount_minor: Mapped[int]
    currency: Mapped[str]
    status: Mapped[str]
    arrives_on: Mapped[date]
    automatic: Mapped[bool] = mapped_column(default=True, server_default=true())
    failure: Mapped[str | None]
    livemode: Mapped[bool]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    read_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    items: Mapped[list["PayoutItem"]] = relationship(order_by="PayoutItem.id")


class PayoutItem(Base):
    """One of Stripe's balance transactions in a payout. `type` is Stripe's word for it; `source` what it is about.

    Amounts are in the payout's currency: `net` is `amount` less `fee`. `source_minor` and `source_currency` are what it
    was before Stripe changed the money, and `rate` at which. `explanation`: what a person (`explained_by`) says it is,
    if it has no partner in our books.
    """

    __tablename__ = "payout_items"
    __table_args__ = (Index(None, "payout_id"), Index(None, "payment_intent"))

    id: Mapped[int] = mapped_column(primary_key=True)
    payout_id: Mapped[int] = mapped_column(ForeignKey("payouts.id"))
    stripe_id: Mapped[str] = mapped_column(unique=True)
    type: Mapped[str]
    source: Mapped[str | None]
    description: Mapped[str | None]
    payment_intent: Mapped[str | None]
    amount_minor: Mapped[int]
    fee_minor: Mapped[int]
    net_minor: Mapped[int]
    source_minor: Mapped[int | None]
    source_currency: Mapped[str | None]
    rate: Mapped[Decimal | None] = mapped_column(Numeric(18, 10))
    explanation: Mapped[str | None] = mapped_column(Text)
    explained_by: Mapped[str | None]
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class StripeEvent(Base):
    """An event that Stripe told us of: written down before our answer, dealt with at once or by the worker soon after.

    `facts` is the envelope, as much as is needed to deal with it. Until `done_at` it is dealt with anew from
    `next_attempt_at` on; without one it was dealt with by a server of the version before, which kept it only then.
    """

    __tablename__ = "stripe_events"
    __table_args__ = (
        Index(
            "ix_stripe_events_waiting",
            "next_attempt_at",
            sqlite_where=text("done_at IS NULL"),
            postgresql_where=text("done_at IS NULL"),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    type: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSON)
    received_at: Mapped[datetime] = mapped_column(UtcDateTime)
    done_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    next_attempt_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    tries: Mapped[int] = mapped_column(default=0, server_default="0")


class RefusedNotices(Base):
    """How many notices were refused because nobody signed them rightly: one row for ever, whoever knocks how often.

    `today` counts those of `day` (UTC), `in_hour` those since `hour_began_at`; `in_a_row` those that claimed to be
    Stripe's since the last that was.
    """

    __tablename__ = "refused_notices"

    name: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[date]
    today: Mapped[int]
    hour_began_at: Mapped[datetime] = mapped_column(UtcDateTime)
    in_hour: Mapped[int]
    in_a_row: Mapped[int]
    row_began_at: Mapped[datetime] = mapped_column(UtcDateTime)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)
