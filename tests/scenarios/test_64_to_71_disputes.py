"""Scenarios 64 to 71: disputes, inquiries, reviews and warnings of fraud."""

import re
from collections.abc import Iterator

import pytest
import requests

from shop.fulfilment import packing
from shop.orders.models import Parcel
from shop.payments import doubts
from shop.payments.models import Dispute, LedgerRow
from tests.support import books
from tests.support.world import World

TOTAL = 3150


@pytest.fixture(autouse=True)
def every_notice_has_arrived(world: World) -> Iterator[None]:
    """A notice that is under way when a test ends would write into the next one's books."""
    yield
    world.until(lambda: not under_way(world))


def under_way(world: World) -> list[str]:
    told = requests.get(f"{world.stripe.url}/_control/deliveries", timeout=5).json()["deliveries"]
    return [one["type"] for one in told if one["state"] in ("pending", "sending")]


def disputed(world: World, **how: object) -> str:
    """The bank disputes the payment, and we have heard of it."""
    opened = world.stripe.ask("dispute", payment_intent=world.intent(), **how)
    world.until(lambda: [row.stripe_id for row in books.every(Dispute)] == [opened["id"]])
    world.until(lambda: bool(books.open_attention()))
    return str(opened["id"])


def close(world: World, dispute_id: str, outcome: str) -> None:
    world.stripe.ask("dispute_close", dispute=dispute_id, outcome=outcome)
    world.until(lambda: books.every(Dispute)[0].closed_at is not None)


def parcel() -> Parcel:
    (found,) = books.every(Parcel)
    return found


def post(tracking: str = "00340434161094042557") -> None:
    packing.pack(parcel().id, "staff:1")
    packing.post(parcel().id, "dhl", tracking, "staff:1")


def money_of_disputes() -> list[tuple[str, int]]:
    return [(kind, minor) for kind, minor in books.ledger_rows() if kind.startswith("dispute")]


def order_page(world: World) -> str:
    return world.desk().open(f"/staff/orders/{books.the_order().number}").text


def test_64_the_refund_page_of_a_disputed_payment_says_so_before_anybody_tries(world: World) -> None:
    world.buy()
    post()
    disputed(world)
    page = world.desk().open(f"/staff/orders/{books.the_order().number}/refund?what=rest").text
    assert "the buyer&#39;s bank disputes the payment" in page
    assert "Send it back</button>" not in page


def test_64_a_refund_that_stripe_refuses_is_explained_and_goes_out_once_it_may(world: World) -> None:
    placed = world.buy()
    post()
    world.stripe.ask("webhooks", mode="drop", types=["charge.dispute.created", "charge.dispute.funds_withdrawn"])
    opened = world.stripe.ask("dispute", payment_intent=world.intent(), amount=1000)
    before = books.mails()
    world.desk().open(f"/staff/orders/{placed.number}/refund?what=rest")
    world.desk().send(f"/staff/orders/{placed.number}/refund", what="rest")
    assert "disputes this payment" in world.desk().open("/staff/attention").text
    assert (books.refunds()[0].state, books.mails()) == ("refused", before)
    assert "disput" not in world.page(placed)
    world.stripe.ask("dispute_close", dispute=opened["id"], outcome="won")
    world.until(lambda: books.every(Dispute))
    world.press("refund_refused", "try_again")
    world.until(lambda: ("refund", -TOTAL) in books.ledger_rows())


def test_65_a_dispute_before_posting_stops_the_parcel_and_says_what_the_bank_wants(world: World) -> None:
    placed = world.buy()
    dispute_id = disputed(world, reason="product_not_received")
    assert parcel().held_reason == doubts.DISPUTED
    assert "disput" not in world.page(placed) and "Until it has decided, we send nothing" in world.page(placed)
    assert f"/staff/disputes/{dispute_id}" in order_page(world)
    page = world.desk().open(f"/staff/disputes/{dispute_id}").text
    assert "days left" in page and "it never came" in page
    assert "Moi Avenue" in page and "No parcel was posted" in page
    assert "€31.50" in world.desk().open("/staff/disputes").text
    world.press("dispute_opened", "give_up")
    world.press("dispute_lost", "cancel")
    assert (books.the_order().state, books.stock(), books.refunds()) == ("cancelled", (5, 0), [])


