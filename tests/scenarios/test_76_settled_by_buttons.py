"""Scenario 76: what differs between Stripe and our books is shown side by side, and settled here by named buttons."""

from collections.abc import Callable

import pytest
from sqlalchemy import delete, update

from shop import clock
from shop.aftersales import putting_right
from shop.attention import items
from shop.db import transaction
from shop.money import Money
from shop.payments import check, ledger, three_way
from shop.payments.checks import disputes as dispute_checks
from shop.payments.models import Dispute, LedgerRow, Payout, PayoutItem
from tests.scenarios.test_04_75_76_reconciling import (
    intent_of,
    lose_notices,
    spoil_amount,
    spoil_dispute,
    spoil_payment,
    spoil_refunds,
)
from tests.support import books, orders
from tests.support.world import World


def agree_all() -> bool:
    found = three_way.read()
    return bool(found.rows) and found.agrees


def pressed(world: World, kind: str, button: str) -> str:
    """Press a button, settled or not, and read the page that follows."""
    return world.desk().send(f"/staff/attention/{world.item(kind).id}/{button}", follow=True).text


def test_76_both_figures_stand_side_by_side_and_stripes_is_taken(world: World) -> None:
    placed = world.buy()
    spoil_amount(placed.number)
    check.compare()
    page = world.desk().open("/staff/attention").text
    for told in ("Our books: <strong>€30.50", "Stripe: <strong>€31.50", "Difference: <strong>€1.00"):
        assert told in page
    item = world.item("amount_mismatch").id
    asked = world.desk().open(f"/staff/attention/{item}/take_stripes").text
    assert "Our ledger gets a row of €1.00 for this payment, and then says €31.50" in asked
    assert f"€31.50 of €31.50 have then been paid for the order {placed.number}." in asked and "held" not in asked
    assert not agree_all()
    world.press("amount_mismatch", "take_stripes")
    (row,) = [one for one in books.every(LedgerRow) if one.stripe_id.endswith(f"correction-{item}")]
    assert (row.kind, row.amount_minor, row.order_number) == ("payment", 100, placed.number)
    assert agree_all()
    (event,) = [one for one in books.the_order().history if one.act == "books_corrected"]
    assert event.by.startswith("staff:") and event.detail["minor"] == 100
    check.compare()
    assert books.open_attention() == []
    assert [parcel.held_reason for parcel in books.the_order().parcels] == [None]


def test_76_a_payment_that_stripe_does_not_know_is_taken_out_of_the_books(world: World) -> None:
    """As after a ledger was put together from two backups."""
    placed = world.buy()
    intent = intent_of(placed.number)
    with transaction() as session:
        session.execute(update(LedgerRow).where(LedgerRow.kind == "payment").values(amount_minor=3150 + 200))
    check.compare()
    world.press("amount_mismatch", "take_stripes")
    spoil_payment(placed.number)
    check.compare()
    item = world.item("paid_here_not_at_stripe").id
    page = world.desk().open("/staff/attention").text
    assert "Stripe: <strong>€0.00" in page
    assert "€31.50 of €31.50" in world.desk().open(f"/staff/attention/{item}/take_stripes").text
    world.press("paid_here_not_at_stripe", "take_stripes")
    assert agree_all() and ledger.sums_of(placed.number).paid_minor == 3150
    check.compare()
    assert books.open_attention() == []
    assert intent_of(placed.number) == intent


def test_76_an_order_whose_money_stripe_never_had_reads_as_unpaid_and_its_parcels_wait(world: World) -> None:
    written = orders.write(parcels=("to_pack",))
    with transaction() as session:  # as the ledger books a payment
        of_payment = update(LedgerRow).where(LedgerRow.kind == "payment")
        session.execute(of_payment.values(stripe_id=LedgerRow.payment_intent))
    check.compare()
    item = world.item("paid_here_not_at_stripe").id
    asked = world.desk().open(f"/staff/attention/{item}/take_stripes").text
    assert "then reads “Not paid”" in asked and "One parcel is still here: it is held." in asked
    world.press("paid_here_not_at_stripe", "take_stripes")
    assert ledger.sums_of(written.number).paid_minor == 0 and three_way.read().agrees
    assert "Not paid" in world.desk().open(f"/staff/orders/{written.number}").text
    assert [parcel.held_reason for parcel in books.the_order().parcels] == [
        "Stripe has less money for the order than was agreed"
    ]
    check.compare()
    assert "paid_here_not_at_stripe" not in books.open_attention()


