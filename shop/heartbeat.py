"""Signs of life: when the worker, the webhook and the hourly check were last seen. One row per name."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from shop.db import Base, UtcDateTime, db


class Heartbeat(Base):
    __tablename__ = "heartbeats"

    name: Mapped[str] = mapped_column(primary_key=True)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)


def beat(session: Session, name: str, at: datetime) -> None:
    row = session.get(Heartbeat, name)
    if row is None:
        session.add(Heartbeat(name=name, seen_at=at))
    else:
        row.seen_at = at


def last_seen(name: str) -> datetime | None:
    return db.session.scalar(select(Heartbeat.seen_at).where(Heartbeat.name == name))
