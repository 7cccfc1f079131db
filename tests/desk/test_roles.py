"""Each role sees what is its own, and is told kindly about the rest."""

import pytest
from flask import Flask

from shop import clock
from shop.accounts.models import ROLES
from shop.attention import items
from shop.db import transaction
from shop.desk.assembly import OPEN
from tests.support import goods, orders
from tests.support.staff import at_work

PAGES = {
    "/staff/": ROLES,
    "/staff/orders": ROLES,
    "/staff/mails": ROLES,
    "/staff/stock": ROLES,
    "/staff/products": ROLES,
    "/staff/products/cal-2026": ROLES,
    "/staff/products/cal-2026/prices/CAL-2026": ("manager", "admin"),
    "/staff/pool": ROLES,
    "/staff/codes": ("manager", "admin"),
    "/staff/codes/new": ("manager", "admin"),
    "/staff/attention": ROLES,
    "/staff/attention/settled": ROLES,
    "/staff/attention/{item}/noted": ("manager", "admin"),
    "/staff/stripe": ("manager", "admin"),
    "/staff/disputes": ("manager", "admin"),
    "/staff/orders.csv": ("manager", "admin"),
    "/staff/reports": ("manager", "admin"),
    "/staff/reports.csv": ("manager", "admin"),
    "/staff/reports/taxes.csv": ("manager", "admin"),
    "/staff/payouts": ("manager", "admin"),
    "/staff/payouts.csv?month=2026-11": ("manager", "admin"),
    "/staff/orders/{number}": ROLES,
    "/staff/orders/{number}/cancel": ("manager", "admin"),
    "/staff/orders/{number}/refund": ("manager", "admin"),
    "/staff/members": ("admin",),
}
ACTS = {
    "/staff/orders/{number}/cancel": ("manager", "admin"),
    "/staff/orders/{number}/refund": ("manager", "admin"),
    "/staff/orders/{number}/cases": ("manager", "admin"),
    "/staff/orders/{number}/email": ("manager", "admin"),
    "/staff/attention/{item}/noted": ("manager", "admin"),
    "/staff/stripe/compare": ("manager", "admin"),
    "/staff/products/cal-2026/publish": ("manager", "admin"),
    "/staff/products/cal-2026/dates": ("manager", "admin"),
    "/staff/products/cal-2026/prices/CAL-2026": ("manager", "admin"),
    "/staff/products/cal-2026/prices/CAL-2026/take-back": ("manager", "admin"),
    "/staff/codes/new": ("manager", "admin"),
    "/staff/codes/SPRING10": ("manager", "admin"),
    "/staff/codes/SPRING10/end": ("manager", "admin"),
    "/staff/pool/CAL-2026": ("manager", "admin"),
    "/staff/members": ("admin",),
    "/staff/members/1/reset": ("admin",),
    "/staff/members/1/disable": ("admin",),
}


def an_item() -> int:
    with transaction() as session:
        items.raise_item(session, "no_tax_rate", "KE", {"country": "KE"}, clock.now())
    return items.open_items()[0].id


@pytest.mark.parametrize("role", ROLES)
def test_pages(app: Flask, role: str) -> None:
    order, item, desk = orders.write(), an_item(), at_work(app, role)
    goods.add_product()
    for path, roles in PAGES.items():
        answer = desk.open(path.format(number=order.number, item=item))
        assert (path, answer.status_code) == (path, 200 if role in roles else 403)


@pytest.mark.parametrize("role", ["packer", "manager"])
def test_acts_beyond_a_role_are_refused(app: Flask, role: str) -> None:
    order, item, desk = orders.write(), an_item(), at_work(app, role)
    for path, roles in ACTS.items():
        if role not in roles:
            answer = desk.send(path.format(number=order.number, item=item))
            assert (path, answer.status_code) == (path, 403)
            assert "Your role does not include this" in answer.text


def test_a_packer_is_not_offered_what_they_may_not_do(app: Flask) -> None:
    order, desk = orders.write(), at_work(app, "packer")
    page = desk.open(f"/staff/orders/{order.number}").text
    assert ">Pack</button>" in page
    for beyond in ("Cancel this order", "Open a case", "/staff/members", "/staff/stripe", "/staff/codes"):
        assert beyond not in page


def test_a_packer_reads_prices_and_is_offered_no_change(app: Flask) -> None:
    desk = at_work(app, "packer")
    goods.add_product()
    for path in ("/staff/products", "/staff/products/cal-2026"):
        page = desk.open(path).text
        assert "€22.00" in page and "/prices/" not in page and "/publish" not in page


def test_every_view_names_the_right_it_needs(app: Flask) -> None:
    views = {name: view for name, view in app.view_functions.items() if name.startswith("desk.")}
    assert len(views) > 20
    assert {name for name, view in views.items() if not hasattr(view, "needs_right")} == OPEN
