"""The desk says which year a product is for, and by when it is needed."""

from datetime import date, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from shop.catalogue import actions, queries
from shop.catalogue.actions import PriceRow
from shop.catalogue.facts import Dates
from shop.catalogue.models import Product
from shop.db import db, transaction
from shop.errors import NotAllowed, NotFound
from tests.catalogue.ledger_of_prices import NOON, load
from tests.support import goods

LATER = NOON + timedelta(days=1)


def put(year: int | None, needed_by: date | None) -> bool:
    with transaction() as session:
        return actions.set_dates(session, "cal-2026", year, needed_by, LATER)


def product() -> Product:
    found = db.session.scalar(select(Product).execution_options(populate_existing=True))
    assert found is not None
    return found


@pytest.fixture
def stands(app: Flask) -> None:
    goods.add_product(details={"year": 2026, "maker": {"name": "A press"}})


def test_what_is_new_shows_at_once_and_the_rest_stays(stands: None) -> None:
    assert put(2027, date(2027, 1, 1))
    assert product().details == {"year": 2027, "needed_by": "2027-01-01", "maker": {"name": "A press"}}
    assert product().changed_at == LATER
    item = queries.items(["CAL-2026"], "EUR", LATER)["CAL-2026"]
    assert (item.year, item.needed_by) == (2027, date(2027, 1, 1))


def test_the_same_dates_change_nothing(stands: None) -> None:
    before = product().changed_at
    assert not put(2026, None)
    assert product().changed_at == before


def test_either_may_be_taken_away(stands: None) -> None:
    assert put(None, None)
    assert product().details == {"maker": {"name": "A press"}}
    with transaction() as session:
        assert actions.dates_of(session, "cal-2026") == Dates()


@pytest.mark.parametrize(
    ("year", "needed_by", "why"), [(1899, None, "year"), (3000, None, "year"), (2027, date.min, "needed_by")]
)
def test_years_that_nobody_can_mean_are_refused(stands: None, year: int, needed_by: date | None, why: str) -> None:
    with pytest.raises(NotAllowed) as refused:
        put(year, needed_by)
    assert refused.value.facts["why"] == why
    assert product().details["year"] == 2026


def test_what_is_not_there_has_no_dates(app: Flask) -> None:
    load(PriceRow("EUR", 2200))
    with pytest.raises(NotFound):
        put(2027, None)
