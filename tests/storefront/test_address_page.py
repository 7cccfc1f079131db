"""The address blocks and the picture of the label, as a page shows them."""

import re

import pytest
from flask import Flask, g, render_template_string

from shop import i18n
from shop.places import addresses
from shop.storefront import checkout_form
from tests.storefront.test_address_form import GERDA, TO_AMINA, YUKI, YUKI_IN_LATIN

BLOCKS = """{% from "storefront/_address.html" import block, latin_block, gift_block, textarea, input %}
{{ block(asked.own, sent, section=section) }}{{ latin_block(asked.latin, sent) }}
{{ gift_block(asked.recipient, sent, countries) }}{{ input('vat_number', 'vat_number', sent) }}
{{ textarea('note', sent) }}"""
LABEL = '{% from "storefront/_label.html" import picture %}{{ picture(label, sender) }}'
SUMMARY = """{% from "storefront/_address.html" import fault_of, doubt_of %}
{%- for name in sent.faults %}[{{ fault_of(name, sent.faults[name], kinds[name] or name) }}]{% endfor %}
{%- for name in sent.doubts %}[{{ doubt_of(name, sent.doubts[name], kinds[name] or name, '') }}]{% endfor %}"""


def shown(app: Flask, form: dict[str, str], country: str, template: str = BLOCKS, language: str = "en") -> str:
    sent = checkout_form.read(form, country, posted=True, from_country="DE")
    asked = checkout_form.asked(sent, country, language, posted=True)
    with app.test_request_context(f"/{language}/checkout"):
        g.language = language
        return render_template_string(
            template,
            sent=sent,
            asked=asked,
            section="shipping",
            kinds={field.name: field.label_kind for field in asked.fields},
            countries=i18n.country_names(language),
        )


def label_page(app: Flask, form: dict[str, str], country: str) -> str:
    sent = checkout_form.read(form, country, posted=True, from_country="DE")
    label = addresses.printed_both(sent.address, sent.latin, "DE")
    with app.test_request_context("/en/checkout"):
        return render_template_string(LABEL, label=label, sender=["The shop", "Road 1"])


def folded(page: str, name: str) -> bool:
    found = re.search(f'<details class="fold" id="{name}"( open)?>', page)
    assert found is not None
    return found[1] is None


def test_blocks_are_folded_until_they_are_used(app: Flask) -> None:
    page = shown(app, YUKI | {"latin_name": ""}, "JP")
    assert not folded(page, "latin")  # the doubt is shown there
    assert folded(page, "gift")
    assert folded(shown(app, GERDA, "JP"), "latin")
    assert not folded(shown(app, {**GERDA, **TO_AMINA}, "KE"), "gift")
    assert not folded(shown(app, GERDA | {"gift_note": "Hello"}, "DE"), "gift")
    assert 'id="latin"' not in shown(app, GERDA, "DE")


def test_every_field_of_a_block_has_a_label_and_its_own_name(app: Flask) -> None:
    page = shown(app, {**GERDA, **YUKI_IN_LATIN}, "JP")
    fields = re.findall(r'<(?:input|select|textarea) id="(\w+)" name="(\w+)"', page)
    assert len(fields) == len(set(fields)) > 20
    for identity, name in fields:
        assert identity == name
        assert f'<label for="{identity}">' in page


def test_browsers_know_whose_address_it_is(app: Flask) -> None:
    page = shown(app, {**YUKI, **YUKI_IN_LATIN}, "JP")
    for name, completed in [
        ("line1", "shipping address-line1"),
        ("recipient_line1", "section-recipient shipping address-line1"),
        ("recipient_area", "section-recipient shipping address-level1"),
        ("latin_line1", "off"),
        ("vat_number", "off"),
        ("buyer_country", "billing country"),
    ]:
        assert re.search(rf'name="{name}"[^>]* autocomplete="{completed}"', page), name


def test_what_was_typed_is_in_its_field(app: Flask) -> None:
    page = shown(app, {**GERDA, **TO_AMINA, "gift_note": "a\n<b>", "vat_number": "DE1"}, "KE")
    for kept in ('value="Amina Otieno"', 'value="Gerda Groß"', 'value="DE1"', "a\n&lt;b&gt;</textarea>"):
        assert kept in page


def test_faults_and_doubts_stand_beside_their_fields(app: Flask) -> None:
    form = {
        **GERDA,
        "recipient_postal_code": "1",
        "recipient_country": "UG",
        "vat_number": "1",
        "note": "4242424242424242",
    }
    page = shown(app, form | {"recipient_name": "Amina", "recipient_line1": "x", "gift_note": "x" * 501}, "KE")
    for name, words in [
        ("recipient_city", "Town or city of whoever gets it: the post needs this"),
        ("recipient_postal_code", "there it usually looks like 20100"),
        ("recipient_country", "choose the country it goes to first"),
        ("vat_number", "4 to 20 letters and digits"),
        ("note", "looks like the number of a payment card"),
        ("gift_note", "under 500 characters"),
    ]:
        assert re.search(f'<p class="(fault|doubt)" id="{name}-fault">[^<]*{words}', page), name
        assert f'id="{name}"' in page


@pytest.mark.parametrize(
    ("form", "country", "words"),
    [
        (YUKI, "JP", "Sorting offices on the way need Latin letters."),
        (YUKI | {"latin_company": "Press"}, "JP", "Name, in Latin letters: the post needs this"),
        ({**GERDA, **TO_AMINA, "recipient_name": ""}, "KE", "the letterbox"),
        (GERDA | {"postal_code": ""}, "DE", "Postcode: addresses there usually have one."),
    ],
)
def test_the_summary_says_which_of_the_addresses_is_meant(
    app: Flask, form: dict[str, str], country: str, words: str
) -> None:
    assert words in shown(app, form, country, SUMMARY)


def test_every_fault_of_every_field_is_a_sentence(app: Flask) -> None:
    codes = ["missing", "too_long", "unprintable", "format", "unknown", "long", "card_number", "other"]
    all_of_them = """{% from "storefront/_address.html" import fault_of %}
    {%- for name, kind in kinds.items() %}{% for code in codes %}[{{ fault_of(name, code, kind) }}]{% endfor %}
    {%- endfor %}"""
    kinds = {name: name.removeprefix("recipient_").removeprefix("latin_") for name in checkout_form.LONGEST}
    with app.test_request_context("/en/checkout"):
        said = re.findall(r"\[(.*?)\]", render_template_string(all_of_them, kinds=kinds, codes=codes))
    assert len(said) == len(codes) * len(checkout_form.LONGEST)
    assert not [words for words in said if "_" in words or not words.endswith(".")]


def test_the_label_is_pictured_line_by_line(app: Flask) -> None:
    page = label_page(app, {**GERDA, **TO_AMINA}, "KE")
    assert '<figure class="label-picture"' in page
    assert re.findall(r'<bdi dir="auto">([^<]*)</bdi>', page) == [
        "The shop", "Road 1", "Amina Otieno", "P.O. Box 30197", "NAIROBI", "00100", "KENYA"
    ]  # fmt: skip
    assert "lines-there" not in page


def test_both_scripts_are_pictured(app: Flask) -> None:
    abroad, there = label_page(app, {**YUKI, **YUKI_IN_LATIN}, "JP").split("lines-there")
    assert abroad.index("Yuki Sato") < abroad.index("TOKYO") < abroad.index("JAPAN")
    assert there.index("東京都") < there.index("佐藤 由紀")


def test_a_label_is_never_more_than_text(app: Flask) -> None:
    assert "<script>" not in label_page(app, GERDA | {"line2": "<script>alert(1)</script>"}, "DE")
