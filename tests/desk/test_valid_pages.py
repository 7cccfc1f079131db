"""Every page of the desk is valid HTML, with one heading, a title, and a label for each field."""

import re
from datetime import date, timedelta
from decimal import Decimal

import pytest
from flask import Flask
from tinyhtml5.parser import HTMLParser

from shop import clock, settings
from shop.accounts import members
from shop.aftersales import cases
from shop.attention import items
from shop.catalogue import actions as catalogue
from shop.catalogue.history import Zoned
from shop.db import transaction
from shop.fulfilment import packing
from shop.payments.models import Payout, PayoutItem
from shop.promotions import actions as codes
from shop.promotions.sheets import CodeSheet
from tests.support import goods, orders
from tests.support.staff import Desk, at_work

DISPUTE = {
    "dispute": "du_1", "minor": 3150, "currency": "EUR", "reason": "fraudulent", "posted": True,
    "due_by": "2026-12-01T10:00:00+00:00",
}  # fmt: skip


def a_full_shop() -> dict[str, str]:
    """Orders in every situation; the address of each page that shows one."""
    goods.open_shop()
    goods.add_product(pool=3, steps={"reduced": {"EUR": 1500}}, tiers={10: {"EUR": 1900}})
    add_codes()
    written = {
        "fresh": orders.write(note="No bubble wrap <please> & thanks", name="O'Brien & <Sons>"),
        "packed": orders.write(parcels=("packed", "posted")),
        "held": orders.write(held='waits for "ink"'),
        "digital": orders.write(goods=False, digital=True, parcels=()),
        "unpaid": orders.write(deal="open", attempt="open"),
        "cancelled": orders.write(deal="cancelled", parcels=("cancelled",), paid=3150),
        "undecided": orders.write(deal="undecided"),
    }
    order = written["packed"].number
    packing.note(order, "a note <b>", "staff:1")
    cases.open_case(order, "loss", "never came", "staff:1")
    with transaction() as session:
        items.raise_item(session, "double_payment", order, {"minor": 5, "currency": "EUR"}, clock.now())
        items.raise_item(session, "new_kind", "cs_test_1", {"why": "<b>"}, clock.now())
        refund = {"refund": "1", "minor": 950, "currency": "EUR", "why": "lost_or_stolen_card"}
        items.raise_item(session, "refund_failed", order, refund, clock.now())
        items.raise_item(session, "mail_impossible", order, {"message": "paid"}, clock.now())
        items.raise_item(session, "dispute_opened", order, DISPUTE, clock.now())
        items.raise_item(session, "file_missing", "songs.zip", {"order": order, "file": "<Songs>"}, clock.now())
    add_payout()
    packing.post(written["packed"].parcels[0], "dhl", "1", "staff:1")
    pages = {name: f"/staff/orders/{one.number}" for name, one in written.items()}
    return pages | {
        "cancel": f"{pages['fresh']}/cancel",
        "cancel, too late": f"{pages['packed']}/cancel",
        "refund": f"{pages['cancelled']}/refund",
        "refund, not so": f"{pages['fresh']}/refund",
        "start": "/staff/",
        "orders": "/staff/orders?q=wan&since=2020-01-01&held=1",
        "orders, bad date": "/staff/orders?since=x",
        "no orders": "/staff/orders?q=nobody",
        "mails": "/staff/mails",
        "mail": "/staff/mails/1",
        "attention": "/staff/attention",
        "attention, an order": f"/staff/attention?order={order}",
        "attention, no order": "/staff/attention?order=<x>",
        "attention, settled": "/staff/attention/settled",
        "a press, asked about": "/staff/attention/1/refund",
        "a press with a field": "/staff/attention/4/correct_address",
        "stripe": "/staff/stripe",
        "stock": "/staff/stock",
        "products": "/staff/products",
        "product": "/staff/products/cal-2026",
        "all prices": "/staff/products/cal-2026/prices/CAL-2026",
        "one price": "/staff/products/cal-2026/prices/CAL-2026?row=standard.10&currency=EUR",
        "codes": "/staff/codes",
        "new code": "/staff/codes/new",
        "code": "/staff/codes/FIVE",
        "pool": "/staff/pool",
        "reports": "/staff/reports",
        "no such month": "/staff/reports?month=<x>",
        "payouts": "/staff/payouts",
        "payout": "/staff/payouts/po_1",
        "no such month of payouts": "/staff/payouts?month=<x>",
        "members": "/staff/members",
        "nothing": "/staff/nothing/here",
    }


