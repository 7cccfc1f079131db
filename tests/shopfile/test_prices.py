"""Prices in rows: what the file may say, and what is wrong with it, by line and reason."""

from pathlib import Path

import pytest
from flask import Flask

from shop.catalogue import queries
from shop.shopfile.faults import ShopFileFault
from tests.shopfile.samples import line_of, loaded, with_change

SHORT = "        prices: {EUR: 2200, GBP: 1900}\n"
AT = "products#1.variants#1.prices"
WHOLE_LIST = """\
{EUR: 2200, GBP: 1900}
{quantity: 10, EUR: 2000, GBP: 1700}
{step: reduced, EUR: 1500, GBP: 1300}
{step: solidarity, EUR: 3000, GBP: 2600}
{step: pool, EUR: 0, GBP: 0}
{step: forward, EUR: 2700, GBP: 2400}
{step: wholesale, quantity: 10, EUR: 1300, GBP: 1100}
{step: floor, EUR: 1000, GBP: 900}
{step: floor_low, EUR: 0, GBP: 0}
"""


def priced(rows: str, short: str = SHORT) -> str:
    """The sample with a list of rows, one in each line, as the prices of the calendar."""
    listed = "".join(f"          - {row}\n" for row in rows.splitlines())
    return with_change(short, f"        prices:\n{listed}")


def faults(folder: Path, text: str) -> list[tuple[str, str]]:
    with pytest.raises(ShopFileFault) as refusal:
        loaded(folder, text)
    return [(fault.where, fault.reason) for fault in refusal.value.faults]


def test_rows_say_steps_quantities_and_days(app: Flask, tmp_path: Path, noon: None) -> None:
    counts = loaded(tmp_path, priced(WHOLE_LIST)).counts
    assert counts["prices"].added == 18 + 4
    assert {row.step for row in queries.history("CAL-2026")} == {
        "standard", "reduced", "solidarity", "pool", "forward", "wholesale", "floor", "floor_low",
    }  # fmt: skip
    assert not loaded(tmp_path, priced(WHOLE_LIST)).changed_anything


def test_from_and_to_are_days_of_the_shop(app: Flask, tmp_path: Path, noon: None) -> None:
    loaded(tmp_path, priced("{to: 2026-11-30, EUR: 2200}\n{from: 2026-12-01, to: 2026-12-24, EUR: 1800}"))
    spans = [(f"{row.valid_from:%m-%d %H}", f"{row.valid_to:%m-%d %H}") for row in queries.history("CAL-2026")]
    assert spans == [("11-23 12", "11-30 23"), ("11-30 23", "12-24 23")]


