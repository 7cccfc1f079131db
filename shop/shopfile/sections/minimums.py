from babel.numbers import is_currency

from shop.cart.minimums import MinimumRow
from shop.shopfile.dated import Calendar, read_span
from shop.shopfile.nodes import Spot
from shop.shopfile.sections import amounts


def read(spot: Spot) -> tuple[MinimumRow, ...]:
    calendar = Calendar()
    return tuple(_row(item, calendar) for item in spot.items())


def _row(spot: Spot, calendar: Calendar) -> MinimumRow:
    """A row may speak of a currency the shop does not offer yet: the table is Stripe's, and copied whole."""
    with spot.mapping() as row:
        at_currency = row.need("currency")
        currency = at_currency.text()
        if currency and not is_currency(currency):
            at_currency.fault(f'"{currency}" is not a currency code of ISO 4217')
        at_minor = row.need("minor")
        minor = amounts.one(at_minor, currency, least=1) if at_currency.is_sound else 0
        span = read_span(row)
    calendar.note(currency, span, spot)
    return MinimumRow(currency, minor, *span)
