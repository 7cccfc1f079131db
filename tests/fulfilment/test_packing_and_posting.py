"""At the packing table: each act once, in order, and the buyer is told when the parcel leaves."""

import pytest
from flask import Flask

from shop.checkout import back, place
from shop.errors import AlreadyDone, NotAllowed, NotFound
from shop.fulfilment import carriers, packing
from shop.orders.states import Reading
from shop.payments import ledger
from tests.support import books
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide


@pytest.fixture
def placed(shop: Flask, stripe: StripeSide) -> place.Placed:
    placed = place.place_order(order_of(quantity=2))
    stripe.pay(placed.pay_url or "")
    ledger.settle(books.attempts()[0].session_id or "", by="stripe")
    return placed


def parcel_id() -> int:
    return books.the_order().parcels[0].id


def state(token: str) -> Reading:
    seen = back.look(token)
    assert seen is not None
    return seen.state


def test_packing_takes_the_copies_off_the_shelf(placed: place.Placed) -> None:
    packing.pack(parcel_id(), by="staff:1")
    assert books.stock() == (3, 0)
    assert state(placed.token) is Reading.PACKED


def test_packing_twice_is_told_and_takes_nothing(placed: place.Placed) -> None:
    packing.pack(parcel_id(), by="staff:1")
    with pytest.raises(AlreadyDone):
        packing.pack(parcel_id(), by="staff:2")
    assert books.stock() == (3, 0)


def test_unpacking_puts_them_back_still_promised(placed: place.Placed) -> None:
    packing.pack(parcel_id(), by="staff:1")
    packing.unpack(parcel_id(), by="staff:1")
    assert books.stock() == (5, 2)
    assert state(placed.token) is Reading.PAID


def test_posting_writes_one_mail_with_the_way_to_follow_the_parcel(placed: place.Placed) -> None:
    packing.pack(parcel_id(), by="staff:1")
    packing.post(parcel_id(), "deutsche_post", "rr 123 456 785 de", by="staff:1")
    with pytest.raises(AlreadyDone):
        packing.post(parcel_id(), "deutsche_post", "RR123456785DE", by="staff:1")
    assert books.mails() == ["paid", "sent"]
    seen = back.look(placed.token)
    assert seen is not None
    assert seen.state is Reading.SHIPPED
    assert seen.parcels[0].tracking == "RR123456785DE"
    assert seen.parcels[0].tracking_url == carriers.tracking_url("deutsche_post", "RR123456785DE")


def test_what_is_not_packed_cannot_be_posted(placed: place.Placed) -> None:
    with pytest.raises(NotAllowed):
        packing.post(parcel_id(), "dhl", "", by="staff:1")


def test_a_held_parcel_is_neither_packed_nor_posted_until_it_is_let_go(placed: place.Placed) -> None:
    packing.hold(parcel_id(), "the address is being asked for", by="staff:1")
    with pytest.raises(NotAllowed):
        packing.pack(parcel_id(), by="staff:2")
    packing.let_go(parcel_id(), by="staff:1")
    packing.pack(parcel_id(), by="staff:2")
    assert books.history() == ["placed", "pay", "held", "let_go", "packed"]


def test_an_unpaid_order_is_never_packed(shop: Flask) -> None:
    place.place_order(order_of())
    with pytest.raises(NotAllowed):
        packing.pack(parcel_id(), by="staff:1")
    assert books.stock() == (5, 1)


def test_every_act_stands_in_the_history_with_who_and_when(placed: place.Placed) -> None:
    packing.pack(parcel_id(), by="staff:7")
    packing.note(placed.number, "two in one sleeve", by="staff:7")
    entries = books.the_order().history[-2:]
    assert [(entry.act, entry.by) for entry in entries] == [("packed", "staff:7"), ("note", "staff:7")]
    assert all(entry.at.tzinfo is not None for entry in entries)


def test_an_unknown_parcel_or_carrier_is_refused(placed: place.Placed) -> None:
    with pytest.raises(NotFound):
        packing.pack(999_999, by="staff:1")
    packing.pack(parcel_id(), by="staff:1")
    with pytest.raises(NotAllowed):
        packing.post(parcel_id(), "pigeon", "", by="staff:1")


def test_a_tracking_number_cannot_leave_its_link() -> None:
    assert carriers.tracking_url("dhl", '"><x&y=') == carriers.CARRIERS["dhl"].url.replace("{n}", "%22%3E%3Cx%26y%3D")
    assert carriers.tracking_url("other", "123") is None
    assert carriers.tracking_url("dhl", "") is None
