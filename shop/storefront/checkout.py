"""The checkout: where it goes, what it comes to, and the button that orders."""

from dataclasses import dataclass, field, replace

from flask import Blueprint, Response, g, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from shop import forms, i18n
from shop.cart import basket as baskets
from shop.cart.basket import Basket
from shop.cart.quote import Problem
from shop.checkout import place as checkout
from shop.checkout.place import AlreadyOrdered, CannotOrder, Placed, PlaceRequest, PriceChanged
from shop.places import addresses
from shop.places.addresses import Field
from shop.storefront import checkout_form, cookie, counter, doors, frame
from shop.storefront.checkout_form import Sent
from shop.storefront.counter import Counter
from shop.storefront.frame import Here

views = Blueprint("checkout", __name__)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why the order was not placed although the form was in order. `unseen`: nothing says which total was seen."""

    changed: PriceChanged | None = None
    unseen: bool = False
    problems: list[Problem] = field(default_factory=list)


@views.get("/checkout")
def show() -> AnyResponse:
    basket = cookie.current()
    if not basket.lines:
        return redirect(url_for("storefront.cart.show"), 303)
    before = checkout.typed_before(basket.open_order) if basket.open_order else None
    return _page(counter.lay_out(basket), checkout_form.blank(basket.country, before))


@views.post("/checkout")
def place() -> AnyResponse:
    doors.guard(strict=True)
    before = cookie.current()
    if not before.lines:
        return redirect(url_for("storefront.cart.show"), 303)
    on_counter, unknown = _as_sent(before)
    basket = on_counter.basket
    sent = checkout_form.read(request.form, basket.country, posted=on_counter.asks_address)
    if "update" in request.form or basket.country is None:
        page = _page(on_counter, replace(sent, faults=unknown, doubts={}), status=422 if unknown else 200)
        return cookie.keep(page, basket)
    sent = replace(sent, faults={**sent.faults, **unknown})
    if sent.stopped:
        return cookie.keep(_page(on_counter, sent, status=422), basket)
    return _order(on_counter, sent)


def _as_sent(before: Basket) -> tuple[Counter, dict[str, str]]:
    """The basket with the destination and the service chosen on the page. What is not offered is a fault, by field,
    and changes nothing."""
    country = request.form.get("country")
    known = frame.known_country(country)
    faults = {} if country is None or known else {"country": "unknown" if country.strip() else "missing"}
    service = forms.clean(request.form.get("service"), 40)
    basket = replace(before, country=known or before.country, service=service or before.service)
    on_counter = counter.lay_out(basket)
    if not service or _offers(on_counter, service):
        return on_counter, faults
    if "update" not in request.form or basket.country == before.country:  # another country may have other services
        faults["service"] = "unknown"
    return counter.lay_out(replace(basket, service=before.service), on_counter.known), faults


def _offers(on_counter: Counter, service: str) -> bool:
    """Whether that service can be chosen. Where there is nothing to choose from it makes no difference."""
    offers = on_counter.bill.offers
    return not offers or any(offer.service.key == service for offer in offers)


def _order(on_counter: Counter, sent: Sent) -> AnyResponse:
    basket = on_counter.basket
    if sent.total_shown is None:
        return cookie.keep(_page(on_counter, sent, Refusal(unseen=True), 422), basket)
    try:
        placed = checkout.place_order(_request(basket, sent))
    except AlreadyOrdered as before:
        return redirect(url_for("storefront.orders.show", token=before.token), 303)
    except PriceChanged as changed:
        return _page(counter.lay_out(basket), sent, Refusal(changed), 422)
    except CannotOrder as cannot:
        return _page(counter.lay_out(basket), sent, Refusal(problems=cannot.problems), 422)
    return cookie.keep(redirect(pay_address(placed), 303), baskets.ordered(basket, placed.token))


def pay_address(placed: Placed) -> str:
    """Stripe's page; the order's own page where Stripe could not be reached."""
    return placed.pay_url or url_for("storefront.orders.show", token=placed.token, payment="unreachable")


def _request(basket: Basket, sent: Sent) -> PlaceRequest:
    return PlaceRequest(
        attempt=checkout_form.key_of(sent, basket, g.language),
        language=g.language,
        currency=counter.currency_of(basket),
        country=sent.address.country,
        basket=[(line.sku, line.quantity) for line in basket.lines],
        email=sent.typed["email"],
        phone=sent.typed["phone"] or None,
        note=sent.typed["note"] or None,
        address=sent.address,
        service=basket.service,
        total_shown=sent.total_shown,
        replaces=basket.open_order,
    )


def _page(on_counter: Counter, sent: Sent, refusal: Refusal | None = None, status: int = 200) -> Response:
    fields = _fields(on_counter)
    return frame.private(
        "storefront/checkout.html",
        Here("storefront.checkout.show"),
        on_counter.known,
        status=status,
        counter=on_counter,
        sent=sent,
        refusal=refusal or Refusal(),
        fields=fields,
        kinds={field.name: field.label_kind for field in fields},
        examples={field.name: field.example for field in fields},
        order_of_fields=list(
            dict.fromkeys(["country", *(field.name for field in fields), *checkout_form.LONGEST, "service"])
        ),
        countries=i18n.country_names(g.language),
        own_language_at_stripe=g.language in i18n.STRIPE_LOCALES,
    )


def _fields(on_counter: Counter) -> list[Field]:
    """What is asked of whoever orders, in the order of the country's post; without post it is the name alone."""
    country = on_counter.basket.country
    fields = addresses.form_for(country, g.language).fields if country else ()
    return [field for field in fields if on_counter.asks_address or field.name in checkout_form.WITHOUT_POST]
