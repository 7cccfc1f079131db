"""Loading makes present and future say what the rows say, and never touches the past."""

from datetime import timedelta

import pytest
from flask import Flask

from shop.catalogue import queries
from shop.catalogue.actions import Conflict, PriceRow
from shop.money import Money
from tests.catalogue.ledger_of_prices import NOON, day, history, load, midnight

NOW = PriceRow("EUR", 2200)
UNTIL_ADVENT = PriceRow("EUR", 2200, valid_to=day(11, 30))
ADVENT = PriceRow("EUR", 1800, valid_from=day(12, 1))
LATER = NOON + timedelta(days=1)
IN_ADVENT = midnight(12, 5)


def test_a_row_without_days_begins_when_it_is_loaded(app: Flask) -> None:
    assert load(NOW, PriceRow("EUR", 1500, "reduced"), PriceRow("EUR", 2000, from_quantity=10)) == {"added": 3}
    assert history() == ["2200 11-23 12:00 –"]
    assert history(step="reduced") == ["1500 11-23 12:00 –"]
    assert history(quantity=10) == ["2000 11-23 12:00 –"]


def test_days_begin_and_end_at_the_midnights_of_the_shop(app: Flask) -> None:
    load(UNTIL_ADVENT, PriceRow("EUR", 1800, valid_from=day(12, 1), valid_to=day(12, 24)))
    assert history() == ["2200 11-23 12:00 – 12-01 00:00", "1800 12-01 00:00 – 12-25 00:00"]


def test_an_announced_price_counts_from_its_midnight_on(app: Flask) -> None:
    load(UNTIL_ADVENT, ADVENT)
    before = midnight(12, 1) - timedelta(microseconds=1)
    assert queries.items(["CAL"], "EUR", before)["CAL"].price == Money(2200, "EUR")
    item = queries.items(["CAL"], "EUR", midnight(12, 1))["CAL"]
    assert item.price == Money(1800, "EUR")
    assert item.prices is not None
    assert item.prices.prior_minor == 2200


@pytest.mark.parametrize("at", [NOON, LATER, IN_ADVENT])
def test_the_same_rows_again_change_nothing(app: Flask, at: object) -> None:
    rows = (UNTIL_ADVENT, ADVENT, PriceRow("EUR", 1500, "reduced"))
    load(*rows)
    before = history()
    assert load(*rows, at=at) == {"unchanged": 2}
    assert history() == before


def test_an_announcement_ends_the_row_that_stands(app: Flask) -> None:
    load(NOW)
    assert load(UNTIL_ADVENT, ADVENT, at=LATER) == {"changed": 1}
    assert history() == ["2200 11-23 12:00 – 12-01 00:00", "1800 12-01 00:00 –"]


def test_an_announcement_that_is_taken_back_leaves_no_trace(app: Flask) -> None:
    load(UNTIL_ADVENT, ADVENT)
    assert load(NOW, at=LATER) == {"changed": 1}
    assert history() == ["2200 11-23 12:00 –"]


def test_an_announcement_may_be_replaced_until_it_begins(app: Flask) -> None:
    load(UNTIL_ADVENT, ADVENT)
    load(UNTIL_ADVENT, PriceRow("EUR", 1700, valid_from=day(12, 1)), at=LATER)
    assert history() == ["2200 11-23 12:00 – 12-01 00:00", "1700 12-01 00:00 –"]
    load(UNTIL_ADVENT, PriceRow("EUR", 1600, valid_from=day(12, 1)), at=IN_ADVENT - timedelta(days=5))
    assert history()[-1] == "1600 12-01 00:00 –"


def test_another_amount_ends_the_row_that_stands_at_this_moment(app: Flask) -> None:
    load(UNTIL_ADVENT, ADVENT)
    assert load(UNTIL_ADVENT, PriceRow("EUR", 1700, valid_from=day(12, 1)), at=IN_ADVENT) == {"changed": 1}
    assert history() == ["2200 11-23 12:00 – 12-01 00:00", "1800 12-01 00:00 – 12-05 00:00", "1700 12-05 00:00 –"]


