"""The desk's sentences: code → words. English only; buyers never see them."""

from collections.abc import Mapping
from typing import Any

from shop import i18n
from shop.desk import history_words
from shop.desk.history_words import AUDIT as AUDIT
from shop.desk.history_words import HISTORY as HISTORY
from shop.errors import AlreadyDone, NotFound, ShopError, SoldOut
from shop.money import Money

LANGUAGE = "en_GB"  # the day before the month, and 24 hours

READINGS = {
    "awaiting_payment": "Awaiting payment",
    "payment_pending": "Payment pending",
    "paid": "To pack",
    "packed": "Packed",
    "partly_shipped": "Partly shipped",
    "shipped": "Shipped",
    "refunded": "Refunded",
    "cancelled": "Cancelled",
    "expired": "Expired",
    "needs_decision": "Needs decision",
}
PARCELS = {
    "to_pack": "To pack",
    "packed": "Packed",
    "posted": "Posted",
    "returned": "Returned",
    "lost": "Lost",
    "cancelled": "Cancelled",
}
MONEY = {
    "unpaid": "Not paid",
    "pending": "Payment pending",
    "paid": "Paid",
    "partly_refunded": "Partly refunded",
    "refunded": "Refunded",
    "disputed": "Disputed",
}
LEDGER = {
    "payment": "Payment",
    "refund": "Refund",
    "refund_failed": "Refund came back",
    "dispute": "Dispute",
    "dispute_reversed": "Dispute won",
    "fee": "for the payment",
    "fee_returned": "given back",
    "dispute_fee": "for the dispute",
    "dispute_fee_returned": "for the dispute, given back",
}
REFUNDS = {
    "requested": "asked for",
    "unconfirmed": "asked for, no clear answer yet",
    "pending": "on its way",
    "succeeded": "done",
    "failed": "failed",
    "refused": "refused by Stripe",
}
MAILS = {"queued": "Waiting", "sent": "Sent", "given_up": "Given up"}
CASES = {"withdrawal": "Withdrawal", "loss": "Lost parcel", "damage": "Damaged", "defect": "Defective"}
CANCEL_REASONS = {
    "buyer_asked": "The buyer asked for it",
    "no_stock": "The goods are gone or spoilt",
    "not_deliverable": "It cannot be delivered there",
    "fraud": "It looks like fraud",
    "other": "Another reason",
}
ROLES = {
    "packer": "Packer – packs and posts",
    "manager": "Manager – also cancels, refunds, decides, and sets prices and codes",
    "admin": "Admin – also manages staff",
}
ACTORS = {"buyer": "Buyer", "stripe": "Stripe", "shop": "The shop"}
FAULTS = {
    "required": "Fill this in.",
    "too_long": "This is too long.",
    "choose": "Choose one.",
    "card_number": "This looks like the number of a payment card. Such numbers must not be kept here; leave it out.",
    "tracking": "Only letters, digits, blanks and - / . can stand in a tracking number.",
    "state": "There is no such state. Choose one above.",
    "date": "This is no date. Write it as year-month-day, such as 2026-11-23.",
    "year": "This is no year. Write it in four figures, such as 2027.",
    "day_to_come": "Choose a day to come, or leave it empty to begin now.",
    "whole_number": "Write a whole number of copies, such as 10.",
    "shelf_short": "There are not so many copies for sale on the shelf.",
    "pool_short": "There are not so many free places in the pool; those that are taken stay.",
    "overtaken": "Somebody else has changed this meanwhile; how it stands now is shown here. Send yours again if you "
    "still want it.",
    "not_an_email": "This is no e-mail address.",
    "missing": "Fill this in.",
    "unprintable": "This cannot be printed on a label.",
    "unknown": "Nobody knows this.",
    "not_latin": "Write this in Latin letters: posts abroad read no others.",
    "taxed_otherwise": "Goods are taxed otherwise there. Cancel the order, and ask for a new one.",
    "unknown_role": "Choose one.",
    "email_taken": "This address has an account. Find it in the list and reset it.",
    "password_short": "Too short: use at least 12 characters. Four random words are good.",
    "password_long": "Too long: use at most 200 characters.",
    "password_same": "The same character over and over is too easy to guess.",
    "password_is_email": "Leave your e-mail address out of the password.",
    "code_wrong": "This is not the code of the moment. Wait for the next one in your app and type that.",
    "wrong_credentials": "E-mail, password or code is not right. A code works once; if you have used it, wait for the "
    "next.",
}
DONE = {
    "pack": "The parcel is packed.",
    "unpack": "The parcel is open again; its copies are back on the shelf.",
    "post": "The parcel is posted, and the buyer is told by mail.",
    "hold": "The parcel is held.",
    "let_go": "The parcel may go on its way.",
    "note": "The note is kept in the history.",
    "shelve": "Counted in. Orders that wait for copies get theirs first.",
    "explain": "It is explained, and no longer keeps the month open.",
    "cancel": "The order is cancelled. The buyer is told by mail.",
    "refund": "The money is on its way back.",
    "open_case": "The case is open.",
    "settle_case": "The case is settled.",
    "mail_again": "A fresh copy of the mail will leave in a moment.",
    "correct_address": "The postal address is corrected. The buyer sees it on the order's page.",
    "change_email": "The address is corrected, and the last mail goes there as well.",
    "publish": "The product is in the window.",
    "unpublish": "The product is out of the window. Nobody can buy it now.",
    "set_dates": "The dates are changed.",
    "take_back_price": "The announcement is taken back.",
    "make_code": "The code is made.",
    "change_code": "The code is changed.",
    "end_code": "The code takes nothing off any more. Orders that have used it keep it.",
    "put_in": "The copies are set aside, and their places are free in the pool.",
    "take_out": "The places are out of the pool, and their copies are for sale again.",
    "suspend": "Nothing is sent there from now on, and buyers are told why.",
    "resume": "Post goes there again from now on.",
    "switch_imports": "Buyers there are told so from now on.",
    "pause": "Sales are paused. Whoever stands at Stripe already may still pay.",
    "end_pause": "Sales go on.",
    "compare_three_ways": "Compared just now.",
    "disable": "The account is disabled and signed out everywhere.",
    "role": "The role is changed.",
    "signed_out": "You have signed out. Your sessions on other devices have ended too.",
    "signed_up": "Welcome. Password and second factor are set.",
}
TOO_LATE = {
    "pack": "Somebody else has packed this parcel already. Nothing was changed.",
    "unpack": "Somebody else has unpacked this parcel already. Nothing was changed.",
    "post": "Somebody else has posted this parcel already. Nothing was changed.",
    "let_go": "This parcel is not held any more. Nothing was changed.",
    "let_all_go": "Nothing of this order is held any more. Nothing was changed.",
    "correct_address": "The address is that already. Nothing was changed.",
    "change_email": "The address is that already. Nothing was changed.",
    "cancel": "This order has been cancelled already. Nothing was changed.",
    "refund": "Nothing is left to send back. Nothing was changed.",
    "settle_case": "Somebody else has settled this case already. Nothing was changed.",
    "publish": "The product is in the window already. Nothing was changed.",
    "unpublish": "The product is out of the window already. Nothing was changed.",
    "set_dates": "The dates stand so already. Nothing was changed.",
    "take_back_price": "This is not announced any more. Nothing was changed.",
    "suspend": "Post there is suspended already, for that very reason. Nothing was changed.",
    "resume": "Post goes there already. Nothing was changed.",
    "switch_imports": "Buyers there are told so already. Nothing was changed.",
    "pause": "Sales are paused already, with that very message. Nothing was changed.",
    "end_pause": "Sales go on already. Nothing was changed.",
    "end_code": "This code has ended already. Nothing was changed.",
    "put_in": "This form has been sent before, and its copies are in the pool. Nothing more was changed.",
    "take_out": "This form has been sent before, and its places are out of the pool. Nothing more was changed.",
}
STANDS_AGAINST = {
    "held": "the parcel is held. Let it go first.",
    "back_ordered": "the order waits for new copies. It gets them by itself as soon as they are counted on the shelf.",
    "nothing_kept": "the money has been sent back. Cancel the order instead.",
    "nothing_to_pack": "nothing of it is posted, so there are no copies to wait for.",
    "pool": "it pays for copies in the pool, or takes one from there. Accept it, or send the money back.",
    "not_an_address": "no post can be sent to such an address.",
    "nothing_posted": "nothing of it is posted.",
    "not_an_email": "no mail can be sent to such an address.",
    "disputed": "the buyer's bank disputes the payment.",
    "refunded": "the money has been sent back.",
    "files": "the files may have been downloaded.",
    "payment_pending": "the buyer's bank is still to say if it pays. Wait for its answer.",
    "deal_open": "the order is not paid.",
    "deal_expired": "the order has expired unpaid.",
    "deal_cancelled": "the order is cancelled.",
    "deal_undecided": "it has to be decided first what becomes of the order.",
    "deal_confirmed": "the order is confirmed.",
    "to_pack": "the parcel is not packed yet.",
    "packed": "a parcel is packed already. Unpack it first.",
    "posted": "a parcel is on its way already.",
    "returned": "the parcel has come back.",
    "lost": "the parcel is lost.",
    "open": "the order is not paid.",
    "expired": "the order has expired unpaid.",
    "cancelled": "the order is cancelled.",
    "undecided": "it has to be decided first what becomes of the order.",
    "settled": "the case is settled.",
    "parcels_here": "the order has parcels in the house. Cancel it instead; that sends the money back.",
    "pool_taken": "copies that it paid for somebody else have been taken from the pool already.",
    "not_counted": "its copies are not counted, so none can be set aside.",
    "not_suspended": "post goes there.",
    "no_tariff": "the shop has no table of post yet. Load a shop file, or write it under Rules.",
    "not_out": "not so many copies have left the shelf.",
    "refund_requested": "Stripe is still asked for this refund.",
    "refund_unconfirmed": "Stripe has not answered clearly yet whether it sent this.",
    "refund_pending": "this refund is on its way.",
    "refund_succeeded": "this money has been sent back.",
    "dispute_lost": "the dispute was lost, so the buyer has the money from their bank already.",
    "under_review": "the bank looks at our evidence. It decides without us now.",
    "unmatched": "the payment fits no order. Answer it in Stripe’s Dashboard.",
    "not_lost": "no dispute of this order is lost.",
    "money_kept": "part of the money was not disputed. Cancel the order on its page, which sends the rest back.",
    "left_aside": "it still cannot be dealt with. The log says why.",
    "stock_difference": "orders count on more copies than are on the shelf. Count them, or cancel an order first.",
    "yourself": "nobody does that to their own account. Ask another admin.",
}
SESSION_ENDED = "Your session had ended, so nothing was saved or changed. Sign in, then do it again."


