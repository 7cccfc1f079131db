"""A small shop to buy from: a calendar, a book, a file; post to a few countries; tax in Germany."""

import json
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from shop import clock, documents
from shop.catalogue.models import Price, Product, Variant
from shop.db import transaction
from shop.stock import keys, ledger

SELLER = {
    "name": {"en": "The calendar makers", "ar": "صنّاع التقويم"},
    "address": ["Lindenweg 1", "10999 Berlin"],
    "country": "DE",
    "email": "post@shop.example",
}
TAXES = [
    {"place": "DE", "class": "standard", "rate": "0.19", "from": "2021-01-01"},
    {"place": "DE", "class": "book", "rate": "0.07", "from": "2021-01-01"},
    {"place": "DE", "class": "digital", "rate": "0.19", "from": "2021-01-01"},
]


def _service(key: str, days: list[int], tracked: bool, bands: list[dict[str, int]]) -> dict[str, object]:
    name = {"en": f"{key} post", "ar": f"بريد {key}"}
    return {"key": key, "name": name, "days": days, "tracked": tracked, "from": "2020-01-01", "bands": bands}


SHIPPING = {
    "packaging_grams": 80,
    "zones": [
        {
            "key": "home",
            "countries": ["DE"],
            "services": [
                _service("standard", [1, 3], False, [{"grams": 1000, "EUR": 270, "GBP": 240}]),
                _service("tracked", [1, 2], True, [{"grams": 5000, "EUR": 549, "GBP": 490}]),
            ],
        },
        {
            "key": "world",
            "countries": ["GB", "KE", "CO", "FR", "US", "IE", "AE"],
            "services": [
                _service("standard", [6, 20], False, [{"grams": 1000, "EUR": 950, "GBP": 820}]),
                _service("tracked", [5, 14], True, [{"grams": 5000, "EUR": 2400, "GBP": 2050}]),
            ],
        },
    ],
    "suspended": [{"country": "KP", "from": "2020-01-01", "reason": {"en": "No post goes there.", "ar": "لا بريد."}}],
}


def open_shop() -> None:
    """Seller, tariff and tax table."""
    now = clock.now()
    with transaction() as session:
        for kind, body in (("seller", SELLER), ("taxes", TAXES), ("shipping", SHIPPING)):
            documents.store(session, kind, json.dumps(body), now)


def add_product(
    sku: str = "CAL-2026",
    *,
    on_hand: int | None = 100,
    kind: str = "goods",
    tax_class: str = "standard",
    prices: dict[str, int] | None = None,
    weight_grams: int = 420,
    max_per_order: int = 10,
    published: bool = True,
    name: str = "Calendar",
    file: tuple[str, str] | None = None,
    steps: Mapping[str, Mapping[str, int]] | None = None,
    tiers: Mapping[int, Mapping[str, int]] | None = None,
    wholesale: Mapping[int, Mapping[str, int]] | None = None,
    details: Mapping[str, object] | None = None,
    pool: int | None = None,
) -> None:
    """A product with one variant. `on_hand` None: not counted; `file`: the name it is kept under, and its own.

    `steps` are the other prices by step, `tiers` the standard and `wholesale` the wholesale ones by quantity, each
    {currency: minor units}. `pool`: so many places in its pool are counted, each a copy set aside.
    """
    now = clock.now()
    with transaction() as session:
        product = Product(
            slug=sku.lower(),
            position=1,
            kind=kind,
            tax_class=tax_class,
            published=published,
            texts={"en": {"name": name, "description": "Good."}, "ar": {"name": "تقويم", "description": "جيد."}},
            details=dict(details or {}),
            pictures=[],
            chapters=[],
            changed_at=now,
        )
        product.variants = [
            Variant(
                sku=sku,
                position=1,
                label={},
                weight_grams=weight_grams if kind == "goods" else 0,
                hs_code="4910.00",
                origin="DE",
                customs_description="Printed wall calendar",
                max_per_order=max_per_order,
                file_name=file[0] if file else None,
                file_title=file[1] if file else None,
            )
        ]
        session.add(product)
        session.flush()
        _set_prices(session, sku, "standard", {1: prices or {"EUR": 2200, "GBP": 1900}, **(tiers or {})}, now)
        for step, amounts in (steps or {}).items():
            _set_prices(session, sku, step, {1: amounts}, now)
        _set_prices(session, sku, "wholesale", wholesale or {}, now)
        if on_hand is not None:
            ledger.open_item(session, sku, on_hand, "opening", now)
        if pool is not None:
            ledger.open_item(session, keys.pool(sku), pool, "opening", now)
            ledger.reserve(session, {sku: pool} if pool else {}, "pool", now)


def _set_prices(session: Session, sku: str, step: str, prices: Mapping[int, Mapping[str, int]], at: datetime) -> None:
    for quantity, amounts in prices.items():
        for currency, minor in amounts.items():
            price = Price(sku=sku, currency=currency, step=step, from_quantity=quantity, amount_minor=minor)
            price.valid_from = at
            session.add(price)
