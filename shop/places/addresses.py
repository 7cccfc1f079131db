"""Postal addresses: what to ask for, what to refuse, and how they are printed.

Refused is only what no post can deliver: no name, no line, no town (or what stands for it), no country, or no postcode
where the post requires one (Germany, Britain, the United States, Japan; not Kenya, Colombia, Ireland or the Emirates,
where the metadata has a postcode at most as a wish). All else is a warning that the buyer may overrule.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from shop import i18n
from shop.places import labels
from shop.places.posts import Post, is_latin, post_of

LONGEST = {
    "name": 100,
    "company": 100,
    "line1": 100,
    "line2": 100,
    "line3": 100,
    "city": 60,
    "area": 60,
    "postal_code": 16,
}
# What stands in the metadata's formats, and the fields of ours that go there.
_FIELDS = {
    "N": ("name",),
    "O": ("company",),
    "A": ("line1", "line2", "line3"),
    "C": ("city",),
    "S": ("area",),
    "Z": ("postal_code",),
}


@dataclass(frozen=True, slots=True)
class Address:
    """An address as it was typed. Nothing in it is ever rewritten; only its label is set by the rules."""

    name: str
    company: str
    line1: str
    line2: str
    line3: str
    city: str
    area: str
    postal_code: str
    country: str


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the form. `advised`: the post wants it, but the buyer may leave it out.

    `label_kind` is what people there call it (postal_code, zip, eircode, pin; city, post_town, district, suburb;
    state, province, prefecture, county, emirate …); for all other fields it is the field's name.
    """

    name: str
    required: bool
    label_kind: str
    choices: Sequence[tuple[str, str]] | None = None
    example: str = ""
    advised: bool = False
    longest: int = 100


@dataclass(frozen=True, slots=True)
class AddressForm:
    country: str
    fields: Sequence[Field]


@dataclass(frozen=True, slots=True)
class Checked:
    """What is wrong, by field. Errors: `missing too_long unprintable unknown`. Warnings: `missing format unknown`."""

    errors: dict[str, str]
    warnings: dict[str, str]


def form_for(country: str, language: str) -> AddressForm:
    """The fields that the destination's post asks for, in its order. Never fails: an unknown country gets them all."""
    post = post_of(country)
    order = [slot for slot in post.format_in(language).split("%")[1:] if slot[0] in _FIELDS]
    return AddressForm(post.country, [_field(post, name, language) for slot in order for name in _FIELDS[slot[0]]])


def _field(post: Post, name: str, language: str) -> Field:
    kinds = {"city": post.town_kind, "area": post.area_kind, "postal_code": post.code_kind}
    areas = [(area.key, area.name_in(language, post.language)) for area in post.areas] if name == "area" else []
    return Field(
        name=name,
        required=name in _required(post),
        label_kind=kinds.get(name, name),
        choices=sorted(areas, key=lambda choice: choice[1]) or None,
        example=post.code_example if name == "postal_code" else "",
        advised=name == "area" and "S" in post.required,
        longest=LONGEST[name],
    )


def _required(post: Post) -> set[str]:
    code = {"postal_code"} if "Z" in post.required else set()
    return {"name", "line1", *code} | ({post.town_field} if post.town_field else set())


def check(address: Address) -> Checked:
    """What hinders delivery (errors) and what looks odd (warnings). Never fails, whatever was typed."""
    post = post_of(address.country)
    errors = {name: "missing" for name in _required(post) if not _has(address, name)}
    if address.country not in i18n.country_names("en"):
        errors["country"] = "unknown" if address.country else "missing"
    for name, longest in LONGEST.items():
        value = getattr(address, name)
        if len(value) > longest:
            errors[name] = "too_long"
        elif not _blank(value) and not _printable(value):
            errors[name] = "unprintable"
    warnings = {name: code for name, code in _oddities(post, address).items() if name not in errors}
    return Checked(errors, warnings)


def check_name(address: Address) -> Checked:
    """The same for an order of which nothing is posted: somebody's name, and a country for the tax. Errors:
    `nameless long unknown`."""
    errors = {} if address.country in i18n.country_names("en") else {"country": "unknown"}
    if not address.name.strip():
        errors["name"] = "nameless"
    elif len(address.name) > LONGEST["name"]:
        errors["name"] = "long"
    return Checked(errors, {})


def _has(address: Address, name: str) -> bool:
    """Whether a required field is filled: any of the three lines will do, and a town where an area stands for it."""
    instead = {"line1": ("line1", "line2", "line3"), "area": ("area", "city")}.get(name, (name,))
    return any(not _blank(getattr(address, field)) for field in instead)


def _oddities(post: Post, address: Address) -> dict[str, str]:
    found = {}
    if _blank(address.area):
        if "S" in post.required and "%S" in post.local_format:
            found["area"] = "missing"
    elif post.areas and not post.area_called(address.area.strip()):
        found["area"] = "unknown"
    code = address.postal_code.strip().upper()
    if post.code_pattern and not _blank(code) and not post.code_pattern.fullmatch(code):
        found["postal_code"] = "format"
    return found


def _blank(value: str) -> bool:
    """Nothing, or the dash that people put where a form insists on a postcode they do not have."""
    return not value.strip(" -–—./")


def _printable(value: str) -> bool:
    """Whether a label can say it: some letter or digit, nothing that only computers read."""
    kinds = {unicodedata.category(c) for c in value}
    return not kinds & {"Cc", "Cs", "Co", "Cn"} and any(kind[0] in "LN" for kind in kinds)


def printed(address: Address, from_country: str, latin: bool | None = None) -> list[str]:
    """The lines of the label, for mail posted in `from_country`.

    The last line is the destination in capitals and in English, in full (Universal Postal Union; USPS Publication 28,
    Appendix A3); mail within a country has none. `latin`: the order and names for readers abroad, or (False) those of
    the destination's own script; None: as the lines were typed.
    """
    post = post_of(address.country)
    values = {name: "" if _blank(value) else " ".join(value.split()) for name, value in asdict(address).items()}
    lines = [line for line in (values["line1"], values["line2"], values["line3"]) if line]
    if latin is None:
        latin = is_latin("".join((*lines, values["city"])))
    label = labels.set_lines(post, {**values, "lines": "\n".join(lines)}, latin)
    return label if post.name in ("", post_of(from_country).name) else [*label, post.name]


def countries(language: str) -> list[tuple[str, str]]:
    """Every country as (code, name), in the order its readers look for them."""
    return list(i18n.country_names(language).items())
