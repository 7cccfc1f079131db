"""The names under which things are counted."""

import pytest

from shop.stock import keys


def test_what_an_order_counts_on() -> None:
    lines = [("CAL", "standard", 2), ("CAL", "reduced", 1), ("CAL", "pool", 1), ("CAL", "forward", 3)]
    by_email = keys.uses_by("SPRING", "ana@example.org")
    wanted = {"CAL": 6, "pool:CAL": 1, "code:SPRING": 1, by_email: 1}
    assert keys.promised(lines, "SPRING", "ana@example.org") == wanted
    assert keys.promised(lines, None, "ana@example.org") == {"CAL": 6, "pool:CAL": 1}


def test_an_address_is_one_however_it_is_written_and_cannot_be_read_from_its_key() -> None:
    key = keys.uses_by("SPRING", "Ana@Example.org")
    assert key == keys.uses_by("SPRING", "ana@example.org")
    assert key != keys.uses_by("SPRING", "ana@example.com")
    assert key != keys.uses_by("AUTUMN", "ana@example.org")
    assert "ana" not in key.casefold()


@pytest.mark.parametrize(
    ("key", "sku", "use", "pooled"),
    [
        ("CAL-2026", True, False, None),
        (keys.pool("CAL-2026"), False, False, "CAL-2026"),
        (keys.uses("SPRING"), False, True, None),
        (keys.uses_by("SPRING", "ana@example.org"), False, True, None),
    ],
)
def test_a_key_tells_what_it_counts(key: str, sku: bool, use: bool, pooled: str | None) -> None:
    assert (keys.is_sku(key), keys.is_use(key), keys.pooled_sku(key)) == (sku, use, pooled)


def test_copies_are_locked_before_uses_and_places() -> None:
    mixed = [keys.pool("A"), keys.uses_by("A", "a@b.example"), "ZINE-9", keys.uses("A"), "1-A"]
    assert [keys.is_sku(key) for key in sorted(mixed)] == [True, True, False, False, False]
    assert sorted(mixed)[-1] == keys.pool("A")
