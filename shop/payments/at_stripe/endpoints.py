"""The webhooks registered at Stripe."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from shop.payments.stripe_gateway import ask, each


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A registered webhook: where Stripe sends events, which, and in which version."""

    url: str
    status: str
    api_version: str | None
    events: Sequence[str]


def registered() -> list[Endpoint]:
    """The webhooks registered at Stripe, for `shop doctor`."""
    params: Any = {"limit": 100}
    return list(each(ask(lambda api: api.v1.webhook_endpoints.list(params=params)), _endpoint))


def _endpoint(found: Any) -> Endpoint:
    webhook = found.to_dict()
    events = webhook.get("enabled_events") or []
    return Endpoint(webhook["url"], webhook.get("status") or "", webhook.get("api_version"), events)
