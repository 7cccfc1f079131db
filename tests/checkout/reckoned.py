"""Orders of the small shop with their bills reckoned by hand: each row, and the tax parts in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

# kind, step, quantity, unit, total: of what is sold, given and posted, in minor units
Sold = tuple[str, str, int, int, int]
# class, rate, place, reason, tax
Tax = tuple[str, str, str, str, int]


@dataclass(frozen=True)
class Case:
    """An order, and its bill: each row with its tax parts."""

    lines: tuple[tuple[Any, ...], ...]
    bill: tuple[tuple[Sold, tuple[Tax, ...]], ...]
    country: str = "DE"
    currency: str = "EUR"
    more: Mapping[str, Any] = field(default_factory=dict)


def post(unit: int, total: int | None = None) -> Sold:
    return ("post", "standard", 1, unit, unit if total is None else total)


def given(minor: int) -> tuple[Sold, tuple[Tax, ...]]:
    return ("gift", "standard", 1, minor, minor), (("gift", "0", "DE", "gift", 0),)


def home(tax: int, tax_class: str = "standard") -> Tax:
    return (tax_class, "0.07" if tax_class == "book" else "0.19", "DE", "domestic", tax)


def french(tax: int, tax_class: str = "standard") -> Tax:
    return (tax_class, "0.055" if tax_class == "book" else "0.20", "FR", "eu_one_stop", tax)


def untaxed(tax_class: str = "standard", reason: str = "export") -> Tax:
    return (tax_class, "0", "DE", reason, 0)


CASES = {
    # 19 %: 4400 + 396 of the post + 900 = 5696, tax 909; 7 %: 1600 + 144 of the post = 1744, tax 114
    "three_tax_classes_at_home": Case(
        lines=(("CAL-2026", 2), ("BOOK-12", 1), ("PDF", 1)),
        bill=(
            (("goods", "standard", 2, 2200, 4400), (home(702),)),
            (("goods", "standard", 1, 1600, 1600), (home(105, "book"),)),
            (("digital", "standard", 1, 900, 900), (home(144, "digital"),)),
            (post(540), (home(63), home(9, "book"))),
        ),
    ),
    # 20 %: 4400 + 1393 of the post + 900 = 6693, tax 1115.5, up; 5.5 %: 1600 + 507 of the post = 2107, tax 110
    "three_tax_classes_to_france": Case(
        lines=(("CAL-2026", 2), ("BOOK-12", 1), ("PDF", 1)),
        country="FR",
        bill=(
            (("goods", "standard", 2, 2200, 4400), (french(734),)),
            (("goods", "standard", 1, 1600, 1600), (french(84, "book"),)),
            (("digital", "standard", 1, 900, 900), (french(150, "digital"),)),
            (post(1900), (french(232), french(26, "book"))),
        ),
    ),
    # a fifth of 2200 + 1600, not of the reduced price; 19 %: 1760 + 1400 + 384 = 3544; 7 %: 1280 + 156 = 1436
    "percent_code": Case(
        lines=(("CAL-2026", 1), ("CAL-2026", 1, "reduced"), ("BOOK-12", 1)),
        more={"code": "FIFTH"},
        bill=(
            (("goods", "standard", 1, 2200, 1760), (home(281),)),
            (("goods", "reduced", 1, 1400, 1400), (home(224),)),
            (("goods", "standard", 1, 1600, 1280), (home(84, "book"),)),
            (post(540), (home(61), home(10, "book"))),
        ),
    ),
    # 500 off 3800: 289.47 and 210.53
    "amount_code_to_kenya": Case(
        lines=(("CAL-2026", 1), ("BOOK-12", 1)),
        country="KE",
        more={"code": "FIVER"},
        bill=(
            (("goods", "standard", 1, 2200, 1911), (untaxed(),)),
            (("goods", "standard", 1, 1600, 1389), (untaxed("book"),)),
            (post(950), (untaxed(), untaxed("book"))),
        ),
    ),
    # the post's row comes to nothing: it stands on the order and not at Stripe
    "free_post_code": Case(
        lines=(("CAL-2026", 1),),
        more={"code": "NOPOST"},
        bill=((("goods", "standard", 1, 2200, 2200), (home(351),)), (post(270, 0), (home(0),))),
    ),
    # 549 less the 270 of the cheapest; (2200 + 279) × 19 / 119 = 395.81
    "free_post_code_and_a_dearer_service": Case(
        lines=(("CAL-2026", 1),),
        more={"code": "NOPOST", "service": "tracked"},
        bill=((("goods", "standard", 1, 2200, 2200), (home(351),)), (post(549, 279), (home(45),))),
    ),
    # ten weigh 4280 g: one parcel with tracking costs less than five letters; 13549 × 19 / 119 = 2163.29,
    # of it 2075.36 in the goods and 87.64 in the post
    "group_code_with_ten_copies": Case(
        lines=(("CAL-2026", 10),),
        more={"code": "GROUP"},
        bill=((("goods", "standard", 10, 1300, 13_000), (home(2075),)), (post(549), (home(88),))),
    ),
    "three_copies_and_the_dearer_service": Case(
        lines=(("CAL-2026", 3),),
        more={"service": "tracked"},
        bill=((("goods", "standard", 3, 2000, 6000), (home(958),)), (post(549), (home(88),))),
    ),
    # above the standard price: 1300 of the solidarity step; on top: 300; 7590 × 19 / 119 = 1211.85
    "every_step_of_one_thing_and_a_gift": Case(
        lines=(
            ("CAL-2026", 1),
            ("CAL-2026", 1, "reduced"),
            ("CAL-2026", 1, "solidarity"),
            ("CAL-2026", 1, "free", 1250),
        ),
        more={"gift": 300},
        bill=(
            (("goods", "standard", 1, 2200, 2200), (home(351),)),
            (("goods", "reduced", 1, 1400, 1400), (home(224),)),
            (("goods", "solidarity", 1, 2200, 2200), (home(351),)),
            (("goods", "free", 1, 1250, 1250), (home(200),)),
            given(1600),
            (post(540), (home(86),)),
        ),
    ),
    # the code takes nothing off what is given: 2 × 800 and 1300 above the standard price, 500 on top
    "gifts_stay_whole_under_a_code": Case(
        lines=(("CAL-2026", 2, "free", 3000), ("CAL-2026", 1, "solidarity")),
        more={"code": "TENTH", "gift": 500},
        bill=(
            (("goods", "free", 2, 2200, 4400), (home(703),)),
            (("goods", "solidarity", 1, 2200, 1980), (home(316),)),
            given(3400),
            (post(540), (home(86),)),
        ),
    ),
    # the own copy leaves the Union; where the other will go nobody knows, so it is taxed here
    "one_for_oneself_and_one_paid_forward": Case(
        lines=(("CAL-2026", 1), ("CAL-2026", 1, "forward")),
        country="KE",
        bill=(
            (("goods", "standard", 1, 2200, 2200), (untaxed(),)),
            (("forward", "forward", 1, 3000, 3000), (("standard", "0.19", "DE", "pay_forward", 479),)),
            (post(950), (untaxed(),)),
        ),
    ),
    "one_from_the_pool_for_a_token": Case(
        lines=(("CAL-2026", 1, "pool"),),
        bill=((("goods", "pool", 1, 200, 200), (home(32),)), (post(0), ())),
    ),
    # the post is the book's alone, and follows it
    "one_from_the_pool_beside_a_book": Case(
        lines=(("CAL-2026", 1, "pool"), ("BOOK-12", 1)),
        bill=(
            (("goods", "pool", 1, 200, 200), (home(32),)),
            (("goods", "standard", 1, 1600, 1600), (home(104, "book"),)),
            (post(270), (home(18, "book"),)),
        ),
    ),
    # 15 % of 6000; 20 %: 2975 + 875 of the post = 3850, tax 642; 5.5 %: 2125 + 625 of the post = 2750, tax 143
    "yen_to_france": Case(
        lines=(("CAL-2026", 1), ("BOOK-12", 1)),
        country="FR",
        currency="JPY",
        more={"code": "FIFTEEN"},
        bill=(
            (("goods", "standard", 1, 3500, 2975), (french(496),)),
            (("goods", "standard", 1, 2500, 2125), (french(111, "book"),)),
            (post(1500), (french(146), french(32, "book"))),
        ),
    ),
    "yen_to_japan": Case(
        lines=(("CAL-2026", 1), ("BOOK-12", 1)),
        country="JP",
        currency="JPY",
        more={"gift": 700},
        bill=(
            (("goods", "standard", 1, 3500, 3500), (untaxed(),)),
            (("goods", "standard", 1, 2500, 2500), (untaxed("book"),)),
            given(700),
            (post(1500), (untaxed(), untaxed("book"))),
        ),
    ),
    "shillings_to_kenya": Case(
        lines=(("CAL-2026", 1), ("PDF", 1)),
        country="KE",
        currency="KES",
        more={"gift": 60_000},
        bill=(
            (("goods", "standard", 1, 280_000, 280_000), (untaxed(),)),
            (("digital", "standard", 1, 120_000, 120_000), (untaxed("digital", "outside_scope"),)),
            given(60_000),
            (post(133_000), (untaxed(),)),
        ),
    ),
}
CODES: dict[str, dict[str, Any]] = {
    "FIFTH": {"percent": Decimal("0.2")},
    "TENTH": {"percent": Decimal("0.1")},
    "FIFTEEN": {"percent": Decimal("0.15")},
    "FIVER": {"kind": "amount", "amounts": {"EUR": 500}},
    "NOPOST": {"kind": "free_post"},
    "GROUP": {"kind": "group"},
}
