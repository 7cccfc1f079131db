"""The examination: everything that a shop in service needs, looked at one by one, each fault with what to do.

It changes nothing, sends no mail and charges nobody. What cannot be looked at because something below it is broken is
left out, so that one cause gives one fault.
"""

import tempfile
from collections.abc import Iterator, Sequence
from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from shop import clock, documents, heartbeat, schema
from shop.catalogue.models import Product
from shop.checkout import pause, readiness
from shop.checkout.readiness import Lacks
from shop.db import db, end_read
from shop.desk import health_words
from shop.desk.health_words import Finding
from shop.mail import smtp
from shop.payments import health, three_way
from shop.settings import Settings

WORKER_SEEN_WITHIN = timedelta(minutes=5)
MOST_NAMED = 5


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
        for look in (_content, _trade, _stock, _worker, _notices):
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
    yield from health_words.of_stock(health.wrong_stock())


def _worker(_ours: Settings) -> Iterator[Finding]:
    seen = heartbeat.last_seen("worker")
    if seen is not None and clock.now() - seen < WORKER_SEEN_WITHIN:
        yield _ok("The worker is at work.")
    else:
        last = f"was last seen at {seen:%Y-%m-%d %H:%M} UTC" if seen else "has never been seen"
        yield _fault(f"The worker {last}: no mail leaves; start `shop worker` (shop-worker.service).")


def _notices(_ours: Settings) -> Iterator[Finding]:
    yield from health_words.in_our_books(health.here(), clock.now())
    yield from health_words.of_money(three_way.last())


def _stripe(ours: Settings) -> Iterator[Finding]:
    there = health.there()
    yield from health_words.at_stripe(there)
    if there.fault is None and not ours.live:
        yield _note("The Stripe key is a test key: no money moves.")


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
