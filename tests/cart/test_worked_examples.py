"""The worked examples: every sum in them is right, and the shop makes the same bill."""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from shop.cart.bill import Chosen, Quote
from shop.money import exponent
from shop.places.tax import RATES_OF, TaxTable
from shop.promotions.facts import Code
from tests.cart import world

PAGE = Path(__file__).with_name("worked_examples.md").read_text(encoding="utf-8")
SCHEMES = {"one stop": [world.ONE_STOP], "UK low value": [world.UK_LOW_VALUE]}
TABLE_ROW = re.compile(r"^\| (.+) \|$", re.MULTILINE)
ORDER = re.compile(r"(?P<lines>.+) to (?P<country>[A-Z]{2})(?: (?P<postcode>[A-Z0-9 ]+?))? in (?P<currency>[A-Z]{3})")
LINE = re.compile(r"(?P<quantity>\d+) × (?P<sku>[A-Z]+)(?: (?P<step>[a-z]+))?(?: (?P<amount>[\d .]+))?")


@dataclass(frozen=True)
class Example:
    """One example as it stands on the page; a row is its label, its reckoning and its amount."""

    title: str
    order: str
    rows: tuple[tuple[str, str, str], ...]

    @property
    def currency(self) -> str:
        return order_of(self)["currency"]


def examples() -> list[Example]:
    found = []
    for part in PAGE.split("\n### ")[1:]:
        title, order = part.splitlines()[0], re.search(r"^> (.+)$", part, re.MULTILINE)
        assert order is not None, title
        rows = [tuple(cell.strip() for cell in row.split("|")) for row in TABLE_ROW.findall(part)]
        found.append(Example(title, order[1], tuple(rows[1:])))  # type: ignore[arg-type]
    return found


def order_of(example: Example) -> dict[str, str]:
    match = ORDER.fullmatch(example.order.split("; ")[0])
    assert match is not None, example.order
    return {name: value or "" for name, value in match.groupdict().items()}


def minor(text: str, currency: str) -> int:
    return int(Decimal(text.replace(" ", "")).scaleb(exponent(currency)))


def chosen(example: Example) -> list[Chosen]:
    shelf = world.shelf(example.currency)
    found = []
    for text in order_of(example)["lines"].split(", "):
        match = LINE.fullmatch(text)
        assert match is not None, text
        amount = minor(match["amount"], example.currency) if match["amount"] else None
        found.append(world.line(shelf[match["sku"]], int(match["quantity"]), match["step"] or "standard", amount))
    return found


def code_of(words: str) -> Code:
    if words.endswith("%"):
        return world.code("percent", percent=Decimal(words.removesuffix("%").strip()) / 100)
    if words.startswith("amount"):
        return world.code("amount", amounts=world.worth(int(words.removeprefix("amount"))))
    return world.code({"free post": "free_post", "group": "group"}[words])


def bill_of(example: Example) -> Quote:
    order = order_of(example)
    given: dict[str, Any] = {"tax": TaxTable(world.RATES)}
    code = None
    for words in example.order.split("; ")[1:]:
        if words in SCHEMES:
            given["tax"] = TaxTable(world.RATES, SCHEMES[words])
        elif words.startswith("code: "):
            code = code_of(words.removeprefix("code: "))
        elif words.startswith("gift: "):
            given["gift_minor"] = minor(words.removeprefix("gift: "), order["currency"])
        else:
            given["service"] = words
    given |= {"currency": order["currency"], "country": order["country"], "postal_code": order["postcode"]}
    return world.bill(*chosen(example), code=code, **given)


def value_of(expression: str) -> Fraction:
    """What an expression of +, −, ×, /, brackets and figures comes to; blanks group thousands."""
    plain = re.sub(r"(?<=\d) (?=\d{3}\b)", "", expression).replace("×", "*").replace("−", "-")
    assert re.fullmatch(r"[\d.+\-*/() ]+", plain), f"not a sum: {expression}"
    exact = re.sub(r"\d+(?:\.\d+)?", lambda figure: f"Fraction('{figure[0]}')", plain)
    return Fraction(eval(exact, {"Fraction": Fraction}))


def rounded(value: Fraction, currency: str) -> int:
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return int(exact.scaleb(exponent(currency)).quantize(Decimal(1), ROUND_HALF_UP))


ALL = examples()
by_title = pytest.mark.parametrize("example", ALL, ids=[example.title for example in ALL])


def test_there_are_enough_of_them_and_they_differ() -> None:
    assert len(ALL) >= 60
    assert len({example.order for example in ALL}) == len(ALL)
    assert {example.currency for example in ALL} == set(world.WORTH)


@by_title
def test_the_arithmetic_is_right(example: Example) -> None:
    for label, reckoning, amount in example.rows:
        told, _, last = reckoning.rpartition(": ") if ": " in reckoning else ("", "", reckoning)
        assert rounded(value_of(last), example.currency) == minor(amount, example.currency), f"{label}: {reckoning}"
        for left, right in re.findall(r"([\d +×()]+) = (\d+) g", told):
            assert value_of(left.strip("( ")) == int(right), reckoning
        for grams, most in re.findall(r"= (\d+) g, up to (\d+) g", told):
            assert int(grams) <= int(most), reckoning


