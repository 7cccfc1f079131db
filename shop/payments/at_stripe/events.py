"""The list of events, which Stripe keeps for 30 days: what was sent to us, whether or not it arrived."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from shop.payments.stripe_gateway import EventFacts, ask, each, envelope

# So many types may be named in one question.
MOST_TYPES = 20


def since(instant: datetime, types: Sequence[str], *, undelivered: bool = False) -> Iterator[EventFacts]:
    """Events of these types since `instant`, page by page; only those whose delivery failed if `undelivered`."""
    for start in range(0, len(types), MOST_TYPES):
        asked: Any = {
            "created": {"gte": int(instant.timestamp())},
            "types": list(types[start : start + MOST_TYPES]),
            "limit": 100,
        }
        yield from _listed(asked | ({"delivery_success": False} if undelivered else {}))


def _listed(params: Any) -> Iterator[EventFacts]:
    return each(ask(lambda api: api.v1.events.list(params=params)), lambda found: envelope(found.to_dict()))
