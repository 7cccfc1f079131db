"""Prices per quantity, discount codes, gifts, what a buyer was told of arrival and import charges, and since when a
product has been published.

What is new and must not be empty has a default in the database, so that servers of the version before go on beside it.

The way back loses what the version before has no place for: prices of larger quantities with their history, discount
codes, VAT numbers, gifts, what was told of arrival and import charges, and since when products have been published.
Copies paid forward become digital lines, the only ones that nobody packs. Prices on steps it does not know stay and
harm nobody.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

KINDS_BEFORE = "kind IN ('goods', 'digital', 'post', 'gift')"
KINDS = "kind IN ('goods', 'digital', 'forward', 'post', 'gift')"


def upgrade() -> None:
    op.create_table(
        "discount_codes",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("percent", sa.Numeric(precision=5, scale=4), nullable=True),
        sa.Column("amounts", sa.JSON(), nullable=False),
        sa.Column("minimum", sa.JSON(), nullable=False),
        sa.Column("slugs", sa.JSON(), nullable=False),
        sa.Column("countries", sa.JSON(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("most_uses", sa.Integer(), nullable=True),
        sa.Column("most_per_email", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "kind IN ('percent', 'amount', 'free_post', 'group')", name=op.f("ck_discount_codes_known_kind")
        ),
        sa.CheckConstraint(
            "most_per_email IS NULL OR most_per_email > 0", name=op.f("ck_discount_codes_most_per_email_positive")
        ),
        sa.CheckConstraint("most_uses IS NULL OR most_uses > 0", name=op.f("ck_discount_codes_most_uses_positive")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_discount_codes")),
    )
    with op.batch_alter_table("orders", schema=None) as batch_op:
        batch_op.add_column(sa.Column("vat_number", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("is_gift", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("gift_note", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("code", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("arrives_first", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("arrives_last", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("import_charges", sa.String(), nullable=True))
    with op.batch_alter_table("order_lines", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_order_lines_known_kind"), type_="check")
        batch_op.create_check_constraint(batch_op.f("ck_order_lines_known_kind"), KINDS)
    with op.batch_alter_table("products", schema=None) as batch_op:
        batch_op.add_column(sa.Column("published_since", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("prices", schema=None) as batch_op:
        batch_op.add_column(sa.Column("from_quantity", sa.Integer(), nullable=False, server_default="1"))
        batch_op.drop_index("uq_prices_current")
        batch_op.drop_constraint(batch_op.f("uq_prices_sku_currency_step_valid_from"), type_="unique")
        batch_op.create_unique_constraint(
            batch_op.f("uq_prices_sku_currency_step_from_quantity_valid_from"),
            ["sku", "currency", "step", "from_quantity", "valid_from"],
        )
        batch_op.create_check_constraint(batch_op.f("ck_prices_from_quantity_positive"), "from_quantity >= 1")
        batch_op.create_index(
            "uq_prices_current",
            ["sku", "currency", "step", "from_quantity"],
            unique=True,
            sqlite_where=sa.text("valid_to IS NULL"),
            postgresql_where=sa.text("valid_to IS NULL"),
        )


def downgrade() -> None:
    # Two rows would be one price otherwise, and no line may be of a kind that the constraint does not name.
    op.execute("DELETE FROM prices WHERE from_quantity > 1")
    op.execute("UPDATE order_lines SET kind = 'digital' WHERE kind = 'forward'")
    with op.batch_alter_table("prices", schema=None) as batch_op:
        batch_op.drop_index("uq_prices_current")
        batch_op.drop_constraint(batch_op.f("ck_prices_from_quantity_positive"), type_="check")
        batch_op.drop_constraint(batch_op.f("uq_prices_sku_currency_step_from_quantity_valid_from"), type_="unique")
        batch_op.create_unique_constraint(
            batch_op.f("uq_prices_sku_currency_step_valid_from"), ["sku", "currency", "step", "valid_from"]
        )
        batch_op.drop_column("from_quantity")
        batch_op.create_index(
            "uq_prices_current",
            ["sku", "currency", "step"],
            unique=True,
            sqlite_where=sa.text("valid_to IS NULL"),
            postgresql_where=sa.text("valid_to IS NULL"),
        )
    with op.batch_alter_table("products", schema=None) as batch_op:
        batch_op.drop_column("published_since")
    with op.batch_alter_table("order_lines", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_order_lines_known_kind"), type_="check")
        batch_op.create_check_constraint(batch_op.f("ck_order_lines_known_kind"), KINDS_BEFORE)
    with op.batch_alter_table("orders", schema=None) as batch_op:
        for name in ("import_charges", "arrives_last", "arrives_first", "code", "gift_note", "is_gift", "vat_number"):
            batch_op.drop_column(name)
    op.drop_table("discount_codes")
