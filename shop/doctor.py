"""The examination: everything that a shop in service needs, looked at one by one, each fault with what to do.

It changes nothing, sends no mail and charges nobody. What cannot be looked at because something below it is broken is
left out, so that one cause gives one fault.
"""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from shop import clock, documents, heartbeat, schema
from shop.catalogue.models import Product
from shop.checkout import pause, readiness
from shop.checkout.readiness import Lacks
from shop.db import db, end_read
from shop.mail import smtp
from shop.orders import queries as order_queries
from shop.payments import stripe_gateway, webhooks
from shop.payments.stripe_gateway import Endpoint
from shop.settings import Settings
from shop.stock import ledger as stock

WORKER_SEEN_WITHIN = timedelta(minutes=5)
LARGEST_DRIFT_SECONDS = 60
MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the examination. `level`: "ok", "note" (worth knowing) or "fault" (to be mended)."""

    level: str
    sentence: str


def _ok(sentence: str) -> Finding:
    return Finding("ok", sentence)


def _note(sentence: str) -> Finding:
    return Finding("note", sentence)


def _fault(sentence: str) -> Finding:
    return Finding("fault", sentence)


def examine(ours: Settings) -> Iterator[Finding]:
    """Look at everything, in the order in which one thing rests on another."""
    yield from _settings(ours)
    fits = False
    for finding in _schema(ours):
        fits = finding.level == "ok"
        yield finding
    if fits:
        for look in (_content, _trade, _stock, _worker):
            yield from look(ours)
    end_read()
    yield from _stripe(ours)
    yield from _mail(ours)
    yield from _media(ours)


def _settings(ours: Settings) -> Iterator[Finding]:
    yield _ok(f"Settings are complete; the shop is {ours.public_url}.")
    if ours.live and not ours.trusted_proxies:
        yield _note("SHOP_TRUSTED_PROXIES is 0: behind a proxy every buyer seems to come from one address; set 1.")
    if ours.live and not ours.alert_email:
        yield _note("SHOP_ALERT_EMAIL is not set: nobody is told of crashes and of money that fits no order.")


def _schema(ours: Settings) -> Iterator[Finding]:
    try:
        schema.require(ours.database_url)
    except schema.WrongSchema as wrong:
        yield _fault(str(wrong))
    except SQLAlchemyError as lost:
        reason = str(getattr(lost, "orig", None) or lost).strip().splitlines()[0]
        yield _fault(f"The database cannot be reached ({reason}); check SHOP_DATABASE_URL and the server.")
    else:
        yield _ok(f"The database is there, at revision {schema.newest()}.")


def _content(_ours: Settings) -> Iterator[Finding]:
    missing = [kind for kind in ("seller", "taxes", "shipping") if kind not in documents.bodies((kind,))]
    for kind in missing:
        yield _fault(f"Nothing is known of `{kind}` yet; load a shop file: `shop catalogue load FILE`.")
    on_sale = _count_on_sale()
    if not on_sale:
        yield _fault("Nothing is for sale; load products: `shop catalogue load FILE`.")
    elif not missing:
        yield _ok(f"Seller, taxes and postage are known; {on_sale} products are for sale.")


def _count_on_sale() -> int:
    return db.session.scalar(select(func.count()).select_from(Product).where(Product.published)) or 0


def _trade(ours: Settings) -> Iterator[Finding]:
    """Whether it can sell in every currency and to every country; only once something is for sale at all."""
    texts, at = documents.bodies(("seller", "taxes", "shipping", pause.KIND)), clock.now()
    if not {"seller", "taxes", "shipping"} <= texts.keys() or not _count_on_sale():
        return
    lacks = readiness.lacks(ours.currencies, at, clock.day_in(ours.time_zone, at))
    faults = [sentence.format(", ".join(missing)) for missing, sentence in _lacking(lacks) if missing]
    faults += _gaps(lacks.countries)
    yield from map(_fault, faults)
    if not faults:
        yield _ok("Every currency has prices, post and a least charge; every country has a price or a reason.")
    if pause.message_in(texts.get(pause.KIND)) is not None:
        since = pause.since(texts[pause.KIND])
        yield _note(f"All sales are paused{f' since {since:%Y-%m-%d %H:%M} UTC' if since else ''}; end it at the desk.")


def _lacking(lacks: Lacks) -> Iterator[tuple[Sequence[str], str]]:
    yield lacks.price, "Nothing for sale has a price in {}; set prices at the desk, or change SHOP_CURRENCIES."
    yield lacks.post, "No service has a price in {}; add bands to `shipping`, under Rules at the desk."
    yield lacks.minimum, "Stripe's least charge is not known in {}; add rows to `minimums`, under Rules at the desk."


def _gaps(countries: Sequence[str]) -> Iterator[str]:
    if countries:
        few = ", ".join(countries[:MOST_NAMED]) + (", …" if len(countries) > MOST_NAMED else "")
        count = "One country has" if len(countries) == 1 else f"{len(countries)} countries have"
        yield f"{count} neither a price of post nor a reason ({few}); see `shop destinations --only gaps`."


def _stock(_ours: Settings) -> Iterator[Finding]:
    wrong = {key for key, *_ in stock.differences()}
    promised = order_queries.promised()
    wrong |= {level.key for level in stock.levels() if level.reserved != promised.get(level.key, 0)}
    if not wrong:
        yield _ok("The stock ledger agrees with its moves and with the orders.")
    for key in sorted(wrong):
        yield _fault(f"The stock of {key} does not agree with its moves or with the orders; count it and adjust it.")


def _worker(_ours: Settings) -> Iterator[Finding]:
    seen = heartbeat.last_seen("worker")
    if seen is not None and clock.now() - seen < WORKER_SEEN_WITHIN:
        yield _ok("The worker is at work.")
    else:
        last = f"was last seen at {seen:%Y-%m-%d %H:%M} UTC" if seen else "has never been seen"
        yield _fault(f"The worker {last}: no mail leaves; start `shop worker` (shop-worker.service).")


def _stripe(ours: Settings) -> Iterator[Finding]:
    try:
        drift = stripe_gateway.clock_drift()
    except stripe_gateway.Locked:
        yield _fault("Stripe does not take SHOP_STRIPE_SECRET_KEY; make or copy a valid key in its Dashboard.")
        return
    except stripe_gateway.Refused as no:
        yield _fault(f"Stripe refuses to list sessions ({no.facts.get('stripe_code')}); see its Dashboard.")
        return
    except stripe_gateway.Unreachable as silent:
        yield _fault(
            f"Stripe cannot be reached ({silent.facts.get('why')}); check the network and SHOP_STRIPE_API_BASE."
        )
        return
    yield _ok("Stripe accepts the key.")
    if not ours.live:
        yield _note("The Stripe key is a test key: no money moves.")
    yield from of_clock(drift)
    yield from _webhook(ours)


def of_clock(drift: float | None) -> Iterator[Finding]:
    """What to say of a clock that runs `drift` seconds ahead of Stripe's (negative: behind)."""
    if drift is None:
        yield _note("Stripe did not tell the time, so the clock was not compared.")
    elif abs(drift) >= LARGEST_DRIFT_SECONDS:
        way = "ahead of" if drift > 0 else "behind"
        yield _fault(f"This machine's clock is {abs(drift):.0f} s {way} Stripe's; let it be set by NTP.")
    else:
        yield _ok("This machine's clock agrees with Stripe's.")


