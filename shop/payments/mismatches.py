"""What does not agree between Stripe's books and ours, or cannot be dealt with, put before a person: once, and again
only if the facts change.

An item that a person has settled ("noted: the bank's mistake") stays settled as long as the facts are the same; one
whose difference has vanished settles itself.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Any

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import clock
from shop.attention import items as attention
from shop.attention.models import AttentionItem
from shop.db import db, end_read, transaction
from shop.errors import ShopError
from shop.payments import stripe_gateway

# Who settles what has vanished.
BY = "shop"
log = structlog.get_logger(__name__)


def is_news(session: Session, kind: str, key: str, facts: Mapping[str, Any]) -> bool:
    """Whether nobody knows of this: no such item is open, and no person has settled one on the same facts."""
    items = select(AttentionItem).where(AttentionItem.kind == kind, AttentionItem.object_key == key)
    return not any(
        item.settled_at is None or (item.settled_by != BY and dict(item.facts) == dict(facts))
        for item in session.scalars(items)
    )


def open_of(kinds: Collection[str]) -> dict[tuple[str, str], str | None]:
    """What is open of these kinds: (kind, object), and the payment that its facts speak of."""
    query = select(AttentionItem).where(AttentionItem.kind.in_(kinds), AttentionItem.settled_at.is_(None))
    found = {(item.kind, item.object_key): item.facts.get("payment_intent") for item in db.session.scalars(query)}
    end_read()
    return found


def tell(kind: str, key: str, facts: Mapping[str, Any]) -> None:
    with transaction() as session:
        if is_news(session, kind, key, facts):
            attention.raise_item(session, kind, key, dict(facts), clock.now())


def withdraw(kind: str, key: str) -> None:
    """The difference is gone."""
    with transaction() as session:
        attention.settle_for(session, kind, key, by=BY, resolution="Stripe's books and ours agree again.")


def by_itself(key: str, act: Callable[[], bool]) -> bool:
    """Do something about one object of many. One that cannot be dealt with does not keep the others waiting: a person
    is told of it, and it counts as False. Raises `stripe_gateway.Unreachable`."""
    try:
        return act()
    except stripe_gateway.Unreachable:
        raise
    except Exception as fault:
        log.exception("left aside", key=key)
        end_read()
        tell("left_aside", key, {"why": fault.code if isinstance(fault, ShopError) else type(fault).__name__})
        return False
