"""The hosted payment page: what a buyer sees at Stripe, without JavaScript."""

from urllib.parse import urlsplit

from flask import Blueprint, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from shop.sandbox import amounts, cards, checkout, payment_form, sessions
from shop.sandbox.account import Account
from shop.sandbox.checkout import NotOpen, Outcome
from shop.sandbox.delivery import Postman
from shop.sandbox.errors import Refusal
from shop.sandbox.store import Document

CLOSED = {"expired": "This payment page has expired.", "complete": "This has already been paid."}


def blueprint(account: Account, postman: Postman) -> Blueprint:
    """Stands at `/c/pay/<session>`, where `session.url` points."""
    pages = Blueprint("hosted", __name__)
    cashier = Cashier(account, postman)
    pages.add_url_rule("/c/pay/<session_id>", "pay", cashier.show, methods=["GET"])
    pages.add_url_rule("/c/pay/<session_id>", "submit", cashier.submit, methods=["POST"])
    pages.add_url_rule("/c/pay/<session_id>/challenge", "challenge", cashier.show_challenge, methods=["GET"])
    pages.add_url_rule("/c/pay/<session_id>/challenge", "prove", cashier.answer_challenge, methods=["POST"])
    pages.register_error_handler(NotOpen, _closed)
    pages.register_error_handler(Refusal, _unknown)
    return pages


class Cashier:
    def __init__(self, account: Account, postman: Postman) -> None:
        self._account = account
        self._postman = postman

    def show(self, session_id: str) -> AnyResponse:
        return self._page(self._open(session_id))

    def submit(self, session_id: str) -> AnyResponse:
        session = self._open(session_id)
        delayed = request.form.get("method") == "bank_debit" and "sepa_debit" in session["payment_method_types"]
        faults = payment_form.faults(session, request.form, self._account.clock.now(), with_card=not delayed)
        if faults:
            return self._page(session, faults, 422)
        buyer = payment_form.buyer(session, request.form)
        if delayed:
            return self._go_on(checkout.pay_later(self._account, session_id, buyer))
        card = cards.find(request.form.get("number", "")) or cards.DECK[0]
        page = url_for("hosted.challenge", session_id=session_id, _external=True)
        return self._go_on(checkout.pay(self._account, session_id, card, buyer, page))

    def show_challenge(self, session_id: str) -> AnyResponse:
        session = self._open(session_id)
        if checkout.waiting_challenge(self._account, session_id) is None:
            return redirect(url_for("hosted.pay", session_id=session_id), 303)
        return _guarded(render_template("challenge.html", session=session, total=_total(session)), session)

    def answer_challenge(self, session_id: str) -> AnyResponse:
        outcome = checkout.answer_challenge(self._account, session_id, request.form.get("answer") == "complete")
        if outcome is None:
            return redirect(url_for("hosted.pay", session_id=session_id), 303)
        return self._go_on(outcome)

    def _open(self, session_id: str) -> Document:
        session = sessions.get(self._account, session_id)
        if session["status"] != "open":
            raise NotOpen(session)
        return session

    def _go_on(self, outcome: Outcome) -> AnyResponse:
        session = outcome.session
        if outcome.state == "declined":
            return self._page(session, {"card": outcome.message or cards.GENERIC}, 402)
        if outcome.state == "challenged":
            return redirect(url_for("hosted.challenge", session_id=session["id"]), 303)
        if outcome.completed:
            self._postman.wait_for_answer(outcome.completed)
        target = session["success_url"].replace("{CHECKOUT_SESSION_ID}", session["id"])
        response = redirect(target, 303)
        response.headers["Content-Security-Policy"] = _policy(session)
        return response

    def _page(self, session: Document, faults: dict[str, str] | None = None, status: int = 200) -> AnyResponse:
        return _guarded(
            render_template(
                "pay.html",
                session=session,
                total=_total(session),
                faults=faults or {},
                cards=cards.DECK,
                form=payment_form.filled_in(session, request.form),
                money=amounts.display,
                countries=(session["shipping_address_collection"] or {}).get("allowed_countries"),
            ),
            session,
            status,
        )


def _total(session: Document) -> str:
    return amounts.display(session["amount_total"], session["currency"])


def _guarded(page: str, session: Document | None = None, status: int = 200) -> AnyResponse:
    response = make_response(page, status)
    response.headers["Content-Security-Policy"] = _policy(session)
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "same-origin"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def _policy(session: Document | None) -> str:
    """Chromium holds `form-action` against the redirect after the form too, so it names where the buyer goes next."""
    targets = ["'self'"]
    if session:
        parts = urlsplit(session["success_url"])
        targets.append(f"{parts.scheme}://{parts.netloc}")
    return (
        f"default-src 'none'; style-src 'self'; img-src 'self'; form-action {' '.join(targets)}; "
        "base-uri 'none'; frame-ancestors 'none'"
    )


def _closed(error: Exception) -> AnyResponse:
    session = error.session if isinstance(error, NotOpen) else None
    words = CLOSED.get(session["status"] if session else "", "This page is gone.")
    return _guarded(render_template("closed.html", words=words, session=session), session, 410)


def _unknown(error: Exception) -> AnyResponse:
    return _guarded(render_template("closed.html", words="There is no such payment page.", session=None), None, 404)