def locked(minutes: object) -> str:
    return f"Too many attempts. Try again in {minutes} minute{'' if minutes == 1 else 's'}."


def fault(code: str) -> str:
    return FAULTS.get(code, code)


def refusal(act: str, why: ShopError) -> str:
    """Why an act was not done, in one sentence."""
    if isinstance(why, AlreadyDone):
        return TOO_LATE.get(act, "This has been done already. Nothing was changed.")
    if why.code == "overtaken":
        return "Somebody else has changed this since you looked. Nothing was changed; see how it stands now."
    if isinstance(why, NotFound):
        return "It is not there any more. Nothing was changed."
    if isinstance(why, SoldOut):
        return f"There are not enough copies of {why.facts.get('key')} on the shelf. Count them, then try again."
    if why.code in ("stripe_unreachable", "stripe_locked") and act == "compare_three_ways":
        return "Stripe does not answer, so nothing was compared. Try again in a minute."
    if why.code in ("stripe_unreachable", "stripe_locked"):
        return "Stripe does not answer, so it is not known whether the order has been paid. Try again in a minute."
    return f"This cannot be done: {obstacle(str(why.facts.get('state')))}"


def obstacle(code: str) -> str:
    return STANDS_AGAINST.get(code, "things have changed meanwhile.")


def words(table: Mapping[str, str], code: str) -> str:
    """The table's words for a code; the code itself, readably, for one that the table does not know yet."""
    return table.get(code) or code.replace("_", " ").capitalize()


def happened(act: str, by: str) -> str:
    """What was done to an order, and of a payment that nobody told us of: how it was found."""
    is_found = act in history_words.PAYMENTS and by == "shop"
    return words(HISTORY, act) + (history_words.FOUND if is_found else "")


_SILENT = ("before", "after", "state", "text", "case")


def details(facts: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The facts of a history row or an anomaly that tell something to a person. Amounts come with their currency."""
    return [
        _shown(name, value, facts)
        for name, value in facts.items()
        if name not in _SILENT and not name.endswith("currency") and value not in (None, "", [], {})
    ]


def _shown(name: str, value: Any, facts: Mapping[str, Any]) -> tuple[str, str]:
    whose = name.removesuffix("minor")
    currency = facts.get(f"{whose}currency") or facts.get("currency")
    if whose != name and currency:
        return words({"": "Amount"}, whose.rstrip("_")), i18n.money_text(Money(int(value), str(currency)), LANGUAGE)
    if name == "reason":
        return "Reason", CANCEL_REASONS.get(str(value), str(value))
    return words({}, name), str(value)
