"""Discount codes. Uses so far are not in the file: it says what a code allows, and the shop knows what was used."""

import re
from dataclasses import dataclass, field
from decimal import Decimal

from shop.promotions import sheets
from shop.promotions.facts import KINDS
from shop.promotions.sheets import CodeSheet
from shop.shopfile.dated import read_span
from shop.shopfile.nodes import Mapping, Spot
from shop.shopfile.sections import amounts

CODE = (r"[A-Z0-9-]{3,40}", "a code: 3 to 40 capital letters, figures and hyphens")
KIND = ("|".join(KINDS), f"a kind of code ({', '.join(KINDS)})")
SHARE = (r"0\.[0-9]{1,4}|1", 'a share above 0 and at most 1, such as "0.10"')
SLUG = (r"[a-z0-9]+(-[a-z0-9]+)*", "a product's slug")
MOST = 999_999
_REASONS = {
    "required": "is needed for this kind of code",
    "not_here": "has no meaning for this kind of code",
    "share": f"is not {SHARE[1]}",
    "too_long": f"is longer than {sheets.LONGEST_NOTE} characters",
}


@dataclass(slots=True)
class Codes:
    """The codes a file names, and where each stands in it."""

    sheets: list[CodeSheet] = field(default_factory=list)
    spots: dict[str, Spot] = field(default_factory=dict)

    def read(self, spot: Spot) -> None:
        for item in spot.items():
            self._one(item)

    def _one(self, spot: Spot) -> None:
        before = len(spot.reading.faults)
        with spot.mapping() as row:
            at_code = row.need("code")
            code = at_code.shaped(*CODE)
            at_code.unique(code, self.spots)
            sheet = _sheet(row, code)
        self.sheets.append(sheet)
        if len(spot.reading.faults) == before:  # each value by itself is in order: now how they go together
            for name, fault in sheets.faults(sheet).items():
                spot.fault(f"{name} {_REASONS.get(fault, 'cannot be used')}")


def _sheet(row: Mapping, code: str) -> CodeSheet:
    kind = row.need("kind").shaped(*KIND)
    span = read_span(row)
    return CodeSheet(
        code=code,
        kind=kind,
        valid_from=span[0],
        valid_to=span[1],
        percent=_share(row.find("percent")),
        amounts=_amounts(row.find("amounts")),
        minimum=_amounts(row.find("minimum")),
        slugs=frozenset(item.shaped(*SLUG) for item in _items(row.find("products"))),
        countries=frozenset(item.country() for item in _items(row.find("countries"))),
        most_uses=_most(row.find("most_uses")),
        most_per_email=_most(row.find("most_per_email")),
        note=at.text(sheets.LONGEST_NOTE) if (at := row.find("note")) else None,
    )


def _share(spot: Spot | None) -> Decimal | None:
    written = spot.shaped(*SHARE) if spot else ""
    return Decimal(written) if re.fullmatch(SHARE[0], written) else None


def _amounts(spot: Spot | None) -> dict[str, int]:
    return amounts.read(spot.entries(), least=1) if spot else {}


def _items(spot: Spot | None) -> list[Spot]:
    return spot.items() if spot else []


def _most(spot: Spot | None) -> int | None:
    return spot.whole(least=1, most=MOST) if spot else None