def _webhook(ours: Settings) -> Iterator[Finding]:
    address = f"{ours.public_url}/stripe/webhook"
    try:
        registered = stripe_gateway.endpoints()
    except (stripe_gateway.Refused, stripe_gateway.Unreachable) as no:
        yield _fault(
            f"The webhooks at Stripe cannot be listed ({no.code}); a restricted key needs the right to read them."
        )
        return
    found = [endpoint for endpoint in registered if endpoint.url == address]
    if not found:
        yield _fault(f"No webhook is registered at Stripe for {address}; add one in Stripe's Dashboard.")
        return
    faults = [sentence for endpoint in found for check in WEBHOOK_CHECKS for sentence in check(endpoint)]
    yield from map(_fault, faults)
    if not faults:
        yield _ok(f"Stripe's notices go to {address}.")


def _is_enabled(endpoint: Endpoint) -> Iterator[str]:
    if endpoint.status != "enabled":
        yield f"The webhook {endpoint.url} is {endpoint.status or 'not enabled'} at Stripe; enable it there."


def _has_events(endpoint: Endpoint) -> Iterator[str]:
    missing = sorted(set(webhooks.NEEDED_EVENTS) - set(endpoint.events))
    if missing and "*" not in endpoint.events:
        yield f"The webhook {endpoint.url} lacks events; add {', '.join(missing)}."


def _speaks_our_version(endpoint: Endpoint) -> Iterator[str]:
    if endpoint.api_version != stripe_gateway.API_VERSION:
        theirs = endpoint.api_version or "the account's own version"
        yield f"The webhook {endpoint.url} speaks {theirs}; make one that speaks {stripe_gateway.API_VERSION}."


WEBHOOK_CHECKS: tuple[Callable[[Endpoint], Iterator[str]], ...] = (_is_enabled, _has_events, _speaks_our_version)


class _Trial(smtp.Line):
    """A line to the mail server that is opened, signed in and closed again."""

    def open(self) -> None:
        self._connected()


def _mail(ours: Settings) -> Iterator[Finding]:
    trial = _Trial(ours.smtp_url)
    try:
        with trial:
            trial.open()
    except smtp.Unreachable as no:
        yield _fault(f"{str(no).rstrip('.')}; check SHOP_SMTP_URL.")
    else:
        yield _ok("The mail server can be reached and lets us in; no mail was sent.")


def _media(ours: Settings) -> Iterator[Finding]:
    try:
        ours.media_dir.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=ours.media_dir, prefix="."):
            pass
    except OSError as no:
        reason = (no.strerror or str(no)).lower()
        yield _fault(
            f"{ours.media_dir} cannot be written ({reason}); give the shop's user the right, or set SHOP_MEDIA_DIR."
        )
    else:
        yield _ok(f"Pictures can be kept in {ours.media_dir}.")
