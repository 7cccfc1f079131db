"""What became of the money in full: fees, disputes, doubts, payouts; which lines a refund is for; orders that wait for
new copies; who opened a payment.

What is new and must not be empty has a default in the database, so that servers of the version before go on beside it.
They must not send money back meanwhile: they know no fees, and would take these for money that went back already.

The way back loses what the version before has no place for: fees and disputes' fees in the ledger, refunds of money that
fitted no order, disputes, reviews, warnings, payouts, and which lines refunds were for. What was paid back by hand reads
as failed again. An order that waits for new copies is held by its parcels' reason and must be seen to by hand.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

KINDS_BEFORE = "kind IN ('payment', 'refund', 'refund_failed', 'dispute', 'dispute_reversed')"
KINDS = (
    "kind IN ('payment', 'refund', 'refund_failed', 'fee', 'fee_returned', 'dispute', 'dispute_reversed', "
    "'dispute_fee', 'dispute_fee_returned')"
)
STATES_BEFORE = "state IN ('requested', 'unconfirmed', 'pending', 'succeeded', 'failed', 'refused')"
STATES = "state IN ('requested', 'unconfirmed', 'pending', 'succeeded', 'failed', 'refused', 'by_hand')"


def upgrade() -> None:
    op.create_table(
        "disputes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("stripe_id", sa.String(), nullable=False),
        sa.Column("order_number", sa.String(), nullable=True),
        sa.Column("payment_intent", sa.String(), nullable=True),
        sa.Column("charge", sa.String(), nullable=True),
        sa.Column("amount_minor", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("is_refundable", sa.Boolean(), nullable=False),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("due_by", sa.DateTime(timezone=True), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disputes")),
        sa.UniqueConstraint("stripe_id", name=op.f("uq_disputes_stripe_id")),
    )
    with op.batch_alter_table("disputes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_disputes_order_number"), ["order_number"], unique=False)
        batch_op.create_index(batch_op.f("ix_disputes_payment_intent"), ["payment_intent"], unique=False)
        batch_op.create_index(batch_op.f("ix_disputes_status"), ["status"], unique=False)

    op.create_table(
        "payouts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("stripe_id", sa.String(), nullable=False),
        sa.Column("amount_minor", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("arrives_on", sa.Date(), nullable=False),
        sa.Column("automatic", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("failure", sa.String(), nullable=True),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payouts")),
        sa.UniqueConstraint("stripe_id", name=op.f("uq_payouts_stripe_id")),
    )
    with op.batch_alter_table("payouts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_payouts_arrives_on"), ["arrives_on"], unique=False)

    op.create_table(
        "refused_notices",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("today", sa.Integer(), nullable=False),
        sa.Column("hour_began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("in_hour", sa.Integer(), nullable=False),
        sa.Column("in_a_row", sa.Integer(), nullable=False),
        sa.Column("row_began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_refused_notices")),
    )
    op.create_table(
        "risk_signals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("stripe_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("order_number", sa.String(), nullable=True),
        sa.Column("payment_intent", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("kind IN ('review', 'warning')", name=op.f("ck_risk_signals_known_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_risk_signals")),
        sa.UniqueConstraint("stripe_id", name=op.f("uq_risk_signals_stripe_id")),
    )
    with op.batch_alter_table("risk_signals", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_risk_signals_order_number"), ["order_number"], unique=False)
        batch_op.create_index(batch_op.f("ix_risk_signals_payment_intent"), ["payment_intent"], unique=False)

    op.create_table(
        "payout_items",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("payout_id", sa.Integer(), nullable=False),
        sa.Column("stripe_id", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("description", sa.String(), nullable=True),
        sa.Column("payment_intent", sa.String(), nullable=True),
        sa.Column("amount_minor", sa.Integer(), nullable=False),
        sa.Column("fee_minor", sa.Integer(), nullable=False),
        sa.Column("net_minor", sa.Integer(), nullable=False),
        sa.Column("source_minor", sa.Integer(), nullable=True),
        sa.Column("source_currency", sa.String(), nullable=True),
        sa.Column("rate", sa.Numeric(precision=18, scale=10), nullable=True),
        sa.Column("explanation", sa.Text(), nullable=True),
        sa.Column("explained_by", sa.String(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["payout_id"], ["payouts.id"], name=op.f("fk_payout_items_payout_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payout_items")),
        sa.UniqueConstraint("stripe_id", name=op.f("uq_payout_items_stripe_id")),
    )
    with op.batch_alter_table("payout_items", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_payout_items_payment_intent"), ["payment_intent"], unique=False)
        batch_op.create_index(batch_op.f("ix_payout_items_payout_id"), ["payout_id"], unique=False)

    op.create_table(
        "refund_lines",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("refund_id", sa.Integer(), nullable=False),
        sa.Column("order_line_id", sa.Integer(), nullable=False),
        sa.Column("amount_minor", sa.Integer(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("restocked", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint("amount_minor >= 0", name=op.f("ck_refund_lines_amount_not_negative")),
        sa.CheckConstraint("quantity >= 0", name=op.f("ck_refund_lines_quantity_not_negative")),
        sa.CheckConstraint("restocked >= 0", name=op.f("ck_refund_lines_restocked_not_negative")),
        sa.ForeignKeyConstraint(["order_line_id"], ["order_lines.id"], name=op.f("fk_refund_lines_order_line_id")),
        sa.ForeignKeyConstraint(["refund_id"], ["refunds.id"], name=op.f("fk_refund_lines_refund_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_refund_lines")),
    )
    with op.batch_alter_table("refund_lines", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_refund_lines_order_line_id"), ["order_line_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_refund_lines_refund_id"), ["refund_id"], unique=False)

    with op.batch_alter_table("money_ledger", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_money_ledger_payment_intent"), ["payment_intent"], unique=False)

    with op.batch_alter_table("orders", schema=None) as batch_op:
        batch_op.add_column(sa.Column("owed_since", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_index(batch_op.f("ix_orders_owed_since"), ["owed_since"], unique=False)

    with op.batch_alter_table("payment_attempts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("network_key", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("cart_key", sa.String(), nullable=True))
        batch_op.create_index(
            batch_op.f("ix_payment_attempts_cart_key_created_at"), ["cart_key", "created_at"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_payment_attempts_network_key_created_at"), ["network_key", "created_at"], unique=False
        )

    with op.batch_alter_table("refunds", schema=None) as batch_op:
        batch_op.add_column(sa.Column("waits_for", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("reason", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("instead_of", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("tells_buyer", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.alter_column("order_number", existing_type=sa.String(), nullable=True)
        batch_op.create_unique_constraint(batch_op.f("uq_refunds_instead_of"), ["instead_of"])

    with op.batch_alter_table("stripe_events", schema=None) as batch_op:
        batch_op.add_column(sa.Column("done_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("next_attempt_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("tries", sa.Integer(), server_default="0", nullable=False))
        batch_op.create_index(
            "ix_stripe_events_waiting",
            ["next_attempt_at"],
            unique=False,
            sqlite_where=sa.text("done_at IS NULL"),
            postgresql_where=sa.text("done_at IS NULL"),
        )
    with op.batch_alter_table("money_ledger", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_money_ledger_known_kind"), type_="check")
        batch_op.create_check_constraint(batch_op.f("ck_money_ledger_known_kind"), KINDS)
    with op.batch_alter_table("refunds", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_refunds_known_state"), type_="check")
        batch_op.create_check_constraint(batch_op.f("ck_refunds_known_state"), STATES)
    op.execute("UPDATE stripe_events SET done_at = received_at")


def downgrade() -> None:
    # No row may be of a kind that the constraint does not name, and no refund without an order.
    op.execute("DELETE FROM money_ledger WHERE kind IN ('fee', 'fee_returned', 'dispute_fee', 'dispute_fee_returned')")
    op.execute("DELETE FROM refund_lines")
    op.execute("DELETE FROM refunds WHERE order_number IS NULL")
    op.execute("UPDATE refunds SET state = 'failed' WHERE state = 'by_hand'")
    with op.batch_alter_table("stripe_events", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_stripe_events_waiting",
            sqlite_where=sa.text("done_at IS NULL"),
            postgresql_where=sa.text("done_at IS NULL"),
        )
        batch_op.drop_column("tries")
        batch_op.drop_column("next_attempt_at")
        batch_op.drop_column("done_at")

    with op.batch_alter_table("refunds", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_refunds_instead_of"), type_="unique")
        batch_op.alter_column("order_number", existing_type=sa.String(), nullable=False)
        batch_op.drop_column("tells_buyer")
        batch_op.drop_column("instead_of")
        batch_op.drop_column("reason")
        batch_op.drop_column("waits_for")

    with op.batch_alter_table("payment_attempts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_payment_attempts_network_key_created_at"))
        batch_op.drop_index(batch_op.f("ix_payment_attempts_cart_key_created_at"))
        batch_op.drop_column("cart_key")
        batch_op.drop_column("network_key")

    with op.batch_alter_table("orders", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_orders_owed_since"))
        batch_op.drop_column("owed_since")

    with op.batch_alter_table("money_ledger", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_money_ledger_payment_intent"))

    with op.batch_alter_table("refund_lines", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_refund_lines_refund_id"))
        batch_op.drop_index(batch_op.f("ix_refund_lines_order_line_id"))

    op.drop_table("refund_lines")
    with op.batch_alter_table("payout_items", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_payout_items_payout_id"))
        batch_op.drop_index(batch_op.f("ix_payout_items_payment_intent"))

    op.drop_table("payout_items")
    with op.batch_alter_table("risk_signals", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_risk_signals_payment_intent"))
        batch_op.drop_index(batch_op.f("ix_risk_signals_order_number"))

    op.drop_table("risk_signals")
    op.drop_table("refused_notices")
    with op.batch_alter_table("payouts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_payouts_arrives_on"))

    op.drop_table("payouts")
    with op.batch_alter_table("disputes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_disputes_status"))
        batch_op.drop_index(batch_op.f("ix_disputes_payment_intent"))
        batch_op.drop_index(batch_op.f("ix_disputes_order_number"))

    op.drop_table("disputes")
    with op.batch_alter_table("money_ledger", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_money_ledger_known_kind"), type_="check")
        batch_op.create_check_constraint(batch_op.f("ck_money_ledger_known_kind"), KINDS_BEFORE)
    with op.batch_alter_table("refunds", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_refunds_known_state"), type_="check")
        batch_op.create_check_constraint(batch_op.f("ck_refunds_known_state"), STATES_BEFORE)
