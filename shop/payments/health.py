"""How things stand with Stripe: our key, our clock against theirs, the webhook registered there, and what came of it.

`shop doctor`, the desk's page on Stripe and the hourly check all ask here. Nothing is changed at Stripe, and no figure
of money is read; that is `three_way`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import func, select

from shop import clock, heartbeat, settings
from shop.attention import items as attention
from shop.db import db, end_read, transaction
from shop.orders import queries as order_queries
from shop.payments import alarms, mismatches, stripe_gateway, webhooks
from shop.payments.at_stripe import endpoints as at_stripe_endpoints
from shop.payments.at_stripe.endpoints import Endpoint
from shop.payments.models import StripeEvent
from shop.stock import ledger as stock

A_DAY = timedelta(days=1)
# Seconds of difference. A signature of 300 seconds is refused, so what comes near that must be mended at once.
DRIFT_IS_FINE = 60
DRIFT_IS_GRAVE = 240
LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Here:
    """What our own books know. Instants are UTC; None: never. `refused_today`: notices without a valid signature."""

    last_notice_at: datetime | None
    notices_in_a_day: int
    refused_today: int
    last_check_at: datetime | None


@dataclass(frozen=True, slots=True)
class Webhook:
    """The webhook registered at Stripe for our address, and what is wrong with it."""

    status: str
    api_version: str | None
    missing: Sequence[str]
    superfluous: Sequence[str]

    @property
    def is_enabled(self) -> bool:
        return self.status == "enabled"

    @property
    def speaks_our_version(self) -> bool:
        return self.api_version == stripe_gateway.API_VERSION

    @property
    def is_fine(self) -> bool:
        """What Stripe sends beyond our need is answered and forgotten; it does no harm."""
        return self.is_enabled and self.speaks_our_version and not self.missing


@dataclass(frozen=True, slots=True)
class There:
    """What Stripe says. `fault`: why it says nothing (`stripe_locked`, `stripe_refused`, `stripe_unreachable`), with
    Stripe's own word in `why`; the rest is empty then.

    `drift`: seconds that our machine's clock is ahead of Stripe's; None if Stripe did not tell the time.
    `unreadable`: the key may not list webhooks. Elsewhere are the other addresses that Stripe sends notices to.
    """

    fault: str | None = None
    why: str = ""
    drift: float | None = None
    webhooks: Sequence[Webhook] = ()
    elsewhere: Sequence[str] = ()
    unreadable: str | None = None


@dataclass(frozen=True, slots=True)
class Health:
    """Both sides, with the address that Stripe should send its notices to."""

    address: str
    here: Here
    there: There


def facts() -> Health:
    """How things stand. Stripe is asked twice; if it does not answer, `there` says so and `here` holds all the same."""
    found = here()
    end_read()
    return Health(address(), found, there())


def address() -> str:
    return f"{settings.current().public_url}/stripe/webhook"


def is_ours(url: str) -> bool:
    """Whether notices that are sent to this address come here. On a developer's machine one and the same shop goes by
    several names and ports."""
    theirs, ours = urlsplit(url), urlsplit(address())
    is_home = theirs.hostname in LOOPBACK and ours.hostname in LOOPBACK
    return url == address() or (is_home and theirs.path == ours.path)


def here() -> Here:
    since = clock.now() - A_DAY
    count = select(func.count()).select_from(StripeEvent).where(StripeEvent.received_at >= since)
    return Here(
        last_notice_at=heartbeat.last_seen("webhook"),
        notices_in_a_day=db.session.scalar(count) or 0,
        refused_today=alarms.signature_failures_today(),
        last_check_at=heartbeat.last_seen("reconcile"),
    )


def wrong_stock() -> list[str]:
    """The keys whose count is not the sum of its moves, or whose promises are not what orders count on."""
    wrong = {key for key, *_ in stock.differences()}
    promised = order_queries.promised()
    return sorted(wrong | {level.key for level in stock.levels() if level.reserved != promised.get(level.key, 0)})


def there() -> There:
    """Ask Stripe. No transaction and no read may be open."""
    try:
        drift = stripe_gateway.clock_drift()
    except (stripe_gateway.Unreachable, stripe_gateway.Refused) as no:
        return There(fault=no.code, why=str(no.facts.get("why") or no.facts.get("stripe_code") or ""))
    try:
        registered = at_stripe_endpoints.registered()
    except (stripe_gateway.Unreachable, stripe_gateway.Refused) as no:
        return There(drift=drift, unreadable=no.code)
    return There(
        drift=drift,
        webhooks=[_webhook(one) for one in registered if is_ours(one.url)],
        elsewhere=[one.url for one in registered if not is_ours(one.url)],
    )


def _webhook(endpoint: Endpoint) -> Webhook:
    needed, sent = set(webhooks.NEEDED_EVENTS), set(endpoint.events)
    if "*" in sent:
        sent = needed
    return Webhook(endpoint.status, endpoint.api_version, sorted(needed - sent), sorted(sent - needed))


def drift_level(drift: float | None) -> str:
    """How bad a clock is: `unknown`, `fine` (under 60 s), `warning`, or `grave` (240 s and more)."""
    if drift is None:
        return "unknown"
    return "fine" if abs(drift) < DRIFT_IS_FINE else "warning" if abs(drift) < DRIFT_IS_GRAVE else "grave"


def raise_if_clock_is_wrong() -> None:
    """Compare clocks: a person is told of one that makes signatures fail, and the matter is settled once it is right.

    Raises `stripe_gateway.Unreachable` if Stripe cannot be asked.
    """
    end_read()
    drift = stripe_gateway.clock_drift()
    level = drift_level(drift)
    if drift is not None and level == "grave":
        # In whole minutes, so that the same clock is the same matter.
        way = "ahead of" if drift > 0 else "behind"
        _tell("clock_wrong", "clock", {"minutes": max(1, round(abs(drift) / 60)), "way": way})
    elif level == "fine":
        _withdraw("clock_wrong", "clock", "the clock is right again")


def raise_if_webhook_is_wrong() -> None:
    """A person is told if Stripe does not send its notices here as it must; the matter is settled once it does.

    Without a clear answer of Stripe's – it is silent, or the key may not list webhooks – nothing is said.
    """
    end_read()
    try:
        webhooks_there = [_webhook(one) for one in at_stripe_endpoints.registered() if is_ours(one.url)]
    except (stripe_gateway.Unreachable, stripe_gateway.Refused):
        return
    if any(one.is_fine for one in webhooks_there):
        _withdraw("webhook_address", "webhook", "Stripe’s notices are sent here again")
        return
    lacks = sorted({event for one in webhooks_there for event in one.missing})
    _tell("webhook_address", "webhook", {"address": address(), "wrong": _faults(webhooks_there), "lacks": lacks})


def _faults(found: Sequence[Webhook]) -> list[str]:
    """What is wrong, in codes: `not_registered`, or any of `disabled`, `events`, `version`."""
    if not found:
        return ["not_registered"]
    wrong = {
        "disabled": any(not one.is_enabled for one in found),
        "events": any(one.missing for one in found),
        "version": any(not one.speaks_our_version for one in found),
    }
    return [code for code, is_so in wrong.items() if is_so]


def _tell(kind: str, key: str, facts: dict[str, Any]) -> None:
    """Once, however often it is found, until it was right in between: that is what `right_until` tells."""
    last_right = heartbeat.last_seen(f"{key} right")
    end_read()
    mismatches.tell(kind, key, facts | {"right_until": last_right.isoformat() if last_right else None})


def _withdraw(kind: str, key: str, resolution: str) -> None:
    now = clock.now()
    with transaction() as session:
        heartbeat.beat(session, f"{key} right", now)
        attention.settle_for(session, kind, key, by="shop", resolution=resolution, at=now)


def check_key() -> None:
    """Ask Stripe whether it takes our key. Raises `Locked` while it does not, `Unreachable` if it cannot be asked."""
    end_read()
    stripe_gateway.clock_drift()
