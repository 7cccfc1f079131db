"""What the catalogue answers, each question in two statements: what there is, and what it costs."""

from datetime import date, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import update

from shop import clock
from shop.catalogue import actions, queries
from shop.catalogue.models import Price, Product, Variant
from shop.db import db, transaction
from shop.money import Money
from shop.stock import keys, ledger
from tests.support import goods
from tests.support.statements import counted


@pytest.mark.parametrize("many", [1, 40])
def test_each_question_is_two_statements(app: Flask, many: int) -> None:
    for i in range(many):
        goods.add_product(f"T-{i}", steps={"reduced": {"EUR": 1500}}, tiers={10: {"EUR": 2000}}, pool=1)
    skus = [f"T-{i}" for i in range(many)]
    with counted() as seen:
        assert len(queries.window("EUR", clock.now())) == many
        assert queries.product("t-0", "EUR", clock.now()) is not None
        assert queries.product_with("T-0", "EUR", clock.now()) is not None
        assert set(queries.items(skus, "EUR", clock.now())) == set(skus)
    assert len(seen) == 8, seen


def test_an_item_says_what_others_need(app: Flask) -> None:
    goods.add_product("CAL-2026", on_hand=7)
    with transaction() as session:
        ledger.reserve(session, {"CAL-2026": 2}, "order", clock.now())
    item = queries.items(["CAL-2026"], "GBP", clock.now())["CAL-2026"]
    assert (item.price, item.available, item.weight_grams) == (Money(1900, "GBP"), 5, 420)
    assert item.name == {"en": "Calendar", "ar": "تقويم"}
    assert item.picture is None


def test_what_is_not_counted_has_no_number(app: Flask) -> None:
    goods.add_product("PDF", on_hand=None, kind="digital")
    assert queries.items(["PDF"], "EUR", clock.now())["PDF"].available is None


def test_no_price_in_a_currency_is_no_price(app: Flask) -> None:
    goods.add_product("PDF", prices={"EUR": 900})
    assert queries.items(["PDF"], "GBP", clock.now())["PDF"].price is None
    card = queries.product("pdf", "GBP", clock.now())
    assert card is not None
    assert (card.cheapest, card.buyable) == (None, ())


def test_what_is_not_on_sale_is_absent(app: Flask) -> None:
    goods.add_product("A", published=False)
    goods.add_product("B")
    with transaction() as session:
        session.execute(update(Variant).where(Variant.sku == "B").values(withdrawn_at=clock.now()))
    later = clock.now() + timedelta(seconds=1)
    assert queries.items(["A", "B", "C"], "EUR", later) == {}
    assert queries.window("EUR", later) == []
    assert queries.product("a", "EUR", later) is None
    assert queries.product_with("B", "EUR", later) is None


def test_the_price_of_the_instant_holds(app: Flask) -> None:
    goods.add_product("A", prices={"EUR": 1000})
    change = clock.now() + timedelta(days=1)
    with transaction() as session:
        session.execute(update(Price).where(Price.sku == "A").values(valid_to=change))
        session.add(Price(sku="A", currency="EUR", amount_minor=1200, valid_from=change))
    before, after = change - timedelta(microseconds=1), change
    assert queries.items(["A"], "EUR", before)["A"].price == Money(1000, "EUR")
    assert queries.items(["A"], "EUR", after)["A"].price == Money(1200, "EUR")


def test_the_window_is_in_its_own_order(app: Flask) -> None:
    for sku, position in (("A", 3), ("B", 1), ("C", 2)):
        goods.add_product(sku)
        with transaction() as session:
            session.execute(update(Product).where(Product.slug == sku.lower()).values(position=position))
    assert [card.slug for card in queries.window("EUR", clock.now())] == ["b", "c", "a"]


def test_the_price_shown_is_the_lowest_of_what_is_left(app: Flask) -> None:
    goods.add_product("A", prices={"EUR": 1000}, on_hand=0)
    with transaction() as session:
        product = session.query(Product).filter_by(slug="a").one()
        session.add(
            Variant(sku="A-LARGE", product_id=product.id, position=2, label={}, weight_grams=9, max_per_order=5)
        )
        session.flush()
        session.add(Price(sku="A-LARGE", currency="EUR", amount_minor=1500, valid_from=clock.now()))
    card = queries.product("a", "EUR", clock.now())
    assert card is not None
    assert card.cheapest == Money(1500, "EUR")
    assert [item.sku for item in card.items] == ["A", "A-LARGE"]


