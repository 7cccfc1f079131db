"""The state of a shop, to be compared before and after."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from shop import clock
from shop.db import db

Snapshot = dict[str, list[tuple[Any, ...]]]


@pytest.fixture
def snapshot(app: Flask) -> Callable[[], Snapshot]:
    """Every row of every table, as it stands in the database now."""

    def take() -> Snapshot:
        db.session.rollback()
        return {
            table.name: sorted((tuple(row) for row in db.session.execute(select(table))), key=repr)
            for table in db.metadata.sorted_tables
        }

    return take


@pytest.fixture
def noon(app: Flask) -> None:
    """The shop's clock stands on 23 November 2026, at noon."""
    clock.set_offset((datetime(2026, 11, 23, 12, tzinfo=UTC) - datetime.now(UTC)).total_seconds())
