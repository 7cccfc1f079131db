"""Page by page through the list, there and back."""

from datetime import timedelta

from flask import Flask
from hypothesis import given
from hypothesis import strategies as st

from shop import clock
from shop.reports.orders import Cursor, OrderFilter, Page, find_orders
from tests.support import orders as books
from tests.support.statements import counted


def numbers(page: Page) -> list[str]:
    return [row.number for row in page.rows]


def walk(wanted: OrderFilter, limit: int) -> list[Page]:
    pages = [find_orders(wanted, limit=limit)]
    while (cursor := pages[-1].older) is not None:
        pages.append(find_orders(wanted, after=cursor, limit=limit))
    return pages


def test_walking_older_shows_every_order_once_newest_first(app: Flask) -> None:
    written = [books.write().number for _ in range(23)]
    for limit in (1, 5, 23, 50):
        pages = walk(OrderFilter(), limit)
        assert [number for page in pages for number in numbers(page)] == written[::-1]
        assert all(page.rows for page in pages)


def test_walking_newer_leads_back_over_the_same_pages(app: Flask) -> None:
    for _ in range(12):
        books.write()
    pages = walk(OrderFilter(), 5)
    back = find_orders(OrderFilter(), before=pages[2].newer, limit=5)
    assert numbers(back) == numbers(pages[1])
    first = find_orders(OrderFilter(), before=back.newer, limit=5)
    assert numbers(first) == numbers(pages[0])
    assert first.newer is None and first.older is not None


def test_orders_that_come_meanwhile_move_nothing(app: Flask) -> None:
    old = [books.write().number for _ in range(6)]
    first = find_orders(OrderFilter(), limit=3)
    books.write()
    assert numbers(find_orders(OrderFilter(), after=first.older, limit=3)) == old[2::-1]


def test_a_search_pages_through_exact_finds_first(app: Flask) -> None:
    exact = [books.write(name="Li").number for _ in range(3)]
    begun = [books.write(name="Lisa Müller").number for _ in range(3)]
    pages = walk(OrderFilter(search="li"), 2)
    assert [n for page in pages for n in numbers(page)] == exact[::-1] + begun[::-1]
    back = find_orders(OrderFilter(search="li"), before=pages[2].newer, limit=2)
    assert numbers(back) == numbers(pages[1])


def test_only_orders_since_an_instant(app: Flask) -> None:
    books.write(placed=timedelta(days=3))
    young = books.write(placed=timedelta(days=1)).number
    assert numbers(find_orders(OrderFilter(since=clock.now() - timedelta(days=2)))) == [young]


def test_sixty_rows_cost_no_more_statements_than_three(app: Flask) -> None:
    costs = []
    for more in (3, 57):
        for _ in range(more):
            books.write(quantity=2, parcels=("posted", "to_pack"))
        with counted() as statements:
            page = find_orders(OrderFilter(search="wanjiku"), limit=100)
        costs.append((len(page.rows), len(statements)))
    assert costs == [(3, 6), (60, 6)]


@given(st.integers(0, 2), st.integers(0, 10**15 - 1))
def test_a_cursor_survives_an_address(rank: int, key: int) -> None:
    assert Cursor.read(str(Cursor(rank, key))) == Cursor(rank, key)


@given(st.text(max_size=20))
def test_what_is_no_cursor_is_none(text: str) -> None:
    cursor = Cursor.read(text)
    assert cursor is None or str(cursor) == text or text.count(".") == 1


def test_finds_by_surname_are_paged_there_and_back(app: Flask) -> None:
    written = [books.write(name=f"Ana{i} Gómez").number for i in range(5)]
    pages = walk(OrderFilter(search="gomez"), 2)
    assert [n for page in pages for n in numbers(page)] == written[::-1]
    back = find_orders(OrderFilter(search="gomez"), before=pages[2].newer, limit=2)
    assert numbers(back) == numbers(pages[1])
    assert numbers(find_orders(OrderFilter(search="gomez"), before=back.newer, limit=2)) == numbers(pages[0])
