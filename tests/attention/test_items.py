"""What needs a person stands on the list once, until somebody has dealt with it."""

import threading

from flask import Flask

from shop import clock
from shop.attention import items
from shop.db import db, transaction


def raise_it(kind: str = "wrong_amount", about: str = "K7RM-2QXD-P") -> bool:
    with transaction() as session:
        return items.raise_item(session, kind, about, {"paid_minor": 1}, clock.now())


def settle_it(by: str = "staff:1") -> bool:
    item_id = items.open_items()[0].id
    with transaction() as session:
        return items.settle(session, item_id, by, "refunded by hand", clock.now())


def test_the_same_anomaly_found_again_is_no_second_item(app: Flask) -> None:
    assert [raise_it(), raise_it()] == [True, False]
    assert items.count_open() == 1


def test_found_by_eight_at_once_it_is_one_item(app: Flask) -> None:
    raised: list[bool] = []

    def find() -> None:
        with app.app_context():
            raised.append(raise_it())

    threads = [threading.Thread(target=find) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(raised) == [False] * 7 + [True]


def test_another_anomaly_or_object_is_an_item_of_its_own(app: Flask) -> None:
    raise_it()
    raise_it(kind="double_payment")
    raise_it(about="ABCD-EFGH-K")
    assert items.open_kinds(["K7RM-2QXD-P", "ABCD-EFGH-K"]) == {
        "K7RM-2QXD-P": ["wrong_amount", "double_payment"],
        "ABCD-EFGH-K": ["wrong_amount"],
    }


def test_settled_it_leaves_the_list_and_tells_by_whom(app: Flask) -> None:
    raise_it()
    item = items.open_items()[0]
    assert settle_it()
    assert items.open_items() == []
    db.session.refresh(item)
    assert (item.settled_by, item.resolution) == ("staff:1", "refunded by hand")


def test_of_two_who_settle_it_one_is_told_it_is_done(app: Flask) -> None:
    raise_it()
    item_id = items.open_items()[0].id
    with transaction() as session:
        assert items.settle(session, item_id, "staff:1", "done", clock.now())
    with transaction() as session:
        assert not items.settle(session, item_id, "staff:2", "done", clock.now())


def test_found_anew_after_it_was_settled_it_comes_back(app: Flask) -> None:
    raise_it()
    settle_it()
    assert raise_it()
