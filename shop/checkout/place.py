"""Placing an order and handing the buyer over to Stripe.

The order, its promised copies and the request to Stripe are written in one transaction; only then is Stripe called,
with no transaction open. Whatever dies in between, the same attempt finds the same order and the same request again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from shop import clock, i18n, settings
from shop.attention import items as attention
from shop.cart import quote as quotes
from shop.cart.quote import Chosen, Problem, Quote, Row
from shop.catalogue import queries as catalogue
from shop.checkout import reference
from shop.db import end_read, transaction
from shop.errors import NotFound, ShopError, SoldOut
from shop.money import Money
from shop.orders import actions as orders
from shop.orders import placing
from shop.orders import queries as order_queries
from shop.orders.draft import Draft, DraftLine, DraftParcel, DraftService, DraftTax
from shop.orders.states import Deal
from shop.payments import attempts, stripe_gateway
from shop.places.addresses import Address


@dataclass(frozen=True, slots=True)
class PlaceRequest:
    """What a buyer has decided on. `basket` is (SKU, quantity); `replaces` the open order that this one supersedes."""

    attempt: str
    language: str
    currency: str
    country: str
    basket: Sequence[tuple[str, int]]
    email: str
    phone: str | None
    note: str | None
    address: Address
    service: str | None
    total_shown: Money | None
    replaces: str | None


@dataclass(frozen=True, slots=True)
class Placed:
    """The order, and where to pay it. `pay_url` None: Stripe could not be reached, nothing was charged."""

    token: str
    number: str
    pay_url: str | None


class PriceChanged(ShopError):
    """The total differs from the one the buyer saw: both are shown, and the buyer is asked again."""

    code = "price_changed"

    def __init__(self, shown: Money, now: Money) -> None:
        super().__init__(shown=shown, now=now)
        self.shown, self.now = shown, now


class CannotOrder(ShopError):
    """The basket cannot be ordered as it is; `problems` say which line and why."""

    code = "cannot_order"

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__()
        self.problems = list(problems)


class AlreadyOrdered(ShopError):
    """This was ordered, and paid or ended, before: the order's page tells how it stands."""

    code = "already_ordered"

    def __init__(self, token: str) -> None:
        super().__init__()
        self.token = token


def place_order(request: PlaceRequest) -> Placed:
    """Place the order and open its payment. A double click, or the same form sent again, gives the same order.

    Raises `PriceChanged`, `CannotOrder` or `AlreadyOrdered`; nothing is written then.
    """
    if request.replaces:
        _check_before_replacing(request)
        _end_replaced(request.replaces, request.attempt)
    try:
        number, token = _write_down(request)
    except SoldOut as gone:
        raise CannotOrder([Problem("sold_out", str(gone.facts["key"]), (("available", 0),))]) from gone
    except CannotOrder as cannot:
        _report_gaps(cannot, request)
        raise
    return hand_over(number, token)


def _write_down(request: PlaceRequest) -> tuple[str, str]:
    """Order, promises and the request to Stripe in one transaction; the number and token of what the attempt made."""
    now = clock.now()
    with transaction() as session:
        earlier = order_queries.find_by_attempt(session, request.attempt)
        if earlier is not None:
            return earlier.number, earlier.token
        placed = placing.place(session, _draft(request, now), now)
        if placed.new:
            order = orders.get_order(session, placed.number)
            attempts.prepare(session, attempts.payable(order), order, now)
        return placed.number, placed.token


# The order that is replaced holds copies: whether enough are left is known only once it has given them back.
_KNOWN_AFTERWARDS = ("sold_out", "not_enough")


def _check_before_replacing(request: PlaceRequest) -> None:
    """Nothing of the old order is ended for a new one that could not be placed anyway."""
    quote = _quote(request, clock.now())
    problems = [problem for problem in quote.problems if problem.code not in _KNOWN_AFTERWARDS]
    if problems:
        raise CannotOrder(problems)
    _check_total(request, quote)
    end_read()


def _report_gaps(cannot: CannotOrder, request: PlaceRequest) -> None:
    """A buyer who is turned away by a gap in our tables is something staff must know."""
    if any(problem.code == "no_tax_rate" for problem in cannot.problems):
        with transaction() as session:
            attention.raise_item(session, "no_tax_rate", request.country, {"country": request.country}, clock.now())


def _draft(request: PlaceRequest, now: datetime) -> Draft:
    """The order as it would be written, if the basket can be ordered and costs what the buyer saw."""
    quote = _quote(request, now)
    if not quote.orderable:
        raise CannotOrder(quote.problems)
    _check_total(request, quote)
    return Draft(
        attempt=request.attempt,
        language=request.language,
        total=quote.total,
        email=request.email,
        phone=request.phone,
        note=request.note,
        address=request.address,
        service=_service(quote, request.language),
        lines=[_line(row, quote, request.language) for row in quote.rows],
        parcels=[DraftParcel(parcel.contents, parcel.grams) for parcel in quote.parcels],
        livemode=settings.current().live,
        expires_at=now + attempts.SESSION_LIFE,
    )


def _quote(request: PlaceRequest, now: datetime) -> Quote:
    known = reference.read()
    items = catalogue.items([sku for sku, _ in request.basket], request.currency, now)
    basket = [Chosen(sku, items.get(sku), quantity) for sku, quantity in request.basket]
    return quotes.quote(basket, known.circumstances(request.currency, request.country, request.service, now))


