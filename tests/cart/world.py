"""A small world to make bills in: a seller in Germany, three zones, three rates of tax, prices in many currencies."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from shop.cart.bill import Chosen, Circumstances, Quote
from shop.cart.minimums import MinimumRow
from shop.cart.quote import quote
from shop.catalogue.facts import Item
from shop.catalogue.pricing import PriceList, Tier
from shop.places.imports import ImportRule
from shop.places.incomes import IncomeRow
from shop.places.tax import TaxRate, TaxScheme, TaxTable
from shop.promotions.facts import Code
from shop.shipping.rules import Band, Packing, Service, Suspension, Tariff, Zone

DAY = date(2026, 11, 23)
SINCE = date(2020, 1, 1)
# How many minor units of each currency stand for one euro in this world: round figures, each one a price of its own.
WORTH = {
    "EUR": 100,
    "GBP": 90,
    "USD": 110,
    "BRL": 600,
    "COP": 450_000,
    "JPY": 160,
    "KES": 14_000,
    "ISK": 15_000,
    "KWD": 340,
}


def worth(euros: int) -> dict[str, int]:
    """So many whole euros in every currency."""
    return {currency: euros * minor for currency, minor in WORTH.items()}


def _service(key: str, days: tuple[int, int], bands: Mapping[int, int], **more: object) -> Service:
    rows = [Band(grams, worth(euros)) for grams, euros in bands.items()]
    return Service(key, {"en": key}, days, key == "tracked", rows, SINCE, **more)  # type: ignore[arg-type]


TARIFF = Tariff(
    80,
    [
        Zone(
            "home",
            frozenset({"DE"}),
            [_service("letter", (1, 3), {500: 2, 1000: 3, 2000: 4}), _service("tracked", (1, 2), {5000: 6, 20000: 9})],
        ),
        Zone(
            "europe",
            frozenset({"FR", "AT", "IE", "GB", "CH", "ES"}),
            [
                _service("letter", (4, 9), {500: 6, 1000: 9, 2000: 12}),
                _service("tracked", (3, 7), {5000: 16, 20000: 30}),
            ],
        ),
        Zone(
            "world",
            frozenset({"KE", "CO", "US", "JP", "BR", "IS", "KW"}),
            [
                _service("letter", (8, 25), {500: 9, 1000: 14, 2000: 20}, days_to={"KE": (10, 21)}),
                _service("tracked", (7, 18), {5000: 35, 20000: 60}),
            ],
        ),
    ],
    [Suspension("US", {"en": "Post to the United States is suspended."}, date(2027, 1, 1))],
    [Packing(3, SINCE)],
)
RATES = [
    *(
        TaxRate("DE", name, Decimal(rate), SINCE)
        for name, rate in (("standard", "0.19"), ("book", "0.07"), ("digital", "0.19"))
    ),
    *(
        TaxRate("FR", name, Decimal(rate), SINCE)
        for name, rate in (("standard", "0.20"), ("book", "0.055"), ("digital", "0.20"))
    ),
    *(
        TaxRate("AT", name, Decimal(rate), SINCE)
        for name, rate in (("standard", "0.20"), ("book", "0.10"), ("digital", "0.20"))
    ),
    *(
        TaxRate("IE", name, Decimal(rate), SINCE)
        for name, rate in (("standard", "0.23"), ("book", "0"), ("digital", "0.23"))
    ),
    *(
        TaxRate("ES", name, Decimal(rate), SINCE)
        for name, rate in (("standard", "0.21"), ("book", "0.04"), ("digital", "0.21"))
    ),
    *(
        TaxRate("GB", name, Decimal(rate), SINCE)
        for name, rate in (("standard", "0.20"), ("book", "0"), ("digital", "0.20"))
    ),
]
ONE_STOP = TaxScheme("one_stop", SINCE)
UK_LOW_VALUE = TaxScheme("uk_low_value", SINCE, None, worth(150))
IMPORTS = [
    ImportRule(frozenset({"GB"}), "included", SINCE, None, worth(150)),
    ImportRule(frozenset({"US"}), "asked", SINCE),
]
INCOMES = [
    IncomeRow("low", frozenset({"SD"}), SINCE),
    IncomeRow("lower_middle", frozenset({"KE"}), SINCE),
    IncomeRow("upper_middle", frozenset({"CO", "BR"}), SINCE),
]
MINIMUMS = [
    MinimumRow(currency, minor // 2, SINCE) for currency, minor in WORTH.items() if currency not in ("ISK", "KWD")
]

# What one copy costs, in whole euros: step → (from how many, euros).
CALENDAR_PRICES = {
    "standard": ((1, 22), (10, 18), (50, 15)),
    "reduced": ((1, 14),),
    "solidarity": ((1, 35),),
    "floor": ((1, 10),),
    "floor_lower_middle": ((1, 5),),
    "floor_upper_middle": ((1, 8),),
    "pool": ((1, 0),),
    "forward": ((1, 30),),
    "wholesale": ((10, 13), (50, 11)),
}


def prices(currency: str, euros: Mapping[str, tuple[tuple[int, int], ...]]) -> PriceList:
    tiers = {
        step: tuple(Tier(quantity, amount * WORTH[currency]) for quantity, amount in rows)
        for step, rows in euros.items()
    }
    return PriceList(currency, tiers)


def item(sku: str, currency: str, euros: Mapping[str, tuple[tuple[int, int], ...]], **changed: object) -> Item:
    values: dict[str, object] = {
        "sku": sku,
        "slug": sku.lower(),
        "kind": "goods",
        "name": {"en": sku},
        "label": {},
        "tax_class": "standard",
        "prices": prices(currency, euros),
        "weight_grams": 420,
        "max_per_order": 1000,
        "available": None,
        "hs_code": "4910.00",
    }
    return Item(**values | changed)  # type: ignore[arg-type]


def shelf(currency: str, **changed: object) -> dict[str, Item]:
    """A calendar, a book and a file, in one currency. `changed` is about the calendar."""
    calendar: dict[str, object] = {"pool_left": 3, "year": 2027, "needed_by": date(2027, 1, 1)}
    return {
        "CAL": item("CAL", currency, CALENDAR_PRICES, **calendar | changed),
        "BOOK": item(
            "BOOK",
            currency,
            {"standard": ((1, 16),), "reduced": ((1, 11),)},
            tax_class="book",
            weight_grams=310,
            hs_code="4901.99",
        ),
        "FILE": item(
            "FILE", currency, {"standard": ((1, 9),)}, kind="digital", tax_class="digital", weight_grams=0, hs_code=None
        ),
    }


def line(thing: Item, quantity: int = 1, step: str = "standard", amount_minor: int | None = None) -> Chosen:
    key = thing.sku if step == "standard" else f"{thing.sku}.{step}"
    return Chosen(key, thing.sku, thing, quantity, step, amount_minor)


AT_HOME = Circumstances(
    currency="EUR",
    day=DAY,
    country="DE",
    service=None,
    tariff=TARIFF,
    tax=TaxTable(RATES),
    seller_country="DE",
    imports=IMPORTS,
    incomes=INCOMES,
    minimums=MINIMUMS,
)


def bill(*lines: Chosen, code: Code | None = None, **changed: object) -> Quote:
    """The bill for a basket; `changed` are the circumstances that are not a German's on an ordinary day."""
    given = {"code": code, "code_typed": code.code} if code else {}
    return quote(lines, replace(AT_HOME, **given | changed))  # type: ignore[arg-type]


def code(kind: str, **changed: object) -> Code:
    values: dict[str, object] = {"code": "SPRING", "kind": kind, "valid_from": SINCE}
    return Code(**values | changed)  # type: ignore[arg-type]
