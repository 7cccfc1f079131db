"""What the checkout's form says about addresses: who gets the parcel, in which script, and what is insisted on."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.cart.basket import Basket, BasketLine
from shop.places import addresses
from shop.storefront import checkout_form
from shop.storefront.checkout_form import Sent

GERDA = {
    "email": "gerda@example.org",
    "name": "Gerda Groß",
    "line1": "Musterstraße 12",
    "city": "Berlin",
    "postal_code": "10999",
}
YUKI = {
    "email": "yuki@example.org",
    "name": "佐藤 由紀",
    "line1": "渋谷区神南1-2-3",
    "area": "東京都",
    "postal_code": "150-0041",
}
YUKI_IN_LATIN = {"latin_name": "Yuki Sato", "latin_line1": "1-2-3 Jinnan, Shibuya-ku"}
TO_AMINA = {
    "recipient_name": "Amina Otieno",
    "recipient_line1": "P.O. Box 30197",
    "recipient_city": "Nairobi",
    "recipient_postal_code": "00100",
}
# One who orders without a postcode, or with an odd address, in each of many countries: what is doubted, if anything.
DOUBTS = {
    "DE": ({"city": "Berlin"}, {"postal_code": "missing"}),
    "FR": ({"city": "Lyon"}, {"postal_code": "missing"}),
    "GB": ({"city": "Preston"}, {"postal_code": "missing"}),
    "PL": ({"city": "Łódź"}, {"postal_code": "missing"}),
    "SG": ({}, {"postal_code": "missing"}),
    "JP": ({"area": "東京都"}, {"postal_code": "missing"}),
    "US": ({"city": "Austin"}, {"area": "missing", "postal_code": "missing"}),
    "CA": ({"city": "Toronto", "area": "Ontariu", "postal_code": "M5V 2T6"}, {"area": "unknown"}),
    "AU": ({"city": "Perth", "area": "WA", "postal_code": "60000"}, {"postal_code": "format"}),
    "BR": ({"city": "Olinda", "area": "PE"}, {"postal_code": "missing"}),
    "MX": ({"city": "Oaxaca", "area": "Oax."}, {"postal_code": "missing"}),
    "IT": ({"city": "Roma"}, {"area": "missing", "postal_code": "missing"}),
    "IN": ({"city": "Pune", "area": "Maharashtra"}, {"postal_code": "missing"}),
    "CO": ({"city": "Bogotá"}, {"area": "missing"}),
    "AE": ({"area": "Jumeirah"}, {"area": "unknown"}),
    "KE": ({"city": "Nairobi", "postal_code": "1"}, {"postal_code": "format"}),
    "IE": ({"city": "Dublin 8", "postal_code": "D08"}, {"postal_code": "format"}),
    "GR": ({"city": "Αθήνα", "postal_code": "10563"}, {"latin_line1": "not_latin"}),
    "RU": ({"city": "Москва", "area": "Москва"}, {"postal_code": "missing", "latin_line1": "not_latin"}),
    "EG": ({"city": "القاهرة"}, {"latin_line1": "not_latin"}),
}
CLEAR = {
    "KE": {"city": "Nairobi", "line1": "P.O. Box 30197"},
    "CO": {"city": "Bogotá", "area": "Bogotá", "line1": "Calle 10 # 4-22"},
    "IE": {"city": "Dublin 8", "area": "Co. Dublin"},
    "AE": {"area": "إمارة دبيّ", "line1": "Villa 3, 11b Street"},
    "HK": {"area": "Kowloon", "city": "Tsim Sha Tsui"},
    "VA": {"city": "Città del Vaticano"},
    "SG": {"postal_code": "308215"},
    "GH": {"city": "Accra"},
    "QA": {"city": "Doha"},
    "MO": {},
    "XK": {"city": "Prishtina"},
}


def person(**typed: str) -> dict[str, str]:
    return {"email": "amina@example.org", "name": "Amina Otieno", "line1": "12 Long Street", **typed}


def read(form: dict[str, str], country: str | None = "DE", *, posted: bool = True, home: str = "DE") -> Sent:
    return checkout_form.read(form, country, posted=posted, from_country=home)


def key(sent: Sent, basket: Basket | None = None) -> str:
    return checkout_form.key_of(sent, basket or Basket((BasketLine("CAL-2026", 1),), "EUR", "DE"), "en")


@pytest.mark.parametrize("country", CLEAR)
def test_it_passes_without_a_word_where_people_live_without_postcodes(country: str) -> None:
    sent = read(person(**CLEAR[country]), country)
    assert (sent.faults, sent.doubts, sent.stopped) == ({}, {}, False)


@pytest.mark.parametrize("country", DOUBTS)
@pytest.mark.parametrize("insists", ["what was shown", "1"])
def test_each_doubt_stops_once_and_is_then_overruled(country: str, insists: str) -> None:
    typed, doubts = DOUBTS[country]
    shown = read(person(**typed), country)
    assert (shown.faults, shown.doubts, shown.stopped) == ({}, doubts, True)
    again = read(person(**typed, address_ok=shown.doubts_shown if insists != "1" else "1"), country)
    assert (again.doubts, again.stopped) == (doubts, False)


def test_another_doubt_than_the_one_shown_is_asked_about_again() -> None:
    shown = read(GERDA | {"postal_code": ""}).doubts_shown
    assert not read(GERDA | {"postal_code": "", "line1": "Hof 3", "address_ok": shown}).stopped
    assert read(GERDA | {"postal_code": "1099", "address_ok": shown}).stopped
    assert read(person(city="Lyon", address_ok=shown), "FR").stopped


def test_of_two_doubts_one_may_be_mended_and_the_other_insisted_on() -> None:
    shown = read(person(city="Austin"), "US").doubts_shown
    assert not read(person(city="Austin", area="TX", address_ok=shown), "US").stopped
    assert read(person(city="Austin", area="Texass", address_ok=shown), "US").stopped


@pytest.mark.parametrize("nothing", ["", "0", ".", "yes", "1.", "00000000"])
def test_a_doubt_is_not_overruled_by_chance(nothing: str) -> None:
    assert read(GERDA | {"postal_code": "", "address_ok": nothing}).stopped


@pytest.mark.parametrize("field", ["name", "line1", "city"])
def test_what_no_post_delivers_without_is_never_overruled(field: str) -> None:
    sent = read(GERDA | {field: "", "address_ok": "1"})
    assert (sent.faults, sent.stopped) == ({field: "missing"}, True)


@pytest.mark.parametrize("field", ["name", "company", "line3", "city", "latin_line1", "recipient_name"])
def test_too_long_a_field_is_a_fault_and_kept_whole(field: str) -> None:
    sent = read(
        {**TO_AMINA, **GERDA, field: "x" * 10_000} if field.startswith("rec") else GERDA | {field: "x" * 10_000}
    )
    assert sent.faults[field] == "too_long"
    assert sent.typed[field] == "x" * 10_000


# Both scripts


def test_tokyo_may_be_written_in_both_scripts() -> None:
    sent = read(YUKI | YUKI_IN_LATIN, "JP")
    assert (sent.faults, sent.doubts) == ({}, {})
    assert sent.address.name == "佐藤 由紀"
    assert sent.latin is not None
    assert (sent.latin.name, sent.latin.area, sent.latin.postal_code) == ("Yuki Sato", "Tokyo", "150-0041")
    assert addresses.printed_both(sent.address, sent.latin, "DE").lines[-2:] == ["150-0041", "JAPAN"]


def test_a_latin_form_that_was_begun_must_be_finished() -> None:
    assert read(YUKI | {"latin_company": "Press"}, "JP").faults == {
        "latin_name": "missing",
        "latin_line1": "missing",
    }


def test_another_script_in_the_latin_form_is_doubted() -> None:
    assert read(YUKI | YUKI_IN_LATIN | {"latin_line2": "神南"}, "JP").doubts == {"latin_line2": "not_latin"}


def test_mail_that_stays_in_the_country_needs_no_latin() -> None:
    typed, _ = DOUBTS["GR"]
    assert read(person(**typed), "GR", home="GR").doubts == {}


def test_without_a_second_form_there_is_none() -> None:
    assert read(GERDA).latin is None


@pytest.mark.parametrize(("typed", "country", "shown"), [(GERDA, "DE", False), (GERDA, "JP", True), (YUKI, "DE", True)])
def test_the_second_form_is_offered_to_whom_it_may_serve(typed: dict[str, str], country: str, shown: bool) -> None:
    asked = checkout_form.asked(read(typed, country), country, "en", posted=True)
    assert bool(asked.latin) is shown
    assert all(field.name.startswith("latin_") for field in asked.latin)


# A gift


def test_a_gift_goes_to_the_recipient_and_needs_of_the_buyer_no_more_than_a_name() -> None:
    sent = read({"email": "gerda@example.org", "name": "Gerda Groß", "gift_note": "For 2026!", **TO_AMINA}, "KE")
    assert (sent.faults, sent.doubts) == ({}, {})
    assert (sent.address.name, sent.address.city, sent.address.country) == ("Amina Otieno", "Nairobi", "KE")
    assert sent.buyer is not None
    assert (sent.buyer.name, sent.buyer.line1, sent.buyer.country) == ("Gerda Groß", "", "")
    assert (sent.is_gift, sent.gift_note) == (True, "For 2026!")


def test_the_buyers_own_address_is_kept_if_given() -> None:
    sent = read({**GERDA, **TO_AMINA, "buyer_country": "de", "postal_code": "1"}, "KE")
    assert sent.buyer is not None
    assert (sent.buyer.line1, sent.buyer.postal_code, sent.buyer.country) == ("Musterstraße 12", "1", "DE")
    assert not sent.stopped


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ({"recipient_name": ""}, {"recipient_name": "missing"}),
        ({"recipient_line1": ""}, {"recipient_line1": "missing"}),
        ({"recipient_city": ""}, {"recipient_city": "missing"}),
        ({"recipient_name": "🌹"}, {"recipient_name": "unprintable"}),
        ({"recipient_country": "UG"}, {"recipient_country": "other"}),
        ({"recipient_country": "Kenya"}, {"recipient_country": "other"}),
        ({"name": ""}, {"name": "nameless"}),
        ({"line1": "x" * 101}, {"line1": "long"}),
        ({"buyer_country": "ZZ"}, {"buyer_country": "unknown"}),
        ({"gift_note": "x" * 501}, {"gift_note": "too_long"}),
        ({"recipient_country": "ke", "line1": "", "city": ""}, {}),
    ],
    ids=str,
)
def test_faults_of_a_gift_stand_beside_their_own_fields(typed: dict[str, str], fault: dict[str, str]) -> None:
    assert read({**GERDA, **TO_AMINA, **typed}, "KE").faults == fault


def test_doubts_about_the_recipient_carry_the_recipients_names_and_are_overruled_alike() -> None:
    form = {**GERDA, **TO_AMINA, "recipient_postal_code": "1"}
    shown = read(form, "KE")
    assert shown.doubts == {"recipient_postal_code": "format"}
    assert not read(form | {"address_ok": shown.doubts_shown}, "KE").stopped


def test_the_latin_form_belongs_to_the_recipient() -> None:
    to_yuki = {f"recipient_{name}": value for name, value in YUKI.items() if name != "email"}
    sent = read({"email": "a@example.org", "name": "Gerda", **to_yuki, **YUKI_IN_LATIN}, "JP")
    assert (sent.faults, sent.doubts) == ({}, {})
    assert sent.latin is not None and sent.latin.postal_code == "150-0041"
    assert read({"email": "a@example.org", "name": "Gerda", **to_yuki}, "JP").doubts == {"latin_line1": "not_latin"}


def test_a_recipients_country_alone_names_nobody() -> None:
    sent = read(GERDA | {"recipient_country": "KE"})
    assert (sent.buyer, sent.is_gift, sent.address.name, sent.faults) == (None, False, "Gerda Groß", {})


def test_a_note_alone_is_a_gift_to_the_own_address() -> None:
    sent = read(GERDA | {"gift_note": "For us\r\nboth"})
    assert (sent.is_gift, sent.gift_note, sent.buyer) == (True, "For us\nboth", None)
    assert sent.address.name == "Gerda Groß"


# Numbers, mail addresses, cards


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("de 123 456 789", "DE123456789"),
        ("CHE-123.456.789 MWST", "CHE123456789MWST"),
        ("900.123.456-7", "9001234567"),
        ("12.345.678/0001-95", "12345678000195"),
        ("ＤＥ１２３４", "DE1234"),
        ("№ 12345", "NO12345"),
        (" ", None),
        ("", None),
    ],
)
def test_a_vat_number_is_kept_as_letters_and_digits(typed: str, kept: str | None) -> None:
    sent = read(GERDA | {"vat_number": typed})
    assert (sent.vat_number, sent.faults) == (kept, {})


@pytest.mark.parametrize("typed", ["DE1", "D" * 21, "DE_123456", "ДЕ12345", "🌹🌹🌹🌹"])
def test_what_is_no_vat_number_is_refused_and_given_back(typed: str) -> None:
    sent = read(GERDA | {"vat_number": typed, "address_ok": "1"})
    assert (sent.faults, sent.stopped, sent.typed["vat_number"]) == ({"vat_number": "format"}, True, typed)


@pytest.mark.parametrize("email", ["🌹@example.org", "gerda@🌹.example.org", "gerda❤@example.org"])
def test_no_mail_goes_to_a_picture(email: str) -> None:
    assert read(GERDA | {"email": email}).faults == {"email": "format"}


@pytest.mark.parametrize(
    "email", ["jürgen@example.org", "गर्दा@example.org", "g.g+shop@sub.example.org", "x@münchen.de"]
)
def test_mail_goes_to_letters_of_any_script(email: str) -> None:
    assert read(GERDA | {"email": email}).faults == {}


@pytest.mark.parametrize("note", ["note", "gift_note"])
@pytest.mark.parametrize(
    "text",
    ["My card: 4242 4242 4242 4242", "4242-4242-4242-4242 12/30", "12.30 378282246310005 1234", "٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢"],
)
def test_no_note_keeps_the_number_of_a_card(note: str, text: str) -> None:
    assert read(GERDA | {note: text}).faults == {note: "card_number"}


def test_a_note_may_hold_other_numbers() -> None:
    assert read(GERDA | {"note": "Ring +49 30 1234567, order 4242424242424241, 2026-11-23 10.15"}).faults == {}


# Files only


def test_where_nothing_is_posted_no_address_is_read() -> None:
    form = {**GERDA, **TO_AMINA, **YUKI_IN_LATIN, "company": "Press", "gift_note": "x", "vat_number": "DE 123456789"}
    sent = read(form, "DE", posted=False)
    assert sent.address == addresses.Address("Gerda Groß", "Press", "", "", "", "", "", "", "DE")
    assert (sent.buyer, sent.latin, sent.is_gift, sent.vat_number) == (None, None, False, "DE123456789")
    assert (sent.faults, sent.doubts) == ({}, {})


def test_where_nothing_is_posted_a_name_and_a_country_are_needed() -> None:
    assert read(GERDA | {"name": ""}, None, posted=False).faults == {"name": "nameless", "country": "unknown"}
    assert read(GERDA | {"company": "x" * 101}, posted=False).faults == {"company": "long"}


def test_where_nothing_is_posted_little_is_asked() -> None:
    asked = checkout_form.asked(read(GERDA, posted=False), "DE", "en", posted=False)
    assert [field.name for field in asked.fields] == ["name", "company"]


# The form as a whole


@pytest.mark.parametrize("country", [code for code, _ in addresses.countries("en")])
def test_every_country_asks_for_a_recipient_as_it_asks_for_the_buyer(country: str) -> None:
    asked = checkout_form.asked(checkout_form.blank(country), country, "en", posted=True)
    assert [f.name for f in asked.recipient] == [f"recipient_{f.name}" for f in asked.own]
    assert {field.name for field in asked.fields} <= set(checkout_form.LONGEST)


def test_nothing_is_asked_before_the_country_is_known() -> None:
    assert checkout_form.asked(checkout_form.blank(None), None, "en", posted=True).fields == []


def test_to_look_at_the_label_is_not_to_order() -> None:
    assert read(GERDA | {"check": "1"}).checking
    assert not read(GERDA).checking


@pytest.mark.parametrize("field", [name for name in checkout_form.LONGEST if name != "email"])
def test_another_word_in_any_field_is_another_order(field: str) -> None:
    form = GERDA | {"attempt": "a" * 22}
    assert key(read(form)) == key(read(dict(form)))
    assert key(read(form)) != key(read(form | {field: "Q7"}))


def test_another_cart_is_another_order_but_not_one_that_was_ordered_meanwhile() -> None:
    sent, basket = read(GERDA | {"attempt": "a" * 22}), Basket((BasketLine("CAL-2026", 1),), "EUR", "DE")
    assert key(sent, basket) != key(sent, replace(basket, lines=(BasketLine("CAL-2026", 2),)))
    assert key(sent, basket) == key(sent, replace(basket, open_order="token"))


def test_what_was_typed_before_is_who_is_who_again() -> None:
    sent = checkout_form.blank("KE", {**GERDA, **TO_AMINA, "gift_note": "Hello"})
    assert (sent.address.name, sent.is_gift, sent.faults) == ("Amina Otieno", True, {})
    assert sent.buyer is not None and sent.buyer.name == "Gerda Groß"


ANY_FORM = st.dictionaries(st.sampled_from([*checkout_form.LONGEST, "address_ok", "check"]), st.text(max_size=130))


@given(ANY_FORM, st.sampled_from(["DE", "JP", "EG", "KE", "AE", "SG", "ZZ", "", None]), st.booleans())
def test_whatever_is_sent_is_read(form: dict[str, str], country: str | None, posted: bool) -> None:
    sent = read(form, country, posted=posted)
    assert set(sent.typed) == set(checkout_form.LONGEST)
    assert set(sent.faults) | set(sent.doubts) <= {*checkout_form.LONGEST, "country"}
    checkout_form.asked(sent, country, "en", posted=posted)
    addresses.printed_both(sent.address, sent.latin, "DE")
