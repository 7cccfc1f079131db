"""What was typed comes back whole, clean, and with the right reason why it was not taken."""

import pytest
from flask.testing import FlaskClient

from shop import forms
from tests.storefront.window_dressing import put_in, ready_to_order

LABEL = "too long to be printed on a label"


@pytest.mark.parametrize(("field", "length"), [("note", 10_000), ("name", 3_000), ("email", 3_000), ("phone", 3_000)])
def test_too_long_a_field_is_given_back_whole(visitor: FlaskClient, field: str, length: int) -> None:
    typed = "7" * length
    answer = visitor.post("/en/checkout", data=ready_to_order(visitor) | {field: typed})
    assert answer.status_code == 422
    assert typed in answer.text


def test_control_characters_do_not_come_back(visitor: FlaskClient) -> None:
    form = ready_to_order(visitor) | {"name": "A\x07B" + "x" * 200, "note": "a\x00b\nc" + "y" * 600}
    page = visitor.post("/en/checkout", data=form).text
    assert 'value="A B' in page
    assert "a b\nc" in page
    assert not {"\x00", "\x07"} & set(page)


def test_quantities_are_given_back_whole(visitor: FlaskClient) -> None:
    typed = "9" * 300
    assert f'value="{typed}"' in put_in(visitor, quantity=typed).text
    put_in(visitor)
    assert f'value="{typed}"' in visitor.post("/en/cart", data={"quantity-CAL-2026": f"{typed}\x07"}).text


@pytest.mark.parametrize("field", ["gift", "code"])
def test_what_was_written_in_the_cart_is_given_back_whole(visitor: FlaskClient, field: str) -> None:
    put_in(visitor)
    page = visitor.post("/en/cart", data={field: f"{'x' * 300}\x07"}).text
    assert f'value="{"x" * 300}" aria-invalid="true"' in page


@pytest.mark.parametrize(
    ("language", "field", "words"),
    [
        ("en", "email", "it can have 254 characters at most"),
        ("en", "phone", "This telephone number is too long."),
        ("en", "note", "Please keep the note under 500 characters."),
        ("ar", "email", "أقصى طوله 254 حرفًا"),
        ("ar", "phone", "رقم الهاتف هذا أطول من اللازم"),
        ("ar", "note", "نرجو ألا تزيد الملاحظة على 500 حرف."),
    ],
)
def test_only_what_is_printed_on_a_label_is_too_long_for_it(
    visitor: FlaskClient, language: str, field: str, words: str
) -> None:
    form = ready_to_order(visitor) | {field: "1" * 600}
    page = visitor.post(f"/{language}/checkout", data=form).text
    assert page.count(words) == 2  # in the summary, and beside the field
    assert LABEL not in page
    assert "أن يُطبع على بطاقة العنوان" not in page


def test_a_name_is_printed_on_a_label(visitor: FlaskClient) -> None:
    assert LABEL in visitor.post("/en/checkout", data=ready_to_order(visitor) | {"name": "x" * 101}).text


@pytest.mark.parametrize(
    "code", [0xAD, 0x61C, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF]
)
def test_characters_that_turn_or_hide_others_are_dropped(code: int) -> None:
    assert forms.clean(f"Ann{chr(code)}a") == "Anna"
    assert forms.clean_text(f"a{chr(code)}\nb") == "a\nb"
    assert forms.whole(f"Ann{chr(code)}a") == "Anna"


@pytest.mark.parametrize("name", ["می\u200cخواهم", "ක්\u200dරි"])
def test_characters_that_spelling_needs_are_kept(name: str) -> None:
    assert forms.clean(name) == name
    assert forms.whole_text(name) == name


def test_a_length_check_sees_what_was_too_long() -> None:
    assert len(forms.clean("x" * 5_000, 100)) == 101
    assert len(forms.clean_text("x\n" * 5_000, 100)) == 101
