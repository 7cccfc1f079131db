"""The checkout's form: asked in the destination's way, faults beside their fields, nothing typed is lost."""

import pytest
from flask.testing import FlaskClient

from tests.storefront.window_dressing import ADDRESS, hidden, put_in, ready_to_order


def test_an_empty_cart_has_no_checkout(visitor: FlaskClient) -> None:
    for answer in (visitor.get("/en/checkout"), visitor.post("/en/checkout", data=ADDRESS)):
        assert (answer.status_code, answer.headers["Location"]) == (303, "/en/cart")


def test_the_country_is_asked_first(visitor: FlaskClient) -> None:
    put_in(visitor)
    page = visitor.get("/en/checkout").text
    assert "Where shall we send it?" in page
    assert 'name="email"' not in page
    answer = visitor.post("/en/cart", data={"country": "KE", "next": "checkout"})
    assert answer.headers["Location"] == "/en/checkout"
    assert 'name="email"' in visitor.get("/en/checkout").text


def test_the_total_stands_above_a_button_that_says_what_it_does(visitor: FlaskClient) -> None:
    ready_to_order(visitor)
    page = visitor.get("/en/checkout").text
    total, button = (
        page.index("What you pay at Stripe; nothing is added there."),
        page.index("Order with obligation to pay"),
    )
    assert page.index("€31.50") < total < button
    assert "duty, import tax and a handling fee may be asked of you" in page[:button]
    assert "then 6 to 20 days in the post" in page[:button]
    for name in ("terms", "privacy", "withdrawal"):
        assert f"/en/pages/{name}" in page
    assert "تقديم الطلب مع الالتزام بالدفع" in visitor.get("/ar/checkout").text


def test_tax_is_named_where_it_is_due_and_no_customs_within_the_union(visitor: FlaskClient) -> None:
    ready_to_order(visitor, "DE")
    page = visitor.get("/en/checkout").text
    tax = page[page.index("Tax included") :]
    assert "€3.94" in tax and "19% VAT" in tax and "Germany" in tax
    assert "duty" not in page


def test_every_page_has_its_own_attempt_of_128_bits(visitor: FlaskClient) -> None:
    first, second = ready_to_order(visitor)["attempt"], ready_to_order(visitor)["attempt"]
    assert first != second
    assert len(first) >= 22


def test_what_was_typed_and_the_attempt_survive_a_fault(visitor: FlaskClient) -> None:
    form = ready_to_order(visitor) | {"email": "nobody", "note": 'Say "hi"\n<b>two</b>', "phone": "+254 20 1234"}
    answer = visitor.post("/en/checkout", data=form)
    assert answer.status_code == 422
    assert hidden(answer.text)["attempt"] == form["attempt"]
    for kept in ('value="nobody"', 'value="Wanjiku Kamau"', 'value="Moi Avenue 12"', 'value="+254 20 1234"'):
        assert kept in answer.text
    assert "Say &#34;hi&#34;\n&lt;b&gt;two&lt;/b&gt;</textarea>" in answer.text


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("email", "", "the confirmation goes there"),
        ("email", "nobody", "does not look like an e-mail address"),
        ("email", "a@b", "does not look like an e-mail address"),
        ("email", "a b@example.org", "does not look like an e-mail address"),
        ("email", "\U0001f339@example.org", "does not look like an e-mail address"),
        ("email", "a" * 300 + "@example.org", "too long"),
        ("name", "", "the letterbox"),
        ("name", "x" * 101, "too long"),
        ("name", "\U0001f600", "cannot be printed"),
        ("line1", "", "the post needs this"),
        ("city", "", "the post needs this"),
        ("phone", "call me", "does not look like a telephone number"),
        ("phone", "1" * 41, "too long"),
        ("note", "x" * 501, "under 500 characters"),
        ("note", "my card is 4242 4242 4242 4242", "looks like the number of a payment card"),
    ],
)
def test_a_fault_is_said_beside_its_field(visitor: FlaskClient, field: str, typed: str, words: str) -> None:
    form = ready_to_order(visitor) | {field: typed}
    answer = visitor.post("/en/checkout", data=form)
    assert answer.status_code == 422
    assert words in answer.text
    assert f'id="{field}-fault"' in answer.text
    assert f'href="#{field}"' in answer.text
    assert 'aria-invalid="true"' in answer.text
    assert 'role="alert" tabindex="-1" autofocus' in answer.text


