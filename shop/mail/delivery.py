"""Sending what lies in the outbox. Called by the worker, over and over; several workers may call it at once.

A mail is claimed by moving its next attempt ahead, in a transaction of its own and only if nobody else moved it; then
it is sent with no transaction open; then the outcome is written down. Whoever dies in between leaves a mail that is
due again when the claim runs out, and goes out a second time with the same Message-ID.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime

import structlog
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from shop import clock, settings
from shop.db import db, end_read, row_count, transaction
from shop.mail import addresses, smtp
from shop.mail.models import OutboxMail

# Longer than any conversation with a mail server can take: every step of it is cut off after 20 seconds.
CLAIM = timedelta(minutes=10)
FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(hours=1)
PATIENCE = timedelta(days=3)
LONGEST_ERROR = 500
# Any server takes this, whether or not it offers 8BITMIME.
SEVEN_BIT = policy.SMTP.clone(cte_type="7bit")

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Delivered:
    """What one run did. `failed` counts mails that did not leave, among them `given_up` (ids), which never will."""

    sent: int = 0
    failed: int = 0
    given_up: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Claimed:
    """A mail that is ours to send, as values: no row is held while the mail server is talked to."""

    id: int
    to: str
    subject: str
    text: str
    html: str
    language: str
    message_id: str
    created_at: datetime
    attempts: int


def deliver_due(limit: int = 100) -> Delivered:
    """Send up to `limit` mails that are due, over one connection. Stops early if the mail server cannot be reached."""
    ours = settings.current()
    sent, failed, given_up = 0, 0, []
    with smtp.Line(ours.smtp_url) as line:
        for mail in _claim_due(limit):
            try:
                _send(line, mail, ours.mail_from)
            except smtp.Unreachable as error:
                _postpone(mail, str(error))
                failed += 1
                break  # down for one is down for all; the others keep their place and are due when it is back
            except (smtp.Refused, smtp.Postponed) as error:
                failed += 1
                if _note_failure(mail, error):
                    given_up.append(mail.id)
            else:
                _mark_sent(mail)
                sent += 1
    return Delivered(sent, failed, tuple(given_up))


def _claim_due(limit: int) -> Iterator[Claimed]:
    """Due mails, each claimed just before it is handed out, the longest-waiting first."""
    query = (
        select(OutboxMail.id, OutboxMail.attempts)
        .where(OutboxMail.state == "queued", OutboxMail.next_attempt_at <= clock.now())
        .order_by(OutboxMail.next_attempt_at, OutboxMail.id)
        .limit(limit)
    )
    due = db.session.execute(query).all()
    end_read()
    for mail_id, attempts in due:
        claimed = _claim(mail_id, attempts)
        if claimed is not None:
            yield claimed


def _claim(mail_id: int, attempts: int) -> Claimed | None:
    """Take one mail, by compare-and-swap on the number of attempts. None: another worker was quicker."""
    with transaction() as session:
        if not _change(session, mail_id, attempts, attempts=attempts + 1, next_attempt_at=clock.now() + CLAIM):
            return None
        mail = session.get_one(OutboxMail, mail_id)
        return Claimed(
            mail.id,
            mail.to,
            mail.subject,
            mail.text,
            mail.html,
            mail.language,
            mail.message_id,
            mail.created_at,
            mail.attempts,
        )


def _change(session: Session, mail_id: int, seen: int, **values: object) -> bool:
    """Write to a queued mail if it has still had only the attempts we have `seen`: nobody else claimed it since."""
    result = session.execute(
        update(OutboxMail)
        .where(OutboxMail.id == mail_id, OutboxMail.state == "queued", OutboxMail.attempts == seen)
        .values(**values)
        .execution_options(synchronize_session=False)
    )
    return bool(row_count(result) == 1)


def _send(line: smtp.Line, mail: Claimed, mail_from: str) -> None:
    message = compose(mail, mail_from)
    line.send(message, addresses.header(mail_from).addr_spec, addresses.header(mail.to).addr_spec)


def compose(mail: Claimed, mail_from: str) -> EmailMessage:
    """The mail as it goes over the line. The same row always gives the same bytes, so a second copy is a true copy."""
    message = EmailMessage(policy=SEVEN_BIT)
    message["From"] = addresses.header(mail_from)
    message["To"] = addresses.header(mail.to)
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(mail.created_at)
    message["Message-ID"] = mail.message_id
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.text)
    message.add_alternative(mail.html, subtype="html")
    message["Content-Language"] = mail.language  # last: setting the content clears every header of that family
    message.set_boundary("=_" + hashlib.sha256(mail.message_id.encode()).hexdigest()[:32])
    return message


def _mark_sent(mail: Claimed) -> None:
    """It has left: that holds even if another worker has claimed it meanwhile."""
    with transaction() as session:
        session.execute(
            update(OutboxMail)
            .where(OutboxMail.id == mail.id)
            .values(state="sent", sent_at=clock.now(), last_error=None)
            .execution_options(synchronize_session=False)
        )
    log.info("mail sent", mail_id=mail.id, attempts=mail.attempts)


def _note_failure(mail: Claimed, error: smtp.Refused | smtp.Postponed) -> bool:
    """Write down why a mail did not leave. True if it was given up."""
    tried_long_enough = mail.attempts > 1 and clock.now() - mail.created_at > PATIENCE
    if not (isinstance(error, smtp.Refused) or tried_long_enough):
        _postpone(mail, str(error))
        return False
    with transaction() as session:
        ours = _change(session, mail.id, mail.attempts, state="given_up", last_error=str(error)[:LONGEST_ERROR])
    log.warning("mail given up", mail_id=mail.id, attempts=mail.attempts, error=str(error))
    return ours


def _postpone(mail: Claimed, error: str) -> None:
    at = clock.now() + pause_after(mail.attempts)
    with transaction() as session:
        _change(session, mail.id, mail.attempts, next_attempt_at=at, last_error=error[:LONGEST_ERROR])
    log.warning("mail postponed", mail_id=mail.id, attempts=mail.attempts, error=error)


def pause_after(attempts: int) -> timedelta:
    """How long to wait after the first, second, … failed attempt: a minute, doubled each time up to an hour."""
    return min(FIRST_PAUSE * (1 << min(attempts - 1, 16)), LONGEST_PAUSE)
