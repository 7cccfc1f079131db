"""The outbox: mails are written down in the transaction of the act they tell of, and leave afterwards."""

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from shop import clock, settings
from shop.db import db, transaction
from shop.errors import NotFound
from shop.mail import addresses, letters
from shop.mail.models import OutboxMail

EXPORT_BATCH = 500


def queue(
    session: Session,
    message: str,
    *,
    once: str,
    to: str,
    language: str,
    at: datetime,
    order_number: str | None = None,
    context: Mapping[str, object],
) -> bool:
    """Write a mail down inside the caller's transaction. False if `once` was queued before, whoever was quicker.

    `message` is a folder in `templates/mail/`, rendered here and now in `language` with `context`. `to` is one bare
    address; anything else raises `addresses.NotAnAddress` (forms check before).
    """
    if _is_queued(session, once):
        return False
    letter = letters.write(message, language, context)
    mail = OutboxMail(
        once=once,
        message=message,
        language=language,
        to=addresses.bare(to),
        subject=letter.subject,
        text=letter.text,
        html=letter.html,
        message_id=_new_message_id(),
        order_number=order_number,
        created_at=at,
        next_attempt_at=at,
    )
    return _add(session, mail)


def _is_queued(session: Session, once: str) -> bool:
    return session.scalar(select(OutboxMail.id).where(OutboxMail.once == once)) is not None


def _add(session: Session, mail: OutboxMail) -> bool:
    """Store a mail unless another transaction stored the same one while we were writing it (`once` is unique)."""
    once = mail.once
    try:
        with session.begin_nested():
            session.add(mail)
    except IntegrityError:
        if not _is_queued(session, once):
            raise
        return False
    return True


def _new_message_id() -> str:
    return f"<{uuid.uuid4()}@{addresses.domain(settings.current().mail_from)}>"


def send_again(mail_id: int) -> int:
    """Queue a fresh copy of a mail and give its id. Opens its own transaction; says nowhere who asked for it."""
    with transaction() as session:
        return queue_again(session, mail_id, clock.now()).id


def queue_again(session: Session, mail_id: int, at: datetime, to: str | None = None) -> OutboxMail:
    """Queue a fresh copy of a mail, with a Message-ID of its own, inside the caller's transaction. `to`: to another
    address than the original went to, one bare address.

    Raises `NotFound`. The copy has the words of the original: what was true then, not what is true now.
    """
    original = session.get(OutboxMail, mail_id)
    if original is None:
        raise NotFound(mail=mail_id)
    copied = ("message", "language", "subject", "text", "html", "order_number")
    copy = OutboxMail(
        **{name: getattr(original, name) for name in copied},
        to=addresses.bare(to) if to is not None else original.to,
        once=f"again-{uuid.uuid4()}",
        message_id=_new_message_id(),
        created_at=at,
        next_attempt_at=at,
    )
    session.add(copy)
    session.flush()
    return copy


def find(mail_id: int) -> OutboxMail | None:
    return db.session.get(OutboxMail, mail_id)


def recent(limit: int = 50, after: int | None = None) -> list[OutboxMail]:
    """The newest mails; `after` is the id of the last one shown, to go on from there."""
    query = select(OutboxMail).order_by(OutboxMail.id.desc()).limit(limit)
    if after is not None:
        query = query.where(OutboxMail.id < after)
    return list(db.session.scalars(query))


def given_up(limit: int = 200) -> list[OutboxMail]:
    """Mails that no server will take, the newest first."""
    query = select(OutboxMail).where(OutboxMail.state == "given_up").order_by(OutboxMail.id.desc()).limit(limit)
    return list(db.session.scalars(query))


def about_order(order_number: str) -> list[OutboxMail]:
    """Every mail about an order, the oldest first."""
    query = select(OutboxMail).where(OutboxMail.order_number == order_number).order_by(OutboxMail.id)
    return list(db.session.scalars(query))


def export() -> Iterator[dict[str, Any]]:
    """Every mail, the oldest first, as `shop mails list` shows it: without its words."""
    last = 0
    while rows := db.session.execute(_columns().where(OutboxMail.id > last).limit(EXPORT_BATCH)).all():
        for row in rows:
            yield {**row._mapping, "created_at": f"{row.created_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"}
        last = rows[-1].id


def _columns() -> Any:
    mail = OutboxMail
    return select(
        mail.id, mail.to, mail.message, mail.language, mail.state, mail.order_number.label("order"), mail.created_at
    ).order_by(mail.id)


@dataclass(frozen=True, slots=True)
class Standing:
    """How the outbox stands. `oldest` is how long the longest-waiting mail has been queued."""

    queued: int
    given_up: int
    oldest: timedelta | None


def standing(now: datetime) -> Standing:
    rows = db.session.execute(
        select(OutboxMail.state, func.count(), func.min(OutboxMail.created_at))
        .where(OutboxMail.state.in_(("queued", "given_up")))
        .group_by(OutboxMail.state)
    )
    found = {state: (count, oldest) for state, count, oldest in rows}
    queued, oldest = found.get("queued", (0, None))
    return Standing(queued, found.get("given_up", (0, None))[0], now - oldest if oldest else None)