def test_what_the_rows_no_longer_speak_of_ends_now(app: Flask) -> None:
    load(NOW, PriceRow("EUR", 1500, "reduced"), PriceRow("GBP", 1900))
    assert load(NOW, at=LATER) == {"changed": 2, "unchanged": 1}
    assert history(step="reduced") == ["1500 11-23 12:00 – 11-24 12:00"]
    assert history("GBP") == ["1900 11-23 12:00 – 11-24 12:00"]


def test_what_is_announced_and_no_longer_spoken_of_is_gone(app: Flask) -> None:
    load(NOW, PriceRow("EUR", 1500, "reduced", valid_from=day(12, 1)))
    load(NOW, at=LATER)
    assert history(step="reduced") == []


def test_a_row_that_is_over_is_history_and_means_nothing(app: Flask) -> None:
    load(PriceRow("EUR", 9900, valid_from=day(1, 1), valid_to=day(11, 22)), PriceRow("EUR", 2200))
    assert history() == ["2200 11-23 12:00 –"]


def test_what_ends_today_holds_until_midnight(app: Flask) -> None:
    load(PriceRow("EUR", 2200, valid_to=day(11, 23)), PriceRow("EUR", 1800, valid_from=day(11, 24)))
    assert history() == ["2200 11-23 12:00 – 11-24 00:00", "1800 11-24 00:00 –"]


def test_the_first_price_of_a_sku_begins_now_whatever_it_says(app: Flask) -> None:
    rows = (PriceRow("EUR", 2200, valid_from=day(1, 1)), PriceRow("EUR", 1500, "reduced", valid_from=day(10, 1)))
    assert load(*rows) == {"added": 2}
    assert (history(), history(step="reduced")) == (["2200 11-23 12:00 –"], ["1500 11-23 12:00 –"])
    assert load(*rows, at=LATER) == {"unchanged": 2}


@pytest.mark.parametrize(
    "row",
    [
        PriceRow("EUR", 1800, valid_from=day(11, 20)),
        PriceRow("GBP", 1900, valid_from=day(11, 20)),
        PriceRow("EUR", 1500, "reduced", valid_from=day(11, 23)),
    ],
)
def test_a_history_is_not_written_afterwards(app: Flask, row: PriceRow) -> None:
    load(PriceRow("EUR", 2200))
    with pytest.raises(Conflict) as refusal:
        load(*([] if row.key == NOW.key else [NOW]), row, at=LATER)
    facts = refusal.value.facts
    assert (facts["why"], facts["sku"], facts["now"]) == ("begins_in_past", "CAL", row.valid_from)
    assert history() == ["2200 11-23 12:00 –"]


def test_a_price_comes_back_after_a_pause(app: Flask) -> None:
    load(NOW)
    load(PriceRow("GBP", 1900), at=LATER)
    load(NOW, PriceRow("GBP", 1900), at=LATER + timedelta(days=1))
    assert history() == ["2200 11-23 12:00 – 11-24 12:00", "2200 11-25 12:00 –"]


def test_two_changes_in_one_moment_leave_the_last(app: Flask) -> None:
    load(NOW)
    load(PriceRow("EUR", 2300))
    assert history() == ["2300 11-23 12:00 –"]


def test_a_pause_between_two_prices_is_kept(app: Flask) -> None:
    load(PriceRow("EUR", 2200, valid_to=day(11, 25)), ADVENT)
    assert queries.items(["CAL"], "EUR", midnight(11, 28))["CAL"].prices is None
    assert load(PriceRow("EUR", 2200, valid_to=day(11, 25)), ADVENT, at=midnight(11, 28)) == {"unchanged": 1}


def test_the_day_on_which_the_clocks_change_has_its_own_midnights(app: Flask) -> None:
    """On 25 October 2026 Berlin's day lasts 25 hours: from 22:00 UTC until 23:00 UTC."""
    load(PriceRow("EUR", 1800, valid_from=day(10, 25), valid_to=day(10, 25)), at=midnight(10, 1))
    (row,) = queries.history("CAL")
    assert row.valid_to is not None
    assert row.valid_to - row.valid_from == timedelta(hours=25)