def test_65_a_packer_cannot_let_a_disputed_parcel_go(world: World) -> None:
    world.buy()
    disputed(world)
    packer, address = world.desk("packer"), f"/staff/orders/{books.the_order().number}"
    assert "A manager decides when it may go." in packer.open(address).text
    assert packer.send(f"{address}/parcels/{parcel().id}/let-go").status_code == 403
    assert parcel().held_reason == doubts.DISPUTED
    assert "Let it go all the same" in world.desk().open(address).text


def test_65_a_dispute_after_posting_warns_that_the_parcel_is_gone_and_has_its_tracking(world: World) -> None:
    world.buy()
    post()
    world.work(["mail"])
    dispute_id = disputed(world, reason="product_not_received")
    assert "has left the house" in world.desk().open("/staff/attention").text
    page = world.desk().open(f"/staff/disputes/{dispute_id}").text
    assert "00340434161094042557" in page and "dhl.de" in page
    world.press("dispute_opened", "noted", remark="sent today")
    assert books.open_attention() == []


def test_66_a_dispute_that_is_won_brings_the_money_back_and_the_parcel_goes(world: World) -> None:
    placed = world.buy()
    dispute_id = disputed(world)
    assert "Disputed" in order_page(world)
    close(world, dispute_id, "won")
    world.until(lambda: "dispute_won" in books.open_attention())
    assert money_of_disputes() == [("dispute", -TOTAL), ("dispute_fee", -2000), ("dispute_reversed", TOTAL)]
    world.press("dispute_won", "let_go")
    assert parcel().held_reason is None
    post()
    assert "00340434161094042557" in world.page(placed)


def test_67_a_dispute_that_is_lost_is_a_loss_with_its_fee(world: World) -> None:
    placed = world.buy()
    close(world, disputed(world), "lost")
    world.until(lambda: "dispute_lost" in books.open_attention())
    assert sum(minor for _, minor in money_of_disputes()) == -TOTAL - 2000
    refund_page = world.desk().open(f"/staff/orders/{books.the_order().number}/refund").text
    assert "Nothing is left to send back" in refund_page
    world.press("dispute_lost", "cancel")
    assert (books.the_order().state, books.stock()) == ("cancelled", (5, 0))
    assert "This order was cancelled. Your bank has given you the money back." in world.page(placed)
    assert books.refunds() == []


def test_67_a_dispute_lost_after_posting_is_noted(world: World) -> None:
    world.buy()
    post()
    close(world, disputed(world), "lost")
    world.until(lambda: "dispute_lost" in books.open_attention())
    world.press("dispute_lost", "noted", remark="written off")
    assert parcel().state == "posted"


def test_68_an_inquiry_moves_no_money_and_its_hold_ends_with_it(world: World) -> None:
    placed = world.buy()
    dispute_id = disputed(world, inquiry=True)
    assert (parcel().held_reason, books.open_attention()) == (doubts.ASKED, ["inquiry_opened"])
    close(world, dispute_id, "warning_closed")
    world.until(lambda: parcel().held_reason is None)
    assert (money_of_disputes(), books.open_attention()) == ([], [])
    assert "Wanjiku Kamau" in world.page(placed)


def test_68_an_inquiry_that_nobody_can_answer_is_given_up_with_the_money(world: World) -> None:
    placed = world.buy()
    disputed(world, inquiry=True)
    world.press("inquiry_opened", "give_up")
    world.until(lambda: ("refund", -TOTAL) in books.ledger_rows())
    assert (books.the_order().state, books.stock()) == ("cancelled", (5, 0))
    assert "cancelled" in books.mails()
    assert "Your money is on its way back" in world.page(placed)


def test_69_part_of_the_sum_in_another_currency_is_what_is_disputed(world: World) -> None:
    placed = world.buy()
    disputed(world, amount=1200, currency="usd")
    rows = [(row.kind, row.amount_minor, row.currency) for row in books.every(LedgerRow) if row.kind == "dispute"]
    assert rows == [("dispute", -1200, "USD")]
    page = order_page(world)
    assert "US$12.00" in page and "Disputed" in page
    told = world.page(placed)
    assert "€31.50" in told, "what was agreed stands"
    assert "€12.00" not in told, "and dollars are not taken for euros"
    world.press("dispute_opened", "noted", remark="evidence is sent")


