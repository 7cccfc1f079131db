from shop.places import incomes
from shop.places.incomes import IncomeRow
from shop.shopfile.dated import Calendar, read_span
from shop.shopfile.nodes import Spot

GROUP = ("|".join(incomes.GROUPS), f"an income group ({', '.join(incomes.GROUPS)})")


def read(spot: Spot) -> tuple[IncomeRow, ...]:
    calendar = Calendar()
    return tuple(_row(item, calendar) for item in spot.items())


def _row(spot: Spot, calendar: Calendar) -> IncomeRow:
    with spot.mapping() as row:
        group = row.need("group").shaped(*GROUP)
        at_countries = row.need("countries").items()
        countries = [item.country() for item in at_countries]
        span = read_span(row)
    for item, country in zip(at_countries, countries, strict=True):
        calendar.note(country, span, item)
    return IncomeRow(group, frozenset(countries), *span)
