from datetime import datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from shop.db import Base, UtcDateTime


class Product(Base):
    """A thing on sale. `texts` is {language: {field: text}}; `pictures` and `chapters` are lists in reading order."""

    __tablename__ = "products"
    __table_args__ = (CheckConstraint("kind IN ('goods', 'digital')", name="known_kind"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)
    position: Mapped[int]
    kind: Mapped[str]
    tax_class: Mapped[str]
    published: Mapped[bool]
    texts: Mapped[dict[str, dict[str, str]]] = mapped_column(JSON)
    details: Mapped[dict[str, Any]] = mapped_column(JSON)
    pictures: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    chapters: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    # Since when anybody can buy it. None: it is not published, or has been since before this was written down.
    published_since: Mapped[datetime | None] = mapped_column(UtcDateTime)

    variants: Mapped[list["Variant"]] = relationship(order_by="Variant.position", back_populates="product")


class Variant(Base):
    """What can be put into a cart: a SKU, its weight in grams and its customs data."""

    __tablename__ = "variants"
    __table_args__ = (
        CheckConstraint("weight_grams >= 0", name="weight_not_negative"),
        CheckConstraint("max_per_order > 0", name="max_per_order_positive"),
        Index(None, "product_id"),
    )

    sku: Mapped[str] = mapped_column(primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"))
    position: Mapped[int]
    label: Mapped[dict[str, str]] = mapped_column(JSON)
    weight_grams: Mapped[int]
    hs_code: Mapped[str | None]
    origin: Mapped[str | None]
    customs_description: Mapped[str | None]
    manufacturer_id: Mapped[str | None]
    max_per_order: Mapped[int]
    # Digital things: the name the file is kept under (see `files.py`), and the name buyers save it under.
    file_name: Mapped[str | None]
    file_title: Mapped[str | None]
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    product: Mapped[Product] = relationship(back_populates="variants")


class Price(Base):
    """What a SKU cost in a currency, on a step, from so many copies on, from an instant until another (none: it still
    holds). An instant to come announces a price; the row before it ends there."""

    __tablename__ = "prices"
    __table_args__ = (
        CheckConstraint("amount_minor >= 0", name="amount_not_negative"),
        CheckConstraint("from_quantity >= 1", name="from_quantity_positive"),
        UniqueConstraint("sku", "currency", "step", "from_quantity", "valid_from"),
        Index(
            "uq_prices_current",
            "sku",
            "currency",
            "step",
            "from_quantity",
            unique=True,
            sqlite_where=text("valid_to IS NULL"),
            postgresql_where=text("valid_to IS NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    sku: Mapped[str] = mapped_column(ForeignKey("variants.sku"))
    currency: Mapped[str]
    step: Mapped[str] = mapped_column(default="standard")
    from_quantity: Mapped[int] = mapped_column(default=1, server_default="1")
    amount_minor: Mapped[int]
    valid_from: Mapped[datetime] = mapped_column(UtcDateTime)
    valid_to: Mapped[datetime | None] = mapped_column(UtcDateTime)
