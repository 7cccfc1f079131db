"""Stripe cannot be reached: the order stays, nothing is charged, and trying again is offered."""

from flask.testing import FlaskClient

from tests.storefront.window_dressing import ready_to_order


def test_the_order_page_says_that_nothing_was_charged(visitor: FlaskClient) -> None:
    answer = visitor.post("/en/checkout", data=ready_to_order(visitor))
    assert answer.status_code == 303
    where = answer.headers["Location"]
    assert where.startswith("/en/orders/")
    page = visitor.get(where).text
    assert "could not be reached" in page
    assert "nothing has been charged" in page
    assert "Try again" in page


def test_trying_again_in_vain_leads_back_to_the_same_words(visitor: FlaskClient) -> None:
    where = visitor.post("/en/checkout", data=ready_to_order(visitor)).headers["Location"].partition("?")[0]
    answer = visitor.post(f"{where}/pay")
    assert answer.status_code == 303
    assert answer.headers["Location"] == f"{where}?payment=unreachable"
