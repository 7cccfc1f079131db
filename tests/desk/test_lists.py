"""The desk's lists: orders, mails, what needs a person, the shelf."""

import csv
import re
from datetime import timedelta
from decimal import Decimal

import pytest
from flask import Flask
from sqlalchemy import select

from shop import clock
from shop.accounts import audit
from shop.attention import items
from shop.db import db, transaction
from shop.mail.models import OutboxMail
from shop.orders.models import Order
from tests.support import agreed, books, codes, goods, orders
from tests.support.buyers import order_of
from tests.support.staff import Desk, at_work
from tests.support.statements import counted


def listed(page: str) -> list[str]:
    return re.findall(r'class="number"><a href="/staff/orders/([^"]+)"', page)


def a_mail(order_number: str | None, state: str, subject: str = "Your order") -> None:
    at = clock.now()
    with transaction() as session:
        session.add(
            OutboxMail(
                once=f"{order_number}-{state}-{subject}",
                message="paid",
                language="en",
                to="wanjiku@example.org",
                subject=subject,
                text="Dear Wanjiku",
                html="",
                message_id=f"<{subject}@shop.example>",
                order_number=order_number,
                state=state,
                created_at=at,
                next_attempt_at=at,
                last_error="550 no such mailbox" if state == "given_up" else None,
            )
        )


def test_the_start_counts_what_its_lists_show(app: Flask) -> None:
    for parcels in (("to_pack",), ("to_pack",), ("packed",), ("posted", "to_pack")):
        orders.write(parcels=parcels)
    orders.write(held="waits")
    a_mail(None, "given_up")
    with transaction() as session:
        items.raise_item(session, "double_payment", "x", {}, clock.now())
    desk = at_work(app, "manager")
    tiles = re.findall(r'<a href="([^"]+)"[^>]*><strong>(\d+)</strong> <span>([^<]+)<', desk.open("/staff/").text)
    assert {label: int(count) for _, count, label in tiles} == {
        "to pack": 3,
        "packed, to post": 1,
        "partly shipped": 1,
        "held back": 1,
        "to decide": 0,
        "for attention": 1,
        "mails given up": 1,
    }
    for address, count, _ in tiles:
        page = desk.open(address.replace("&amp;", "&")).text
        assert len(listed(page)) + page.count('id="item-') + page.count("550 no such mailbox") == int(count)


def test_tabs_show_one_state_each(app: Flask) -> None:
    waiting, gone = orders.write(), orders.write(parcels=("posted",))
    desk = at_work(app)
    assert listed(desk.open("/staff/orders").text) == [gone.number, waiting.number]
    assert listed(desk.open("/staff/orders?state=paid").text) == [waiting.number]
    assert listed(desk.open("/staff/orders?state=shipped").text) == [gone.number]
    assert "No order fits." in desk.open("/staff/orders?state=refunded").text


def test_a_number_leads_straight_to_its_order(app: Flask) -> None:
    order, desk = orders.write(), at_work(app)
    typed = order.number.replace("-", "").lower()
    assert desk.open(f"/staff/orders?q={typed}").headers["Location"] == f"/staff/orders/{order.number}"
    assert desk.open(f"/staff/orders/{typed}").headers["Location"] == f"/staff/orders/{order.number}"


@pytest.mark.parametrize("typed", ["maria", "maria.jose@example.co", "110111"])
def test_the_search_box_takes_names_addresses_and_postcodes(app: Flask, typed: str) -> None:
    orders.write()
    order = orders.write(name="María José", email="maria.jose@example.co", postal_code="110111")
    page = at_work(app).open(f"/staff/orders?q={typed}").text
    assert listed(page) == [order.number]
    assert f'value="{typed}"' in page


def test_since_a_day_of_the_shop(app: Flask) -> None:
    orders.write(placed=timedelta(days=9))
    young = orders.write(placed=timedelta(days=1))
    desk = at_work(app)
    day = (clock.now() - timedelta(days=3)).date().isoformat()
    assert listed(desk.open(f"/staff/orders?since={day}").text) == [young.number]
    answer = desk.open("/staff/orders?since=yesterday")
    assert answer.status_code == 422
    assert "This is no date." in answer.text and 'value="yesterday"' in answer.text