def test_the_short_form_and_one_plain_row_say_the_same(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    assert not loaded(tmp_path, priced("{EUR: 2200, GBP: 1900}")).changed_anything
    assert not loaded(tmp_path, priced("{step: standard, quantity: 1, EUR: 2200, GBP: 1900}")).changed_anything


def test_an_empty_list_ends_every_price(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    empty = with_change(SHORT, "        prices: []\n")
    assert loaded(tmp_path, empty).counts["prices"].changed == 2
    assert not loaded(tmp_path, empty).changed_anything


# Rows, the row at fault, its currency (or key), and why.
CASES = [
    ("{EUR: 2200}\n{step: cheap, EUR: 900}", "#2.step",
     '"cheap" is not a step (reduced, standard, solidarity, pool, forward, wholesale, floor, floor_low, '
     "floor_lower_middle, floor_upper_middle, floor_high)"),
    ("{EUR: 2200}\n{step: free, EUR: 900}", "#2.step",
     '"free" is not a step (reduced, standard, solidarity, pool, forward, wholesale, floor, floor_low, '
     "floor_lower_middle, floor_upper_middle, floor_high)"),
    ("{EUR: 2200}\n{step: reduced, quantity: 10, EUR: 900}", "#2.EUR",
     "only standard and wholesale prices may begin with a larger quantity"),
    ("{EUR: 2200}\n{quantity: 0, EUR: 900}", "#2.quantity", "0 is less than 1"),
    ("{EUR: 2200}\n{quantity: 1001, EUR: 900}", "#2.quantity", "1001 is more than 1000"),
    ("{EUR: 2200, GBP: 1900}\n{quantity: 10, EUR: 2000, GBP: 2000}", "#2.GBP",
     "is dearer than a smaller quantity in line {1}"),
    ("{EUR: 2200}\n{quantity: 50, EUR: 2000}\n{quantity: 10, EUR: 1900}", "#2.EUR",
     "is dearer than a smaller quantity in line {3}"),
    ("{EUR: 2200}\n{step: reduced, EUR: 2300}", "#2.EUR", "is above the standard price in line {1}"),
    ("{EUR: 2200}\n{step: solidarity, EUR: 2100}", "#2.EUR", "is below the standard price in line {1}"),
    ("{EUR: 2200}\n{step: floor, EUR: 2300}", "#2.EUR", "is above the standard price in line {1}"),
    ("{EUR: 2200}\n{step: reduced, EUR: 1500}\n{step: floor_low, EUR: 1600}", "#3.EUR",
     "is above the reduced price in line {2}"),
    ("{EUR: 2200}\n{step: forward, EUR: 2500}\n{step: pool, EUR: 2300}", "#3.EUR",
     "is above the standard price in line {1}"),
    ("{EUR: 2200}\n{step: forward, EUR: 2500}", "#2.EUR",
     "there is no pool price in EUR at that time: nobody could take what is paid for"),
    ("{EUR: 2200, GBP: 1900}\n{step: forward, EUR: 2500}\n{step: pool, EUR: 0, GBP: 0}", "#3.GBP",
     "there is no forward price in GBP at that time: nobody could pay for what is taken"),
    ("{EUR: 2200}\n{quantity: 10, EUR: 1200}\n{step: reduced, EUR: 1500}", "#3.EUR",
     "is above what the standard price falls to with the quantity, in line {2}"),
    ("{EUR: 2200}\n{step: wholesale, EUR: 2300}", "#2.EUR", "is above the standard price in line {1}"),
    ("{EUR: 2200}\n{step: pool, EUR: 0}\n{step: forward, EUR: 2100}", "#3.EUR",
     "is below the standard price in line {1}"),
    ("{EUR: 2200}\n{step: pool, EUR: 0}\n{step: forward, to: 2026-12-31, EUR: 2500}", "#2.EUR",
     "holds on days without the forward price of line {3}: nobody could pay for what is taken"),
    ("{EUR: 2200}\n{step: pool, to: 2026-12-31, EUR: 0}\n{step: forward, EUR: 2500}", "#3.EUR",
     "holds on days without the pool price of line {2}: nobody could take what is paid for"),
    ("{EUR: 2200}\n{step: reduced, GBP: 1500}", "#2.GBP",
     "there is no standard price of one copy in GBP at that time, which every other price needs"),
    ("{EUR: 2200}\n{from: 2026-12-01, EUR: 1800}", "#2.EUR", "overlaps in time with line {1}"),
    ("{to: 2026-12-01, EUR: 2200}\n{from: 2026-12-01, EUR: 1800}", "#2.EUR", "overlaps in time with line {1}"),
    ("{EUR: 2200}\n{EUR: 2200}", "#2.EUR", "overlaps in time with line {1}"),
    ("{EUR: 2200}\n{step: reduced, EUR: 0}", "#2.EUR", "0 is less than 1"),
    ("{EUR: 0}", "#1.EUR", "0 is less than 1"),
    ("{EUR: 2200}\n{step: forward, EUR: 0}", "#2.EUR", "0 is less than 1"),
    ("{EUR: 2200}\n{step: reduced, from: 2026-12-02, to: 2026-12-01, EUR: 1500}", "#2.to", "lies before from"),
    ("{EUR: 2200}\n{step: reduced, from: 1.12.2026, EUR: 1500}", "#2.from",
     '"1.12.2026" is not a day such as 2026-01-31'),
    ("{EUR: 2200}\n{step: reduced, to: 9999-12-31, EUR: 1500}", "#2.to",
     "9999-12-31 does not lie between 2000-01-01 and 2999-12-31"),
    ("{EUR: 2200}\n{step: reduced}", "#2", "has no price in any currency"),
    ("{EUR: 2200}\n{step: reduced, USD: 1500}", "#2.USD", "is not a currency of this shop (EUR, GBP)"),
    ("{EUR: 2200}\nreduced", "#2", "keys with values are expected here"),
]  # fmt: skip


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("rows", "where", "reason"), CASES)
def test_a_fault_is_named(app: Flask, tmp_path: Path, noon: None, rows: str, where: str, reason: str) -> None:
    text = priced(rows)
    first = line_of("        prices:\n", text)
    for row in range(1, 4):
        reason = reason.replace(f"{{{row}}}", str(first + row))
    with pytest.raises(ShopFileFault) as refusal:
        loaded(tmp_path, text)
    assert [(fault.where, fault.reason) for fault in refusal.value.faults] == [(f"{AT}{where}", reason)]
    assert refusal.value.faults[0].line == first + int(where[1])


def test_digital_things_have_no_pool(app: Flask, tmp_path: Path) -> None:
    rows = "[{EUR: 900}, {step: pool, EUR: 0}, {step: forward, EUR: 900}]"
    reason = "there is no pool of digital things: what is not posted cannot be set aside"
    assert faults(tmp_path, with_change("{EUR: 900, GBP: 800}", rows)) == [
        ("products#3.variants#1.prices#2.EUR", reason),
        ("products#3.variants#1.prices#3.EUR", reason),
    ]


def test_prices_may_change_together(app: Flask, tmp_path: Path, noon: None) -> None:
    rows = "{to: 2026-11-30, EUR: 2200}\n{step: reduced, to: 2026-11-30, EUR: 1500}\n"
    loaded(tmp_path, priced(rows + "{from: 2026-12-01, EUR: 1400}\n{step: reduced, from: 2026-12-01, EUR: 1000}"))
    assert faults(
        tmp_path, priced(rows + "{from: 2026-12-01, EUR: 1400}\n{step: reduced, from: 2026-12-01, EUR: 1500}")
    )


def test_faults_of_several_rows_are_named_at_once(app: Flask, tmp_path: Path) -> None:
    rows = "{EUR: 2200}\n{step: reduced, EUR: 2300}\n{step: solidarity, EUR: 100}\n{step: pool, EUR: 0}"
    assert [where for where, _ in faults(tmp_path, priced(rows))] == [f"{AT}#{row}.EUR" for row in (2, 3, 4)]


def test_a_day_of_the_past_is_named_with_its_line_once_another_price_has_held(
    app: Flask, tmp_path: Path, noon: None
) -> None:
    loaded(tmp_path)
    reason = "would have begun on 2026-11-01, when another price held; leave out from, or name a day to come"
    assert faults(tmp_path, priced("{from: 2026-11-01, EUR: 2100, GBP: 1900}")) == [(f"{AT}#1.EUR", reason)]
