"""The sums of what was sold are those of the orders, to the minor unit, and no two currencies meet in one."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from flask import Flask
from sqlalchemy import select

from shop import clock
from shop.db import db, transaction
from shop.orders.models import Order
from shop.reports import sums
from shop.reports.sums import Month, Report, Sums
from tests.support import agreed, codes, orders
from tests.support.buyers import order_of
from tests.support.statements import counted

BERLIN = "Europe/Berlin"
NOVEMBER = Month(2026, 11)


@pytest.fixture(autouse=True)
def in_november(app: Flask) -> Iterator[None]:
    at(datetime(2026, 11, 23, 12, tzinfo=UTC))
    yield
    clock.set_offset(0)


def at(instant: datetime) -> None:
    clock.set_offset((instant - datetime.now(UTC)).total_seconds())


def november() -> Report:
    db.session.rollback()
    return sums.over(NOVEMBER, NOVEMBER, BERLIN)


def a_mixed_month() -> None:
    """Solidarity, gifts, copies paid forward, a code, two rates, exports, two currencies; one of them not paid."""
    agreed.open_shop()
    codes.write("SPRING", percent=Decimal("0.2"))
    everything = [
        ("CAL-2026", 2, "solidarity", None),
        ("CAL-2026", 1, "forward", None),
        ("BOOK-12", 3, "standard", None),
        ("PDF", 1, "standard", None),
    ]
    for country, currency, gift in (("DE", "EUR", 500), ("KE", "EUR", 0), ("GB", "GBP", 333)):
        for _ in range(2):
            agreed.order(order_of(basket=everything, country=country, currency=currency, code="SPRING", gift=gift))
    agreed.order(order_of(basket=[("CAL-2026", 1, "reduced", None)], country="DE"))
    agreed.order(order_of(), paid=False)


def confirmed() -> list[Order]:
    db.session.rollback()
    return list(db.session.scalars(select(Order).where(Order.state == "confirmed")))


def charged(orders: Iterable[Order], kind: str) -> Counter[str]:
    return Counter(
        {
            currency: sum(x.total_minor for o in orders if o.currency == currency for x in o.lines if x.kind == kind)
            for currency in ("EUR", "GBP")
        }
    )


def test_they_equal_the_orders(app: Flask) -> None:
    a_mixed_month()
    report, placed = november(), confirmed()
    assert [(row.currency, row.orders) for row in report.sums] == [("EUR", 5), ("GBP", 2)]
    for kind, column in zip(sums.KINDS, ("goods", "digital", "forward", "gifts", "post"), strict=True):
        found = {row.currency: getattr(row, column) for row in report.sums}
        assert found == charged(placed, kind) and all(found.values()), kind
    for row in report.sums:
        assert row.total == sum(order.total_minor for order in placed if order.currency == row.currency)
        assert row.goods + row.digital + row.forward + row.gifts + row.post == row.total


def test_what_codes_took_off_stands_apart(app: Flask) -> None:
    agreed.open_shop()
    codes.write("SPRING", percent=Decimal("0.2"))
    codes.write("POSTED", "free_post")
    agreed.order(order_of(basket=[("CAL-2026", 2, "solidarity", None)], country="DE", code="SPRING"))
    agreed.order(order_of(country="DE", code="POSTED"))
    (row,) = november().sums
    assert (row.discounts, row.gifts) == (880 + 270, 2 * 800)
    assert (row.goods, row.post, row.total) == (3520 + 2200, 270, 3520 + 2200 + 270 + 1600)


def test_taxes_add_up_to_those_of_the_orders(app: Flask) -> None:
    a_mixed_month()
    report, placed = november(), confirmed()
    for row in report.sums:
        parts = [part for part in report.taxes if part.currency == row.currency]
        assert sum(part.tax for part in parts) == sum(o.tax_minor for o in placed if o.currency == row.currency) > 0
        assert sum(part.base + part.tax for part in parts) == row.total
    known = {(part.place, part.rate.normalize(), part.reason) for part in report.taxes if part.currency == "EUR"}
    assert known >= {
        ("DE", Decimal("0.19"), "domestic"),
        ("DE", Decimal("0.07"), "domestic"),
        ("DE", Decimal("0.19"), "pay_forward"),
        ("DE", Decimal(0), "export"),
        ("DE", Decimal(0), "gift"),
    }
    assert len(known) == len([part for part in report.taxes if part.currency == "EUR"])


def test_a_month_begins_at_the_shops_midnight(app: Flask) -> None:
    edge = datetime(2026, 10, 31, 23, tzinfo=UTC)  # midnight in Berlin, where winter has begun
    at(edge - timedelta(days=1))
    agreed.open_shop()
    for moment in (edge - timedelta(seconds=5), edge + timedelta(seconds=5), edge + timedelta(days=30, seconds=5)):
        at(moment)
        agreed.order(order_of())
    report = sums.over(Month(2026, 10), Month(2026, 12), BERLIN)
    assert [(str(row.month), row.orders) for row in report.sums] == [("2026-12", 1), ("2026-11", 1), ("2026-10", 1)]
    assert [str(part.month) for part in report.taxes] == ["2026-12", "2026-11", "2026-10"]
    assert [row.orders for row in november().sums] == [1]


@pytest.mark.parametrize("deal", ["open", "expired", "cancelled", "undecided"])
def test_only_confirmed_orders_count(app: Flask, deal: str) -> None:
    written = orders.write()
    with transaction() as session:
        session.get_one(Order, written.id).state = deal
    assert november() == Report([], [])


def test_what_was_sent_back_is_read_from_the_ledger_whatever_became_of_the_order(app: Flask) -> None:
    orders.write(moved=[("refund", -950)])
    orders.write(deal="cancelled", paid=3150, moved=[("refund", -3150), ("refund", -100), ("refund_failed", 100)])
    orders.write(deal="cancelled", paid=3150, currency="JPY", moved=[("refund", -3150)])
    orders.write(moved=[("refund", -1)], placed=timedelta(days=40))
    eur, jpy = november().sums
    assert (eur.currency, eur.orders, eur.refunded, eur.total) == ("EUR", 1, 950 + 3150, 3150)
    assert jpy == Sums(NOVEMBER, "JPY", refunded=3150)


def test_more_orders_cost_no_more_statements(app: Flask) -> None:
    for _ in range(2):
        for _ in range(4):
            orders.write(moved=[("refund", -950)])
        db.session.rollback()
        with counted() as statements:
            sums.over(NOVEMBER.plus(-11), NOVEMBER, BERLIN)
        assert len([text for text in statements if text.lstrip().startswith("SELECT")]) == 3


@pytest.mark.parametrize("text", ["", "2026", "2026-13", "2026-00", "1999-01", "2026-1", "2026-11-01", "٢٠٢٦-١١"])
def test_what_is_no_month(text: str) -> None:
    assert Month.read(text) is None


def test_months_go_on_over_the_years() -> None:
    assert Month.read("2026-11") == NOVEMBER
    assert str(NOVEMBER.plus(2)) == "2027-01" and str(NOVEMBER.plus(-11)) == "2025-12"