def test_older_and_newer_walk_the_whole_list(app: Flask) -> None:
    written = [orders.write().number for _ in range(53)]
    desk = at_work(app)
    first = desk.open("/staff/orders?state=paid").text
    older = re.search(r'rel="next" href="([^"]+)"', first)
    assert older and "state=paid" in older[1] and 'rel="prev"' not in first
    second = desk.open(older[1].replace("&amp;", "&")).text
    assert listed(first) + listed(second) == written[::-1]
    newer = re.search(r'rel="prev" href="([^"]+)"', second)
    assert newer
    assert listed(desk.open(newer[1].replace("&amp;", "&")).text) == listed(first)


@pytest.mark.parametrize(
    "path", ["orders?after=x", "orders?before=9.9.9", "orders?after=4.1", "mails?after=-1", "mails?state=nope"]
)
def test_a_made_up_page_is_not_there(app: Flask, path: str) -> None:
    order = orders.write()
    answer = at_work(app).open(f"/staff/{path}")
    assert answer.status_code == 404
    assert order.number not in answer.text


@pytest.mark.parametrize("path", ["orders?state=nope", "orders.csv?state=nope"])
def test_a_state_that_does_not_exist_is_told_and_shows_nothing(app: Flask, path: str) -> None:
    order = orders.write()
    answer = at_work(app, "manager").open(f"/staff/{path}")
    assert answer.status_code == 422
    assert "There is no such state." in answer.text
    assert order.number not in answer.text and "No order fits" not in answer.text


@pytest.mark.parametrize("since", ["yesterday", "0001-01-01", "9999-12-32"])
def test_a_day_that_is_none_gives_no_file(app: Flask, since: str) -> None:
    order = orders.write()
    answer = at_work(app, "manager").open(f"/staff/orders.csv?since={since}")
    assert answer.status_code == 422
    assert "This is no date." in answer.text and order.number not in answer.text


def test_a_longer_list_costs_no_more_statements(app: Flask) -> None:
    desk, costs = at_work(app), []
    for more in (3, 47):
        for _ in range(more):
            orders.write()
        with counted() as statements:
            assert len(listed(desk.open("/staff/orders").text)) in (3, 50)
        costs.append(len(statements))
    assert costs[0] == costs[1] == 9


def test_an_order_that_is_not_there(app: Flask) -> None:
    answer = at_work(app).open("/staff/orders/XXXX-XXXX-X")
    assert answer.status_code == 404
    assert "To the orders" in answer.text


def test_a_mail_can_be_read_and_sent_again(app: Flask) -> None:
    order, desk = orders.write(), at_work(app)
    a_mail(order.number, "given_up")
    a_mail(order.number, "sent", "Thank you")
    page = desk.open("/staff/mails?state=given_up").text
    assert "550 no such mailbox" in page and "Thank you" not in page
    assert "Dear Wanjiku" in desk.open("/staff/mails/1").text
    assert "A fresh copy of the mail will leave" in desk.send("/staff/mails/1/again", follow=True).text
    assert desk.open("/staff/mails?state=queued").text.count("Send again") == 1
    back = desk.send("/staff/mails/2/again", back="order")
    assert back.headers["Location"] == f"/staff/orders/{order.number}"
    assert desk.open("/staff/mails/99").status_code == 404


def test_mails_page_on(app: Flask) -> None:
    for i in range(52):
        a_mail(None, "sent", f"Mail {i}")
    desk = at_work(app)
    older = re.search(r'rel="next" href="([^"]+)"', desk.open("/staff/mails").text)
    assert older
    assert desk.open(older[1]).text.count("Send again") == 2


def test_the_shelf_shows_names_and_numbers(app: Flask) -> None:
    goods.add_product(on_hand=7, name="2026 Internationalism Calendar")
    goods.add_product("BOOK", on_hand=0, name="A book")
    page = at_work(app).open("/staff/stock").text
    assert "2026 Internationalism Calendar" in page and ">7</td>" in page and ">none<" in page


