"""Discount codes in the shop file."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import yaml
from flask import Flask

from shop import clock
from shop.db import transaction
from shop.promotions import actions, queries
from shop.promotions.sheets import CodeSheet
from shop.shopfile.dump import dump
from shop.shopfile.faults import ShopFileFault
from shop.shopfile.load import Count
from shop.stock import keys, ledger
from tests.shopfile.samples import loaded

CODES = """\
codes:
  - code: SPRING-26
    kind: percent
    percent: "0.125"
    minimum: {EUR: 2000, GBP: 1800}
    products: [calendar-2026, seeds]
    countries: [KE, NO]
    from: 2026-03-01
    to: 2026-05-31
    most_uses: 100
    most_per_email: 1
    note: for the spring fair
  - {code: "2026", kind: amount, amounts: {EUR: 500}, from: 2026-01-01}
  - {code: POST, kind: free_post, from: 2026-01-01}
  - {code: GROUPS, kind: group, from: 2026-01-01}
"""
SPRING = CodeSheet(
    code="SPRING-26",
    kind="percent",
    valid_from=date(2026, 3, 1),
    valid_to=date(2026, 5, 31),
    percent=Decimal("0.125"),
    minimum={"EUR": 2000, "GBP": 1800},
    slugs=frozenset({"calendar-2026", "seeds"}),
    countries=frozenset({"KE", "NO"}),
    most_uses=100,
    most_per_email=1,
    note="for the spring fair",
)


def use(code: str, times: int) -> None:
    """As an order does that is placed with it."""
    with transaction() as session:
        ledger.reserve(session, {keys.uses(code): times}, "order", clock.now())


def found() -> dict[str, CodeSheet]:
    return {one.sheet.code: one.sheet for one in queries.all_codes()}


def test_codes_are_read_whole(app: Flask, tmp_path: Path) -> None:
    assert loaded(tmp_path, CODES).counts["codes"] == Count(added=4)
    assert found()["SPRING-26"] == SPRING
    assert sorted(found()) == ["2026", "GROUPS", "POST", "SPRING-26"]
    spring = queries.find("SPRING-26")
    assert spring is not None
    assert spring.uses_left == 100


def test_the_same_file_again_changes_nothing(
    app: Flask, tmp_path: Path, snapshot: Callable[[], dict[str, object]]
) -> None:
    loaded(tmp_path, CODES)
    before = snapshot()
    assert loaded(tmp_path, CODES).counts["codes"] == Count(unchanged=4)
    assert snapshot() == before


def test_a_file_that_names_no_codes_leaves_them_alone(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path, CODES)
    loaded(tmp_path)
    assert len(found()) == 4


def test_a_dump_loads_to_the_same_codes(app: Flask, tmp_path: Path, snapshot: Callable[[], dict[str, object]]) -> None:
    loaded(tmp_path, CODES)
    before = snapshot()
    (tmp_path / "dumped").mkdir()
    dump(tmp_path / "dumped/shop.yaml", tmp_path / "media")
    text = (tmp_path / "dumped/shop.yaml").read_text(encoding="utf-8")
    assert [row["code"] for row in yaml.safe_load(text)["codes"]] == ["2026", "GROUPS", "POST", "SPRING-26"]
    assert loaded(tmp_path, text).counts["codes"] == Count(unchanged=4)
    assert snapshot() == before


def test_a_lower_cap_never_takes_back_what_was_used(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path, CODES)
    use("SPRING-26", 5)
    text = CODES.replace("most_uses: 100", "most_uses: 3")
    assert loaded(tmp_path, text).counts["codes"] == Count(changed=1, unchanged=3)
    spring = queries.find("SPRING-26")
    assert spring is not None
    assert spring.uses_left == 0
    assert [one.used for one in queries.all_codes() if one.sheet.code == "SPRING-26"] == [5]
    assert ledger.differences() == []


def test_the_kind_of_a_used_code_stays(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path, CODES)
    use("POST", 1)
    with pytest.raises(ShopFileFault) as wrong:
        loaded(tmp_path, CODES.replace("kind: free_post", "kind: group"))
    (fault,) = wrong.value.faults
    assert (fault.line, fault.reason) == (14, "orders have used POST, so its kind stays as it is")
    assert found()["POST"].kind == "free_post"


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("code: POST", "code: post", 14, '"post" is not a code'),
        ("code: POST", "code: GROUPS", 15, "comes twice"),
        ("kind: group", "kind: gift", 15, "is not a kind of code"),
        ('"0.125"', '"12.5"', 4, "is not a share"),
        ('"0.125"', '"0"', 4, "is not a share"),
        ('    percent: "0.125"\n', "", 2, "percent is needed"),
        ("kind: group,", "kind: group, amounts: {EUR: 100},", 15, "amounts has no meaning"),
        ("amounts: {EUR: 500}", "amounts: {XYZ: 500}", 13, "is not a currency of this shop"),
        ("amounts: {EUR: 500}", "amounts: {EUR: 0}", 13, "is less than 1"),
        ("[KE, NO]", "[KE, UK]", 7, "did you mean GB"),
        ("to: 2026-05-31", "to: 2026-02-01", 9, "lies before from"),
        ("most_uses: 100", "most_uses: 0", 10, "is less than 1"),
        ("most_uses:", "most_used:", 10, "did you mean most_uses"),
    ],
)
def test_faults_name_their_line_and_nothing_is_made(
    app: Flask, tmp_path: Path, old: str, new: str, line: int, reason: str
) -> None:
    with pytest.raises(ShopFileFault) as wrong:
        loaded(tmp_path, CODES.replace(old, new))
    assert [fault.line for fault in wrong.value.faults] == [line]
    assert reason in wrong.value.faults[0].reason
    assert found() == {}


def test_what_staff_changed_is_dumped_as_it_stands(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path, CODES)
    with transaction() as session:
        actions.end(session, "GROUPS", date(2026, 6, 1))
    (tmp_path / "dumped").mkdir()
    dump(tmp_path / "dumped/shop.yaml", tmp_path / "media")
    rows = yaml.safe_load((tmp_path / "dumped/shop.yaml").read_text(encoding="utf-8"))["codes"]
    assert {row["code"]: row.get("to") for row in rows}["GROUPS"] == date(2026, 5, 31)
