"""The door to Stripe: the only file that imports `stripe`. Speaks `Money` and our own dataclasses.

Time-outs and retries are explicit, because `StripeClient` waits 80 s and never retries by default. What comes back is
read with `.to_dict()`: a StripeObject is not a dict since version 15. No call is made while a transaction is open.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar

import stripe

from shop import clock, settings
from shop.errors import ShopError
from shop.money import Money
from shop.payments.rules import SessionFacts

API_VERSION = "2026-10-28.endive"
CONNECT_SECONDS = 3
SIGNATURE_TOLERANCE = 300
EXPANDED = ["payment_intent"]

_T = TypeVar("_T")


class Unreachable(ShopError):
    """No clear answer: the request may or may not have been carried out. Ask again with the same key.

    Fact `why`: silent (nothing came back), busy (429, not carried out), in_use (409, the same request is being carried
    out just now), failed (5xx, which Stripe repeats for the same key), locked.
    """

    code = "stripe_unreachable"


class Locked(Unreachable):
    """Stripe does not let us in: the key is wrong or was revoked. Nothing was done; a person has to mend it."""

    code = "stripe_locked"


class Refused(ShopError):
    """Stripe answered no, and nothing was done. Facts: `stripe_code`, `status`."""

    code = "stripe_refused"


class Unknown(Refused):
    """Stripe has never heard of this object, so nothing can be paid with it."""

    code = "stripe_unknown"


class BadSignature(ShopError):
    """A notice that Stripe did not sign, or signed too long ago."""

    code = "bad_signature"


@dataclass(frozen=True, slots=True)
class EventFacts:
    """An event's envelope. Its body is a hint; what counts is read back."""

    event_id: str
    type: str
    livemode: bool
    object_type: str
    object_id: str
    payment_intent: str | None


@dataclass(frozen=True, slots=True)
class RefundFacts:
    refund_id: str
    status: str
    amount: Money
    payment_intent: str | None
    our_id: str | None
    failure: str | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A registered webhook: where Stripe sends events, which, and in which version."""

    url: str
    status: str
    api_version: str | None
    events: Sequence[str]


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a call may hold up whoever waits for it: seconds for one answer, and further tries."""

    seconds: int
    tries_more: int


# A page and a notice wait for reads: Stripe itself gives a notice 10 seconds. A call that creates something has a key,
# so it may be tried again; whatever follows a read comes again by itself.
QUICK, PATIENT = Patience(5, 0), Patience(8, 1)


def _client(patience: Patience) -> stripe.StripeClient:
    config = settings.current()
    addresses: dict[str, Any] = {"base_addresses": {"api": config.stripe_api_base}} if config.stripe_api_base else {}
    return stripe.StripeClient(
        config.stripe_secret_key,
        stripe_version=API_VERSION,
        max_network_retries=patience.tries_more,
        http_client=stripe.RequestsClient(timeout=(CONNECT_SECONDS, patience.seconds)),
        **addresses,
    )


def _asked(call: Callable[[stripe.StripeClient], _T], patience: Patience = QUICK) -> _T:
    """Make a call and sort its failures: refused for certain, or outcome unknown."""
    try:
        return call(_client(patience))
    except stripe.APIConnectionError as lost:
        raise Unreachable(why="silent") from lost
    except stripe.RateLimitError as busy:
        raise Unreachable(why="busy") from busy
    except (stripe.AuthenticationError, stripe.PermissionError) as locked:
        raise Locked(why="locked") from locked
    except (stripe.InvalidRequestError, stripe.CardError) as no:
        kind = Unknown if no.code == "resource_missing" else Refused
        raise kind(stripe_code=no.code or type(no).__name__, status=no.http_status or 400) from no
    except stripe.IdempotencyError as no:
        raise Refused(stripe_code="idempotency_error", status=400) from no
    except stripe.StripeError as unclear:  # 409 (key in use) and 5xx: it may have been done
        raise Unreachable(why="in_use" if unclear.http_status == 409 else "failed") from unclear


def open_checkout(request: Mapping[str, Any], key: str) -> SessionFacts:
    """Create the session for a stored request. Raises `Unreachable` (ask again, same key) or `Refused`."""
    params: Any = dict(request)
    options: Any = {"idempotency_key": key}
    return _session(_asked(lambda api: api.v1.checkout.sessions.create(params=params, options=options), PATIENT))


def read_session(session_id: str) -> SessionFacts:
    params: Any = {"expand": EXPANDED}
    return _session(_asked(lambda api: api.v1.checkout.sessions.retrieve(session_id, params=params)))


def expire_session(session_id: str) -> SessionFacts:
    """End an open session so that nobody can pay it any more. One that is not open is read back as it is."""
    try:
        return _session(_asked(lambda api: api.v1.checkout.sessions.expire(session_id)))
    except Unknown:
        raise
    except Refused:
        return read_session(session_id)


