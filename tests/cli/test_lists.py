"""`orders list`, `stock list`, `mails list`: for people as tables, for programs one JSON object per line."""

import json
from pathlib import Path
from typing import Any

import pytest

from shop.orders.states import Reading
from tests.cli.conftest import Outcome, Run

ORDER_KEYS = {
    "number": str,
    "token": str,
    "created_at": str,
    "language": str,
    "state": str,
    "payment": dict,
    "lines": list,
    "shipping_minor": int,
    "gift_minor": int,
    "discount_minor": int,
    "tax_minor": int,
    "ship_to": dict,
    "email": str,
    "stripe": dict,
    "parcels": list,
    "held": bool,
    "attention": list,
    "forward_minor": int,
    "code": str | None,
    "is_gift": bool,
}


def objects(outcome: Outcome) -> list[dict[str, Any]]:
    assert outcome.code == 0, outcome.err
    return [json.loads(line) for line in outcome.out.splitlines()]


@pytest.fixture
def busy(stocked: Path, run: Run) -> Path:
    assert run("make-orders", "60", "--env", stocked).code == 0
    return stocked


def test_orders_as_json_have_the_agreed_keys(busy: Path, run: Run) -> None:
    found = objects(run("orders", "list", "--format", "json", "--env", busy))
    assert len(found) == 60
    for order in found:
        assert list(order) == list(ORDER_KEYS)
        assert all(isinstance(order[key], kind) for key, kind in ORDER_KEYS.items())
        assert set(order["payment"]) == {"state", "currency", "total_minor", "paid_minor", "refunded_minor"}
        assert all(set(line) == {"sku", "quantity", "unit_minor", "step"} for line in order["lines"])
        sold = sum(line["quantity"] * line["unit_minor"] for line in order["lines"])
        added = order["shipping_minor"] + order["gift_minor"]
        assert sold + added - order["discount_minor"] == order["payment"]["total_minor"]


def test_orders_of_one_state(busy: Path, run: Run) -> None:
    by_state = {
        state.value: objects(run("orders", "list", "--state", state.value, "--format", "json", "--env", busy))
        for state in Reading
    }
    assert sum(map(len, by_state.values())) == 60
    assert all(order["state"] == state for state, found in by_state.items() for order in found)


def test_orders_since_a_day_of_the_shop(busy: Path, run: Run) -> None:
    every = objects(run("orders", "list", "--format", "json", "--env", busy))
    middle = every[30]["created_at"]
    since = objects(run("orders", "list", "--since", middle, "--format", "json", "--env", busy))
    assert 0 < len(since) < 60
    assert all(order["created_at"] >= middle for order in since)
    assert objects(run("orders", "list", "--since", "2999-01-01", "--format", "json", "--env", busy)) == []


def test_a_day_that_is_none_is_misuse(env: Path, run: Run) -> None:
    outcome = run("orders", "list", "--since", "yesterday", "--env", env)
    assert (outcome.code, len(outcome.complaints)) == (2, 1)


def test_the_table_has_headings_and_a_line_per_order(busy: Path, run: Run) -> None:
    lines = run("orders", "list", "--env", busy).out.splitlines()
    assert lines[0].split() == ["number", "placed", "state", "total", "to", "name", "e-mail"]
    assert len(lines) == 61


def test_stock_as_json(stocked: Path, run: Run) -> None:
    found = objects(run("stock", "list", "--format", "json", "--env", stocked))
    assert {tuple(level) for level in found} == {("sku", "on_hand", "reserved", "available")}
    assert {level["sku"] for level in found} >= {"CAL-2026"}


def test_an_empty_list_is_no_fault(env: Path, run: Run) -> None:
    for what in ("orders", "stock", "mails"):
        as_table = run(what, "list", "--env", env)
        assert (as_table.code, as_table.out, as_table.err) == (0, "", "Nothing found.\n")
        as_json = run(what, "list", "--format", "json", "--env", env)
        assert (as_json.code, as_json.out, as_json.err) == (0, "", "")
