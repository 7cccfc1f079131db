"""The desk's words for what was agreed, on orders and reports: steps, taxes, the border, the days promised."""

from datetime import date
from decimal import Decimal

from shop import i18n
from shop.desk.price_words import STEPS as PRICE_STEPS
from shop.desk.wording import LANGUAGE

STEPS = {**PRICE_STEPS, "forward": "Paid forward", "free": "Free amount"}
TAX_REASONS = {
    "domestic": "Sold within the country",
    "eu_below_threshold": "Small sales within the EU, taxed at home",
    "eu_one_stop": "Taxed where the buyer is, by the EU one-stop shop",
    "uk_low_value": "Taxed in the United Kingdom, low value",
    "import_one_stop": "Taxed where the buyer is, by the import one-stop shop",
    "export": "Export, no tax",
    "outside_scope": "File sold abroad, outside the scope of tax",
    "gift": "Gift, no tax",
    "pay_forward": "Paid forward, taxed at home",
}
IMPORTS = {
    "none": "Nothing is asked on delivery",
    "asked": "Import charges may be asked on delivery",
    "included": "Duty and import tax are included",
}
ADDRESS = {
    "name": "Name",
    "company": "Organisation",
    "line1": "First line",
    "line2": "Second line",
    "line3": "Third line",
    "city": "Town",
    "area": "Area",
    "postal_code": "Postcode",
}
NO_MONTH = "This is no month. Write it as year-month, such as 2026-11."


def place(code: str) -> str:
    """A tax territory: a country, Northern Ireland, or a part of a country such as DE-BU."""
    return "Northern Ireland" if code == "XI" else i18n.country_name(code, LANGUAGE)


def rate(part: Decimal) -> str:
    return f"{(part * 100).normalize():f} %"


def days(first: date, last: date) -> str:
    """The days between which something comes."""
    if first == last:
        return f"on {i18n.date_text(first, LANGUAGE)}"
    return f"between {i18n.date_text(first, LANGUAGE)} and {i18n.date_text(last, LANGUAGE)}"