def _check_total(request: PlaceRequest, quote: Quote) -> None:
    if request.total_shown is not None and request.total_shown != quote.total:
        raise PriceChanged(request.total_shown, quote.total)


def _service(quote: Quote, language: str) -> DraftService | None:
    if quote.offer is None:
        return None
    service = quote.offer.service
    ours = settings.current().languages[0]
    return DraftService(
        service.key, i18n.text_in(service.name, language), i18n.text_in(service.name, ours), service.days
    )


def _line(row: Row, quote: Quote, language: str) -> DraftLine:
    item = row.item
    return DraftLine(
        kind=row.kind,
        name=_name(row, quote, language),
        name_for_staff=_name(row, quote, settings.current().languages[0]),
        quantity=row.quantity,
        unit_minor=row.unit.minor,
        total_minor=row.total.minor,
        taxes=[
            DraftTax(p.rule.tax_class, p.rule.rate, p.base_minor, p.tax_minor, p.rule.place, p.rule.reason)
            for p in row.taxes
        ],
        sku=item.sku if item else None,
        weight_grams=item.weight_grams if item else 0,
        hs_code=item.hs_code if item else None,
        origin=item.origin if item else None,
        customs_description=item.customs_description if item else None,
        file_name=item.file_name if item else None,
        file_title=item.file_title if item else None,
    )


def _name(row: Row, quote: Quote, language: str) -> str:
    """What the line is called for good, in the buyer's language."""
    if row.item is None:
        return i18n.text_in(quote.offer.service.name, language) if quote.offer else ""
    label = i18n.text_in(row.item.label, language)
    name = i18n.text_in(row.item.name, language)
    return f"{name} – {label}" if label else name


def _end_replaced(token: str, attempt: str) -> None:
    """The buyer went back and chose anew: the old order's sessions are ended at Stripe first, then the order.

    Raises `AlreadyOrdered` if it has been paid, or its payment is under way, and `CannotOrder` while Stripe cannot be
    asked: two orders that can both be paid are worse than asking the buyer to try again in a moment.
    """
    old = order_queries.find_by_token(token)
    if old is None or old.attempt == attempt or old.state in (Deal.EXPIRED, Deal.CANCELLED):
        return
    number = old.number
    if old.state == Deal.OPEN:
        _close(number, keep=0)
    with transaction() as session:
        order = orders.get_order(session, number)
        if order.state in (Deal.CONFIRMED, Deal.UNDECIDED) or attempts.money_is_coming(number):
            raise AlreadyOrdered(token)
        orders.expire(session, number, by="buyer", at=clock.now())


def _close(number: str, keep: int) -> None:
    try:
        attempts.close_others(number, keep)
    except (stripe_gateway.Unreachable, stripe_gateway.Refused) as silent:
        if isinstance(silent, stripe_gateway.Locked):
            attempts.report_locked()
        raise CannotOrder([Problem("payment_unreachable")]) from silent


def hand_over(number: str, token: str) -> Placed:
    """Where the buyer pays: the open session, the one a stored request makes, or a new attempt's.

    Raises `AlreadyOrdered` if there is nothing left to pay.
    """
    attempt_id = _attempt_to_use(number, token)
    try:
        _close(number, keep=attempt_id)
    except CannotOrder:
        return Placed(token, number, None)
    order = order_queries.find_by_number(number)
    if order is None or order.state != Deal.OPEN or attempts.money_is_coming(number):
        attempts.give_up([attempt_id])  # closing the others showed that one of them is being paid
        raise AlreadyOrdered(token)
    return Placed(token, number, attempts.open_session(attempt_id))


def _attempt_to_use(number: str, token: str) -> int:
    """The attempt a buyer is sent to. Decided with the order locked, so that two clicks get the same one."""
    now = clock.now()
    with transaction() as session:
        order = orders.get_order(session, number)
        last = attempts.latest(number)
        if last is not None and attempts.usable(last, now):
            return last.id
        if last is not None and last.state == "refused":
            return last.id  # ours to mend, and staff have been told: another request would be refused as well
        held_too_long = now - order.created_at > attempts.HELD_AT_MOST
        if order.state != Deal.OPEN or held_too_long or attempts.money_is_coming(number):
            raise AlreadyOrdered(token)
        return attempts.prepare(session, attempts.payable(order), order, now).id


def pay_again(token: str) -> Placed:
    """The buyer asks to pay an order that waits for money. Raises `NotFound` or `AlreadyOrdered`."""
    order = order_queries.find_by_token(token)
    if order is None:
        raise NotFound(token="")
    if order.state != Deal.OPEN:
        raise AlreadyOrdered(token)
    return hand_over(order.number, token)


def typed_before(token: str) -> dict[str, str] | None:
    """What the buyer typed for an order that is still open, by the names of the form's fields."""
    order = order_queries.find_by_token(token)
    if order is None or order.state != Deal.OPEN:
        return None
    ship_to = order.addresses[0]
    names = ("name", "company", "line1", "line2", "line3", "city", "area", "postal_code")
    typed = {name: getattr(ship_to, name) or "" for name in names}
    return typed | {"email": order.email, "phone": order.phone or "", "note": order.note or ""}
