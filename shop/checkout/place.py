"""Placing an order.

The order, what it counts on and the request to Stripe are written in one transaction; only then is Stripe called, with
no transaction open (`handing_over.py`). Whatever dies in between, the same attempt finds the same order and the same
request again. An order that costs nothing never goes to Stripe: it waits for its buyer's word by mail (`free.py`).
"""

import hashlib
from dataclasses import replace
from datetime import datetime

from shop import clock, settings
from shop.attention import items as attention
from shop.cart.basket import Basket
from shop.cart.bill import Problem, Quote
from shop.checkout import counter, drafting, free
from shop.checkout.counter import Counter
from shop.checkout.drafting import PlaceRequest
from shop.checkout.handing_over import AlreadyOrdered, CannotOrder, Placed, close, hand_over, may_be_reopened
from shop.db import db, end_read, transaction
from shop.errors import ShopError, SoldOut
from shop.money import Money
from shop.orders import actions as orders
from shop.orders import counting, placing
from shop.orders import queries as order_queries
from shop.orders.draft import Draft
from shop.orders.states import Deal
from shop.payments import attempts, brake
from shop.promotions import queries as promotions
from shop.promotions import uses
from shop.stock import keys


class PriceChanged(ShopError):
    """The total differs from the one the buyer saw: both are shown, and the buyer is asked again."""

    code = "price_changed"

    def __init__(self, shown: Money, now: Money) -> None:
        super().__init__(shown=shown, now=now)
        self.shown, self.now = shown, now


def place_order(request: PlaceRequest) -> Placed:
    """Place the order and open its payment. A double click, or the same form sent again, gives the same order.

    Raises `PriceChanged`, `CannotOrder`, `AlreadyOrdered` or `Braked`; nothing is written then.
    """
    request = replace(request, attempt=_living_attempt(request.attempt))
    _hold(request)
    if request.replaces:
        _check_before_replacing(request)
        _end_replaced(request.replaces, request.attempt)
    try:
        number, token, total_minor = _write_down(request)
    except (SoldOut, CannotOrder) as refused:
        number, token, total_minor = _by_the_other_click(request, refused)
    if not total_minor:
        return Placed(token, number, None, by_mail=True)
    return hand_over(number, token, request.opener)


def _hold(request: PlaceRequest) -> None:
    """Whoever has opened many payments and paid none has to wait; the other half of a double click has not, and neither
    has who owes nothing."""
    owes = request.total_shown is None or request.total_shown.minor
    if owes and order_queries.find_by_attempt(db.session(), request.attempt) is None:
        brake.hold(request.opener)


def _living_attempt(attempt: str) -> str:
    """The key under which this form is placed. A form brought back by the browser's history may belong to an order that
    has ended since: sending it again is another order, and sending that one again the same."""
    ended = order_queries.ended_with(attempt)
    while ended is not None:
        attempt = f"{attempt[:22]}.{hashlib.sha256(ended.encode()).hexdigest()[:32]}"
        ended = order_queries.ended_with(attempt)
    return attempt


def _by_the_other_click(request: PlaceRequest, refused: SoldOut | CannotOrder) -> tuple[str, str, int]:
    """The order that the other half of a double click has placed meanwhile, with the last copy; else the refusal."""
    with transaction() as session:
        earlier = order_queries.find_by_attempt(session, request.attempt)
        if earlier is not None:
            return earlier.number, earlier.token, earlier.total_minor
    if isinstance(refused, SoldOut):
        raise CannotOrder([_shortage(request, str(refused.facts["key"]))]) from refused
    _report_gaps(refused, request)
    raise refused


def _write_down(request: PlaceRequest) -> tuple[str, str, int]:
    """Order, promises and the request to Stripe in one transaction: number, token and total of what came of it."""
    now = clock.now()
    with transaction() as session:
        earlier = order_queries.find_by_attempt(session, request.attempt)
        if earlier is not None:
            return earlier.number, earlier.token, earlier.total_minor
        wanted = _draft(request, now)
        if wanted.code is not None:
            uses.count_by_email(session, wanted.code, wanted.email, now, promises=wanted.promises)
        placed = placing.place(session, wanted, now)
        if placed.new:
            order = orders.get_order(session, placed.number)
            if order.total_minor:
                attempts.prepare(session, attempts.payable(order), order, now, request.opener)
            else:
                free.ask(session, order, now)
        return placed.number, placed.token, wanted.total.minor


