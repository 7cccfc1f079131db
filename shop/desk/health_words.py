"""How things stand with Stripe, in sentences: for the desk's page and for `shop doctor`, from the same facts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from shop import i18n
from shop.desk.matters import when
from shop.desk.wording import LANGUAGE
from shop.money import Money
from shop.payments import health, stripe_gateway
from shop.payments.health import Here, There, Webhook
from shop.payments.three_way import Result, Row

CHECKED_WITHIN = timedelta(hours=3)
LEVELS = {"ok": "In order", "note": "Worth knowing", "fault": "To be mended"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `level`: "ok", "note" (worth knowing) or "fault" (to be mended)."""

    level: str
    sentence: str


def _ok(sentence: str) -> Finding:
    return Finding("ok", sentence)


def _note(sentence: str) -> Finding:
    return Finding("note", sentence)


def _fault(sentence: str) -> Finding:
    return Finding("fault", sentence)


def at_stripe(there: There) -> Iterator[Finding]:
    """What Stripe says: of our key, our clock and our webhook. If it says nothing, why."""
    if there.fault is not None:
        yield _silent(there)
        return
    yield _ok("Stripe accepts the key.")
    yield of_clock(there.drift)
    yield from _of_webhook(health.address(), there)


def _silent(there: There) -> Finding:
    if there.fault == stripe_gateway.Locked.code:
        return _fault("Stripe does not take SHOP_STRIPE_SECRET_KEY; make or copy a valid key in its Dashboard.")
    if there.fault == stripe_gateway.Unreachable.code:
        return _fault(f"Stripe cannot be reached ({there.why}); check the network and SHOP_STRIPE_API_BASE.")
    return _fault(f"Stripe refuses to list sessions ({there.why}); see its Dashboard.")


def of_clock(drift: float | None) -> Finding:
    """What to say of a clock that runs `drift` seconds ahead of Stripe's (negative: behind)."""
    level = health.drift_level(drift)
    if drift is None:
        return _note("Stripe did not tell the time, so the clock was not compared.")
    if level == "fine":
        return _ok("This machine's clock agrees with Stripe's.")
    told = f"This machine's clock is {abs(drift):.0f} s {'ahead of' if drift > 0 else 'behind'} Stripe's"
    if level == "warning":
        return _note(f"{told}; let it be set by NTP before it is {stripe_gateway.SIGNATURE_TOLERANCE} s.")
    limit = stripe_gateway.SIGNATURE_TOLERANCE
    return _fault(f"{told}; let it be set by NTP: from {limit} s on, every notice of a payment is refused.")


def _of_webhook(address: str, there: There) -> Iterator[Finding]:
    if there.unreadable is not None:
        yield _fault(
            f"The webhooks at Stripe cannot be listed ({there.unreadable}); "
            "a restricted key needs the right to read them."
        )
    elif not there.webhooks:
        yield _fault(f"No webhook is registered at Stripe for {address}; add one in Stripe's Dashboard.")
    elif all(one.is_fine for one in there.webhooks):
        yield _ok(f"Stripe's notices go to {address}.")
    for one in there.webhooks:
        yield from _wrong_with(address, one)


def _wrong_with(address: str, one: Webhook) -> Iterator[Finding]:
    if not one.is_enabled:
        yield _fault(f"The webhook {address} is {one.status or 'not enabled'} at Stripe; enable it there.")
    if one.missing:
        yield _fault(f"The webhook {address} lacks events; add {', '.join(one.missing)}.")
    if not one.speaks_our_version:
        theirs = one.api_version or "the account's own version"
        yield _fault(f"The webhook {address} speaks {theirs}; make one that speaks {stripe_gateway.API_VERSION}.")
    if one.superfluous:
        yield _note(f"The webhook {address} sends more than is needed: {', '.join(one.superfluous)}. It does no harm.")


def in_our_books(here: Here, now: datetime) -> Iterator[Finding]:
    """What our own books know: notices that came and that were refused, and the comparison with Stripe."""
    if here.last_notice_at is None:
        yield _note("No notice of Stripe's has come in yet.")
    else:
        yield _ok(
            f"Stripe's last notice came {ago(here.last_notice_at, now)} ({when(here.last_notice_at)}); "
            f"{here.notices_in_a_day} in the last 24 hours."
        )
    if here.refused_today:
        count = "One notice" if here.refused_today == 1 else f"{here.refused_today} notices"
        yield _note(f"{count} without Stripe's valid signature came in today (UTC) and had no effect.")
    yield _checked(here.last_check_at, now)


def _checked(at: datetime | None, now: datetime) -> Finding:
    if at is None:
        return _note("Stripe and our books have not been compared yet; the worker does it every hour.")
    told = f"Stripe and our books were last compared {ago(at, now)} ({when(at)})"
    if now - at <= CHECKED_WITHIN:
        return _ok(f"{told}.")
    return _fault(f"{told}; the worker does it every hour, so see whether it is at work.")


def of_money(result: Result | None) -> Iterator[Finding]:
    """The same money told by Stripe, our ledger and our orders, as it was last compared."""
    if result is None:
        yield _note("The money of the last 30 days has not been counted three ways yet.")
        return
    differing = [row for row in result.rows if not row.agrees]
    for row in differing:
        stripe, ledger, orders = sums(row)
        yield _fault(f"{row.currency}: Stripe says {stripe}, our ledger {ledger}, our orders {orders}; see Attention.")
    if not differing:
        yield _ok(f"Stripe, our ledger and our orders told of the same money ({when(result.at)}).")


def sums(row: Row) -> Sequence[str]:
    """What Stripe, the ledger and the orders say, each in words."""
    figures = (row.at_stripe_minor, row.in_ledger_minor, row.in_orders_minor)
    return [_money(minor, row.currency) for minor in figures]


def widest(row: Row) -> str:
    """By how much the three differ at most."""
    figures = (row.at_stripe_minor, row.in_ledger_minor, row.in_orders_minor)
    return _money(max(figures) - min(figures), row.currency)


def loose(row: Row) -> str:
    """What the ledger holds that fits no order; empty if nothing does."""
    return _money(row.fits_no_order_minor, row.currency) if row.fits_no_order_minor else ""


def by_hand(row: Row) -> str:
    """What was paid back another way than through Stripe; empty if nothing was."""
    return _money(row.by_hand_minor, row.currency) if row.by_hand_minor else ""


def _money(minor: int, currency: str) -> str:
    return i18n.money_text(Money(minor, currency), LANGUAGE)


def of_stock(wrong: Sequence[str]) -> Iterator[Finding]:
    """Shelves against their moves and against what orders count on."""
    if not wrong:
        yield _ok("The stock ledger agrees with its moves and with the orders.")
    for key in wrong:
        yield _fault(f"The stock of {key} does not agree with its moves or with the orders; count it and adjust it.")


def ago(at: datetime, now: datetime) -> str:
    """How long since, in one unit."""
    seconds = max(0, int((now - at).total_seconds()))
    for size, unit in ((86_400, "day"), (3_600, "hour"), (60, "minute")):
        if seconds >= size:
            count = seconds // size
            return f"{count} {unit}{'' if count == 1 else 's'} ago"
    return "just now"
