from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, Numeric, String, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from shop.db import Base, UtcDateTime


class Order(Base):
    """What a supporter ordered. `state` is the deal (see `states.py`); money and parcels are axes of their own."""

    __tablename__ = "orders"
    __table_args__ = (
        CheckConstraint("state IN ('open', 'confirmed', 'expired', 'cancelled', 'undecided')", name="known_state"),
        CheckConstraint("total_minor >= 0", name="total_not_negative"),
        Index(None, "state", "id"),
        Index(None, "email_key"),
        Index(None, "name_key"),
        Index(None, "postal_code_key"),
        Index(None, "created_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    token: Mapped[str] = mapped_column(unique=True)
    attempt: Mapped[str] = mapped_column(unique=True)
    state: Mapped[str] = mapped_column(default="open")
    language: Mapped[str]
    currency: Mapped[str]
    total_minor: Mapped[int]
    tax_minor: Mapped[int]
    email: Mapped[str]
    phone: Mapped[str | None]
    note: Mapped[str | None] = mapped_column(Text)
    vat_number: Mapped[str | None]
    # A gift for somebody else: a card is written, and nothing in the parcel tells a price.
    is_gift: Mapped[bool] = mapped_column(default=False, server_default=false())
    gift_note: Mapped[str | None] = mapped_column(Text)
    code: Mapped[str | None]
    service: Mapped[str | None]
    service_name: Mapped[str | None]
    service_name_for_staff: Mapped[str | None]
    transit_days_min: Mapped[int | None]
    transit_days_max: Mapped[int | None]
    # The days between which the buyer was told that it arrives, and what was said of import charges.
    arrives_first: Mapped[date | None]
    arrives_last: Mapped[date | None]
    import_charges: Mapped[str | None]
    livemode: Mapped[bool]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    confirmed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    # Confirmed although its copies are gone: since when it waits for new ones. Nothing is promised to it until then.
    owed_since: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)
    # What staff search by: lower-cased, without accents and blanks, so that one index serves both databases.
    email_key: Mapped[str]
    # Compared byte by byte, so that PostgreSQL's index serves a search by how a name begins.
    name_key: Mapped[str] = mapped_column(String().with_variant(String(collation="C"), "postgresql"))
    postal_code_key: Mapped[str] = mapped_column(default="")

    lines: Mapped[list["OrderLine"]] = relationship(order_by="OrderLine.position", back_populates="order")
    addresses: Mapped[list["OrderAddress"]] = relationship(order_by="OrderAddress.id")
    parcels: Mapped[list["Parcel"]] = relationship(order_by="Parcel.position", back_populates="order")
    history: Mapped[list["OrderEvent"]] = relationship(order_by="OrderEvent.id")


class OrderLine(Base):
    """One row of the quote as it was agreed. Amounts are gross minor units; weights are grams per piece.

    `name` is what the buyer read, in the order's language; `name_for_staff` the same in the shop's first language.
    """

    __tablename__ = "order_lines"
    __table_args__ = (
        UniqueConstraint("order_id", "position"),
        CheckConstraint("kind IN ('goods', 'digital', 'forward', 'post', 'gift')", name="known_kind"),
        CheckConstraint("quantity > 0", name="quantity_positive"),
        CheckConstraint("total_minor >= 0", name="total_not_negative"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))
    position: Mapped[int]
    kind: Mapped[str]
    sku: Mapped[str | None]
    name: Mapped[str]
    name_for_staff: Mapped[str]
    step: Mapped[str] = mapped_column(default="standard")
    quantity: Mapped[int]
    unit_minor: Mapped[int]
    total_minor: Mapped[int]
    tax_minor: Mapped[int]
    weight_grams: Mapped[int] = mapped_column(default=0)
    hs_code: Mapped[str | None]
    origin: Mapped[str | None]
    customs_description: Mapped[str | None]
    # A digital line's file: its content's name in the shop's folder of files, and the name the buyer saves it under.
    file_name: Mapped[str | None]
    file_title: Mapped[str | None]

    order: Mapped[Order] = relationship(back_populates="lines")
    taxes: Mapped[list["OrderLineTax"]] = relationship(order_by="OrderLineTax.id")


class OrderLineTax(Base):
    """The tax in a line, per rate: goods have one part, post as many as the goods it carries have rates."""

    __tablename__ = "order_line_taxes"
    __table_args__ = (Index(None, "order_line_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    order_line_id: Mapped[int] = mapped_column(ForeignKey("order_lines.id"))
    tax_class: Mapped[str]
    rate: Mapped[Decimal] = mapped_column(Numeric(6, 4))
    base_minor: Mapped[int]
    tax_minor: Mapped[int]
    place: Mapped[str]
    reason: Mapped[str]


class OrderAddress(Base):
    """A postal address as it was typed. Roles: `ship_to`; `ship_to_latin`, the same in Latin letters, if the buyer
    wrote it twice; `buyer`, whoever orders a gift that goes to somebody else."""

    __tablename__ = "order_addresses"
    __table_args__ = (UniqueConstraint("order_id", "role"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))
    role: Mapped[str]
    name: Mapped[str]
    company: Mapped[str | None]
    line1: Mapped[str]
    line2: Mapped[str | None]
    line3: Mapped[str | None]
    city: Mapped[str]
    area: Mapped[str | None]
    postal_code: Mapped[str | None]
    country: Mapped[str]


class Parcel(Base):
    """What goes into one envelope. `held_reason` stops it beside its state, until somebody lets it go."""

    __tablename__ = "parcels"
    __table_args__ = (
        UniqueConstraint("order_id", "position"),
        CheckConstraint(
            "state IN ('to_pack', 'packed', 'posted', 'returned', 'lost', 'cancelled')", name="known_state"
        ),
        Index(None, "state", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))
    position: Mapped[int]
    state: Mapped[str] = mapped_column(default="to_pack")
    held_reason: Mapped[str | None]
    service: Mapped[str]
    weight_grams: Mapped[int]
    carrier: Mapped[str | None]
    tracking: Mapped[str | None]
    packed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    posted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    order: Mapped[Order] = relationship(back_populates="parcels")
    lines: Mapped[list["ParcelLine"]] = relationship()


class ParcelLine(Base):
    __tablename__ = "parcel_lines"

    parcel_id: Mapped[int] = mapped_column(ForeignKey("parcels.id"), primary_key=True)
    order_line_id: Mapped[int] = mapped_column(ForeignKey("order_lines.id"), primary_key=True)
    quantity: Mapped[int]

    line: Mapped[OrderLine] = relationship()


class OrderEvent(Base):
    """History: who did what, when, and the facts (such as the state before). Only ever added."""

    __tablename__ = "order_events"
    __table_args__ = (Index(None, "order_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    act: Mapped[str]
    by: Mapped[str]
    detail: Mapped[dict[str, Any]] = mapped_column(JSON)
