"""Whatever is wrong in a shop file, the line, the place and the reason are named."""

from pathlib import Path

import pytest
from flask import Flask

from shop.shopfile.faults import ShopFileFault
from shop.shopfile.load import load
from tests.shopfile.samples import CURRENCIES, WHOLE, line_of, loaded, with_change, written

# What is changed, into what, where the fault lies, and why. The line is that of the changed words, or of `at`.
CASES = [
    # keys
    ("  legal_contact:", "  legal_contract:", "seller.legal_contract",
     "is not a key known here; did you mean legal_contact?"),
    ("taxes:", "texas:", "texas", "is not a key known here; did you mean taxes?"),
    ("        origin: DE", "        colour: red", "products#1.variants#1.colour", "is not a key known here"),
    ("        weight_grams: 420\n", "", "products#1.variants#1", "weight_grams is missing"),
    ("  country: DE\n", "", "seller", "country is missing"),
    ("  country: DE\n", "  country: DE\n  country: FR\n", "seller.country",
     f"comes twice (also in line {line_of('country: DE')})"),
    # kinds of value
    ("EUR: 2200", "EUR: '22,00'", "products#1.variants#1.prices.EUR",
     '"22,00" is not a whole number of minor units (2200 stands for EUR 22.00)'),
    ("EUR: 2200", "EUR: 22.00", "products#1.variants#1.prices.EUR",
     '"22.00" is not a whole number of minor units (2200 stands for EUR 22.00)'),
    ("EUR: 2200", "EUR: -1", "products#1.variants#1.prices.EUR",
     '"-1" is not a whole number of minor units (2200 stands for EUR 22.00)'),
    ("EUR: 2200", "EUR: 0", "products#1.variants#1.prices.EUR", "0 is less than 1"),
    ("EUR: 2200", "EUR: 100000000", "products#1.variants#1.prices.EUR", "100000000 is more than 99999999"),
    ("EUR: 2200", "USD: 2200", "products#1.variants#1.prices.USD", "is not a currency of this shop (EUR, GBP)"),
    ("{EUR: 2200, GBP: 1900}", "{}", "products#1.variants#1.prices", "has no price in any currency"),
    ("{EUR: 2200, GBP: 1900}", "2200", "products#1.variants#1.prices", "keys with values are expected here"),
    ("weight_grams: 420", "weight_grams: 0", "products#1.variants#1.weight_grams", "0 is less than 1"),
    ("weight_grams: 420", "weight_grams: heavy", "products#1.variants#1.weight_grams",
     '"heavy" is not a whole number of grams'),
    ("weight_grams: 420", "weight_grams: ٤٢٠", "products#1.variants#1.weight_grams",
     '"٤٢٠" is not a whole number of grams'),
    ("on_hand: 1200", "on_hand:", "products#1.variants#1.on_hand", "is empty"),
    ("published: true", "published: yes", "products#1.published", '"yes" is neither true nor false'),
    ("address: [Musterstraße 12, 10999 Berlin]", "address: Musterstraße 12", "seller.address",
     "a list is expected here"),
    ("  legal_contact: legal", "  legal_contact: [legal]\n#", "seller.legal_contact",
     "one piece of text is expected here"),
    ("Twelve chapters", '"Twelve\\u0007chapters"', "products#1.texts.en.tagline",
     "holds a character that cannot be printed"),
    ("name: Poster", f"name: {'P' * 121}", "products#2.texts.en.name", "is longer than 120 characters"),
    # days
    ("needed_by: 2026-01-01", "needed_by: 2026-02-30", "products#1.details.needed_by",
     '"2026-02-30" is not a day such as 2026-01-31'),
    ("needed_by: 2026-01-01", "needed_by: 1.1.2026", "products#1.details.needed_by",
     '"1.1.2026" is not a day such as 2026-01-31'),
    ("to: 2020-12-31", "to: 2020-06-30", "taxes#1.to", "lies before from"),
    # names that mean something
    ("  country: DE", "  country: UK", "seller.country",
     '"UK" is not a country code of ISO 3166; did you mean GB?'),
    ("countries: [DE]", "countries: [de]", "shipping.zones#1.countries#1",
     '"de" is not a country code of ISO 3166; did you mean DE?'),
    ("origin: DE", "origin: Germany", "products#1.variants#1.origin", '"Germany" is not a country code of ISO 3166'),
    ("email: post@calendar.example", "email: post at calendar", "seller.email",
     '"post at calendar" is not a mail address'),
    ("sku: CAL-2026", "sku: cal 2026", "products#1.variants#1.sku",
     '"cal 2026" is not a SKU: capital letters, figures and single hyphens'),
    ("slug: poster", "slug: The Poster", "products#2.slug",
     '"The Poster" is not a slug: small letters, figures and single hyphens'),
    ("kind: digital", "kind: virtual", "products#3.kind", '"virtual" is not a kind (goods or digital)'),
    ('hs_code: "4910.00"', 'hs_code: "49"', "products#1.variants#1.hs_code",
     '"49" is not a customs tariff number such as 4910.00'),
    ("customs_description: Printed wall calendar", "customs_description: تقويم",
     "products#1.variants#1.customs_description",
     '"تقويم" is not written in plain Latin letters, as customs abroad need it'),
    ('rate: "0.07"', 'rate: "7"', "taxes#3.rate", '"7" is not a rate between 0 and 1, such as "0.19"'),
    ("ar: {name: تقويم}", "fr: {name: Calendrier}", "products#1.texts.fr", "is not a language of this shop (en, ar)"),
    ("{en: Calendar Co-operative, ar: تعاونية التقويم}", "{eo: Kooperativo}", "seller.name.eo",
     "is not a language of this shop (en, ar)"),
    # twice
    ("slug: poster", "slug: calendar", "products#2.slug",
     f'"calendar" comes twice (also in line {line_of("slug: calendar")})'),
    ("sku: POSTER-A1", "sku: POSTER-A2", "products#2.variants#2.sku",
     f'"POSTER-A2" comes twice (also in line {line_of("sku: POSTER-A2")})'),
    ("countries: [FR, NO]", "countries: [FR, DE]", "shipping.zones#2.countries#2",
     f'"DE" comes twice (also in line {line_of("countries: [DE]")})'),
    ("key: europe", "key: home", "shipping.zones#2.key",
     f'"home" comes twice (also in line {line_of("key: home")})'),
    ("{grams: 1000, EUR: 350, GBP: 300}", "{grams: 500, EUR: 350, GBP: 300}",
     "shipping.zones#1.services#2.bands#2.grams",
     f'"500" comes twice (also in line {line_of("EUR: 270")})'),
    # at one time
    ('rate: "0.19", from: 2021-01-01', 'rate: "0.19", from: 2020-12-31', "taxes#2",
     f"overlaps in time with line {line_of('to: 2020-12-31')}"),
    ("{country: KP,", "{country: KP, from: 2025-06-01, reason: {en: Shut.}}\n    - {country: KP,",
     "shipping.suspended#2",
     f"overlaps in time with line {line_of('country: KP')}"),
    # what belongs together
    ("days: [4, 9]", "days: [9, 4]", "shipping.zones#2.services#1.days",
     "two numbers are expected here, the shortest and the longest time in days, such as [1, 3]"),
    ("days: [4, 9]", "days: [4]", "shipping.zones#2.services#1.days",
     "two numbers are expected here, the shortest and the longest time in days, such as [1, 3]"),
    ("{grams: 1000, EUR: 350, GBP: 300}", "{grams: 1000, EUR: 350}", "shipping.zones#1.services#2.bands#2",
     "GBP is missing, which other bands of the service have"),
    ("bands: [{grams: 500, EUR: 600}]", "bands: []", "shipping.zones#2.services#1.bands",
     "at least one band is needed"),
    ("label: {en: A1}, ", "", "products#2.variants#2",
     "label is missing: it tells the variants of a product apart"),
    ("CAL-PDF, max", "CAL-PDF, on_hand: 5, max", "products#3.variants#1.on_hand",
     "only goods are counted; leave it out for digital things"),
    # files that are sold
    (", file: files/calendar.pdf", "", "products#3.variants#1", "file is missing"),
    ("{en: A2}, ", "{en: A2}, file: files/calendar.pdf, ", "products#2.variants#1.file",
     "only digital things are downloaded; leave it out for goods"),
    ("files/calendar.pdf", "files/poster.pdf", "products#3.variants#1.file", "there is no file files/poster.pdf"),
    ("files/calendar.pdf", "../calendar.pdf", "products#3.variants#1.file",
     "../calendar.pdf must lie in the folder of this file or below it"),
    ("files/calendar.pdf", "pictures/cover.svg", "products#3.variants#1.file",
     "pictures/cover.svg is not a file the shop sells (.pdf, .epub, .zip)"),
    ("files/calendar.pdf", "files/plain.pdf", "products#3.variants#1.file",
     "files/plain.pdf is not the file that its name promises"),
    ("month: 1", "month: 13", "products#1.chapters#1.month", "13 is more than 12"),
    ("tax_class: book", "tax_class: textile", "products#2.tax_class",
     'there is no rate for the class "textile" of poster in DE on 2026-11-23'),
    # pictures
    ("pictures/cover.svg", "pictures/back.svg", "products#1.pictures#1.file", "there is no file pictures/back.svg"),
    ("pictures/cover.svg", "../cover.svg", "products#1.pictures#1.file",
     "../cover.svg must lie in the folder of this file or below it"),
    ("pictures/cover.svg", "/etc/passwd", "products#1.pictures#1.file",
     "/etc/passwd must lie in the folder of this file or below it"),
    ("pictures/january.svg", "pictures", "products#1.chapters#1.picture", "pictures cannot be read"),
    ("pictures/cover.svg", "catalogue.yaml", "products#1.pictures#1.file",
     "catalogue.yaml is not a picture the shop takes (.svg, .png, .jpg, .webp)"),
]  # fmt: skip


