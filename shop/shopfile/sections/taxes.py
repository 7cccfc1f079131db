from decimal import Decimal

from shop.places.tax import TaxRate
from shop.shopfile.dated import Calendar, read_span
from shop.shopfile.nodes import Spot

TAX_CLASS = (r"[a-z][a-z0-9_-]{0,39}", "a tax class: a word in small letters")
RATE = (r"0(\.[0-9]{1,5})?", 'a rate between 0 and 1, such as "0.19"')


def read(spot: Spot) -> tuple[TaxRate, ...]:
    calendar = Calendar()
    return tuple(_row(item, calendar) for item in spot.items())


def _row(spot: Spot, calendar: Calendar) -> TaxRate:
    with spot.mapping() as row:
        place, tax_class = row.need("place").country(), row.need("class").shaped(*TAX_CLASS)
        rate = row.need("rate")
        share = rate.shaped(*RATE)
        span = read_span(row)
    calendar.note((place, tax_class), span, spot)
    return TaxRate(place, tax_class, Decimal(share if rate.is_sound else "0"), *span)
