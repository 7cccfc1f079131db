"""Signs of life: when the worker, the webhook and the hourly check were last seen. One row per name."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from shop.db import Base, UtcDateTime, add_once, db


class Heartbeat(Base):
    __tablename__ = "heartbeats"

    name: Mapped[str] = mapped_column(primary_key=True)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)


def beat(session: Session, name: str, at: datetime) -> None:
    """Note that `name` was alive at `at`, inside the caller's transaction."""
    row = session.get(Heartbeat, name)
    if row is not None:
        row.seen_at = at
    else:
        add_once(session, Heartbeat(name=name, seen_at=at))


def last_seen(name: str) -> datetime | None:
    return db.session.scalar(select(Heartbeat.seen_at).where(Heartbeat.name == name))
