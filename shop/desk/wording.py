"""The desk's sentences: code → words. English only; buyers never see them."""

from collections.abc import Mapping
from typing import Any

from shop import i18n
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
    "other": "Another reason",
}
ROLES = {
    "packer": "Packer – packs and posts",
    "manager": "Manager – also cancels, refunds, decides, and sets prices and codes",
    "admin": "Admin – also manages staff",
}
HISTORY = {
    "placed": "Order placed",
    "pay": "Paid; order confirmed",
    "pay_late": "Paid late; order revived",
    "pay_late_no_stock": "Paid late; goods are gone",
    "expire": "Expired unpaid",
    "cancel": "Cancelled",
    "packed": "Parcel packed",
    "unpacked": "Parcel unpacked",
    "posted": "Parcel posted",
    "held": "Parcel held",
    "let_go": "Parcel let go",
    "note": "Note",
    "case_opened": "Case opened",
    "case_settled": "Case settled",
    "payment_pending": "Payment under way",
    "wrong_amount": "Paid, but not what was agreed",
    "refunded": "Money sent back",
    "forward_unpaid": "What it paid into the pool taken out again",
    "mail_sent_again": "Mail sent again",
}
ACTORS = {"buyer": "Buyer", "stripe": "Stripe", "shop": "The shop"}
AUDIT = {
    "added": "Account made",
    "signed_up": "Signed up",
    "signed_in": "Signed in",
    "sign_in_failed": "Sign-in failed",
    "locked": "Locked for a while",
    "reset": "Reset",
    "disabled": "Disabled",
    "role": "Role changed",
    "signed_out": "Signed out everywhere",
    "mail_sent_again": "Mail sent again",
    "price": "Price changed",
    "dates": "Dates of a product changed",
    "published": "Put into the window",
    "unpublished": "Taken out of the window",
    "code_made": "Discount code made",
    "code_changed": "Discount code changed",
    "code_ended": "Discount code ended",
    "suspended": "Post to a country suspended",
    "suspension_reworded": "Reason of a suspension changed",
    "resumed": "Post to a country resumed",
    "imports_switched": "Import charges of a country switched",
    "parcels_held": "Parcels to a country held",
    "parcels_let_go": "Parcels to a country let go",
    "sales_paused": "All sales paused",
    "pause_reworded": "Message of the pause changed",
    "sales_resumed": "Sales go on",
    "rules_changed": "Rules changed",
}
ATTENTION = {
    "paid_but_sold_out": "Paid, but the goods are gone",
    "paid_after_cancellation": "Paid after the order was cancelled",
    "wrong_amount": "Paid, but not what was agreed",
    "double_payment": "Paid twice",
    "pool_place_unpaid": "The money for copies paid forward was sent back, but their places in the pool are taken",
    "refunded_before_posting": "All the money was sent back; the parcels are held",
    "mail_impossible": "No mail can be written to the buyer's address",
    "mail_given_up": "A mail could not be delivered",
    "no_tax_rate": "The tax table has a gap, and buyers are turned away",
    "session_unknown_to_stripe": "Stripe has never heard of a payment session of ours",
    "stripe_key_refused": "Stripe does not take our key",
    "stripe_refuses_checkout": "Stripe refuses to open a payment",
    "left_aside": "The worker cannot deal with this by itself; the log says why",
    "unknown_payment": "Money that fits no order",
    "other_mode": "Test money met real orders, or the other way round",
    "refund_refused": "Stripe refused a refund",
    "refund_failed": "A refund came back",
    "stock_difference": "The shelf does not add up",
    "file_missing": "A file that was sold is missing from the shop's folder",
}

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
    "cancel": "The order is cancelled. The buyer is told by mail.",
    "refund": "The money is on its way back.",
    "open_case": "The case is open.",
    "settle_case": "The case is settled.",
    "mail_again": "A fresh copy of the mail will leave in a moment.",
    "settle_attention": "Settled.",
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
    "cancel": "This order has been cancelled already. Nothing was changed.",
    "refund": "Nothing is left to send back. Nothing was changed.",
    "settle_case": "Somebody else has settled this case already. Nothing was changed.",
    "settle_attention": "Somebody else has settled this already. Nothing was changed.",
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
    if why.code in ("stripe_unreachable", "stripe_locked"):
        return "Stripe does not answer, so it is not known whether the order has been paid. Try again in a minute."
    return f"This cannot be done: {obstacle(str(why.facts.get('state')))}"


def obstacle(code: str) -> str:
    return STANDS_AGAINST.get(code, "things have changed meanwhile.")


def words(table: Mapping[str, str], code: str) -> str:
    """The table's words for a code; the code itself, readably, for one that the table does not know yet."""
    return table.get(code) or code.replace("_", " ").capitalize()


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
