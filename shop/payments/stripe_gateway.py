"""The door to Stripe: the only file that imports `stripe`. What is asked through it stands in `at_stripe/`.

Time-outs and retries are explicit, because `StripeClient` waits 80 s and never retries by default. What comes back is
read with `.to_dict()`: a StripeObject is not a dict since version 15. No call is made while a transaction is open.
"""

import re
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar

import stripe

from shop import clock, settings
from shop.errors import ShopError

API_VERSION = "2026-10-28.endive"
CONNECT_SECONDS = 3
SIGNATURE_TOLERANCE = 300
# Two signatures while a secret is being replaced come to some 160 characters.
LONGEST_SIGNATURE = 2_000
# Less than this is not worth beginning a call for.
SHORTEST_SECONDS = 0.05

_SIGNED_AT = re.compile(r"(?:^|,)t=([0-9]{1,12})(?:,|$)")
_WORD = re.compile(r"[A-Za-z0-9_.-]{1,255}", re.ASCII)
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
    """A notice that Stripe did not sign, or not within the last five minutes. Fact `why`: signature, time, encoding."""

    code = "bad_signature"


class NoEvent(BadSignature):
    """Signed, but no event as we have subscribed to: a thin one, a list, not JSON, without an id."""

    code = "no_event"


@dataclass(frozen=True, slots=True)
class EventFacts:
    """An event's envelope. Its body is a hint; what counts is read back. `account`: another account it concerns."""

    event_id: str
    type: str
    livemode: bool
    object_type: str
    object_id: str
    payment_intent: str | None
    account: str | None = None


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a call may hold up whoever waits for it: seconds for one answer, and further tries."""

    seconds: float
    tries_more: int
    connect_seconds: float = CONNECT_SECONDS


# A page and a notice wait for reads: Stripe itself gives a notice 10 seconds. A call that creates something has a key,
# so it may be tried again; whatever follows a read comes again by itself.
QUICK, PATIENT = Patience(5, 0), Patience(8, 1)
_answers_by: ContextVar[float | None] = ContextVar("answers_by", default=None)


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """What is asked inside takes no longer than this, all calls together. What would is `Unreachable`, why silent."""
    before = _answers_by.set(time.monotonic() + seconds)
    try:
        yield
    finally:
        _answers_by.reset(before)


def _hurried(patience: Patience) -> Patience:
    """As patient as whoever waits allows. A connection and an answer have a time-out each; they share what is left."""
    answers_by = _answers_by.get()
    if answers_by is None:
        return patience
    left = answers_by - time.monotonic()
    if left < SHORTEST_SECONDS:
        raise Unreachable(why="silent")
    return Patience(min(left * 2 / 3, patience.seconds), 0, min(left / 3, patience.connect_seconds))


def _client(patience: Patience) -> stripe.StripeClient:
    config = settings.current()
    addresses: dict[str, Any] = {"base_addresses": {"api": config.stripe_api_base}} if config.stripe_api_base else {}
    return stripe.StripeClient(
        config.stripe_secret_key,
        stripe_version=API_VERSION,
        max_network_retries=patience.tries_more,
        http_client=stripe.RequestsClient(timeout=(patience.connect_seconds, patience.seconds)),
        **addresses,
    )


def ask(call: Callable[[stripe.StripeClient], _T], patience: Patience = QUICK) -> _T:
    """Make a call and sort its failures: refused for certain, or outcome unknown."""
    patience = _hurried(patience)
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


def each(page: Any, read: Callable[[Any], _T]) -> Iterator[_T]:
    """Every object of a list that Stripe gave us, page by page, as `read` understands it."""
    while True:
        yield from (read(item) for item in page.data)
        if not page.has_more or not page.data:
            return
        page = ask(_next(page))


def _next(page: Any) -> Callable[[stripe.StripeClient], Any]:
    return lambda _api: page.next_page()


def verified(body: bytes, signature: str) -> EventFacts:
    """The event in a webhook's raw body, once its signature and age are right. Raises `BadSignature` for all else.

    Several secrets may be configured while one is being replaced; any that fits will do.
    """
    _check_time(signature)
    try:
        text = body.decode()
    except UnicodeDecodeError as garbled:
        raise BadSignature(why="encoding") from garbled
    for secret in settings.current().stripe_webhook_secrets:
        try:
            event = stripe.Webhook.construct_event(text, signature, secret, tolerance=SIGNATURE_TOLERANCE)
            return envelope(event.to_dict())
        except stripe.SignatureVerificationError:
            continue
        except Exception as malformed:  # thin, a list, `null`, not JSON, nested too deeply
            raise NoEvent(why=type(malformed).__name__) from malformed
    raise BadSignature(why="signature")


def claims_to_be_stripe(signature: str) -> bool:
    """Whether this is a signature of Stripe's to look at, right or wrong: its time, and the scheme v1."""
    return len(signature) <= LONGEST_SIGNATURE and bool(_SIGNED_AT.search(signature)) and ",v1=" in signature


def _check_time(signature: str) -> None:
    """Stripe's library refuses what was signed long ago, and takes what is signed for next year."""
    found = _SIGNED_AT.search(signature) if len(signature) <= LONGEST_SIGNATURE else None
    if found is None:
        raise BadSignature(why="signature")
    if abs(time.time() - int(found[1])) > SIGNATURE_TOLERANCE:
        raise BadSignature(why="time")


def envelope(event: Mapping[str, Any]) -> EventFacts:
    """What an event says of itself and of its object, in a notice or in Stripe's list.

    Raises `ValueError`, `KeyError` or `TypeError` for what is none.
    """
    subject, livemode, account = event["data"]["object"], event["livemode"], event.get("account")
    if event["object"] != "event" or not isinstance(subject, Mapping) or not isinstance(livemode, bool):
        raise ValueError("not an event")
    intent = subject.get("payment_intent")
    return EventFacts(
        event_id=_word(event["id"]),
        type=_word(event["type"]),
        livemode=livemode,
        object_type=_word(subject["object"]) if "object" in subject else "",
        object_id=_word(subject["id"]) if "id" in subject else "",  # a balance has none
        payment_intent=_word(intent) if isinstance(intent, str) else None,
        account=None if account is None else _word(account),
    )


def _word(value: object) -> str:
    """An id or a type: it goes into addresses and columns."""
    if not isinstance(value, str) or not _WORD.fullmatch(value):
        raise ValueError("not a word")
    return value


def clock_drift() -> float | None:
    """How many seconds our machine's clock is ahead of Stripe's; None if Stripe does not say.

    Signatures older than five minutes are refused, so a wrong clock would make every notice fail.
    """
    found = ask(lambda api: api.v1.checkout.sessions.list(params={"limit": 1}))
    headers = getattr(found.last_response, "headers", {}) or {}
    told = headers.get("Date") or headers.get("date")
    if not told:
        return None
    return (clock.now().timestamp() - clock.offset_seconds()) - parsedate_to_datetime(told).timestamp()