def test_several_faults_are_counted_and_listed(visitor: FlaskClient) -> None:
    answer = visitor.post("/en/checkout", data=ready_to_order(visitor) | {"email": "", "name": "", "city": ""})
    assert "3 things need correcting" in answer.text


def test_kenya_needs_no_postcode(visitor: FlaskClient) -> None:
    page = visitor.post("/en/checkout", data=ready_to_order(visitor) | {"postal_code": "", "email": ""}).text
    assert 'id="postal_code-fault"' not in page


def test_germany_has_one_unless_the_buyer_insists(visitor: FlaskClient) -> None:
    form = ready_to_order(visitor, "DE") | {"postal_code": ""}
    answer = visitor.post("/en/checkout", data=form)
    assert answer.status_code == 422
    assert "Postcode: addresses there usually have one." in answer.text
    assert 'id="postal_code-fault"' in answer.text
    assert visitor.post("/en/checkout", data=form | {"address_ok": "1"}).status_code == 303


def test_a_gift_needs_of_the_buyer_no_more_than_a_name(visitor: FlaskClient) -> None:
    form = ready_to_order(visitor) | {"line1": "", "city": ""}
    gift = {"recipient_name": "Amina Otieno", "recipient_line1": "P.O. Box 30197", "recipient_city": "Nairobi"}
    assert visitor.post("/en/checkout", data=form).status_code == 422
    assert visitor.post("/en/checkout", data=form | gift).status_code == 303


def test_labels_are_those_of_the_country(visitor: FlaskClient) -> None:
    ready_to_order(visitor, "IE")
    page = visitor.get("/en/checkout").text
    assert "Eircode" in page
    assert "County" in page
    assert "<option value=" in page[page.index('name="area"') :]
    ready_to_order(visitor, "AE")
    assert "Emirate" in visitor.get("/en/checkout").text


def test_a_doubt_is_shown_once_and_may_be_overruled(visitor: FlaskClient) -> None:
    form = ready_to_order(visitor) | {"postal_code": "1"}
    answer = visitor.post("/en/checkout", data=form)
    assert answer.status_code == 422
    assert "Is the address right?" in answer.text
    assert "there it usually looks like 20100" in answer.text
    again = visitor.post("/en/checkout", data=form | hidden(answer.text))
    assert again.status_code == 303


def test_another_doubtful_address_is_asked_about_again(visitor: FlaskClient) -> None:
    form = ready_to_order(visitor) | {"postal_code": "1"}
    insisting = hidden(visitor.post("/en/checkout", data=form).text)
    answer = visitor.post("/en/checkout", data=form | insisting | {"postal_code": "2"})
    assert answer.status_code == 422
    assert "Is the address right?" in answer.text


def test_the_label_is_shown_without_ordering(visitor: FlaskClient) -> None:
    form = ready_to_order(visitor)
    answer = visitor.post("/en/checkout", data=form | {"check": "1"})
    assert answer.status_code == 200
    lines = ("Wanjiku Kamau", "Moi Avenue 12", "NAIROBI", "00100", "KENYA")
    assert "<br>".join(f'<bdi dir="auto">{line}</bdi>' for line in lines) in answer.text
    assert hidden(answer.text)["attempt"] == form["attempt"]


def test_another_country_changes_the_form_and_keeps_what_was_typed(visitor: FlaskClient) -> None:
    form = ready_to_order(visitor) | {"country": "DE", "update": "1"}
    answer = visitor.post("/en/checkout", data=form)
    assert answer.status_code == 200
    assert 'value="Wanjiku Kamau"' in answer.text
    assert "€24.70" in answer.text
    assert "need correcting" not in answer.text
    assert "Post to Germany" in visitor.get("/en/cart").text


def test_another_service_changes_the_total(visitor: FlaskClient) -> None:
    answer = visitor.post("/en/checkout", data=ready_to_order(visitor) | {"service": "tracked", "update": "1"})
    assert "€46.00" in answer.text
    assert hidden(answer.text)["total_shown"] == "EUR 4600"


def test_a_country_without_post_cannot_order(visitor: FlaskClient) -> None:
    ready_to_order(visitor, "KP")
    page = visitor.get("/en/checkout").text
    assert "No post goes there." in page
    assert "Order with obligation to pay" not in page
