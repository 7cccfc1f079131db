"""A small but whole shop file, and ways to change a word in it."""

from pathlib import Path

from shop.shopfile.load import Loaded, load

CURRENCIES = ("EUR", "GBP")
# What the shop that comes with the program takes.
DEMO_CURRENCIES = ("EUR", "GBP", "USD", "BRL", "COP", "JPY", "KES")
LANGUAGES = ("en", "ar")

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3" fill="#d2361f"/></svg>\n'
PDF = b"%PDF-1.4\n% a calendar to print\n"

SELLER = """\
seller:
  name: {en: Calendar Co-operative, ar: تعاونية التقويم}
  address: [Musterstraße 12, 10999 Berlin]
  country: DE
  email: post@calendar.example
  phone: "+49 30 1234"
  website: https://calendar.example
  tax_numbers:
    - {label: VAT, number: DE000000000}
  return_address: [Returns, Musterstraße 12, 10999 Berlin]
  legal_contact: legal@calendar.example
"""
TAXES = """\
taxes:
  - {place: DE, class: standard, rate: "0.16", from: 2020-07-01, to: 2020-12-31}
  - {place: DE, class: standard, rate: "0.19", from: 2021-01-01}
  - {place: DE, class: book, rate: "0.07", from: 2021-01-01}
"""
SHIPPING = """\
shipping:
  packaging_grams: 80
  zones:
    - key: home
      countries: [DE]
      services:
        - key: letter
          name: {en: Letter, ar: رسالة}
          days: [1, 3]
          tracked: false
          from: 2025-01-01
          to: 2025-12-31
          bands:
            - {grams: 500, EUR: 220, GBP: 190}
        - key: letter
          name: {en: Letter, ar: رسالة}
          days: [1, 3]
          tracked: false
          from: 2026-01-01
          bands:
            - {grams: 500, EUR: 270, GBP: 240}
            - {grams: 1000, EUR: 350, GBP: 300}
    - key: europe
      countries: [FR, NO]
      services:
        - key: letter
          name: {en: Letter}
          days: [4, 9]
          tracked: true
          from: 2026-01-01
          bands: [{grams: 500, EUR: 600}]
  suspended:
    - {country: KP, from: 2025-01-01, reason: {en: Our carrier offers no service there.}}
"""
PRODUCTS = """\
products:
  - slug: calendar
    kind: goods
    tax_class: standard
    published: true
    texts:
      en:
        name: Calendar 2026
        tagline: Twelve chapters
        description: |
          A wall calendar.

          * With a hole for the nail
        paper: Recycled
      ar: {name: تقويم}
    details:
      year: 2026
      needed_by: 2026-01-01
      maker: {name: Rotes Rad, address: [Beispielweg 12, 04277 Leipzig], email: press@calendar.example}
    variants:
      - sku: CAL-2026
        label: {}
        weight_grams: 420
        hs_code: "4910.00"
        origin: DE
        customs_description: Printed wall calendar
        manufacturer_id: DEROTRAD12LEI
        max_per_order: 10
        on_hand: 1200
        prices: {EUR: 2200, GBP: 1900}
    pictures:
      - {file: pictures/cover.svg, width: 4, height: 3, alt: {en: The cover, ar: الغلاف}}
    chapters:
      - month: 1
        year: "1996"
        picture: pictures/january.svg
        width: 4
        height: 3
        en: {title: Seeds of Hope, place: Warton, text: Four women and a jet.}
  - slug: poster
    kind: goods
    tax_class: book
    published: true
    texts:
      en: {name: Poster}
    variants:
      - {sku: POSTER-A2, label: {en: A2}, weight_grams: 150, max_per_order: 5, on_hand: 40, prices: {EUR: 1200}}
      - {sku: POSTER-A1, label: {en: A1}, weight_grams: 240, max_per_order: 5, on_hand: 25, prices: {EUR: 1800}}
  - slug: calendar-pdf
    kind: digital
    tax_class: standard
    published: false
    texts:
      en: {name: Calendar to print}
    variants:
      - {sku: CAL-PDF, max_per_order: 1, file: files/calendar.pdf, prices: {EUR: 900, GBP: 800}}
"""
WHOLE = f"{SELLER}\n{TAXES}\n{SHIPPING}\n{PRODUCTS}"


def written(folder: Path, text: str = WHOLE) -> Path:
    """The file in a folder, with its two pictures and what it sells as a file beside it."""
    (folder / "pictures").mkdir(parents=True, exist_ok=True)
    (folder / "pictures/cover.svg").write_text(SVG)
    (folder / "pictures/january.svg").write_text(SVG.replace("#d2361f", "#12585c"))
    (folder / "files").mkdir(exist_ok=True)
    (folder / "files/calendar.pdf").write_bytes(PDF)
    (folder / "files/plain.pdf").write_bytes(b"no PDF")
    path = folder / "catalogue.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def loaded(folder: Path, text: str = WHOLE) -> Loaded:
    """Write the file and load it into the shop of the present application."""
    return load(written(folder, text), media_dir=folder / "media", currencies=CURRENCIES, languages=LANGUAGES)


def with_change(old: str, new: str, text: str = WHOLE) -> str:
    """The file with one word changed, which must be there."""
    assert old in text, f"{old!r} does not stand in the file"
    return text.replace(old, new, 1)


def line_of(words: str, text: str = WHOLE) -> int:
    """The line in which words first stand."""
    return text[: text.index(words)].count("\n") + 1
