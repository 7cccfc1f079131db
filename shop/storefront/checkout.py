"""The checkout: where it goes, what it comes to, and the button that orders."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from flask import Blueprint, Response, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from shop import forms, i18n, pages
from shop.cart import basket as baskets
from shop.cart.basket import Basket
from shop.cart.bill import Problem, Quote
from shop.checkout import counter
from shop.checkout import place as checkout
from shop.checkout.counter import Counter
from shop.checkout.drafting import PlaceRequest
from shop.checkout.handing_over import AlreadyOrdered, CannotOrder, Placed
from shop.checkout.place import PriceChanged
from shop.money import Money
from shop.payments.brake import Braked
from shop.places import addresses
from shop.places.labels import Label
from shop.storefront import bill_facts, cart_form, checkout_form, cookie, doors, frame
from shop.storefront.checkout_form import Sent
from shop.storefront.frame import Here

views = Blueprint("checkout", __name__)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why the order was not placed although the form was in order. `unseen`: nothing says which total was seen;
    `elsewhere`: the postcode has shown that tax and customs are others than those that were seen; `wait`: too many
    payments were begun, and the next may be in so many seconds."""

    changed: PriceChanged | None = None
    unseen: bool = False
    wait: int = 0
    elsewhere: bool = False
    problems: list[Problem] = field(default_factory=list)


@views.get("/checkout")
def show() -> AnyResponse:
    basket = cookie.current()
    if not basket.lines:
        return redirect(url_for("storefront.cart.show"), 303)
    before = checkout.typed_before(basket.open_order) if basket.open_order else None
    sent = checkout_form.blank(basket.country, before)
    return _page(counter.lay_out(basket, postal_code=sent.address.postal_code), sent)


@views.post("/checkout")
def place() -> AnyResponse:
    doors.guard(strict=True)
    before = _mended(cookie.current())
    if not before.lines:
        to_cart = redirect(url_for("storefront.cart.show"), 303)
        return cookie.keep(to_cart, before) if "remove" in request.form else to_cart
    on_counter, sent, unknown = _as_sent(before)
    if _only_looking() or on_counter.basket.country is None:
        return cookie.keep(_looked_at(on_counter, sent, unknown), on_counter.basket)
    sent = replace(sent, faults={**sent.faults, **unknown})
    if sent.stopped:
        return cookie.keep(_page(on_counter, sent, status=422), on_counter.basket)
    return _order(on_counter, sent)


@views.post("/checkout/label")
def label() -> AnyResponse:
    """The picture of the label for what has been typed so far, for a script; nothing is kept."""
    doors.guard(strict=True)
    on_counter, sent, _ = _as_sent(cookie.current())
    body = render_template("storefront/label.html", seller=on_counter.known.seller, **_label(on_counter, sent))
    # Not a page of its own, so not as one: a browser that is led here shows it as text.
    return pages.private(Response(body, mimetype="text/plain"))


# --- what was sent ---------------------------------------------------------------------------------------------------


def _only_looking() -> bool:
    """Whether a button was pressed that orders nothing."""
    return any(name in request.form for name in ("update", "check", "remove", "remove_code"))


def _mended(basket: Basket) -> Basket:
    """The basket without the code or the line that can no longer be had, if the buyer takes that out here."""
    if "remove_code" in request.form:
        basket = replace(basket, code=None)
    return baskets.with_quantity(basket, request.form.get("remove", ""), 0)


def _as_sent(before: Basket) -> tuple[Counter, Sent, dict[str, str]]:
    """The basket with the destination and the service chosen on the page, and the form. What is not offered is a fault,
    by field, and changes nothing."""
    on_counter, faults = _chosen(before)
    known, country = on_counter.known, on_counter.basket.country
    sent = checkout_form.read(request.form, country, posted=on_counter.asks_address, from_country=known.seller.country)
    if sent.address.postal_code:  # some parts of a country are taxed otherwise than the rest
        on_counter = counter.lay_out(on_counter.basket, known, sent.address.postal_code)
    return on_counter, sent, faults


def _chosen(before: Basket) -> tuple[Counter, dict[str, str]]:
    country = request.form.get("country")
    known = frame.known_country(country)
    faults = {} if country is None or known else {"country": "unknown" if country.strip() else "missing"}
    service = forms.clean(request.form.get("service"), 40)
    basket = replace(before, country=known or before.country, service=service or before.service)
    on_counter = counter.lay_out(basket)
    if not service or _offers(on_counter, service):
        return on_counter, faults
    if not _only_looking() or basket.country == before.country:  # another country may have other services
        faults["service"] = "unknown"
    return counter.lay_out(replace(basket, service=before.service), on_counter.known), faults


def _offers(on_counter: Counter, service: str) -> bool:
    """Whether that service can be chosen. Where there is nothing to choose from it makes no difference."""
    offers = on_counter.bill.offers
    return not offers or any(offer.service.key == service for offer in offers)


# --- looking again, without ordering ---------------------------------------------------------------------------------


