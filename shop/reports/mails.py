"""The outbox, page by page: what was written to buyers, and how it fares."""

from dataclasses import dataclass

from sqlalchemy import select

from shop.db import db
from shop.mail.models import OutboxMail

PAGE = 50


@dataclass(frozen=True, slots=True)
class MailPage:
    """Newest first; `older` is the id to go on from."""

    rows: list[OutboxMail]
    older: int | None


def find_mails(state: str | None = None, after: int | None = None, limit: int = PAGE) -> MailPage:
    query = select(OutboxMail).order_by(OutboxMail.id.desc()).limit(limit + 1)
    if state is not None:
        query = query.where(OutboxMail.state == state)
    if after is not None:
        query = query.where(OutboxMail.id < after)
    rows = list(db.session.scalars(query))
    return MailPage(rows[:limit], rows[limit - 1].id if len(rows) > limit else None)