@by_title
def test_the_total_is_the_sum_of_the_rows(example: Example) -> None:
    amounts = [minor(amount, example.currency) for label, _, amount in example.rows if label not in ("tax", "total")]
    assert sum(amounts) == minor(example.rows[-1][2], example.currency)


@by_title
def test_the_shop_makes_the_same_bill(example: Example) -> None:
    bill = bill_of(example)
    assert bill.problems == ()
    written = {label: minor(amount, example.currency) for label, _, amount in example.rows if label != "tax"}
    made = {row.key.replace(".", " "): row.total.minor for row in bill.rows}
    assert made | {"total": bill.total.minor} == written
    assert taxes_told(example) == taxes_made(bill)


TAX = re.compile(r"(?P<percent>\d+(?:\.\d+)?) % of (?P<place>[A-Z]{2}): .+ × (?P<over>[\d.]+) / (?P<under>[\d.]+)")
Taxes = dict[tuple[str, Decimal], int]


def taxes_told(example: Example) -> Taxes:
    """The tax by place and rate, as the words of the tax rows have it. Either it is named, or it is said that none is
    due."""
    rows = [(words, minor(amount, example.currency)) for label, words, amount in example.rows if label == "tax"]
    if rows == [("none is due: 0", 0)]:
        return {}
    found: Taxes = {}
    for words, amount in rows:
        match = TAX.fullmatch(words)
        assert match is not None, words
        percent = Decimal(match["percent"])
        assert (Decimal(match["over"]), Decimal(match["under"])) == (percent, 100 + percent), words
        assert (match["place"], percent / 100) not in found, words
        found[match["place"], percent / 100] = amount
    return found


def taxes_made(bill: Quote) -> Taxes:
    """The tax by place and rate in the shop's bill; what bears none is not written in the examples."""
    found: Taxes = {}
    for part in bill.tax_parts:
        if part.tax_minor:
            key = part.rule.place, part.rule.rate
            found[key] = found.get(key, 0) + part.tax_minor
    return found


def table(heading: str) -> list[list[str]]:
    after = PAGE.split(heading, 1)[1].strip().split("\n\n")[0]
    return [[cell.strip() for cell in row.split("|")] for row in TABLE_ROW.findall(after)][1:]


def test_the_page_tells_what_a_euro_is_worth() -> None:
    told = {currency: minor(amount, currency) for currency, amount in table("prices of their own:")}
    assert told == world.WORTH


def test_the_page_tells_the_prices() -> None:
    told = {row[0]: row[3:] for row in table("Prices of one copy, in euros:")}
    for sku, item in world.shelf("EUR").items():
        assert item.prices is not None
        asked = [("standard", 1), ("standard", 10), ("standard", 50), ("reduced", 1), ("solidarity", 1), ("forward", 1)]
        asked += [("pool", 1), ("wholesale", 10), ("wholesale", 50)]
        tiers = {(step, tier.from_quantity): tier.minor for step, rows in item.prices.tiers.items() for tier in rows}
        assert told[sku] == [str(tiers[key] // 100) if key in tiers else "" for key in asked]


def test_the_page_tells_what_things_weigh_and_how_they_are_taxed() -> None:
    told = {row[0]: (int(row[1]), row[2]) for row in table("Prices of one copy, in euros:")}
    assert told == {sku: (item.weight_grams, item.tax_class) for sku, item in world.shelf("EUR").items()}


PLACES = {"Germany": "DE", "France": "FR", "Austria": "AT", "Ireland": "IE", "Spain": "ES", "Britain": "GB"}


def test_the_page_tells_the_rates_of_tax() -> None:
    """In per cent: the standard rate first, then that of books. Digital things bear the standard rate."""
    names = {code: name for name, code in PLACES.items()}
    line = " ".join(PAGE.split("Tax, in per cent: ", 1)[1].split("\n\n", 1)[0].split())
    told: dict[tuple[str, str], Decimal] = {}
    rates, _, rest = line.partition(". ")
    for name, standard, books in re.findall(r"(\w+) ([\d.]+), books ([\d.]+)(?:; |$)", rates):
        told |= {(PLACES[name], kind): Decimal(standard) / 100 for kind in ("standard", "digital")}
        told[PLACES[name], "book"] = Decimal(books) / 100
    assert told == {(rate.place, rate.tax_class): rate.rate for rate in world.RATES}
    digital, seller, northern_ireland = rest.split(". ")
    assert digital == "Digital things bear the standard rate"
    assert seller == f"The seller is in {names[world.AT_HOME.seller_country]}"
    assert northern_ireland == f"XI is Northern Ireland, which has the rates of {names[RATES_OF['XI']]}."


def test_the_page_tells_what_packaging_weighs() -> None:
    assert f"weighs {world.TARIFF.packaging_grams} g:" in PAGE


def test_the_page_tells_the_post() -> None:
    told = [(zone, service, grams, euros) for zone, service, grams, euros in table("weighs 80 g:")]
    assert told == [
        (zone.key, service.key, f"{band.grams} g", str(band.prices["EUR"] // 100))
        for zone in world.TARIFF.zones
        for service in zone.services
        for band in service.bands
    ]