def _looked_at(on_counter: Counter, sent: Sent, unknown: Mapping[str, str]) -> Response:
    """The page again: with another country or service, without what was taken out, or with the address looked over."""
    faults = dict(unknown)
    if sent.checking:
        faults |= {name: code for name, code in sent.faults.items() if (name, code) != ("email", "missing")}
    doubts = sent.doubts if sent.checking else {}
    sent = replace(sent, faults=faults, doubts=doubts, overruled=False)
    return _page(on_counter, sent, _after_mending(on_counter, sent.total_shown), 422 if faults else 200)


def _after_mending(on_counter: Counter, shown: Money | None) -> Refusal:
    """After something was taken out the sum is another one: both are said."""
    took_out = "remove_code" in request.form or "remove" in request.form
    if took_out and shown is not None and shown != on_counter.bill.total:
        return Refusal(PriceChanged(shown, on_counter.bill.total))
    return Refusal()


# --- ordering --------------------------------------------------------------------------------------------------------


def _order(on_counter: Counter, sent: Sent) -> AnyResponse:
    basket = on_counter.basket
    if sent.total_shown is None:
        return cookie.keep(_page(on_counter, sent, Refusal(unseen=True), 422), basket)
    if sent.total_shown == on_counter.bill.total and not _burdens_were_shown(on_counter.bill):
        return cookie.keep(_page(on_counter, sent, Refusal(elsewhere=True), 422), basket)
    try:
        placed = checkout.place_order(_request(on_counter, sent))
    except AlreadyOrdered as before:
        return redirect(url_for("storefront.orders.show", token=before.token), 303)
    except PriceChanged as changed:
        return _refused(on_counter, sent, Refusal(changed))
    except CannotOrder as cannot:
        return _refused(on_counter, sent, Refusal(problems=cannot.problems))
    except Braked as held:
        return doors.asked_to_wait(_refused(on_counter, sent, Refusal(wait=held.seconds), 429), held.seconds)
    return cookie.keep(redirect(pay_address(placed), 303), baskets.ordered(basket, placed.token))


def _burdens_were_shown(bill: Quote) -> bool:
    """Whether the page that was sent has told where tax is due and what may be asked at the border. A program that does
    not say what was shown is not asked."""
    return request.form.get("burdens_shown", bill.burdens) == bill.burdens


def _refused(on_counter: Counter, sent: Sent, refusal: Refusal, status: int = 422) -> AnyResponse:
    """The page again with the bill as it stands by now."""
    now = counter.lay_out(on_counter.basket, postal_code=sent.address.postal_code)
    return cookie.keep(_page(now, sent, refusal, status), on_counter.basket)


def pay_address(placed: Placed) -> str:
    """Stripe's page; the order's own page where nothing is to be paid, or Stripe could not be reached."""
    if placed.by_mail:
        return url_for("storefront.orders.show", token=placed.token)
    return placed.pay_url or url_for("storefront.orders.show", token=placed.token, payment=placed.why or "unreachable")


def _request(on_counter: Counter, sent: Sent) -> PlaceRequest:
    """The basket with the currency that was shown: the usual one of a country may be another tomorrow."""
    basket = baskets.in_currency(on_counter.basket, on_counter.currency)
    return PlaceRequest(
        attempt=checkout_form.key_of(sent, basket, g.language),
        language=g.language,
        basket=basket,
        email=sent.typed["email"],
        phone=sent.typed["phone"] or None,
        note=sent.typed["note"] or None,
        address=sent.address,
        total_shown=sent.total_shown,
        replaces=basket.open_order,
        buyer=sent.buyer,
        latin=sent.latin,
        is_gift=sent.is_gift,
        gift_note=sent.gift_note,
        vat_number=sent.vat_number,
        opener=cookie.opener(),
    )


# --- the page --------------------------------------------------------------------------------------------------------


def _page(on_counter: Counter, sent: Sent, refusal: Refusal | None = None, status: int = 200) -> Response:
    asked = checkout_form.asked(sent, on_counter.basket.country, g.language, posted=on_counter.asks_address)
    names = ["country", *(field.name for field in asked.fields), *checkout_form.LONGEST, "service"]
    return frame.private(
        "storefront/checkout.html",
        Here("storefront.checkout.show"),
        on_counter.known,
        status=status,
        counter=on_counter,
        told=bill_facts.of_counter(on_counter),
        sent=sent,
        refusal=refusal or Refusal(),
        code_stopped=cart_form.code_problem(on_counter.bill.problems),
        asked=asked,
        kinds={field.name: field.label_kind for field in asked.fields},
        examples={field.name: field.example for field in asked.fields},
        order_of_fields=list(dict.fromkeys(names)),
        countries=i18n.country_names(g.language),
        own_language_at_stripe=g.language in i18n.STRIPE_LOCALES,
        **_label(on_counter, sent),
    )


def _label(on_counter: Counter, sent: Sent) -> dict[str, Label | None]:
    """The label as it would be printed; none while there is nothing to print."""
    begun = any(sent.typed[name] for name in ("name", "line1", "city", "recipient_name", "recipient_line1"))
    if not (begun and on_counter.asks_address and on_counter.basket.country):
        return {"label": None}
    return {"label": addresses.printed_both(sent.address, sent.latin, on_counter.known.seller.country)}
