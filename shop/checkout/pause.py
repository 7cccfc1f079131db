"""The switch that pauses all sales, with what the public is told meanwhile.

Pages may be up to a minute old; what decides is the placing of an order, which reads the switch in its own transaction.
Whoever stands at Stripe already may pay: that order was agreed before.
"""

import json
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import documents

KIND = "sales"


def message_in(body: str | None) -> Mapping[str, str] | None:
    """What the public is told, per language; None while sales go on."""
    told: dict[str, str] | None = json.loads(body).get("message") if body else None
    return told


def is_on(session: Session) -> bool:
    """Whether nothing is sold, as the caller's transaction sees it."""
    return (
        message_in(session.scalar(select(documents.Document.body).where(documents.Document.kind == KIND))) is not None
    )


def since(body: str | None) -> datetime | None:
    """The instant (UTC) from which on nothing is sold; None while sales go on."""
    told: str | None = json.loads(body).get("since") if body else None
    return datetime.fromisoformat(told) if told else None


def begin(session: Session, message: Mapping[str, str], at: datetime) -> bool:
    """Sell nothing from now on. True if that, or the message, is new; the beginning stays when only the message is."""
    begun = since(documents.locked(session, KIND)) or at
    facts = {"message": dict(message), "since": begun.isoformat()}
    return documents.store(session, KIND, json.dumps(facts, ensure_ascii=False), at)


def end(session: Session, at: datetime) -> bool:
    """Sell again. True if sales were paused."""
    return documents.store(session, KIND, json.dumps({"message": None}), at)