def changed_line(text: str) -> int:
    """The first line that is not as in the sample."""
    pairs = zip(WHOLE.splitlines(), text.splitlines(), strict=False)
    return next(number for number, (before, after) in enumerate(pairs, 1) if before != after)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("old", "new", "where", "reason"), CASES)
def test_a_fault_is_named(app: Flask, tmp_path: Path, noon: None, old: str, new: str, where: str, reason: str) -> None:
    text = with_change(old, new)
    with pytest.raises(ShopFileFault) as refusal:
        loaded(tmp_path, text)
    assert [(fault.where, fault.reason) for fault in refusal.value.faults] == [(where, reason)]
    if not any(words in reason for words in ("is missing", "comes twice", "overlaps")):
        assert refusal.value.faults[0].line == changed_line(text)


def test_the_second_of_two_is_the_one_at_fault(app: Flask, tmp_path: Path) -> None:
    text = with_change("slug: poster", "slug: calendar")
    with pytest.raises(ShopFileFault) as refusal:
        loaded(tmp_path, text)
    assert [fault.line for fault in refusal.value.faults] == [changed_line(text)]


def test_a_missing_key_is_reported_at_the_line_where_its_mapping_begins(app: Flask, tmp_path: Path) -> None:
    with pytest.raises(ShopFileFault) as refusal:
        loaded(tmp_path, with_change("        weight_grams: 420\n", ""))
    assert [fault.line for fault in refusal.value.faults] == [line_of("sku: CAL-2026")]


