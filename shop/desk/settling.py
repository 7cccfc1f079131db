"""The buttons that settle a matter, by its kind. Each says what it will do and who may press it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from flask import url_for
from sqlalchemy.orm import Session

from shop.aftersales import addressing, cancelling, deciding, disputing, putting_right, refunding, strangers
from shop.desk import consequences
from shop.desk.button import Act, Button, Door, Field, Typed
from shop.desk.matters import Matter
from shop.errors import NotFound
from shop.mail import outbox
from shop.orders import actions as orders
from shop.payments import check, health

REMARK = Field("remark", "What was done?", "text", required=False, hint="If you like, for whoever asks later.")
NOTED = Button("noted", "Noted", "Takes it off the list; nothing else happens.", fields=(REMARK,))


def number(matter: Matter) -> str:
    """The order it is about. Raises `NotFound` if it names none."""
    if matter.order is None:
        raise NotFound(item=matter.id)
    return matter.order


def fact(matter: Matter, *names: str) -> str:
    """The first of these facts. Raises `NotFound` if none was written down."""
    found = matter.text(*names)
    if not found:
        raise NotFound(item=matter.id, fact=names[0])
    return found


def row_id(matter: Matter, text: str) -> int:
    """A row's id as it was written down. Raises `NotFound` if it is none."""
    if not text.isdigit():
        raise NotFound(item=matter.id, row=text)
    return int(text)


def _cancel(reason: str) -> Act:
    return lambda matter, _typed, by: cancelling.cancel(number(matter), reason, by)


def _dispute_id(matter: Matter) -> str:
    """Among the facts, or what the matter is about."""
    return matter.text("dispute") or matter.key


def _refund_payment(matter: Matter, _typed: Typed, by: str) -> None:
    intent = matter.text("payment_intent")
    if intent:
        cancelling.refund_payment(number(matter), intent, by)
    else:  # written down before payments were named
        cancelling.refund_rest(number(matter), by)


def _refund_wrong_sum(matter: Matter, typed: Typed, by: str) -> None:
    if consequences.is_undecided(matter):
        cancelling.cancel(number(matter), "other", by)
    else:
        _refund_payment(matter, typed, by)


def _refund_fraud(matter: Matter, _typed: Typed, by: str) -> None:
    if consequences.nothing_is_packed(matter):
        cancelling.cancel(number(matter), "fraud", by)
    else:
        cancelling.refund_rest(number(matter), by)


def _mail_again(session: Session, matter: Matter, _typed: Typed, by: str, at: datetime) -> None:
    """The order is locked first, as everywhere; the copy and the note of who asked are one act with the settling."""
    order = orders.get_order(session, matter.order) if matter.order else None
    copy = outbox.queue_again(session, row_id(matter, matter.key), at)
    if order is not None:
        orders.record(session, order, "mail_sent_again", by, at, message=copy.message)


REFUND = Button(
    "refund", "Send the money back", "Ends the order and sends back all that was paid.", "cancel", True,
    act=_cancel("no_stock"), exactly=consequences.order_ends,
)  # fmt: skip
ACCEPT = Button(
    "accept", "Copies were found: accept it", "The order stands and can be packed, if enough copies are on the shelf.",
    "cancel", act=lambda matter, _typed, by: deciding.accept(number(matter), by),
)  # fmt: skip
BACK_ORDER = Button(
    "back_order", "Wait for new copies",
    "Keeps the money; the order waits for copies, and the buyer is told so by mail.", "cancel",
    act=lambda matter, _typed, by: deciding.back_order(number(matter), by),
)  # fmt: skip
LET_GO = Button(
    "let_go", "Let the parcels go", "Every parcel of the order that is held may be packed and posted.",
    act=lambda matter, _typed, by: deciding.let_all_go(number(matter), by),
)  # fmt: skip
SEND_ANYWAY = replace(
    LET_GO, key="send_anyway", label="Send the goods all the same", right="cancel", risky=True,
    exactly=consequences.sent_all_the_same,
)  # fmt: skip
TRY_REFUND = Button(
    "try_again", "Try again", "Asks Stripe anew to send {amount} back the same way.", "cancel", True,
    act=lambda matter, _typed, by: refunding.try_again(row_id(matter, fact(matter, "refund")), by),
    exactly=consequences.again_goes_back,
)  # fmt: skip
BY_HAND = Button(
    "by_hand", "It was sent another way", "Writes down that {amount} went back without Stripe, and how.", "cancel",
    fields=(Field("how", "How was it sent?", "text", hint="Such as: bank transfer on 3 December, to their account."),),
    act=lambda matter, typed, by: refunding.sent_by_hand(row_id(matter, fact(matter, "refund")), typed["how"], by),
)  # fmt: skip
GIVE_UP = Button(
    "give_up", "Give up", "Tells Stripe that we do not contest; the money stays with the buyer.", "cancel", True,
    act=lambda matter, _typed, by: disputing.give_up(_dispute_id(matter), by),
    exactly=consequences.dispute_is_given_up,
)  # fmt: skip
COMPARE = Button(
    "compare", "Compare again", "Asks Stripe anew. Settled if the difference has vanished.",
    act=lambda matter, _typed, _by: putting_right.compare(matter.id),
)  # fmt: skip
TAKE_STRIPES = Button(
    "take_stripes", "Take Stripe’s figure", "A row of its own corrects our ledger. No money moves.", "cancel", True,
    act=lambda matter, _typed, by: putting_right.take_stripes(matter.id, by), exactly=consequences.stripes_is_taken,
)  # fmt: skip