def test_an_item_brings_its_whole_price_list(app: Flask) -> None:
    goods.add_product(
        "CAL",
        steps={"reduced": {"EUR": 1500, "GBP": 1300}, "floor_low": {"EUR": 0}},
        tiers={10: {"EUR": 2000}},
        wholesale={10: {"EUR": 1200}},
    )
    prices = queries.items(["CAL"], "EUR", clock.now())["CAL"].prices
    assert prices is not None
    assert prices.steps == ("reduced", "standard")
    assert [prices.at("standard", many) for many in (9, 10)] == [Money(2200, "EUR"), Money(2000, "EUR")]
    assert prices.at("wholesale", 10) == Money(1200, "EUR")
    assert (prices.floor("low"), prices.floor("high")) == (Money(0, "EUR"), None)
    assert prices.prior_minor is None


def test_an_item_knows_its_pool_its_year_and_when_it_is_needed(app: Flask) -> None:
    goods.add_product("CAL", on_hand=9, pool=3, details={"year": 2027, "needed_by": "2027-01-01"})
    goods.add_product("BOOK")
    with transaction() as session:
        ledger.reserve(session, {keys.pool("CAL"): 1}, "order", clock.now())
    found = queries.items(["CAL", "BOOK"], "EUR", clock.now())
    assert (found["CAL"].pool_left, found["CAL"].available) == (2, 6)
    assert (found["CAL"].year, found["CAL"].needed_by) == (2027, date(2027, 1, 1))
    assert (found["BOOK"].pool_left, found["BOOK"].year, found["BOOK"].needed_by) == (0, None, None)


@pytest.mark.parametrize(("days", "prior"), [(0, 1000), (29, 1000), (30, None)])
def test_a_reduction_brings_its_prior_price_for_thirty_days(app: Flask, days: int, prior: int | None) -> None:
    goods.add_product("A", prices={"EUR": 1000})
    reduced_at = clock.now() + timedelta(days=40)
    with transaction() as session:
        actions.set_price(session, "A", "EUR", "standard", 1, 800, reduced_at)
    prices = queries.items(["A"], "EUR", reduced_at + timedelta(days=days))["A"].prices
    assert prices is not None
    assert prices.prior_minor == prior


def prior_of(sku: str, at: datetime) -> int | None:
    db.session.rollback()
    prices = queries.items([sku], "EUR", at)[sku].prices
    assert prices is not None
    return prices.prior_minor


def test_a_price_that_nobody_could_pay_is_no_prior_price(app: Flask) -> None:
    goods.add_product("A", published=False, prices={"EUR": 9900})
    opens = clock.now() + timedelta(days=20)
    with transaction() as session:
        actions.set_price(session, "A", "EUR", "standard", 1, 2200, opens)
        actions.publish(session, "a", True, opens)
    assert prior_of("A", opens) is None
    reduced_at = opens + timedelta(days=10)
    assert queries.on_sale_since("A", reduced_at) == opens
    with transaction() as session:
        actions.set_price(session, "A", "EUR", "standard", 1, 1800, reduced_at)
    assert prior_of("A", reduced_at) == 2200


def test_out_of_the_window_and_back_begins_anew(app: Flask) -> None:
    goods.add_product("A", prices={"EUR": 2200})
    opened = clock.now()
    assert queries.on_sale_since("A", opened) is None
    back = opened + timedelta(days=5)
    with transaction() as session:
        actions.publish(session, "a", False, opened)
    assert queries.on_sale_since("A", back) == back
    with transaction() as session:
        actions.set_price(session, "A", "EUR", "standard", 1, 1800, back)
        actions.publish(session, "a", True, back)
    assert prior_of("A", back) is None


def test_a_tier_that_fell_is_no_reduction(app: Flask) -> None:
    goods.add_product("A", prices={"EUR": 1000}, tiers={10: {"EUR": 900}}, steps={"reduced": {"EUR": 800}})
    with transaction() as session:
        for step, quantity in (("standard", 10), ("reduced", 1)):
            actions.set_price(session, "A", "EUR", step, quantity, 700, clock.now())
    prices = queries.items(["A"], "EUR", clock.now())["A"].prices
    assert prices is not None
    assert (prices.at("standard", 10), prices.prior_minor) == (Money(700, "EUR"), None)


def test_a_step_alone_does_not_make_a_thing_buyable(app: Flask) -> None:
    goods.add_product("A", prices={"EUR": 1000}, steps={"reduced": {"GBP": 800}})
    card = queries.product("a", "GBP", clock.now())
    assert card is not None
    assert (card.buyable, card.cheapest) == ((), None)


def test_the_history_holds_every_row(app: Flask) -> None:
    goods.add_product("A", prices={"GBP": 900, "EUR": 1000})
    change = clock.now() + timedelta(days=1)
    with transaction() as session:
        actions.set_price(session, "A", "EUR", "standard", 1, 800, change)
    rows = queries.history("A")
    assert [(row.amount, row.valid_to) for row in rows] == [
        (Money(1000, "EUR"), change),
        (Money(800, "EUR"), None),
        (Money(900, "GBP"), None),
    ]
    assert queries.history("B") == []


def test_nothing_asked_is_nothing_found(app: Flask) -> None:
    assert queries.items([], "EUR", clock.now()) == {}