def add_payout() -> None:
    """One that is open, with an item that fits no order."""
    at, facts = clock.now(), {"currency": "EUR", "livemode": False, "status": "failed", "failure": "<b>"}
    with transaction() as session:
        row = Payout(stripe_id="po_1", amount_minor=90, arrives_on=at.date(), created_at=at, read_at=at, **facts)
        item = PayoutItem(stripe_id="txn_1", type="charge", source="ch_1", description="<b> & more", at=at)
        item.amount_minor, item.fee_minor, item.net_minor = 100, 10, 90
        row.items = [item]
        session.add(row)


def add_codes() -> None:
    """A code of each sort of sentence, and a price that is announced."""
    at, day = clock.now(), date(2026, 1, 1)
    begins = Zoned(at, settings.current().time_zone).midnight(at.date() + timedelta(days=40))
    with transaction() as session:
        five = {"EUR": 500}
        slugs = frozenset({"cal-2026", "gone"})
        code = CodeSheet("FIVE", "amount", day, amounts=five, minimum=five, slugs=slugs, note="<b>")
        codes.create(session, code, at)
        codes.create(session, CodeSheet("TEN", "percent", day, day, Decimal("0.1"), most_uses=5), at)
        catalogue.set_price(session, "CAL-2026", "EUR", "standard", 1, 2400, at, begins)


def check(name: str, html: str) -> None:
    parser = HTMLParser()
    parser.parse(html)
    assert (name, parser.errors) == (name, [])
    assert (name, len(re.findall("<h1", html))) == (name, 1)
    assert (name, html.partition("</head>")[0].count("<title>")) == (name, 1)
    ids = re.findall(r' id="([^"]+)"', html)
    assert (name, sorted(ids)) == (name, sorted(set(ids)))
    pointed = set(re.findall(r'(?:for|aria-labelledby)="([^"]+)"', html))
    pointed |= {one for many in re.findall(r'aria-describedby="([^"]+)"', html) for one in many.split()}
    assert (name, pointed - set(ids)) == (name, set())
    for field in re.findall(r"<(?:input|select|textarea)\b[^>]*>", html):
        named = re.search(r' id="([^"]+)"', field)
        assert 'type="hidden"' in field or 'type="checkbox"' in field or (named and f'for="{named[1]}"' in html), field


def test_every_page(app: Flask) -> None:
    pages, desk = a_full_shop(), at_work(app, "admin")
    for name, path in pages.items():
        check(name, desk.open(path).text)


@pytest.mark.parametrize("role", ["packer", "manager"])
def test_the_same_for_other_roles(app: Flask, role: str) -> None:
    pages, desk = a_full_shop(), at_work(app, role)
    for name in ("start", "packed", "held", "members", "attention", "products", "product", "pool", "codes"):
        check(f"{name} ({role})", desk.open(pages[name]).text)


def test_pages_with_faults(app: Flask) -> None:
    pages, desk = a_full_shop(), at_work(app, "admin")
    order = pages["packed"]
    for path in (f"{order}/notes", f"{order}/cases", f"{order}/cases/1/settle", "/staff/attention/3/by_hand"):
        check(path, desk.send(path).text)
    check("add", desk.send("/staff/members", email="<x>").text)
    check("link", desk.send("/staff/members", email="zoe@shop.example", role="packer").text)
    check("cancel", desk.send(f"{pages['fresh']}/cancel").text)
    check("pool", desk.send("/staff/pool/CAL-2026", act="put_in", copies="<many>").text)
    check("code", desk.send("/staff/codes/new", code="<x>", percent="<x>").text)
    sheet = "/staff/products/cal-2026/prices/CAL-2026"
    typed = {"amount-standard-1-EUR": "<x>", "begins": "<x>"}
    check("prices", desk.send(sheet, row="standard.1", currency="EUR", **typed).text)
    check("done", desk.send(f"{pages['fresh']}/notes", follow=True, text="well").text)
    desk.token = ""
    check("old form", desk.send(f"{order}/notes", text="well").text)
    check("no such state", desk.open("/staff/orders?state=nope").text)


def test_pages_for_forms_that_come_too_late(app: Flask) -> None:
    pages, desk = a_full_shop(), at_work(app, "admin")
    gone = orders.write(parcels=("posted",))
    check("posted", desk.send(f"/staff/orders/{gone.number}/parcels/{gone.parcels[0]}/post", tracking="<x>").text)
    check("no session", Desk(app).send(f"{pages['packed']}/notes", text="<well>").text)


def test_the_doors(app: Flask) -> None:
    desk = Desk(app)
    path = f"/staff/sign-up/{members.add('zoe@shop.example', 'packer')}"
    for name in ("/staff/sign-in", path, "/staff/sign-up/none"):
        check(name, desk.open(name).text)
    desk.open("/staff/sign-in")
    check("refused", desk.send("/staff/sign-in", email="<zoe>").text)
    check("faulty", desk.send(path, password="x", code="").text)