def test_76_figures_that_changed_meanwhile_are_not_taken(world: World) -> None:
    placed = world.buy()
    spoil_amount(placed.number)
    check.compare()
    spoil_amount(placed.number)
    rows = books.ledger_rows()
    assert "The figures have changed since you looked" in pressed(world, "amount_mismatch", "take_stripes")
    assert books.ledger_rows() == rows
    assert world.item("amount_mismatch").facts["minor"] == 2950
    world.press("amount_mismatch", "take_stripes")
    assert agree_all()


def test_76_pressed_twice_it_is_booked_once(world: World) -> None:
    placed = world.buy()
    spoil_amount(placed.number)
    check.compare()
    item = world.item("amount_mismatch").id
    desk = world.desk()
    for _ in range(2):
        page = desk.send(f"/staff/attention/{item}/take_stripes", follow=True).text
    assert "has settled this already" in page
    assert [minor for kind, minor in books.ledger_rows() if kind == "payment"] == [3050, 100]


@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (spoil_amount, "amount_mismatch"),
        (spoil_refunds, "refund_mismatch"),
        (spoil_payment, "paid_here_not_at_stripe"),
        (spoil_dispute, "dispute_mismatch"),
    ],
)
def test_76_compared_again_it_stays_until_the_difference_has_vanished(
    world: World, spoil: Callable[[str], None], kind: str
) -> None:
    placed = world.buy()
    spoil(placed.number)
    check.compare()
    assert "its figure and ours still differ. It stays on the list." in pressed(world, kind, "compare")
    assert kind in books.open_attention()
    mend(placed.number)
    if kind in ("refund_mismatch", "amount_mismatch"):
        world.press(kind, "compare")
    else:  # Stripe knows nothing of it, so there is nothing to be compared with
        world.press(kind, "noted")


def mend(number: str) -> None:
    with transaction() as session:
        session.execute(delete(LedgerRow).where(LedgerRow.stripe_id.like("%nobody_made")))
        own = update(LedgerRow).where(LedgerRow.kind == "payment", LedgerRow.order_number == number)
        session.execute(own.values(amount_minor=3150))


def test_76_a_dispute_compared_again_is_booked_and_settled(world: World) -> None:
    placed = world.buy()
    lose_notices(world)
    made = world.stripe.ask("dispute", payment_intent=intent_of(placed.number))
    check.compare()
    world.press("dispute_opened", "noted")
    with transaction() as session:
        session.execute(delete(LedgerRow).where(LedgerRow.kind == "dispute"))
        session.execute(update(Dispute).values(amount_minor=3000))
    dispute_checks.check(putting_right.EVER)
    assert world.item("dispute_mismatch").object_key == made["id"]
    world.press("dispute_mismatch", "compare")
    assert ledger.sums_of(placed.number).disputed_minor == 3150
    assert agree_all()


def test_76_a_payout_compared_again_is_read_anew_and_settled(world: World) -> None:
    world.buy()
    made = world.stripe.ask("payout", currency="eur")
    check.compare()
    with transaction() as session:  # as if an item had been lost on the way
        session.execute(delete(PayoutItem))
        facts = {"minor": made["amount"], "currency": "EUR", "parts_minor": 0}
        items.raise_item(session, "payout_mismatch", made["id"], facts, clock.now())
    page = world.desk().open("/staff/attention").text
    assert "What it is made of: <strong>€0.00" in page
    world.press("payout_mismatch", "compare")
    assert sum(item.net_minor for item in books.every(PayoutItem)) == made["amount"]
    assert [row.read_at is not None for row in books.every(Payout)] == [True]


def test_76_while_stripe_is_silent_nothing_is_taken(world: World) -> None:
    placed = world.buy()
    spoil_amount(placed.number)
    check.compare()
    for button in ("compare", "take_stripes"):
        world.stripe.ask("fault", method="GET", path="/v1/charges", answer="500", times=1)
        assert "Stripe does not answer, so nothing was done" in pressed(world, "amount_mismatch", button)
    assert Money(ledger.sums_of(placed.number).paid_minor, "EUR") == Money(3050, "EUR")
    world.press("amount_mismatch", "take_stripes")
