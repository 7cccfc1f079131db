"""What the rows of a bill are called for good: on the order, on Stripe's page, in the mails."""

from flask_babel import gettext

from shop import i18n
from shop.cart.bill import Quote, Row
from shop.catalogue.facts import Item


def name_of(row: Row, bill: Quote, language: str) -> str:
    """The name of a row in a language."""
    if row.item is not None:
        name = item_name(row.item, language)
        return _spoken(language, "forward", name) if row.kind == "forward" else name
    if row.kind == "gift":
        return _spoken(language, "gift", "")
    return i18n.text_in(bill.offer.service.name, language) if bill.offer else ""


def item_name(item: Item, language: str) -> str:
    label = i18n.text_in(item.label, language)
    name = i18n.text_in(item.name, language)
    return f"{name} – {label}" if label else name


def _spoken(language: str, kind: str, name: str) -> str:
    with i18n.speaking(language):
        if kind == "forward":
            return str(gettext("Paid forward: %(name)s", name=name))
        return str(gettext("Gift for the work"))
