"""The buyer cancels on the order's page: first it says what will happen, then one button does it."""

import pytest
from flask.testing import FlaskClient

from tests.storefront.objections import disputed
from tests.storefront.reading import words
from tests.support import books, orders
from tests.support.orders import Written

PAID = 3150


def order(**written: object) -> Written:
    orders.shelf()
    return orders.write(**written)  # type: ignore[arg-type]


def path(written: Written) -> str:
    return f"/en/orders/{written.token}/cancel"


def test_the_first_step_says_what_the_second_will_do(visitor: FlaskClient) -> None:
    written = order()
    assert f'href="{path(written)}"' in visitor.get(f"/en/orders/{written.token}").text
    answer = visitor.get(path(written))
    said = words(answer.text)
    assert "€31.50 goes back to the card or account you paid with. That takes up to ten working days" in said
    assert "wanjiku@example.org" in said and "Keep the order" in said
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert books.the_order().state == "confirmed"


def test_the_second_step_does_it_once(visitor: FlaskClient) -> None:
    written = order()
    for _ in range(2):
        answer = visitor.post(path(written))
        assert (answer.status_code, answer.headers["Location"]) == (303, f"/en/orders/{written.token}")
    page = visitor.get(f"/en/orders/{written.token}").text
    assert 'class="standing cancelled"' in page and path(written) not in page
    assert (books.the_order().state, books.mails(), len(books.refunds())) == ("cancelled", ["cancelled"], 1)
    again = visitor.get(path(written))
    assert again.status_code == 200 and "It is cancelled already" in again.text
    assert "Cancel the order</button>" not in again.text and "write to us" not in words(again.text)


def test_what_was_packed_meanwhile_is_told_kindly(visitor: FlaskClient) -> None:
    written = order(parcels=["packed"])
    assert path(written) not in visitor.get(f"/en/orders/{written.token}").text
    for answer in (visitor.get(path(written)), visitor.post(path(written))):
        assert answer.status_code == 409
        assert "It is packed already" in answer.text and "mailto:post@shop.example" in answer.text
    assert (books.the_order().state, books.refunds()) == ("confirmed", [])


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ({"deal": "open", "attempt": "processing"}, "Your bank is still working on the payment"),
        ({"moved": [("dispute", -PAID)]}, "Your bank is looking into this payment"),
        ({"moved": [("refund", -PAID)]}, "Your money has been sent back already"),
        ({"digital": True, "parcels": []}, "You may have downloaded your file already"),
    ],
)
def test_what_stands_in_the_way_is_said_in_a_sentence(
    visitor: FlaskClient, written: dict[str, object], said: str
) -> None:
    found = order(**written)
    answer = visitor.get(path(found))
    assert answer.status_code == 409
    assert said in answer.text and "Cancel the order</button>" not in answer.text
    assert path(found) not in visitor.get(f"/en/orders/{found.token}").text


def test_once_the_bank_has_given_the_money_back_nobody_waits_for_it_any_more(visitor: FlaskClient) -> None:
    written = order(moved=[("dispute", -PAID)])
    disputed(written.number, "lost")
    for answer in (visitor.get(path(written)), visitor.post(path(written))):
        assert answer.status_code == 409
        assert "Your bank has given you the money back." in answer.text
        assert "until it has decided" not in answer.text


def test_with_stripe_out_of_reach_nothing_is_changed_and_the_button_stays(visitor: FlaskClient) -> None:
    written = order(deal="open", attempt="open")
    answer = visitor.post(path(written))
    assert answer.status_code == 503
    assert "nothing was changed" in answer.text and "Cancel the order</button>" in answer.text
    assert (books.the_order().state, books.mails()) == ("open", [])


def test_another_site_cannot_cancel(visitor: FlaskClient) -> None:
    written = order()
    for headers in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
        assert visitor.post(path(written), headers=headers).status_code == 403
    assert books.the_order().state == "confirmed"


def test_an_unknown_token_is_not_found(visitor: FlaskClient) -> None:
    written = order()
    for ask in (visitor.get, visitor.post):
        assert ask(f"/en/orders/{written.token}x/cancel").status_code == 404
