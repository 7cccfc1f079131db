"""What the buyer does with an open session: pays, is declined, proves who they are, or starts a bank debit."""

from dataclasses import dataclass

from shop.sandbox import aftermath, cards, events, methods, payments, sessions
from shop.sandbox.account import Account
from shop.sandbox.buyer import Buyer
from shop.sandbox.cards import Card
from shop.sandbox.store import Document


class NotOpen(Exception):
    """Somebody else was quicker, or the clock was."""

    def __init__(self, session: Document) -> None:
        super().__init__(session["status"])
        self.session = session


@dataclass(frozen=True)
class Outcome:
    """`paid`, `declined` (with what to tell the buyer), `challenged` or `pending`."""

    state: str
    session: Document
    message: str | None = None
    completed: str | None = None


def pay(account: Account, session_id: str, card: Card, buyer: Buyer, page: str = "") -> Outcome:
    with account.store.transaction():
        session = _open_session(account, session_id)
        write_down(session, buyer)
        if session["amount_total"] == 0:
            return _complete(account, session, "no_payment_required")
        intent = payments.open_intent(account, session)
        account.store.save(session)
        if card.fate == "declines":
            payments.decline(account, intent, card, buyer.details())
            return Outcome("declined", session, card.message)
        if card.fate == "challenges":
            payments.challenge(account, intent, card, buyer.details(), page)
            return Outcome("challenged", session)
        return _charge(account, session, intent, card)


def _charge(account: Account, session: Document, intent: Document, card: Card, proven: bool = False) -> Outcome:
    method = methods.card(card, authenticated=proven)
    charge = payments.succeed(account, intent, method, session["customer_details"] or {})
    outcome = _complete(account, session, "paid")
    aftermath.follow(account, charge, card)
    return outcome


def waiting_challenge(account: Account, session_id: str) -> Document | None:
    """The intent that waits for the 3-D Secure page, if the session is still open."""
    with account.store.transaction():
        session = _open_session(account, session_id)
        if session["payment_intent"] is None:
            return None
        intent = payments.get_intent(account, session["payment_intent"])
        return intent if intent["status"] == "requires_action" else None


def answer_challenge(account: Account, session_id: str, proven: bool) -> Outcome | None:
    with account.store.transaction():
        intent = waiting_challenge(account, session_id)
        session = sessions.get(account, session_id)
        if intent is None:
            return None
        if not proven:
            payments.fail_challenge(account, intent)
            return Outcome(
                "declined",
                session,
                "We are unable to authenticate your payment method. Please choose a "
                "different payment method and try again.",
            )
        card = cards.find(intent["_card"])
        return _charge(account, session, intent, card, proven=True) if card else None


def pay_later(account: Account, session_id: str, buyer: Buyer) -> Outcome:
    """The session is complete and unpaid until the bank has spoken."""
    with account.store.transaction():
        session = _open_session(account, session_id)
        write_down(session, buyer)
        intent = payments.open_intent(account, session)
        payments.start_delayed(account, intent, buyer.details())
        return _complete(account, session, "unpaid")


def settle(account: Account, session: Document, succeeded: bool) -> None:
    """The bank has spoken."""
    intent = payments.get_intent(account, session["payment_intent"])
    payments.settle_delayed(account, intent, succeeded)
    if succeeded:
        session["payment_status"] = "paid"
    account.store.save(session)
    ending = "succeeded" if succeeded else "failed"
    events.record(account, f"checkout.session.async_payment_{ending}", session)


def _open_session(account: Account, session_id: str) -> Document:
    session = sessions.get(account, session_id)
    if session["status"] != "open":
        raise NotOpen(session)
    return session


def _complete(account: Account, session: Document, payment_status: str) -> Outcome:
    session |= {"status": "complete", "payment_status": payment_status, "url": None}
    if session["automatic_tax"]["enabled"]:
        session["automatic_tax"] |= {"status": "complete"}
    account.store.save(session)
    event = events.record(account, "checkout.session.completed", session)
    return Outcome("pending" if payment_status == "unpaid" else "paid", session, completed=event["id"])


def write_down(session: Document, buyer: Buyer) -> None:
    """Puts what the buyer told into the session, where Stripe puts it."""
    rates = [rate for rate in session["_shipping_rates"] if rate["id"] == buyer.rate] or session["_shipping_rates"][:1]
    sessions.add_up(session, rates)
    session |= session.get("_bend", {})
    session["customer_details"] = buyer.details() | {"email": session["customer_email"] or buyer.email}
    session["collected_information"] = {
        "business_name": buyer.business_name,
        "individual_name": buyer.individual_name,
        "shipping_details": buyer.shipping,
    }
    if session["_consent"].get("terms_of_service") == "required":
        session["consent"] = {"promotions": None, "terms_of_service": "accepted" if buyer.terms else None}
    for field_ in session["custom_fields"]:
        field_[field_["type"]]["value"] = buyer.answers.get(field_["key"])
