"""Payouts are read from Stripe whole, kept, and put before a person if they came back or do not add up."""

from datetime import timedelta
from pathlib import Path

from flask import Flask

from shop import clock
from shop.attention import items as attention
from shop.checkout import place
from shop.payments import check, ledger, payouts
from shop.payments.models import Payout, PayoutItem
from tests.support import books
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide
from tests.support.world import a_world


def paid_order(stripe: StripeSide, **changed: object) -> str:
    """Paid and known to be; the payment."""
    placed = place.place_order(order_of(**changed))
    stripe.pay(placed.pay_url or "")
    attempt = books.attempts()[-1]
    ledger.settle(attempt.session_id or "", by="stripe")
    return books.attempts()[-1].payment_intent or ""


def read_all() -> list[tuple[str, str]]:
    return payouts.refresh_since(clock.now() - timedelta(days=30))


def the_payout() -> Payout:
    (row,) = books.every(Payout)
    return row


def test_a_payout_is_kept_with_all_that_it_is_made_of(shop: Flask, stripe: StripeSide) -> None:
    intent = paid_order(stripe)
    stripe.ask("dashboard_refund", payment_intent=intent, amount=500)
    stripe.ask("account_fee", amount=120, description="Radar")
    made = stripe.ask("payout", currency="eur")
    assert read_all() == [("payout", made["id"])]
    row, items = the_payout(), books.every(PayoutItem)
    assert (row.amount_minor, row.currency, row.status, row.automatic) == (made["amount"], "EUR", "paid", True)
    assert row.read_at is not None
    assert sum(item.net_minor for item in items) == made["amount"]
    assert {item.type: (item.amount_minor, item.payment_intent) for item in items} == {
        "charge": (3150, intent),
        "refund": (-500, intent),
        "stripe_fee": (-120, None),
    }
    assert books.open_attention() == []


def test_reading_again_changes_nothing(shop: Flask, stripe: StripeSide) -> None:
    paid_order(stripe)
    made = stripe.ask("payout", currency="eur")
    read_all()
    before = [item.id for item in books.every(PayoutItem)]
    assert (read_all(), payouts.take(made["id"])) == ([], False)
    assert [item.id for item in books.every(PayoutItem)] == before


def test_one_that_is_on_its_way_is_read_when_it_has_arrived(shop: Flask, stripe: StripeSide) -> None:
    paid_order(stripe)
    made = stripe.ask("payout", currency="eur", status="in_transit")
    read_all()
    assert (the_payout().status, the_payout().read_at, books.every(PayoutItem)) == ("in_transit", None, [])
    stripe.ask("payout_change", payout=made["id"], status="paid")
    assert read_all() == [("payout", made["id"])]
    assert the_payout().read_at is not None
    assert len(books.every(PayoutItem)) == 1


def test_more_items_than_one_page_holds(shop: Flask, stripe: StripeSide) -> None:
    for number in range(130):
        stripe.ask("account_fee", amount=number + 1)
    stripe.ask("payout", currency="eur")
    read_all()
    assert len(books.every(PayoutItem)) == 130
    assert books.open_attention() == []


def test_exchanged_money_keeps_what_it_was_and_the_rate(shop: Flask, stripe: StripeSide) -> None:
    stripe.ask("settlement", **{"from": "gbp", "into": "eur", "rate": "1.1537"})
    paid_order(stripe, currency="GBP", country="GB", total_shown=None)
    stripe.ask("payout", currency="eur")
    read_all()
    (item,) = books.every(PayoutItem)
    assert (item.source_minor, item.source_currency) == (2720, "GBP")
    assert (str(item.rate).rstrip("0"), item.amount_minor) == ("1.1537", 3138)


def test_one_that_came_back_is_put_before_a_person_once(shop: Flask, stripe: StripeSide) -> None:
    paid_order(stripe)
    made = stripe.ask("payout", currency="eur")
    read_all()
    stripe.ask("payout_change", payout=made["id"], status="failed", failure_code="no_account")
    assert read_all() == [("payout", made["id"])]
    assert read_all() == []
    assert (the_payout().status, the_payout().failure) == ("failed", "no_account")
    assert books.open_attention() == ["payout_failed"]


def test_one_that_does_not_add_up_is_put_before_a_person_once(shop: Flask, stripe: StripeSide) -> None:
    paid_order(stripe)
    made = stripe.ask("payout", currency="eur", too_much=7)
    read_all()
    (item,) = attention.open_items()
    assert (item.kind, item.object_key) == ("payout_mismatch", made["id"])
    assert item.facts == {"minor": made["amount"], "currency": "EUR", "parts_minor": made["amount"] - 7}
    assert check.compare().left == [("payout_mismatch", made["id"])]


def test_one_made_by_hand_is_kept_and_never_read(shop: Flask, stripe: StripeSide) -> None:
    paid_order(stripe)
    stripe.ask("payout", currency="eur", automatic=False)
    read_all()
    assert read_all() == []
    assert (the_payout().automatic, the_payout().read_at) == (False, None)


def test_a_notice_brings_the_payout(database_url: str, tmp_path: Path) -> None:
    with a_world(database_url, tmp_path) as world:
        world.buy()
        made = world.stripe.ask("payout", currency="eur")
        world.until(lambda: books.every(PayoutItem))
        assert (the_payout().stripe_id, the_payout().status) == (made["id"], "paid")
        world.stripe.ask("payout_change", payout=made["id"], status="failed")
        world.until(lambda: the_payout().status == "failed")
        assert books.open_attention() == ["payout_failed"]


def test_a_strangers_payment_that_went_back_is_no_difference(shop: Flask, stripe: StripeSide) -> None:
    made = stripe.ask("stranger_payment", amount=4000)
    check.compare()
    stripe.ask("dashboard_refund", payment_intent=made["id"])
    check.compare()
    assert check.compare().left == [("unknown_payment", made["id"])]
