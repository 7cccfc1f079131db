"""The switchboard of destinations: the whole world on one page, and a page with the switches of each country."""

from functools import partial

from flask import abort, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from shop import clock, i18n, settings
from shop.catalogue import queries as catalogue
from shop.checkout import reference
from shop.desk import acting, switching, wording
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.session import me, needs
from shop.desk.wording import LANGUAGE
from shop.errors import NotFound, ShopError
from shop.money import Money
from shop.places.imports import CHARGES
from shop.reports import destinations as report
from shop.reports import touched
from shop.reports.destinations import Destination, Known, Sample

GRAMS = 420  # a calendar
SHOWN_ORDERS = 100
LONGEST_REASON = 1_000
FILTERS = {"": "All", "gaps": "Gaps", "suspended": "Suspended", "waiting": "Orders waiting"}
WHY_NOT = {
    "suspended": "suspended",
    "not_reached": "no service reaches it",
    "no_price": "no service has a price in this currency",
    "too_heavy": "no service carries this weight",
}
CHARGE_WORDS = {
    "none": "Nothing is asked",
    "asked": "May be asked on delivery",
    "included": "Included in the price",
}
SUSPEND, IMPORTS = "suspend", "imports"


@blueprint.get("/destinations")
@needs("destinations")
def destinations() -> str:
    only = request.args.get("only", "")
    currency = _currency()
    sample = _sample(currency)
    found = report.world(_known(), sample, touched.waiting(), LANGUAGE)
    sets = {name: [one for one in found if _is_wanted(one, name)] for name in FILTERS}
    return render_template(
        "desk/destinations/list.html",
        destinations=sets.get(only, found),
        counts={name: len(rows) for name, rows in sets.items()},
        only=only if only in sets else "",
        filters=FILTERS,
        currency=currency,
        currencies=settings.current().currencies,
        sample=sample,
        today=switching.today(),
        why_not=WHY_NOT,
        charges=CHARGE_WORDS,
        day=day,
    )


@blueprint.get("/destinations/<country>")
@needs("destinations")
def destination(country: str) -> str:
    return _page(_country(country), Entry())


@blueprint.post("/destinations/<country>/suspend")
@needs("switch")
def suspend(country: str) -> Response | tuple[str, int]:
    entry = Entry(SUSPEND)
    reason = entry.spoken("reason", settings.current().languages, longest=LONGEST_REASON)
    if not entry.faults:
        _try_to_suspend(_country(country), reason, entry)
    return (_page(_country(country), entry), 422) if entry.faults else _to(country)


def _try_to_suspend(country: str, reason: dict[str, str], entry: Entry) -> None:
    try:
        switching.suspend(country, reason, request.form.get("seen", ""), me())
        flash(wording.DONE["suspend"], "done")
    except switching.Overtaken as why:
        entry.faults[f"reason-{settings.current().languages[0]}"] = why.code
    except ShopError as why:
        flash(wording.refusal("suspend", why), "late")


@blueprint.post("/destinations/<country>/resume")
@needs("switch")
def resume(country: str) -> Response:
    acting.do("resume", partial(switching.resume, _country(country), request.form.get("seen", ""), me()))
    return _to(country)


@blueprint.post("/destinations/<country>/imports")
@needs("switch")
def switch_imports(country: str) -> Response | tuple[str, int]:
    entry = Entry(IMPORTS)
    charges = entry.choice("charges", dict.fromkeys(CHARGES))
    if entry.faults:
        return _page(_country(country), entry), 422
    known, sample = _known(), _sample(settings.current().currencies[0])
    now = partial(report.charges_by, known=known, sample=sample, country=_country(country))
    seen = request.form.get("seen", "")
    acting.do("switch_imports", lambda: switching.switch_imports(country, charges, seen, now, me()))
    return _to(country)


@blueprint.post("/destinations/<country>/hold")
@needs("switch")
def hold_parcels(country: str) -> Response:
    try:
        _tell("held", switching.hold_parcels(_country(country), me()))
    except ShopError as why:
        flash(wording.refusal("hold_parcels", why), "late")
    return _to(country)


@blueprint.post("/destinations/<country>/let-go")
@needs("switch")
def let_parcels_go(country: str) -> Response:
    _tell("let go", switching.let_parcels_go(_country(country), me()))
    return _to(country)


def _tell(done: str, orders: int) -> None:
    of_these = "the parcels of one order are" if orders == 1 else f"the parcels of {orders} orders are"
    if orders:
        flash(f"Done: {of_these} {done}.", "done")
    else:
        flash(f"There is no parcel left to be {done}. Nothing was changed.", "late")


def day(value: object) -> str:
    return i18n.date_text(value, LANGUAGE)  # type: ignore[arg-type]


def _to(country: str) -> Response:
    return redirect(url_for("desk.destination", country=country), 303)


def _country(code: str) -> str:
    if code not in i18n.country_names(LANGUAGE):
        raise NotFound(country=code)
    return code


def _currency() -> str:
    offered = settings.current().currencies
    asked = request.args.get("currency", offered[0])
    return asked if asked in offered else abort(404)


def _is_wanted(one: Destination, only: str) -> bool:
    tests = {"gaps": one.is_gap, "suspended": one.stop is not None, "waiting": one.waiting > 0}
    return tests.get(only, True)


def _known() -> Known:
    found = reference.read()
    return Known(found.tariff, found.imports, found.seller.country, switching.today())


def _sample(currency: str) -> Sample:
    """Something of a calendar's weight, at the price of the thing that is needed next, if one is for sale."""
    today = switching.today()
    posted = [
        item for card in catalogue.window(currency, clock.now()) for item in card.items if item.is_posted and item.price
    ]
    coming = sorted((item.needed_by, item.sku) for item in posted if item.needed_by and item.needed_by > today)
    chosen = next((item for item in posted if coming and item.sku == coming[0][1]), next(iter(posted), None))
    value = chosen.price if chosen and chosen.price else Money(0, currency)
    return Sample(GRAMS, value, chosen.hs_code if chosen else None, coming[0][0] if coming else None)


def _standing_reason(one: Destination) -> Entry:
    reason = one.stop.reason if one.stop else {}
    return Entry(SUSPEND, {f"reason-{language}": text for language, text in reason.items()})


def _page(country: str, entry: Entry) -> str:
    known, languages = _known(), settings.current().languages
    sample = _sample(settings.current().currencies[0])
    one = report.one(known, sample, country, touched.waiting().get(country, 0), LANGUAGE)
    return render_template(
        "desk/destinations/page.html",
        one=one,
        entry=entry if entry.form == SUSPEND else _standing_reason(one),
        form=SUSPEND,
        languages=languages,
        seen=switching.seen(one.stop),
        services=[
            (service, report.last_day(known, sample, service.days_for(country)))
            for service in report.services_of(known, country)
        ],
        currencies=settings.current().currencies,
        packing=known.tariff.packaging_grams,
        coming=[stop for stop in known.tariff.suspended if stop.country == country and stop.valid_from > known.day],
        borderless=report.crosses_no_border(known.seller_country, country),
        orders=touched.find_orders(country, SHOWN_ORDERS),
        to_hold=len(touched.to_hold(country)) if one.stop else 0,
        to_let_go=0 if one.stop else len(switching.held(country)),
        sample=sample,
        why_not=WHY_NOT,
        charges=CHARGE_WORDS,
        day=day,
    )
