"""How things stand with Stripe: our key, our clock against theirs, the webhook registered there, and what came of it.

`shop doctor`, the desk's page on Stripe and the hourly check all ask here. Nothing is changed at Stripe, and no figure
of money is read; that is `three_way`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select

from shop import clock, heartbeat, settings
from shop.attention import items as attention
from shop.db import db, end_read, transaction
from shop.orders import queries as order_queries
from shop.payments import alarms, stripe_gateway, webhooks
from shop.payments.at_stripe import endpoints as at_stripe_endpoints
from shop.payments.at_stripe.endpoints import Endpoint
from shop.payments.models import StripeEvent
from shop.stock import ledger as stock

A_DAY = timedelta(days=1)
# Seconds of difference. A signature of 300 seconds is refused, so what comes near that must be mended at once.
DRIFT_IS_FINE = 60
DRIFT_IS_GRAVE = 240


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
    ours = address()
    return There(
        drift=drift,
        webhooks=[_webhook(one) for one in registered if one.url == ours],
        elsewhere=[one.url for one in registered if one.url != ours],
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
    level, at = drift_level(drift), clock.now()
    with transaction() as session:
        if drift is not None and level == "grave":
            way = "ahead of" if drift > 0 else "behind"
            attention.raise_item(session, "clock_wrong", "clock", {"seconds": round(abs(drift)), "way": way}, at)
        elif level == "fine":
            attention.settle_for(session, "clock_wrong", "clock", by="shop", resolution="the clock is right again")


def check_key() -> None:
    """Ask Stripe whether it takes our key. Raises `Locked` while it does not, `Unreachable` if it cannot be asked."""
    end_read()
    stripe_gateway.clock_drift()
