"""What the catalogue answers, each question in one statement."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import update

from shop import clock
from shop.catalogue import queries
from shop.catalogue.models import Price, Product, Variant
from shop.db import transaction
from shop.money import Money
from shop.stock import ledger
from tests.support import goods
from tests.support.statements import counted


@pytest.mark.parametrize("many", [1, 40])
def test_each_question_is_one_statement(app: Flask, many: int) -> None:
    for i in range(many):
        goods.add_product(f"T-{i}")
    skus = [f"T-{i}" for i in range(many)]
    with counted() as seen:
        assert len(queries.window("EUR", clock.now())) == many
        assert queries.product("t-0", "EUR", clock.now()) is not None
        assert queries.product_with("T-0", "EUR", clock.now()) is not None
        assert set(queries.items(skus, "EUR", clock.now())) == set(skus)
    assert len(seen) == 4, seen


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


def test_nothing_asked_is_nothing_found(app: Flask) -> None:
    assert queries.items([], "EUR", clock.now()) == {}