def test_70_a_review_holds_the_parcel_until_it_is_approved(world: World) -> None:
    placed = world.buy()
    world.stripe.ask("review_open", payment_intent=world.intent())
    world.until(lambda: "review_opened" in books.open_attention())
    assert parcel().held_reason == doubts.REVIEWED
    assert "Under review at Stripe" in order_page(world)
    assert "review" not in world.page(placed)
    world.press("review_opened", "approve")
    assert parcel().held_reason is None
    assert world.stripe.objects("reviews") == [], "closed at Stripe as well"


def test_70_a_review_that_finds_fraud_ends_the_order_and_the_copies_are_for_sale(world: World) -> None:
    placed = world.buy()
    review = world.stripe.ask("review_open", payment_intent=world.intent())
    world.until(lambda: "review_opened" in books.open_attention())
    world.stripe.ask("review_close", review=review["id"], reason="refunded_as_fraud")
    world.until(lambda: books.the_order().state == "cancelled")
    assert (books.stock(), books.open_attention()) == ((5, 0), [])
    assert ("refund", -TOTAL) in books.ledger_rows()
    assert "Your money is on its way back" in world.page(placed)


def test_70_staff_may_send_the_money_back_themselves(world: World) -> None:
    world.buy()
    world.stripe.ask("review_open", payment_intent=world.intent())
    world.until(lambda: "review_opened" in books.open_attention())
    world.press("review_opened", "refund")
    world.until(lambda: ("refund", -TOTAL) in books.ledger_rows())
    assert (books.the_order().state, books.stock(), books.open_attention()) == ("cancelled", (5, 0), [])


def test_71_a_warning_of_fraud_before_posting_holds_the_parcel(world: World) -> None:
    placed = world.buy()
    world.stripe.ask("early_fraud_warning", payment_intent=world.intent())
    world.until(lambda: "fraud_warning" in books.open_attention())
    assert parcel().held_reason == doubts.WARNED
    assert "fraud" not in world.page(placed)
    world.press("fraud_warning", "refund")
    world.until(lambda: ("refund", -TOTAL) in books.ledger_rows())
    assert (books.the_order().state, books.stock()) == ("cancelled", (5, 0))


def test_71_staff_who_know_the_buyer_send_the_goods_all_the_same(world: World) -> None:
    world.buy()
    world.stripe.ask("early_fraud_warning", payment_intent=world.intent())
    world.until(lambda: "fraud_warning" in books.open_attention())
    world.press("fraud_warning", "send_anyway")
    assert parcel().held_reason is None


def test_71_a_warning_of_fraud_after_posting_advises_to_send_the_money_back(world: World) -> None:
    world.buy()
    post()
    world.stripe.ask("early_fraud_warning", payment_intent=world.intent())
    world.until(lambda: "fraud_warning" in books.open_attention())
    assert "has left the house" in world.desk().open("/staff/attention").text
    world.press("fraud_warning", "refund")
    world.until(lambda: ("refund", -TOTAL) in books.ledger_rows())
    world.until(lambda: books.open_attention() == [])


def test_67_a_lost_dispute_of_a_posted_order_can_only_be_noted(world: World) -> None:
    world.buy()
    post()
    dispute_id = disputed(world)
    close(world, dispute_id, "lost")
    world.until(lambda: "dispute_lost" in books.open_attention())
    page = world.desk().open("/staff/attention").text
    assert not re.search(r"<(button|a)[^>]*>End the order", page)
    world.press("dispute_lost", "noted")


def test_68_sending_an_inquired_payment_back_says_what_will_happen(world: World) -> None:
    world.buy()
    disputed(world, inquiry=True)
    asked = world.desk().open(f"/staff/attention/{world.item('inquiry_opened').id}/give_up").text
    assert "€31.50 goes back to the buyer" in asked and "stays with the buyer" not in asked
    world.press("inquiry_opened", "give_up")
    assert (books.the_order().state, books.ledger_rows()) == ("cancelled", [("payment", 3150), ("refund", -3150)])