def sessions_since(instant: datetime) -> Iterator[SessionFacts]:
    """Every session created since `instant`, the newest first, page by page."""
    params: Any = {"created": {"gte": int(instant.timestamp())}, "limit": 100, "expand": ["data.payment_intent"]}
    page = _asked(lambda api: api.v1.checkout.sessions.list(params=params))
    yield from _each(page, _session)


def _each(page: Any, read: Callable[[Any], _T]) -> Iterator[_T]:
    while True:
        yield from (read(item) for item in page.data)
        if not page.has_more or not page.data:
            return
        page = _asked(_next(page))


def _next(page: Any) -> Callable[[stripe.StripeClient], Any]:
    return lambda _api: page.next_page()


def _session(found: Any) -> SessionFacts:
    session = found.to_dict()
    intent = session.get("payment_intent")
    expanded = isinstance(intent, dict)
    return SessionFacts(
        session_id=session["id"],
        status=session.get("status") or "open",
        payment_status=session.get("payment_status") or "unpaid",
        amount=Money(session.get("amount_total") or 0, (session.get("currency") or "xxx").upper()),
        payment_intent=intent["id"] if expanded else intent,
        intent_status=intent.get("status") if expanded else None,
        reference=session.get("client_reference_id"),
        attempt=(session.get("metadata") or {}).get("attempt"),
        livemode=bool(session.get("livemode")),
        url=session.get("url"),
    )


def create_refund(request: Mapping[str, Any], key: str) -> RefundFacts:
    """Send money back. Raises `Unreachable` (ask again, same key) or `Refused`."""
    params: Any = dict(request)
    options: Any = {"idempotency_key": key}
    return _refund(_asked(lambda api: api.v1.refunds.create(params=params, options=options), PATIENT))


def refunds_of(payment_intent: str) -> list[RefundFacts]:
    params: Any = {"payment_intent": payment_intent, "limit": 100}
    return list(_each(_asked(lambda api: api.v1.refunds.list(params=params)), _refund))


def refunds_since(created: int) -> list[RefundFacts]:
    """Every refund made since an instant (Unix seconds), here or in Stripe's Dashboard."""
    params: Any = {"created": {"gte": created}, "limit": 100}
    return list(_each(_asked(lambda api: api.v1.refunds.list(params=params)), _refund))


def _refund(found: Any) -> RefundFacts:
    refund = found.to_dict()
    intent = refund.get("payment_intent")
    return RefundFacts(
        refund_id=refund["id"],
        status=refund.get("status") or "pending",
        amount=Money(refund["amount"], refund["currency"].upper()),
        payment_intent=intent["id"] if isinstance(intent, dict) else intent,
        our_id=(refund.get("metadata") or {}).get("refund"),
        failure=refund.get("failure_reason"),
        created_at=datetime.fromtimestamp(refund.get("created") or 0, tz=UTC),
    )


def endpoints() -> list[Endpoint]:
    """The webhooks registered at Stripe, for `shop doctor`."""
    params: Any = {"limit": 100}
    return list(_each(_asked(lambda api: api.v1.webhook_endpoints.list(params=params)), _endpoint))


def _endpoint(found: Any) -> Endpoint:
    webhook = found.to_dict()
    events = webhook.get("enabled_events") or []
    return Endpoint(webhook["url"], webhook.get("status") or "", webhook.get("api_version"), events)


def verified(body: bytes, signature: str) -> EventFacts:
    """The event in a webhook's raw body, once its signature and age are right. Raises `BadSignature` for all else.

    Several secrets may be configured while one is being replaced; any that fits will do.
    """
    for secret in settings.current().stripe_webhook_secrets:
        try:
            event = stripe.Webhook.construct_event(body, signature, secret, tolerance=SIGNATURE_TOLERANCE)
            return _event(event.to_dict())
        except stripe.SignatureVerificationError:
            continue
        except Exception as malformed:  # signed, but no event of ours: thin, a list, `null`, not JSON
            raise BadSignature(why=type(malformed).__name__) from malformed
    raise BadSignature(why="signature")


def _event(event: Mapping[str, Any]) -> EventFacts:
    subject = event["data"]["object"]
    return EventFacts(
        event_id=str(event["id"]),
        type=str(event["type"]),
        livemode=bool(event.get("livemode")),
        object_type=str(subject.get("object") or ""),
        object_id=str(subject.get("id") or ""),
        payment_intent=subject.get("payment_intent") if isinstance(subject.get("payment_intent"), str) else None,
    )


def clock_drift() -> float | None:
    """How many seconds our machine's clock is ahead of Stripe's; None if Stripe does not say.

    Signatures older than five minutes are refused, so a wrong clock would make every notice fail.
    """
    found = _asked(lambda api: api.v1.checkout.sessions.list(params={"limit": 1}))
    headers = getattr(found.last_response, "headers", {}) or {}
    told = headers.get("Date") or headers.get("date")
    if not told:
        return None
    return (clock.now().timestamp() - clock.offset_seconds()) - parsedate_to_datetime(told).timestamp()