def _check_before_replacing(request: PlaceRequest) -> None:
    """Nothing of the old order is ended for a new one that could not be placed anyway. What the old one holds counts as
    there: it is given back first."""
    bill = _lay_out(request, replace(request.basket, open_order=request.replaces)).bill
    problems = [*bill.problems, *_used_by_address(request)]
    if problems:
        raise CannotOrder(problems)
    _check_total(request, bill)
    end_read()


def _used_by_address(request: PlaceRequest) -> list[Problem]:
    """Whether this address has used the code as often as one may, other than by the order that is replaced."""
    code = request.basket.code
    left = promotions.left_for(code, request.email) if code else None
    if code is None or left is None:
        return []
    own = order_queries.find_by_token(request.replaces or "")
    gives_back = own is not None and keys.uses_by(code, request.email) in counting.promises(own)
    return [] if left + gives_back > 0 else [Problem("code_email")]


def _report_gaps(cannot: CannotOrder, request: PlaceRequest) -> None:
    """A buyer who is turned away by a gap in our tables is something staff must know."""
    if any(problem.code == "no_tax_rate" for problem in cannot.problems):
        with transaction() as session:
            country = request.address.country
            attention.raise_item(session, "no_tax_rate", country, {"country": country}, clock.now())


def _draft(request: PlaceRequest, now: datetime) -> Draft:
    """The order as it would be written, if the basket can be ordered and costs what the buyer saw."""
    on_counter = _lay_out(request, replace(request.basket, open_order=None))
    if not on_counter.bill.orderable:
        raise CannotOrder(on_counter.bill.problems)
    _check_total(request, on_counter.bill)
    life = attempts.SESSION_LIFE if on_counter.bill.total.minor else free.LIFE
    return drafting.draft(request, on_counter, settings.current().live, now + life)


def _lay_out(request: PlaceRequest, basket: Basket) -> Counter:
    return counter.lay_out(basket, postal_code=request.address.postal_code)


def _check_total(request: PlaceRequest, bill: Quote) -> None:
    if request.total_shown is not None and request.total_shown != bill.total:
        raise PriceChanged(request.total_shown, bill.total)


def _shortage(request: PlaceRequest, key: str) -> Problem:
    """What was gone in the last moment, as the buyer knows it."""
    code = request.basket.code
    if code is not None and key == keys.uses(code):
        return Problem("code_used_up")
    if code is not None and key.startswith(f"{keys.uses(code)}:"):
        return Problem("code_email")
    sku = keys.pooled_sku(key)
    line = next((x.key for x in request.basket.lines if x.sku == (sku or key)), key)
    return Problem("pool_empty", f"{sku}.pool") if sku else Problem("sold_out", line, (("available", 0),))


def _end_replaced(token: str, attempt: str) -> None:
    """The buyer went back and chose anew: the old order's sessions are ended at Stripe first, then the order.

    Raises `AlreadyOrdered` if it has been paid, or its payment is under way, and `CannotOrder` while Stripe cannot be
    asked: two orders that can both be paid are worse than asking the buyer to try again in a moment.
    """
    old = order_queries.find_by_token(token)
    if old is None or old.attempt == attempt or old.state == Deal.CANCELLED:
        return
    if old.state == Deal.EXPIRED and not may_be_reopened(old, clock.now()):
        return
    number = old.number
    if old.state == Deal.OPEN:
        close(number, keep=0)
    with transaction() as session:
        order = orders.get_order(session, number)
        if order.state in (Deal.CONFIRMED, Deal.UNDECIDED) or attempts.money_is_coming(number):
            raise AlreadyOrdered(token)
        orders.give_up(session, number, by="buyer", at=clock.now())


def typed_before(token: str) -> dict[str, str] | None:
    """What the buyer typed for an order that is still open, by the names of the form's fields."""
    order = order_queries.find_by_token(token)
    if order is None or order.state != Deal.OPEN:
        return None
    names = ("name", "company", "line1", "line2", "line3", "city", "area", "postal_code")
    by_role = {address.role: address for address in order.addresses}
    goes_elsewhere = "buyer" in by_role
    own = by_role["buyer"] if goes_elsewhere else by_role["ship_to"]
    typed = {name: getattr(own, name) or "" for name in names}
    if goes_elsewhere:
        typed |= {f"recipient_{name}": getattr(by_role["ship_to"], name) or "" for name in names}
        typed["buyer_country"] = own.country
    if (latin := by_role.get("ship_to_latin")) is not None:
        typed |= {f"latin_{name}": getattr(latin, name) or "" for name in names}
    told = {"phone": order.phone, "note": order.note, "gift_note": order.gift_note, "vat_number": order.vat_number}
    return typed | {"email": order.email} | {name: value or "" for name, value in told.items()}
