from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import JSON, CheckConstraint, Numeric
from sqlalchemy.orm import Mapped, mapped_column

from shop.db import Base, UtcDateTime


class DiscountCode(Base):
    """A code that buyers type. `code` is kept in capitals, as it is compared.

    `percent` is a share such as 0.1000; `amounts` and `minimum` are {currency: minor units}, the minimum being that of
    the goods it applies to; `slugs` and `countries` are empty where it holds for all. Days are the shop's, both
    included. Without `most_uses` it may be used without end. How often it was used the stock ledger knows.
    """

    __tablename__ = "discount_codes"
    __table_args__ = (
        CheckConstraint("kind IN ('percent', 'amount', 'free_post', 'group')", name="known_kind"),
        CheckConstraint("most_uses IS NULL OR most_uses > 0", name="most_uses_positive"),
        CheckConstraint("most_per_email IS NULL OR most_per_email > 0", name="most_per_email_positive"),
    )

    code: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    percent: Mapped[Decimal | None] = mapped_column(Numeric(5, 4))
    amounts: Mapped[dict[str, int]] = mapped_column(JSON)
    minimum: Mapped[dict[str, int]] = mapped_column(JSON)
    slugs: Mapped[list[str]] = mapped_column(JSON)
    countries: Mapped[list[str]] = mapped_column(JSON)
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    most_uses: Mapped[int | None]
    most_per_email: Mapped[int | None]
    note: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
