"""Reference data as documents: one row per kind (see `checkout/reference.py`), each read whole, parsed by its room.

A page needs several small tables at once; kept as documents they come in one statement, whatever the number of rows.
What changes with time carries its own valid-from and valid-to inside the document. The rooms that own a kind parse its
text by a cached pure function, so an unchanged document is parsed once and a changed one is never served stale.
"""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Text, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from shop.db import Base, UtcDateTime, db


class Document(Base):
    """A kind of reference data and its text (JSON)."""

    __tablename__ = "documents"

    kind: Mapped[str] = mapped_column(primary_key=True)
    body: Mapped[str] = mapped_column(Text)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)


def bodies(kinds: Iterable[str]) -> dict[str, str]:
    """The texts of `kinds`, in one statement. A kind that was never stored is absent."""
    rows = db.session.execute(select(Document.kind, Document.body).where(Document.kind.in_(tuple(kinds))))
    return {kind: body for kind, body in rows}


def locked(session: Session, kind: str) -> str | None:
    """The text as it stands, which nobody else can change until the caller's transaction ends. None: never stored."""
    return session.scalar(select(Document.body).where(Document.kind == kind).with_for_update())


def store(session: Session, kind: str, body: str, at: datetime) -> bool:
    """Write a document inside the caller's transaction. True if it differs from what stood there."""
    row = session.get(Document, kind)
    if row is None:
        session.add(Document(kind=kind, body=body, changed_at=at))
        return True
    if row.body == body:
        return False
    row.body, row.changed_at = body, at
    return True
