"""Each role sees what is its own, and is told kindly about the rest."""

import pytest
from flask import Flask

from shop.accounts.models import ROLES
from shop.desk.assembly import OPEN
from tests.support import orders
from tests.support.staff import at_work

PAGES = {
    "/staff/": ROLES,
    "/staff/orders": ROLES,
    "/staff/mails": ROLES,
    "/staff/stock": ROLES,
    "/staff/attention": ("manager", "admin"),
    "/staff/orders.csv": ("manager", "admin"),
    "/staff/orders/{number}": ROLES,
    "/staff/orders/{number}/cancel": ("manager", "admin"),
    "/staff/orders/{number}/refund": ("manager", "admin"),
    "/staff/members": ("admin",),
}
ACTS = {
    "/staff/orders/{number}/cancel": ("manager", "admin"),
    "/staff/orders/{number}/refund": ("manager", "admin"),
    "/staff/orders/{number}/cases": ("manager", "admin"),
    "/staff/attention/1/settle": ("manager", "admin"),
    "/staff/members": ("admin",),
    "/staff/members/1/reset": ("admin",),
    "/staff/members/1/disable": ("admin",),
}


@pytest.mark.parametrize("role", ROLES)
def test_pages(app: Flask, role: str) -> None:
    order, desk = orders.write(), at_work(app, role)
    for path, roles in PAGES.items():
        answer = desk.open(path.format(number=order.number))
        assert (path, answer.status_code) == (path, 200 if role in roles else 403)


@pytest.mark.parametrize("role", ["packer", "manager"])
def test_acts_beyond_a_role_are_refused(app: Flask, role: str) -> None:
    order, desk = orders.write(), at_work(app, role)
    for path, roles in ACTS.items():
        if role not in roles:
            answer = desk.send(path.format(number=order.number))
            assert (path, answer.status_code) == (path, 403)
            assert "Your role does not include this" in answer.text


def test_a_packer_is_not_offered_what_they_may_not_do(app: Flask) -> None:
    order, desk = orders.write(), at_work(app, "packer")
    page = desk.open(f"/staff/orders/{order.number}").text
    assert ">Pack</button>" in page
    for beyond in ("Cancel this order", "Open a case", "/staff/members", "/staff/attention"):
        assert beyond not in page


def test_every_view_names_the_right_it_needs(app: Flask) -> None:
    views = {name: view for name, view in app.view_functions.items() if name.startswith("desk.")}
    assert len(views) > 20
    assert {name for name, view in views.items() if not hasattr(view, "needs_right")} == OPEN
