"""Forms are taken from the shop's own pages only."""

import pytest
from flask import Flask

from tests.support import orders

CART = ["/en/cart", "/en/cart/lines"]


def send(shop: Flask, path: str, headers: dict[str, str]) -> int:
    return shop.test_client().post(path, data={"sku": "CAL-2026"}, headers=headers).status_code


FOREIGN = [
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": "http://localhost.evil.example"},
    {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
]
OWN = [{"Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": "none"}, {"Origin": "http://localhost"}]


@pytest.mark.parametrize("headers", FOREIGN)
@pytest.mark.parametrize("path", [*CART, "/en/checkout", "/en/orders/{token}/pay"])
def test_other_sites_are_refused(shop: Flask, path: str, headers: dict[str, str]) -> None:
    assert send(shop, path.format(token=orders.write().token), headers) == 403


@pytest.mark.parametrize("headers", OWN)
@pytest.mark.parametrize("path", [*CART, "/en/checkout", "/en/orders/{token}/pay"])
def test_our_own_pages_are_heard(shop: Flask, path: str, headers: dict[str, str]) -> None:
    assert send(shop, path.format(token=orders.write().token), headers) == 303


@pytest.mark.parametrize(("path", "status"), [("/en/cart", 303), ("/en/cart/lines", 303), ("/en/checkout", 403)])
def test_who_says_nothing_may_fill_a_cart_but_not_order(shop: Flask, path: str, status: int) -> None:
    assert send(shop, path, {}) == status


def test_the_refusal_is_a_page_in_the_visitors_language(shop: Flask) -> None:
    answer = shop.test_client().post("/ar/cart", headers={"Origin": "https://evil.example"})
    assert answer.status_code == 403
    assert 'lang="ar"' in answer.text