def test_the_sentence_names_file_line_place_and_reason(app: Flask, tmp_path: Path) -> None:
    with pytest.raises(ShopFileFault) as refusal:
        loaded(tmp_path, with_change("EUR: 2200", 'EUR: "22,00"'))
    line = line_of("EUR: 2200")
    assert str(refusal.value) == (
        f"{tmp_path / 'catalogue.yaml'}:{line}: products#1.variants#1.prices.EUR: "
        '"22,00" is not a whole number of minor units (2200 stands for EUR 22.00)'
    )


def test_all_faults_are_named_at_once_in_the_order_of_the_lines(app: Flask, tmp_path: Path) -> None:
    text = WHOLE
    for old, new in [("EUR: 2200", "EUR: x"), ("country: DE", "country: XQ"), ("kind: digital", "kind: k")]:
        text = with_change(old, new, text)
    text = with_change("tax_class: book", "tax_class: Book", text)
    with pytest.raises(ShopFileFault) as refusal:
        loaded(tmp_path, text)
    assert [fault.where for fault in refusal.value.faults] == [
        "seller.country",
        "products#1.variants#1.prices.EUR",
        "products#2.tax_class",
        "products#3.kind",
    ]


def test_an_amount_in_a_currency_with_round_units_must_be_round(app: Flask, tmp_path: Path) -> None:
    path = written(tmp_path, with_change("EUR: 2200", "ISK: 2250"))
    with pytest.raises(ShopFileFault) as refusal:
        load(path, media_dir=tmp_path, currencies=(*CURRENCIES, "ISK"), languages=("en", "ar"))
    assert refusal.value.faults[0].reason == "2250 is not a multiple of 100, as every amount in ISK must be"


def test_norway_is_a_country_and_not_a_falsehood(app: Flask, tmp_path: Path) -> None:
    assert "NO]" in WHOLE
    loaded(tmp_path)


def test_an_unknown_seller_leaves_nobody_to_say_the_rate(app: Flask, tmp_path: Path) -> None:
    with pytest.raises(ShopFileFault) as refusal:
        loaded(tmp_path, WHOLE[WHOLE.index("taxes:") :])
    reasons = {fault.reason for fault in refusal.value.faults}
    assert reasons == {"nobody can say the rate: neither this file nor the shop has a seller"}
