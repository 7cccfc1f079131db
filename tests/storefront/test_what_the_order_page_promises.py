"""What the order page promises and says of the money: only what still holds."""

from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from sqlalchemy import update

from shop import clock
from shop.db import transaction
from shop.orders.models import Order, OrderEvent
from tests.storefront.objections import disputed
from tests.storefront.reading import words
from tests.support import orders
from tests.support.orders import Written

PAID = 3150
OUT = [("dispute", -PAID)]
ENDED = {"deal": "cancelled", "parcels": ["cancelled"]}
GAVE_BACK = "Your bank has given you the money back."


def page(visitor: FlaskClient, written: Written) -> str:
    return words(visitor.get(f"/en/orders/{written.token}").text)


def promised(**written: object) -> Written:
    """An order that was told when it arrives, and of the border."""
    found = orders.write(**({"placed": timedelta(minutes=5)} | written))  # type: ignore[arg-type]
    today = clock.now().date()
    told = {"arrives_first": today, "arrives_last": today + timedelta(days=3), "import_charges": "asked"}
    with transaction() as session:
        session.execute(update(Order).where(Order.id == found.id).values(**told))
    return found


def owes_copies(found: Written) -> None:
    with transaction() as session:
        session.execute(update(Order).where(Order.id == found.id).values(owed_since=clock.now()))


def happened(found: Written, *acts: tuple[str, str]) -> None:
    """Rows of history: what, and by whom."""
    with transaction() as session:
        for act, by in acts:
            session.add(OrderEvent(order_id=found.id, at=clock.now(), act=act, by=by, detail={}))


@pytest.mark.parametrize("written", [{}, {"deal": "open", "attempt": "prepared"}, {"parcels": ["posted"]}])
def test_what_still_comes_is_promised_as_it_was_told(visitor: FlaskClient, written: dict[str, object]) -> None:
    said = page(visitor, promised(**written))
    assert "Arrival" in said and "may be asked of you" in said


@pytest.mark.parametrize(
    "written",
    [
        ENDED | {"paid": 0, "attempt": None},
        ENDED | {"paid": PAID, "moved": [("refund", -PAID)]},
        {"moved": [("refund", -PAID)]},
        {"deal": "expired", "attempt": "expired"},
        {"deal": "expired", "attempt": "failed"},
    ],
    ids=["cancelled", "cancelled and refunded", "refunded", "expired", "failed"],
)
def test_of_what_is_over_nothing_is_promised(visitor: FlaskClient, written: dict[str, object]) -> None:
    found = promised(**written)
    if written.get("attempt") == "failed":
        happened(found, ("payment_failed", "stripe"), ("expire", "stripe"))
    said = page(visitor, found)
    assert "Arrival" not in said and "may be asked of you" not in said


def test_while_copies_are_owed_no_day_is_named_and_neither_when_they_have_come(visitor: FlaskClient) -> None:
    found = promised()
    owes_copies(found)
    assert "Arrival" not in page(visitor, found)
    with transaction() as session:
        session.execute(update(Order).values(owed_since=None))
    happened(found, ("copies_there", "worker"))
    said = page(visitor, found)
    assert "Arrival" not in said and "may be asked of you" in said


@pytest.mark.parametrize("parcels", ["to_pack", "packed"])
def test_while_the_bank_is_looking_nothing_is_said_to_go(visitor: FlaskClient, parcels: str) -> None:
    found = promised(moved=OUT, parcels=[parcels])
    disputed(found.number, "needs_response")
    said = page(visitor, found)
    assert "Your bank is looking into this payment. Until it has decided, we send nothing." in said
    for gone in ("Thank you", "Next we pack it", "in the post", "Arrival", "Packed", "disput"):
        assert gone not in said, gone


def test_an_inquiry_of_the_bank_is_told_as_well(visitor: FlaskClient) -> None:
    found = promised()
    disputed(found.number, "warning_needs_response")
    said = page(visitor, found)
    assert "we send nothing" in said and "Cancel the order" in said


def test_after_the_loss_the_order_is_not_said_to_be_paid(visitor: FlaskClient) -> None:
    found = promised(moved=OUT)
    disputed(found.number, "lost")
    said = page(visitor, found)
    assert GAVE_BACK in said and "The payment was taken back" in said
    assert "It is paid" not in said and "Next we pack it" not in said and "Arrival" not in said


def test_after_the_loss_what_is_posted_is_still_on_its_way(visitor: FlaskClient) -> None:
    found = promised(moved=OUT, parcels=["posted"])
    disputed(found.number, "lost")
    said = page(visitor, found)
    assert "On its way" in said and GAVE_BACK in said and "Arrival" in said


def test_a_part_that_the_bank_gave_back_is_named(visitor: FlaskClient) -> None:
    found = promised(moved=[("dispute", -1000)])
    disputed(found.number, "lost", 1000)
    assert "Your bank has given you €10.00 back." in page(visitor, found)


def test_the_second_of_two_payments_lost_leaves_the_order_paid(visitor: FlaskClient) -> None:
    found = promised(paid=2 * PAID, moved=OUT)
    disputed(found.number, "lost")
    said = page(visitor, found)
    assert "Thank you. It is paid." in said and "given you" not in said and "Arrival" in said


def test_after_a_dispute_that_was_won_all_goes_its_way(visitor: FlaskClient) -> None:
    found = promised(moved=[*OUT, ("dispute_reversed", PAID)])
    disputed(found.number, "won")
    assert "Next we pack it" in page(visitor, found)


def test_ended_after_the_loss_nothing_is_said_to_go_back(visitor: FlaskClient) -> None:
    found = promised(**ENDED, paid=PAID, moved=OUT)
    disputed(found.number, "lost")
    said = page(visitor, found)
    assert f"This order was cancelled. {GAVE_BACK}" in said
    assert "goes back" not in said and "Nothing was charged" not in said


@pytest.mark.parametrize(
    ("written", "said", "not_said"),
    [
        ({"paid": PAID}, "What was paid goes back", "Nothing was charged"),
        ({"paid": PAID, "moved": [("refund", -PAID)]}, "The whole amount goes back", "Nothing was charged"),
        ({"paid": 0, "attempt": None}, "Nothing was charged for this order", "goes back"),
    ],
)
def test_a_cancelled_order_says_so_and_what_becomes_of_the_money(
    visitor: FlaskClient, written: dict[str, object], said: str, not_said: str
) -> None:
    read = page(visitor, promised(**ENDED, **written))
    assert "This order was cancelled." in read and said in read and not_said not in read


@pytest.mark.parametrize(
    ("acts", "is_said"),
    [
        ([("expire", "shop")], False),
        ([("expire", "stripe")], False),
        ([("expire", "shop"), ("replaced", "buyer")], True),
        ([("expire", "buyer")], True),
    ],
)
def test_only_a_newer_order_of_the_buyer_replaces_one(
    visitor: FlaskClient, acts: list[tuple[str, str]], is_said: bool
) -> None:
    found = promised(deal="expired", attempt="expired")
    happened(found, *acts)
    assert ("This order was replaced" in page(visitor, found)) is is_said
