"""A file that was bought is on the order page as soon as it is paid, for whoever holds the link and nobody else."""

from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select, update
from werkzeug.test import TestResponse

from shop import clock
from shop.attention import items as attention
from shop.catalogue.models import Variant
from shop.db import db, transaction
from shop.orders.models import Order, OrderLine
from shop.payments.models import LedgerRow
from shop.settings import Settings
from tests.storefront.test_valid_pages import check
from tests.storefront.window_dressing import ADDRESS, PDF, hidden, put_in
from tests.support import orders
from tests.support.stripe_side import StripeSide

pytestmark = pytest.mark.usefixtures("stripe")

FILES = {"email": ADDRESS["email"], "name": ADDRESS["name"]}


def the_order() -> Order:
    db.session.rollback()
    return db.session.scalars(select(Order)).one()


def ordered(visitor: FlaskClient, *more: str) -> str:
    """Order the file (and more) as far as Stripe's page; its address."""
    for sku in ("PDF", *more):
        put_in(visitor, sku, country="KE")
    form = (ADDRESS if more else FILES) | hidden(visitor.get("/en/checkout").text)
    answer = visitor.post("/en/checkout", data=form)
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"]


def paid(visitor: FlaskClient, stripe: StripeSide, *more: str) -> str:
    """Order and pay; the address of the order's page."""
    stripe.pay(ordered(visitor, *more))
    page = f"/en/orders/{the_order().token}"
    visitor.get(page)
    return page


def path_of(page: str) -> str:
    line = next(line for line in the_order().lines if line.kind == "digital")
    return f"{page}/files/{line.position}"


def fetch(client: FlaskClient, path: str, method: str = "GET", **headers: str) -> TestResponse:
    """Read to the end, as a server does before it lets go of the file."""
    return client.open(path, method=method, headers=headers, buffered=True)


def kept_at(settings: Settings) -> Path:
    (file,) = (settings.media_dir / "files").iterdir()
    return file


def test_a_paid_order_has_a_button_that_brings_the_file(visitor: FlaskClient, stripe: StripeSide) -> None:
    page = paid(visitor, stripe)
    assert f'href="{path_of(page)}"' in visitor.get(page).text
    answer = fetch(visitor, path_of(page))
    assert (answer.status_code, answer.data) == (200, PDF)
    assert answer.mimetype == "application/pdf"
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    said = answer.headers["Content-Disposition"]
    assert said.startswith("attachment; filename=")
    assert "filename*=UTF-8''calendar%202026" in said


def test_the_page_with_its_button_is_valid_in_both_languages(visitor: FlaskClient, stripe: StripeSide) -> None:
    page = paid(visitor, stripe)
    check(visitor.get(page))
    arabic = visitor.get(page.replace("/en/", "/ar/"))
    check(arabic)
    assert "تنزيل" in arabic.text
    assert "Where it goes" not in visitor.get(page).text


def test_whoever_has_no_cookie_but_the_link_gets_it_too(visitor: FlaskClient, shop: Flask, stripe: StripeSide) -> None:
    path = path_of(paid(visitor, stripe))
    assert fetch(shop.test_client(), path).data == PDF


def test_head_and_a_download_that_goes_on(visitor: FlaskClient, stripe: StripeSide) -> None:
    path = path_of(paid(visitor, stripe))
    head = fetch(visitor, path, "HEAD")
    assert (head.status_code, head.data, head.content_length) == (200, b"", len(PDF))
    rest = fetch(visitor, path, Range="bytes=5-")
    assert (rest.status_code, rest.data) == (206, PDF[5:])
    assert fetch(visitor, path, Range="bytes=9999-").status_code == 416


def test_before_it_is_paid_there_is_nothing(visitor: FlaskClient) -> None:
    ordered(visitor)
    page = f"/en/orders/{the_order().token}"
    assert "/files/" not in visitor.get(page).text
    answer = visitor.get(path_of(page))
    assert answer.status_code == 404
    assert "There is nothing at this address" in answer.text


