"""Whatever is in the basket, wherever it goes: the rows are the total, the tax agrees, and nothing is lost or made."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shop.cart.bill import Chosen, Circumstances, Quote
from shop.cart.quote import quote
from shop.catalogue.facts import Item
from shop.money import Money, granularity
from shop.payments.requests import Payable, PayableLine, checkout_request
from shop.places.tax import TaxTable
from shop.promotions.facts import Code
from tests.cart import world
from tests.cart.world import AT_HOME, DAY, RATES, SINCE, WORTH

CURRENCIES = sorted(WORTH)
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
COUNTRIES = [None, *sorted({country for zone in world.TARIFF.zones for country in zone.countries}), "KP"]


@st.composite
def things(draw: st.DrawFn, currency: str) -> Item:
    """Something on sale, at prices nobody would think of."""
    grain = granularity(currency)
    amount = st.integers(1, 500_000).map(lambda n: n * grain)
    usual = draw(amount)
    most = st.integers(0, usual // grain).map(lambda n: n * grain)
    kind = draw(st.sampled_from(["goods", "goods", "digital"]))
    tiers = {"standard": ((1, usual), (10, draw(most) or grain)), "solidarity": ((1, usual + draw(amount)),)}
    tiers |= {
        "reduced": ((1, draw(most) or grain),),
        "floor": ((1, draw(most)),),
        "wholesale": ((5, draw(most) or grain),),
    }
    if kind == "goods":
        tiers |= {"pool": ((1, draw(most)),), "forward": ((1, draw(amount)),)}
    sku = draw(st.sampled_from(["A", "B", "C", "D"]))
    return replace(
        world.item(sku, "EUR", {}),
        kind=kind,
        tax_class=draw(st.sampled_from(["standard", "book", "digital"])),
        prices=world.PriceList(currency, {s: tuple(world.Tier(*row) for row in rows) for s, rows in tiers.items()}),
        weight_grams=draw(st.integers(1, 3000)) if kind == "goods" else 0,
        pool_left=draw(st.integers(0, 2)),
        available=draw(st.none() | st.integers(0, 100)),
        max_per_order=draw(st.integers(1, 200)),
        hs_code=draw(st.sampled_from(["4910.00", "4901.99", "49100000", None])),
    )


@st.composite
def baskets(draw: st.DrawFn) -> tuple[list[Chosen], Circumstances]:
    currency = draw(st.sampled_from(CURRENCIES))
    stock = {item.sku: item for item in draw(st.lists(things(currency), min_size=1, max_size=4))}
    steps = st.sampled_from(
        ["standard", "standard", "reduced", "solidarity", "free", "pool", "forward", "no such step"]
    )
    wanted = draw(st.lists(st.tuples(st.sampled_from(sorted(stock)), steps), min_size=1, max_size=6, unique=True))
    lines = []
    for sku, step in wanted:
        written = draw(st.integers(0, 900_000)) if step == "free" else None
        quantity = 1 if step == "pool" else draw(st.integers(1, 60))
        lines.append(world.line(stock[sku], quantity, step, written))
    return lines, draw(circumstances(currency))


@st.composite
def circumstances(draw: st.DrawFn, currency: str) -> Circumstances:
    found = draw(st.none() | codes())
    schemes = draw(st.sampled_from([[], [world.ONE_STOP], [world.UK_LOW_VALUE], [world.ONE_STOP, world.UK_LOW_VALUE]]))
    return replace(
        AT_HOME,
        currency=currency,
        day=DAY + timedelta(days=draw(st.integers(-500, 500))),
        country=draw(st.sampled_from(COUNTRIES)),
        postal_code=draw(st.sampled_from(["", "35001", "BT1 1AA", "78266", "rubbish"])),
        service=draw(st.sampled_from([None, "letter", "tracked", "rubbish"])),
        tax=TaxTable(RATES, schemes),
        gift_minor=draw(st.integers(0, 10_000)) * granularity(currency),
        code_typed=found.code if found else draw(st.sampled_from([None, "NOSUCH"])),
        code=found,
    )


@st.composite
def codes(draw: st.DrawFn) -> Code:
    return Code(
        "SPRING",
        draw(st.sampled_from(["percent", "amount", "free_post", "group"])),
        SINCE,
        draw(st.sampled_from([None, DAY])),
        Decimal(draw(st.integers(1, 10_000))) / 10_000,
        {c: draw(st.integers(1, 9_000)) * granularity(c) for c in draw(st.sets(st.sampled_from(CURRENCIES)))},
        {c: draw(st.integers(0, 9_000)) for c in draw(st.sets(st.sampled_from(CURRENCIES)))},
        draw(st.sampled_from([frozenset(), frozenset({"a"}), frozenset({"b", "c"})])),
        draw(st.sampled_from([frozenset(), frozenset({"DE", "KE"})])),
        draw(st.sampled_from([None, 0, 1])),
    )


def rules(test: Any) -> Any:
    return settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))(given(baskets())(test))


def made(basket: tuple[list[Chosen], Circumstances]) -> Quote:
    return quote(*basket)


@rules
def test_the_rows_add_up_to_the_total(basket: tuple[list[Chosen], Circumstances]) -> None:
    bill = made(basket)
    assert bill.total.minor == sum(row.total.minor for row in bill.rows)


@rules
def test_every_row_is_what_it_says_less_its_discount(basket: tuple[list[Chosen], Circumstances]) -> None:
    for row in made(basket).rows:
        assert row.unit * row.quantity - row.discount == row.total
        assert row.discount.minor >= 0


@rules
def test_no_row_is_negative_and_each_can_be_charged(basket: tuple[list[Chosen], Circumstances]) -> None:
    for row in made(basket).rows:
        assert row.total.minor >= 0
        assert row.total.minor % granularity(row.total.currency) == 0


@rules
def test_the_tax_parts_add_up_to_the_tax_and_to_the_rows(basket: tuple[list[Chosen], Circumstances]) -> None:
    bill = made(basket)
    assert bill.tax.minor == sum(part.tax_minor for part in bill.tax_parts) == sum(row.tax_minor for row in bill.rows)
    if not any(problem.code == "no_tax_rate" for problem in bill.problems):
        for row in bill.rows:
            assert sum(part.base_minor + part.tax_minor for part in row.taxes) == row.total.minor
            assert all(part.tax_minor >= 0 and part.base_minor >= 0 for part in row.taxes)


@rules
def test_the_tax_of_each_rate_is_that_of_its_sum(basket: tuple[list[Chosen], Circumstances]) -> None:
    """Spread over rows, but worked out once: half a minor unit is all that rounding may cost per place and rate."""
    sums: dict[tuple[str, Decimal], tuple[int, int]] = {}
    for part in made(basket).tax_parts:
        gross, due = sums.get((part.rule.place, part.rule.rate), (0, 0))
        sums[part.rule.place, part.rule.rate] = gross + part.base_minor + part.tax_minor, due + part.tax_minor
    for (_, rate), (gross, due) in sums.items():
        assert abs(gross * rate / (1 + rate) - due) <= Decimal("0.5")


@rules
def test_every_copy_travels_in_exactly_one_parcel(basket: tuple[list[Chosen], Circumstances]) -> None:
    bill = made(basket)
    if bill.offer is None:
        return
    packed: dict[str, int] = {}
    for parcel in bill.parcels:
        for key, copies in parcel.contents.items():
            packed[key] = packed.get(key, 0) + copies
    assert packed == {row.key: row.quantity for row in bill.rows if row.is_posted}


@rules
def test_the_post_row_is_the_price_of_the_service(basket: tuple[list[Chosen], Circumstances]) -> None:
    bill = made(basket)
    assert (bill.post.total if bill.post else None) == (bill.offer.price if bill.offer else None)
    assert all(offer.price.minor >= 0 for offer in bill.offers)


@rules
def test_the_request_to_stripe_equals_the_bill(basket: tuple[list[Chosen], Circumstances]) -> None:
    bill = made(basket)
    lines = [PayableLine(row.key, row.total) for row in bill.rows]
    payable = Payable("N", "en", "a@b.example", lines, "http://x/s", "http://x/c")
    asked = checkout_request(payable, 1, NOON)["line_items"]
    assert sum(entry["price_data"]["unit_amount"] * entry["quantity"] for entry in asked) == bill.total.minor
    assert {entry["price_data"]["currency"].upper() for entry in asked} <= {bill.total.currency}
    assert len(asked) <= 100


@rules
def test_equal_input_gives_equal_output(basket: tuple[list[Chosen], Circumstances]) -> None:
    lines, at = basket
    assert quote(list(lines), replace(at)) == quote(lines, at)


@rules
def test_nobody_pays_more_with_a_code_than_without(basket: tuple[list[Chosen], Circumstances]) -> None:
    lines, at = basket
    plain = quote(lines, replace(at, code=None, code_typed=None))
    assert quote(lines, at).total.minor <= plain.total.minor


@rules
def test_what_is_above_the_standard_price_is_gift_and_nothing_else_is(
    basket: tuple[list[Chosen], Circumstances],
) -> None:
    lines, at = basket
    bill = made(basket)
    sold = {row.key: row for row in bill.goods_rows}
    above = 0
    for line in lines:
        if line.key in sold and line.item and line.item.prices and line.step in ("solidarity", "free"):
            usual = line.item.prices.at("standard", line.quantity)
            paid = (
                line.item.prices.at("solidarity")
                if line.step == "solidarity"
                else Money(line.amount_minor or 0, at.currency)
            )
            assert usual is not None and paid is not None
            above += max(0, paid.minor - usual.minor) * line.quantity
    given_minor = bill.gift.total.minor if bill.gift else 0
    assert given_minor == (above + at.gift_minor if sold else 0)


@rules
def test_an_orderable_bill_can_be_charged_or_costs_nothing(basket: tuple[list[Chosen], Circumstances]) -> None:
    bill = made(basket)
    least = next((row.minor for row in world.MINIMUMS if row.currency == bill.total.currency), 0)
    waits = bill.offer is None and any(row.is_posted for row in bill.rows)
    if bill.orderable and not waits:
        assert bill.total.minor == 0 or least <= bill.total.minor <= 99_999_999