OF: Mapping[str, Sequence[Button]] = {
    "paid_but_sold_out": (BACK_ORDER, ACCEPT, REFUND),
    "wrong_amount": (
        replace(
            ACCEPT, label="Accept it for {paid}", does="The order stands for the money that came.", risky=True,
            exactly=consequences.wrong_sum_is_taken,
        ),
        replace(
            REFUND, label="Send {paid} back", does="Sends this payment back; an order that waits for a decision ends.",
            act=_refund_wrong_sum, exactly=consequences.wrong_sum_goes_back,
        ),
    ),
    "paid_after_cancellation": (
        replace(
            REFUND, does="Sends back all that is still kept. The order stays cancelled.",
            act=lambda matter, _typed, by: cancelling.refund_rest(number(matter), by),
            exactly=consequences.rest_goes_back,
        ),
    ),
    "double_payment": (
        replace(
            REFUND, label="Send the second payment back", does="Sends {amount} back. The order stays as it is.",
            act=_refund_payment, exactly=consequences.payment_goes_back,
        ),
        replace(NOTED, key="keep", label="Keep it", does="For money that the buyer wants us to have.", right="cancel"),
    ),
    "unknown_payment": (
        replace(
            REFUND, key="send_back", label="Send {paid} back", does="Sends the whole payment back to whoever paid it.",
            act=lambda matter, _typed, by: strangers.send_back(fact(matter, "payment_intent"), by),
            exactly=consequences.stranger_goes_back,
        ),
        replace(NOTED, key="leave", label="Leave it", does="For money of another system that uses the same account."),
    ),
    "refund_refused": (TRY_REFUND, BY_HAND),
    "refund_failed": (TRY_REFUND, BY_HAND),
    "refunded_before_posting": (
        replace(
            REFUND, key="cancel", label="Cancel the order", does="Ends the order; its copies are for sale again.",
            act=_cancel("other"),
        ),
        SEND_ANYWAY,
    ),
    "mail_impossible": (
        Button(
            "correct_address", "Correct the address", "Keeps the new address and writes the last mail again.", "cancel",
            fields=(Field("email", "The buyer’s e-mail address", "email"),),
            act=lambda matter, typed, by: addressing.change_email(number(matter), typed["email"], by),
        ),
        NOTED,
    ),
    "mail_given_up": (
        Button("send_again", "Send again", "A fresh copy leaves in a moment.", "mails", step=_mail_again),
        NOTED,
    ),
    "no_tax_rate": (replace(NOTED, label="Mended"),),
    "stripe_refuses_checkout": (replace(NOTED, label="Mended"),),
    "stripe_key_refused": (
        Button("check", "Check the key now", "Asks Stripe; settled if it takes the key.",
               act=lambda _matter, _typed, _by: health.check_key()),
    ),
    "left_aside": (
        Button("try_again", "Try again", "Does what the worker could not do, now.",
               act=lambda matter, _typed, _by: check.try_again(matter.key)),
        NOTED,
    ),
    "stock_difference": (
        Button("put_right", "Put the books right", "The count stays as it is on the shelf; what is wrong is booked.",
               act=lambda matter, _typed, by: check.put_stock_right(matter.key, by)),
    ),
    "dispute_opened": (GIVE_UP, NOTED),
    "inquiry_opened": (
        replace(
            GIVE_UP, label="Send the money back", does="Sends the payment back before the bank takes it.",
            exactly=consequences.inquiry_is_paid_back,
        ),
        NOTED,
    ),
    "dispute_unmatched": (GIVE_UP, NOTED),
    "dispute_won": (LET_GO, NOTED),
    "dispute_lost": (
        Button(
            "cancel", "End the order", "Its copies are for sale again. No money goes back.", "cancel", True,
            act=lambda matter, _typed, by: cancelling.cancel_lost(number(matter), by),
            exactly=consequences.lost_order_ends, offered=consequences.nothing_is_packed,
        ),
        NOTED,
    ),
    "review_opened": (
        Button("approve", "Approve it", "Tells Stripe that the payment is good; the parcels may go.", "cancel",
               act=lambda matter, _typed, by: disputing.approve_review(fact(matter, "review"), by)),
        replace(REFUND, act=_cancel("fraud")),
    ),
    "fraud_warning": (
        replace(
            REFUND, does="Sends all the money back; the order ends if nothing is packed.", act=_refund_fraud,
            exactly=consequences.order_ends_or_rest_goes_back,
        ),
        SEND_ANYWAY,
    ),
    **dict.fromkeys(("amount_mismatch", "paid_here_not_at_stripe"), (COMPARE, TAKE_STRIPES, NOTED)),
    **dict.fromkeys(("refund_mismatch", "dispute_mismatch", "payout_mismatch"), (COMPARE, NOTED)),
}  # fmt: skip


