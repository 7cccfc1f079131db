"""Parts of countries that stand outside their country's tax or customs territory, told by their postcode. Pure.

A territory is a code of ISO 3166 where there is one (AX, RE, MC), one that ISO reserves (IC for the Canaries, EA for
Ceuta and Melilla), XI for Northern Ireland as in VAT numbers, or the country's code and two letters (DE-BU for
Büsingen). Sources: Directive 2006/112/EC Art. 5–8 (tax territory of the Union); Windsor Framework Art. 8 (Northern
Ireland); Regulation (EU) 952/2013 Art. 4 (customs territory); Directive (EU) 2019/475 (Campione).
"""

import re
import unicodedata
from collections.abc import Mapping

EU = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())  # noqa: SIM905

# Sales to these count as sales to their neighbour: Directive 2006/112/EC Art. 7; Swiss VAT Act Art. 3 and the treaties
# of 1923 with Liechtenstein and of 1964 on Büsingen.
COUNTS_AS = {"MC": "FR", "IM": "GB", "LI": "CH", "DE-BU": "CH"}

NORTHERN_IRELAND = "XI"

# What postcodes look like where a country's territory ends. The first that fits counts.
_PARTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "DE": (("78266", "DE-BU"), ("27498", "DE-HE")),
    "DK": (("39[0-9]{2}", "GL"),),
    "ES": (("3[58][0-9]{3}", "IC"), ("5[12][0-9]{3}", "EA")),
    "FI": (("22[0-9]{3}", "AX"),),
    "FR": (
        ("97133", "BL"), ("97150", "MF"), ("971[0-9]{2}", "GP"), ("972[0-9]{2}", "MQ"), ("973[0-9]{2}", "GF"),
        ("974[0-9]{2}", "RE"), ("975[0-9]{2}", "PM"), ("976[0-9]{2}", "YT"), ("980[0-9]{2}", "MC"),
        ("986[0-9]{2}", "WF"), ("987[0-9]{2}", "PF"), ("988[0-9]{2}", "NC"),
    ),
    "GB": (
        ("BT[0-9].*", NORTHERN_IRELAND), ("GY[0-9].*", "GG"), ("IM[0-9].*", "IM"), ("JE[0-9].*", "JE"),
    ),
    "GR": (("63086", "GR-MA"),),
    "IT": (("23041", "IT-LI"), ("22061", "IT-CI"), ("00120", "VA"), ("4789[0-9]", "SM")),
}  # fmt: skip

# The codes that are no countries of ISO 3166. Mount Athos and Campione are in the customs territory, but not in that
# of the tax; Büsingen belongs to the Swiss customs territory; Livigno, Heligoland, Ceuta, Melilla to their own.
SPECIAL = frozenset({"IC", "EA", NORTHERN_IRELAND, "DE-BU", "DE-HE", "GR-MA", "IT-CI", "IT-LI"})

# Beside the member states. Andorra and Turkey are left out: their unions with the Union spare a private parcel neither
# the customs declaration nor the tax of import, and Turkey's does so for goods in free circulation with a paper only.
_EU_CUSTOMS = EU | frozenset("MC SM AX IC GR-MA IT-CI GP MQ GF RE YT MF XI".split())  # noqa: SIM905
_CUSTOMS_UNIONS = {
    **dict.fromkeys(_EU_CUSTOMS, "EU"),
    **dict.fromkeys(("GB", "IM", "GG", "JE"), "GB"),
    **dict.fromkeys(("CH", "LI", "DE-BU"), "CH"),
}


def territory(country: str, postal_code: str = "") -> str:
    """The territory an address lies in; the country itself where the postcode is missing or says nothing special.

    Postcodes are read however they were typed: with blanks, hyphens or the country before them ("E-35001"), in the
    digits of any script, in small letters. Never fails.
    """
    home = country.strip().upper()
    if home not in _PARTS:
        return home
    code = _bare(home, postal_code)
    return next((part for pattern, part in _PARTS[home] if re.fullmatch(pattern, code)), home)


def _bare(country: str, typed: str) -> str:
    """A postcode in digits 0–9 and, where they have letters, in capitals, without the country it may begin with."""
    plain = unicodedata.normalize("NFKC", typed).upper()
    code = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in plain if c.isalnum())
    if country == "GB":
        return code[2:] if code.startswith(("GB", "UK")) else code
    return "".join(c for c in code if c.isdecimal())


def in_vat_territory(territory: str) -> bool:
    """Whether goods sent there stay in the Union's tax territory: members, Monaco (as France) and Northern Ireland."""
    return COUNTS_AS.get(territory, territory) in EU or territory == NORTHERN_IRELAND


def customs_union(territory: str) -> str:
    """Within which borders goods travel free of duty: "EU", "GB", "CH" or the territory's own code.

    Northern Ireland counts to the Union, for goods from there; for goods from Great Britain see `same_customs`.
    """
    return _CUSTOMS_UNIONS.get(territory, territory)


def same_customs(origin: str, destination: str) -> bool:
    """Whether no duty lies between the two. Northern Ireland is open to both sides (Windsor Framework, Art. 4–7)."""
    one, other = customs_union(origin), customs_union(destination)
    return one == other or (NORTHERN_IRELAND in (origin, destination) and {one, other} == {"EU", "GB"})


def same_tax_area(origin: str, destination: str) -> bool:
    """Whether no tax of import lies between the two, which inside a customs union it still may: on the way from Spain
    to the Canaries, from Finland to Åland, from France to Réunion, from Great Britain to Jersey."""
    if in_vat_territory(origin) and in_vat_territory(destination):
        return True
    home, there = (COUNTS_AS.get(place, place) for place in (origin, destination))
    return home == there or {home, there} == {"GB", NORTHERN_IRELAND}
