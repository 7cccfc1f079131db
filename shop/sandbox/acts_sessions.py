"""`/_control` on sessions: let time run out, pay without the page, let the bank speak."""

from typing import Any

from shop.sandbox import amounts, asking, cards, checkout, events, sessions
from shop.sandbox.account import Account
from shop.sandbox.asking import Asked
from shop.sandbox.buyer import Buyer
from shop.sandbox.checkout import Outcome
from shop.sandbox.errors import Refusal
from shop.sandbox.store import Document

ADDRESS = {
    "line1": "Gran Vía 1",
    "line2": None,
    "city": "Madrid",
    "state": None,
    "postal_code": "28013",
    "country": "ES",
}
# A session may not lose these: without them it is no session.
KEPT_FIELDS = ("id", "object", "created", "status", "payment_status")

ACTS: dict[str, tuple[str, dict[str, str], Asked]] = {
    "expire": (
        "Lets an open session expire now, as if its time were over; sends checkout.session.expired.",
        {"session*": "cs_…"},
        {"session": "cs_test_…"},
    ),
    "complete": (
        "Pays an open session without the page, with a test card or a delayed method. A card that declines leaves it "
        'open; a 3-D Secure card counts as proven unless challenge is "fail".',
        {
            "session*": "cs_…",
            "card": "test card number, 4242424242424242 by default",
            "method": "card | bank_debit",
            "challenge": "complete | fail",
            "email": "of the buyer",
            "name": "of the buyer",
            "amount_total": "pays another total than the session's (minor units)",
            "currency": "pays in another currency than the session's",
            "presentment": 'what adaptive pricing showed: {"currency", "amount"}',
            "null": "names of session fields that are null afterwards",
            "absent": "names of session fields left out",
        },
        {"session": "cs_test_…", "card": "4242424242424242", "email": "ana@example.com"},
    ),
    "settle": (
        "The bank answers for a delayed method: sends checkout.session.async_payment_succeeded or _failed.",
        {"session*": "cs_…, complete and unpaid", "outcome*": "succeeded | failed"},
        {"session": "cs_test_…", "outcome": "succeeded"},
    ),
}


def expire(account: Account, asked: Asked) -> Document:
    return events.public(sessions.close(account, _open(account, asked)))


def complete(account: Account, asked: Asked) -> Document:
    session = _bend(account, _open(account, asked), asked)
    buyer = Buyer(
        email=asked.get("email", "buyer@example.com"),
        name=asked.get("name", "Test Buyer"),
        address=dict(ADDRESS),
        shipping=_shipping(session, asked),
        terms=True,
    )
    if asking.choice(asked, "method", ("card", "bank_debit"), "card") == "bank_debit":
        return _shown(account, checkout.pay_later(account, session["id"], buyer))
    card = cards.find(str(asked.get("card", "4242424242424242")))
    if card is None:
        raise Refusal(f"{asked['card']!r} is no test card. Those are: {', '.join(cards.BY_NUMBER)}.")
    outcome = checkout.pay(account, session["id"], card, buyer)
    if outcome.state == "challenged":
        proven = asking.choice(asked, "challenge", ("complete", "fail"), "complete") == "complete"
        outcome = checkout.answer_challenge(account, session["id"], proven) or outcome
    return _shown(account, outcome)


def settle(account: Account, asked: Asked) -> Document:
    session = asking.found(account, sessions.KIND, asked["session"])
    if (session["status"], session["payment_status"]) != ("complete", "unpaid") or _spoken(account, session):
        raise Refusal(
            f"The session {session['id']} does not wait for a bank: it is {session['status']} and "
            f"{session['payment_status']}."
        )
    checkout.settle(account, session, asking.choice(asked, "outcome", ("succeeded", "failed")) == "succeeded")
    return events.public(session)


def _spoken(account: Account, session: Document) -> bool:
    return bool(asking.found(account, "payment_intent", session["payment_intent"])["status"] != "processing")


def _open(account: Account, asked: Asked) -> Document:
    session = sessions.get(account, str(asking.found(account, sessions.KIND, asked["session"])["id"]))
    if session["status"] != "open":
        raise Refusal(f"The session {session['id']} is not open: it is {session['status']}.")
    return session


def _bend(account: Account, session: Document, asked: Asked) -> Document:
    """Writes the wanted mismatches into the session before it is paid."""
    total = asking.whole(asked, "amount_total", None)
    bend: dict[str, Any] = {"amount_total": total} if total is not None else {}
    if "currency" in asked:
        amounts.check_currency(str(asked["currency"]), "currency")
        bend["currency"] = asked["currency"]
    hidden = {name: "null" for name in asking.texts(asked, "null", [])}
    hidden |= {name: "absent" for name in asking.texts(asked, "absent", [])}
    wrong = [name for name in hidden if name in KEPT_FIELDS or name not in session]
    if wrong:
        raise Refusal(f"These fields cannot be hidden: {', '.join(wrong)}.")
    session |= {"_bend": bend, "_hidden": hidden}
    if "presentment" in asked:
        session["presentment_details"] = {
            "presentment_amount": int(asked["presentment"]["amount"]),
            "presentment_currency": str(asked["presentment"]["currency"]),
        }
    return account.store.save(session)


def _shipping(session: Document, asked: Asked) -> Document | None:
    if not session["shipping_address_collection"]:
        return None
    return {"address": dict(ADDRESS), "name": asked.get("name", "Test Buyer")}


def _shown(account: Account, outcome: Outcome) -> Document:
    session = asking.found(account, sessions.KIND, outcome.session["id"])
    return {
        "state": outcome.state,
        "message": outcome.message,
        "event": outcome.completed,
        "session": events.public(session),
    }
