"""An order as the mails get to see it, in the hands of one supporter."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from shop.money import Money
from shop.orders.letters import TaxPart
from shop.seller.facts import Seller

NOON = datetime(2025, 11, 24, 12, tzinfo=UTC)
SELLER = Seller(
    name={"en": "Internationalism Calendar", "ar": "روزنامة الأممية"},
    address=("Example Street 12", "10115 Berlin"),
    country="DE",
    email="post@calendar.example",
    phone="+49 30 1234567",
    website="https://calendar.example",
    tax_numbers=(("USt-IdNr.", "DE123456789"),),
    legal_contact="Clara Example",
)


@dataclass
class Line:
    kind: str
    name: str
    quantity: int
    total: Money
    discount: Money = Money(0, "EUR")  # noqa: RUF009  (frozen)


@dataclass
class Order:
    number: str = "K7RM-2QXD-P"
    link: str = "https://calendar.example/en/orders/Zk3vT9qLw0aPxYb7"
    language: str = "en"
    lines: list[Line] = field(
        default_factory=lambda: [
            Line("goods", "2026 Internationalism Calendar", 2, Money(4400, "EUR")),
            Line("goods", "“Seeds of Hope” poster, A2", 1, Money(1200, "EUR")),
            Line("post", "Post to Colombia", 1, Money(950, "EUR")),
        ]
    )
    total: Money = Money(6550, "EUR")  # noqa: RUF009  (frozen)
    tax: Money = Money(503, "EUR")  # noqa: RUF009
    tax_parts: list[TaxPart] = field(
        default_factory=lambda: [
            TaxPart("DE", Decimal("0.1900"), Money(2647, "EUR"), Money(503, "EUR"), "eu_below_threshold")
        ]
    )
    ship_to: list[str] = field(
        default_factory=lambda: ["Ana María Muñoz & Söhne", "Calle 10 # 5-51", "110311 BOGOTÁ, D.C.", "COLOMBIA"]
    )
    service_name: str | None = "International letter, tracked"
    days: tuple[int, int] | None = (7, 14)
    arrives: tuple[date, date] | None = None
    import_charges: str | None = None
    code: str | None = None
    gift: Money = Money(0, "EUR")  # noqa: RUF009
    forward: int = 0
    organisation: str | None = None
    vat_number: str | None = None
    is_gift: bool = False
    recipient: str | None = None
    gift_note: str | None = None
    digital: bool = False


@dataclass
class Parcel:
    contents: list[tuple[str, int]] = field(
        default_factory=lambda: [("2026 Internationalism Calendar", 2), ("“Seeds of Hope” poster, A2", 1)]
    )
    carrier_name: str = "Deutsche Post"
    tracking: str | None = "LX123456789DE"
    tracking_url: str | None = "https://post.example/track?id=LX123456789DE&lang=en"
    service_name: str | None = "International letter, tracked"


def context(message: str, **changed: Any) -> dict[str, Any]:
    """What the orders room hands over for a message."""
    common: dict[str, Any] = {"order": Order(), "seller": SELLER}
    own: dict[str, dict[str, Any]] = {
        "paid": {"taken": None},
        "confirm": {"confirm_link": f"{Order().link}/confirm/k3y", "until": NOON},
        "undecided": {"paid": None},
        "back_ordered": {},
        "payment_failed": {},
        "payment_pending": {},
        "refunded": {"amount": Money(1200, "EUR"), "lines": [], "is_second": False},
        "sent": {"parcel": Parcel(), "still_to_come": False},
        "cancelled": {"refunds": [Money(6550, "EUR")], "reason": "buyer_asked"},
    }
    if message == "staff_alert":
        facts = {"reference": "9F3A12C4", "what": "ZeroDivisionError", "where": "shop/cart/quote.py:41"}
        return {"kind": "fault", "facts": facts, "link": "https://calendar.example/staff/", **changed}
    return {**common, **own[message], **changed}