def test_places_in_the_pool_bear_their_articles_name(app: Flask) -> None:
    goods.add_product(on_hand=7, pool=3, name="Poster")
    rows = re.findall(r'<th scope="row">(.*?)</th>', at_work(app).open("/staff/stock").text)
    assert rows == ["Poster<br><code>CAL-2026</code>", "Places in the pool: Poster<br><code>pool:CAL-2026</code>"]


def test_the_list_as_a_file_cannot_become_a_formula(app: Flask) -> None:
    orders.write(name="=HYPERLINK(1)", parcels=("posted",))
    orders.write(name="Wanjiku, Kamau")
    desk = at_work(app, "manager")
    with app.app_context():
        answer = desk.client.get("/staff/orders.csv?state=shipped")
        rows = list(csv.reader(answer.get_data(as_text=True).lstrip("\ufeff").splitlines()))
    assert answer.headers["Content-Disposition"] == "attachment; filename=orders.csv"
    assert [row[2] for row in rows] == ["name", "'=HYPERLINK(1)"]
    assert rows[1][3:9] == ["wanjiku@example.org", "KE", "1", "31.50", "EUR", "Shipped"]


def file_rows(desk: Desk) -> list[dict[str, str]]:
    """The list as a file, by the names of its columns."""
    return list(csv.DictReader(desk.open("/staff/orders.csv").get_data(as_text=True).lstrip("\ufeff").splitlines()))


def test_the_file_tells_apart_what_was_given_taken_off_and_taxed(app: Flask) -> None:
    agreed.open_shop()
    codes.write("SPRING", percent=Decimal("0.2"))
    basket = [("CAL-2026", 2, "solidarity", None), ("CAL-2026", 1, "forward", None)]
    agreed.order(order_of(basket=basket, country="DE", code="SPRING", gift=500, is_gift=True))
    (row,) = file_rows(at_work(app, "manager"))
    assert {name: row[name] for name in list(row)[-8:]} == {
        "state": "To pack",
        "gift": "21.00",  # 2 × (30 − 22) above the standard price, and 5 on top
        "paid forward": "20.00",
        "discount": "8.80",
        "code": "SPRING",
        "post": "2.70",
        "tax": "9.24",  # 19 % within 35.20 + 2.70 + 20.00
        "gift order": "yes",
    }
    assert (row["total"], row["currency"]) == ("78.90", "EUR")


def test_the_file_writes_each_currency_with_its_own_decimals(app: Flask) -> None:
    orders.write(currency="JPY", forward=1)
    (row,) = file_rows(at_work(app, "manager"))
    assert [row[name] for name in ("paid forward", "post", "tax", "discount", "code", "gift order")] == [
        "2200",
        "950",
        "503",
        "0",
        "",
        "no",
    ]


def again_in_history(number: str) -> list[tuple[str, str]]:
    db.session.rollback()
    order = db.session.scalars(select(Order).where(Order.number == number)).one()
    return [(event.by, event.detail["message"]) for event in order.history if event.act == "mail_sent_again"]


def test_a_mail_sent_again_stands_in_the_history_with_who(app: Flask) -> None:
    order, desk = orders.write(), at_work(app)
    a_mail(order.number, "sent")
    desk.send("/staff/mails/1/again")
    assert again_in_history(order.number) == [("staff:1", "paid")]
    page = desk.open(f"/staff/orders/{order.number}").text
    assert "<strong>Mail sent again</strong>" in page and "packer@shop.example, <time" in page


def test_a_mail_about_no_order_sent_again_stands_in_the_audit(app: Flask) -> None:
    desk = at_work(app, "admin")
    a_mail(None, "sent")
    desk.send("/staff/mails/1/again")
    entry = audit.latest(1)[0]
    assert (entry.act, entry.email, entry.detail) == ("mail_sent_again", "admin@shop.example", "paid, mail 1")
    assert "<strong>Mail sent again</strong>" in desk.open("/staff/members").text


def test_no_mail_is_sent_again_without_its_record(app: Flask) -> None:
    desk = at_work(app)
    a_mail("XXXX-XXXX-X", "sent")
    assert "Nothing was changed." in desk.send("/staff/mails/1/again", follow=True).text
    assert len(books.every(OutboxMail)) == 1
