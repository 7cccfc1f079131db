"""A tax scheme that is in force needs the rates of every place where it makes tax due."""

from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask

from shop import documents
from shop.places import tax
from shop.shopfile.faults import ShopFileFault
from tests.shopfile.samples import PRODUCTS, SELLER, TAXES, WHOLE, line_of, loaded, with_change

Snapshot = Callable[[], object]

pytestmark = pytest.mark.usefixtures("noon")

MEMBERS = sorted(tax.EU - {"DE"})


def rates(places: list[str], classes: tuple[str, ...] = ("standard", "book")) -> str:
    return "".join(
        f'  - {{place: {place}, class: {tax_class}, rate: "0.2", from: 2021-01-01}}\n'
        for place in places
        for tax_class in classes
    )


def schemes(*rows: str) -> str:
    return "tax_schemes:\n" + "".join(f"  - {{{row}}}\n" for row in rows)


ONE_STOP = schemes("scheme: one_stop, from: 2026-01-01")
UK = schemes("scheme: uk_low_value, from: 2021-01-01, limit: {EUR: 15500, GBP: 13500}")
EU_TAXES = TAXES + rates(MEMBERS)


def reasons(folder: Path, text: str) -> list[tuple[int, str, str]]:
    with pytest.raises(ShopFileFault) as refusal:
        loaded(folder, text)
    return [(fault.line, fault.where, fault.reason) for fault in refusal.value.faults]


def test_the_one_stop_shop_needs_the_rates_of_every_member_for_every_published_class(
    app: Flask, tmp_path: Path
) -> None:
    gap = rates(["AT"], ("book",))
    text = WHOLE.replace(TAXES, with_change(gap, "", EU_TAXES)) + ONE_STOP
    assert reasons(tmp_path, text) == [
        (
            line_of("tax_class: book", text),
            "products#2.tax_class",
            'there is no rate for the class "book" in AT on 2026-11-23, where one_stop makes it due',
        )
    ]


def test_a_scheme_is_taken_in_with_all_its_rates(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path, WHOLE.replace(TAXES, EU_TAXES + rates(["GB"])) + ONE_STOP + UK.removeprefix("tax_schemes:\n"))
    found = tax.schemes_from(documents.bodies(("tax_schemes",))["tax_schemes"])
    assert [(row.key, dict(row.limit)) for row in found] == [
        ("one_stop", {}),
        ("uk_low_value", {"EUR": 15500, "GBP": 13500}),
    ]


def test_british_tax_needs_british_rates(app: Flask, tmp_path: Path) -> None:
    assert [reason for _, _, reason in reasons(tmp_path, WHOLE + UK)] == [
        'there is no rate for the class "standard" in GB on 2026-11-23, where uk_low_value makes it due',
        'there is no rate for the class "book" in GB on 2026-11-23, where uk_low_value makes it due',
    ]


def test_a_scheme_may_not_leave_what_the_shop_sells_already_without_a_rate(
    app: Flask, tmp_path: Path, snapshot: Snapshot
) -> None:
    loaded(tmp_path)
    before = snapshot()
    assert {line for line, _, _ in reasons(tmp_path, UK)} == {1}
    assert snapshot() == before


@pytest.mark.parametrize("span", ["from: 2026-11-24", "from: 2025-01-01, to: 2026-11-22"])
def test_a_scheme_that_is_not_in_force_needs_no_rates(app: Flask, tmp_path: Path, span: str) -> None:
    assert loaded(tmp_path, WHOLE + schemes(f"scheme: one_stop, {span}")).counts["tax_schemes"].added == 1


def test_what_is_not_published_needs_no_rate_abroad(app: Flask, tmp_path: Path) -> None:
    digital = '  - {place: DE, class: digital, rate: "0.19", from: 2021-01-01}\n'
    head, _, file = PRODUCTS.rpartition("tax_class: standard")
    text = f"{SELLER}\n{EU_TAXES}{digital}\n{head}tax_class: digital{file}{ONE_STOP}"
    assert loaded(tmp_path, text).changed_anything
    assert reasons(tmp_path, text.replace("published: false", "published: true"))[0][1] == "products#3.tax_class"
