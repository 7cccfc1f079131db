from shop.places import tax
from shop.places.tax import TaxScheme
from shop.shopfile.dated import Calendar, read_span
from shop.shopfile.nodes import Mapping, Spot
from shop.shopfile.sections import amounts

SCHEME = ("|".join(tax.SCHEMES), f"a tax scheme ({', '.join(tax.SCHEMES)})")


def read(spot: Spot) -> tuple[TaxScheme, ...]:
    calendar = Calendar()
    return tuple(_row(item, calendar) for item in spot.items())


def _row(spot: Spot, calendar: Calendar) -> TaxScheme:
    with spot.mapping() as row:
        key = row.need("scheme").shaped(*SCHEME)
        span = read_span(row)
        limit = _limit(row, key)
    calendar.note(key, span, spot)
    return TaxScheme(key, *span, limit)


def _limit(row: Mapping, key: str) -> dict[str, int]:
    """What comes from outside has a limit by law; sales within the Union have none."""
    return {} if key == tax.ONE_STOP else amounts.in_every_currency(row.need("limit"), least=1)