def test_after_all_the_money_went_back_there_is_nothing(visitor: FlaskClient, stripe: StripeSide) -> None:
    page = paid(visitor, stripe)
    _send_back(400)
    assert fetch(visitor, path_of(page)).status_code == 200
    _send_back(500)
    assert visitor.get(path_of(page)).status_code == 404
    assert "/files/" not in visitor.get(page).text


def _send_back(minor: int) -> None:
    number = the_order().number
    facts = {"currency": "EUR", "livemode": False, "at": clock.now(), "stripe_id": f"re_{minor}"}
    with transaction() as session:
        session.add(LedgerRow(kind="refund", amount_minor=-minor, order_number=number, payment_intent="pi_x", **facts))


@pytest.mark.parametrize("deal", ["open", "expired", "undecided", "cancelled"])
def test_only_a_confirmed_order_hands_out_files(visitor: FlaskClient, deal: str) -> None:
    written = orders.write(deal=deal, digital=True, goods=False, parcels=(), attempt=None)
    with transaction() as session:
        session.execute(update(OrderLine).values(file_name="x.pdf", file_title="x.pdf"))
    for line in (0, 1, 2, 3):
        assert visitor.get(f"/en/orders/{written.token}/files/{line}").status_code == 404


def test_other_orders_and_other_lines_have_no_file(visitor: FlaskClient, stripe: StripeSide) -> None:
    page = paid(visitor, stripe)
    position = path_of(page).rpartition("/")[2]
    other = orders.write()
    for path in (
        f"/en/orders/{other.token}/files/{position}",
        f"{page}x/files/{position}",
        f"{page}/files/99",
        f"{page}/files/-1",
        f"{page}/files/x",
        f"{page}/files/99999999999999999999",
    ):
        assert visitor.get(path).status_code == 404, path


def test_a_mixed_order_has_its_file_at_once(visitor: FlaskClient, stripe: StripeSide) -> None:
    page = paid(visitor, stripe, "CAL-2026")
    assert fetch(visitor, path_of(page)).data == PDF
    text = visitor.get(page).text
    assert text.count("/files/") == 1
    assert "Where it goes" in text


def test_the_order_keeps_its_own_file_whatever_the_catalogue_says_later(
    visitor: FlaskClient, stripe: StripeSide
) -> None:
    page = paid(visitor, stripe)
    with transaction() as session:
        session.execute(update(Variant).where(Variant.sku == "PDF").values(file_name=None, withdrawn_at=clock.now()))
    assert fetch(visitor, path_of(page)).data == PDF


def test_a_lost_file_is_a_kind_page_and_a_matter_for_staff(
    visitor: FlaskClient, stripe: StripeSide, settings: Settings
) -> None:
    page = paid(visitor, stripe)
    lost = kept_at(settings)
    lost.unlink()
    for language in ("en", "ar"):
        answer = visitor.get(path_of(page).replace("/en/", f"/{language}/"))
        check(answer)
        assert answer.status_code == 503
        assert the_order().number in answer.text
    (item,) = attention.open_items()
    assert (item.kind, item.object_key) == ("file_missing", lost.name)
    assert item.facts["order"] == the_order().number


def test_a_folder_where_the_file_should_be_is_no_traceback(
    visitor: FlaskClient, stripe: StripeSide, settings: Settings
) -> None:
    page = paid(visitor, stripe)
    lost = kept_at(settings)
    lost.unlink()
    lost.mkdir()
    assert visitor.get(path_of(page)).status_code == 503


def test_pictures_address_never_serves_a_file(visitor: FlaskClient, settings: Settings) -> None:
    name = kept_at(settings).name
    for path in (
        f"/media/{name}",
        f"/media/files/{name}",
        f"/media/files%2F{name}",
        f"/media/..%2Fmedia%2Ffiles%2F{name}",
    ):
        assert visitor.get(path).status_code == 404, path
