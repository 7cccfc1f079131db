"""What has vanished by itself is settled by the shop, and what is about an order is found by its number."""

from datetime import timedelta

from flask import Flask

from shop import clock
from shop.attention import items
from shop.db import transaction

ORDER = "K7RM-2QXD-P"


def raise_it(kind: str = "clock_wrong", about: str = "clock", **facts: object) -> int:
    with transaction() as session:
        items.raise_item(session, kind, about, facts, clock.now())
    return items.open_items()[-1].id


def settle_for(kind: str = "clock_wrong", about: str = "clock") -> bool:
    with transaction() as session:
        return items.settle_for(session, kind, about, by="shop", resolution="it is right again")


def test_the_open_item_of_that_kind_about_that_object_is_settled(app: Flask) -> None:
    item, other = raise_it(), raise_it(about="another clock")
    assert settle_for()
    found = items.find(item)
    assert found is not None
    assert (found.settled_by, found.resolution) == ("shop", "it is right again")
    assert [left.id for left in items.open_items()] == [other]


def test_nothing_open_is_nothing_settled(app: Flask) -> None:
    assert not settle_for()
    item = raise_it()
    with transaction() as session:
        items.settle(session, item, "staff:1", "noted", clock.now())
    assert not settle_for()
    found = items.find(item)
    assert found is not None and found.settled_by == "staff:1"


def test_an_order_is_found_as_the_key_and_among_the_facts(app: Flask) -> None:
    first = raise_it("double_payment", ORDER)
    mail = raise_it("mail_given_up", "7", order=ORDER)
    raise_it("mail_given_up", "8", order="ABCD-EFGH-K")
    assert [item.id for item in items.open_about(ORDER)] == [first, mail]


def test_what_was_settled_of_late_comes_latest_first(app: Flask) -> None:
    now = clock.now()
    for about, ago in (("old", 40), ("first", 2), ("last", 1)):
        item = raise_it(about=about)
        with transaction() as session:
            items.settle(session, item, "staff:1", "noted", now - timedelta(days=ago))
    assert [item.object_key for item in items.settled_since(now - timedelta(days=30))] == ["last", "first"]