def _dispute(matter: Matter) -> str:
    return f"{url_for('desk.start')}disputes/{_dispute_id(matter)}"


def _mail(matter: Matter) -> str:
    return url_for("desk.mail", mail=row_id(matter, matter.key))


def _order(matter: Matter) -> str:
    return url_for("desk.order", number=number(matter))


def _payout(matter: Matter) -> str:
    return f"{url_for('desk.start')}payouts/{matter.key}"


_LOOK = Door("Look at the order", _order, "orders")
_STRIPE = Door("How things stand with Stripe", lambda _matter: url_for("desk.stripe"))
DOORS: Mapping[str, Door] = {
    "dispute_opened": Door("Send evidence …", _dispute, "cancel"),
    "inquiry_opened": Door("Answer with evidence …", _dispute, "cancel"),
    "card_testing": Door("Pause the sales …", lambda _matter: url_for("desk.pause_page"), "pause"),
    "mail_given_up": Door("See the mail", _mail, "mails"),
    "no_tax_rate": Door("Open the rules", lambda _matter: url_for("desk.rules"), "read_rules"),
    **dict.fromkeys(("dispute_unmatched", "dispute_mismatch"), Door("Look at the dispute", _dispute)),
    **dict.fromkeys(("paid_here_not_at_stripe", "amount_mismatch", "refund_mismatch", "review_opened"), _LOOK),
    **dict.fromkeys(("payout_failed", "payout_mismatch"), Door("Look at the payout", _payout)),
    **dict.fromkeys(("signature_failures", "clock_wrong", "webhook_address", "stripe_key_refused"), _STRIPE),
}


def buttons(kind: str) -> Sequence[Button]:
    """At least one: what has no act of its own can be noted."""
    return OF.get(kind, (NOTED,))


def offered(matter: Matter) -> Sequence[Button]:
    """Those that can be pressed as things stand."""
    return [button for button in buttons(matter.kind) if button.offered is None or button.offered(matter)]


def find(kind: str, key: str) -> Button | None:
    return next((button for button in buttons(kind) if button.key == key), None)


def door(matter: Matter) -> str | None:
    """Where the link beside the buttons leads; None if there is none, or its page cannot be named."""
    found = DOORS.get(matter.kind)
    try:
        return found.to(matter) if found else None
    except NotFound:
        return None
