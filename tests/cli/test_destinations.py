"""`shop destinations`: what post to every country costs, or why nothing is sent there; a check for gaps."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Outcome, Run, write_env

KEYS = [
    "country", "name", "standing", "currency", "grams", "service", "price_minor", "days", "why_not", "reason", "since",
]  # fmt: skip

TWO_COUNTRIES = """\
shipping:
  packaging_grams: 80
  zones:
    - key: home
      countries: [DE, FR]
      services:
        - key: letter
          name: {en: Letter}
          days: [1, 3]
          days_to: {FR: [2, 5]}
          tracked: false
          from: 2025-01-01
          bands: [{grams: 1000, EUR: 290}]
  suspended:
    - {country: KP, from: 2025-01-01, reason: {en: Our carrier does not go there.}}
"""


def rows(outcome: Outcome) -> dict[str, dict[str, Any]]:
    found = [json.loads(line) for line in outcome.out.splitlines()]
    return {row["country"]: row for row in found}


@pytest.fixture
def small(on_sqlite: Path, tmp_path: Path, run: Run) -> Path:
    """A shop that posts to two countries, in euros only, and says why not to a third."""
    file = tmp_path / "small.yaml"
    file.write_text(TWO_COUNTRIES, encoding="utf-8")
    assert run("catalogue", "load", file, "--env", on_sqlite).code == 0
    return on_sqlite


def test_the_demo_leaves_no_country_without_a_price_or_a_reason(stocked: Path, run: Run) -> None:
    for currency in ("EUR", "GBP"):
        outcome = run("destinations", "--currency", currency, "--format", "json", "--env", stocked)
        assert (outcome.code, outcome.err) == (0, "")
        assert len(rows(outcome)) > 240
        assert all(row["price_minor"] is not None or row["reason"] for row in rows(outcome).values())
    gaps = run("destinations", "--only", "gaps", "--env", stocked)
    assert (gaps.code, gaps.out, gaps.err) == (0, "", "Nothing found.\n")


def test_json_tells_price_days_and_reason(small: Path, run: Run) -> None:
    found = rows(run("destinations", "--format", "json", "--env", small))
    assert [list(row) for row in found.values()] == [KEYS] * len(found)
    assert found["DE"] == {
        "country": "DE", "name": "Germany", "standing": "reachable", "currency": "EUR", "grams": 420,
        "service": "letter", "price_minor": 290, "days": [1, 3], "why_not": None, "reason": {}, "since": None,
    }  # fmt: skip
    assert found["FR"]["days"] == [2, 5]
    stopped = {"why_not": "suspended", "reason": {"en": "Our carrier does not go there."}, "since": "2025-01-01"}
    assert found["KP"].items() >= stopped.items()
    assert (found["KE"]["standing"], found["KE"]["why_not"]) == ("not_reached", "not_reached")


def test_a_country_without_price_and_reason_is_a_fault(small: Path, run: Run) -> None:
    outcome = run("destinations", "--format", "json", "--env", small)
    assert outcome.code == 1
    assert len(outcome.complaints) == 1
    assert f"{len(rows(outcome)) - 3} countries have neither a price nor a reason: AD, AE," in outcome.err


def test_the_table_is_for_people(small: Path, run: Run) -> None:
    lines = run("destinations", "--env", small).out.splitlines()
    assert lines[0].split() == ["country", "name", "from", "days", "service", "why", "not"]
    by_country = {line.split()[0]: line.split(maxsplit=1)[1] for line in lines[1:]}
    assert by_country["FR"].split() == ["France", "2.90", "EUR", "2–5", "letter", "–"]
    assert by_country["KP"].endswith("Our carrier does not go there.")
    assert by_country["KE"].endswith("no service reaches it")


def test_only_some_are_shown_and_all_are_checked(small: Path, run: Run) -> None:
    stopped = run("destinations", "--only", "suspended", "--format", "json", "--env", small)
    assert (stopped.code, list(rows(stopped))) == (1, ["KP"])
    gaps = rows(run("destinations", "--only", "gaps", "--format", "json", "--env", small))
    assert "KE" in gaps and not gaps.keys() & {"DE", "FR", "KP"}


def test_a_currency_without_prices_reaches_nobody(small: Path, run: Run) -> None:
    outcome = run("destinations", "--currency", "GBP", "--format", "json", "--env", small)
    assert outcome.code == 1
    assert (rows(outcome)["DE"]["standing"], rows(outcome)["DE"]["why_not"]) == ("reachable", "no_price")
    assert "no service has a price in GBP" in run("destinations", "--currency", "GBP", "--env", small).out


@pytest.mark.parametrize(("grams", "price"), [("920", 290), ("921", None)])
def test_the_weight_is_that_of_the_goods(small: Path, run: Run, grams: str, price: int | None) -> None:
    found = rows(run("destinations", "--weight", grams, "--format", "json", "--env", small))
    assert (found["DE"]["price_minor"], found["DE"]["grams"]) == (price, int(grams))
    assert found["DE"]["why_not"] == (None if price else "too_heavy")


def test_an_empty_shop_reaches_nobody(on_sqlite: Path, run: Run) -> None:
    outcome = run("destinations", "--format", "json", "--env", on_sqlite)
    assert outcome.code == 1
    assert {row["why_not"] for row in rows(outcome).values()} == {"not_reached"}


@pytest.mark.parametrize("arguments", [("--currency", "XYZ"), ("--weight", "0"), ("--only", "most")])
def test_what_cannot_be_asked_is_misuse(on_sqlite: Path, run: Run, arguments: tuple[str, str]) -> None:
    outcome = run("destinations", *arguments, "--env", on_sqlite)
    assert (outcome.code, outcome.out, len(outcome.complaints)) == (2, "", 1)


def test_a_shop_without_tables_is_told_so(tmp_path: Path, run: Run) -> None:
    outcome = run("destinations", "--env", write_env(tmp_path, f"sqlite:///{tmp_path / 'none.sqlite3'}"))
    assert (outcome.code, outcome.out) == (1, "")
