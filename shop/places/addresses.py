"""Postal addresses: what to ask for, what to refuse, and how they are printed.

Refused is only what no post can deliver: no name, no line, no town (or what stands for it) or no country, and what no
label can say. All else is a warning that the buyer may overrule: no postcode where the post wants one (Germany, the
United States, Japan; not Kenya, Colombia, Ireland or the Emirates), an odd one, an area that nobody knows, or letters
that the sorting offices on the way cannot read.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from shop import i18n
from shop.places import labels
from shop.places.labels import Label
from shop.places.posts import WRITTEN_OTHERWISE, Post, is_latin, post_of

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
# What is written a second time for readers abroad: the postcode and the country are the same in either script.
IN_LATIN = ("name", "company", "line1", "line2", "line3", "city", "area")
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
    """What is wrong, by field. Errors: `missing too_long unprintable unknown`. Warnings: `missing format unknown
    not_latin`."""

    errors: dict[str, str]
    warnings: dict[str, str]


def form_for(country: str, language: str) -> AddressForm:
    """The fields that the destination's post asks for, in its order. Never fails: an unknown country gets them all."""
    post = post_of(country)
    order = [slot for slot in post.format_in(language).split("%")[1:] if slot[0] in _FIELDS]
    return AddressForm(post.country, [_field(post, name, language) for slot in order for name in _FIELDS[slot[0]]])


def latin_form_for(country: str, language: str) -> AddressForm:
    """The fields of the same address in Latin letters, in the order that readers abroad expect."""
    post = post_of(country)
    slots = [slot[0] for slot in post.latin_format.split("%")[1:]]
    names = [name for slot in slots for name in _FIELDS.get(slot, ()) if name in IN_LATIN]
    return AddressForm(post.country, [_latin_field(_field(post, name, language), post) for name in names])


def _latin_field(field: Field, post: Post) -> Field:
    """Areas are chosen by their Latin names; each field is as necessary as in the other script, and none is advised."""
    areas = sorted({area.latin for area in post.areas if is_latin(area.latin)}) if field.name == "area" else []
    return replace(field, choices=[(name, name) for name in areas] or None, advised=False)


def _field(post: Post, name: str, language: str) -> Field:
    kinds = {"city": post.town_kind, "area": post.area_kind, "postal_code": post.code_kind}
    areas = [(area.key, area.name_in(language, post.language)) for area in post.areas] if name == "area" else []
    required = name in _required(post)
    return Field(
        name=name,
        required=required,
        label_kind=kinds.get(name, name),
        choices=sorted(areas, key=lambda choice: choice[1]) or None,
        example=post.code_example if name == "postal_code" else "",
        advised=name in _advised(post) and not required,
        longest=LONGEST[name],
    )


def _required(post: Post) -> set[str]:
    return {"name", "line1"} | ({post.town_field} if post.town_field else set())


def _advised(post: Post) -> set[str]:
    """What the post wants beyond that. Whoever has none says so by sending the form again."""
    wanted = {"S": "area", "Z": "postal_code"}
    return {name for slot, name in wanted.items() if slot in post.required and f"%{slot}" in post.local_format}


def check(address: Address) -> Checked:
    """What hinders delivery (errors) and what looks odd (warnings). Never fails, whatever was typed."""
    post = post_of(address.country)
    errors = _missing(post, address) | _unfit(address)
    if address.country not in i18n.country_names("en"):
        errors["country"] = "unknown" if address.country else "missing"
    warnings = {name: code for name, code in _oddities(post, address).items() if name not in errors}
    return Checked(errors, warnings)


def _missing(post: Post, address: Address) -> dict[str, str]:
    return {name: "missing" for name in _required(post) if not _has(address, name)}


def _unfit(address: Address) -> dict[str, str]:
    """What cannot be printed on a label."""
    found = {}
    for name, longest in LONGEST.items():
        value = getattr(address, name)
        if len(value) > longest:
            found[name] = "too_long"
        elif not _blank(value) and not _printable(value):
            found[name] = "unprintable"
    return found


def check_name(address: Address) -> Checked:
    """The same for somebody to whom nothing is posted: a name, and a country that exists if one is given. Errors:
    `nameless long unknown`."""
    errors = {name: "long" for name, longest in LONGEST.items() if len(getattr(address, name)) > longest}
    if not address.name.strip():
        errors["name"] = "nameless"
    if address.country and address.country not in i18n.country_names("en"):
        errors["country"] = "unknown"
    return Checked(errors, {})


def offers_latin(address: Address) -> bool:
    """Whether to offer a second form in Latin letters: people there write another script, or somebody just did."""
    return address.country in WRITTEN_OTHERWISE or bool(_in_other_script(address))


def in_latin(local: Address, typed: Address) -> Address:
    """The Latin form of `local`, completed: what the local form says in Latin letters, or chose from the list of areas,
    need not be typed twice; the postcode and the country are shared."""
    area = post_of(local.country).area_called(local.area.strip())
    known = {name: getattr(local, name) for name in ("name", "company", "city", "area")}
    if area is not None:
        known["area"] = area.latin
    filled = {name: value for name, value in known.items() if _blank(getattr(typed, name)) and is_latin(value)}
    return replace(typed, **filled, postal_code=local.postal_code, country=local.country)


def check_latin(local: Address, latin: Address | None, from_country: str) -> Checked:
    """Whether the posts between `from_country` and there can read the label: sorting offices abroad need Latin letters
    (UPU; Royal Mail). Errors only if a Latin form was begun: it needs a name, a line and a town like any other."""
    if latin is None:
        unread = _goes_abroad(local, from_country) and _in_other_script(local)
        return Checked({}, {"line1": "not_latin"} if unread else {})
    errors = _missing(post_of(latin.country), latin) | _unfit(latin)
    errors.pop("postal_code", None)  # it is said beside the one field there is
    warnings = {name: "not_latin" for name in _in_other_script(latin) if name not in errors}
    return Checked(errors, warnings)


def _goes_abroad(address: Address, from_country: str) -> bool:
    return post_of(address.country).name not in ("", post_of(from_country).name)


def _in_other_script(address: Address) -> list[str]:
    """The fields that posts abroad cannot read. An area from the list is printed by its Latin name, if it has one."""
    area = post_of(address.country).area_called(address.area.strip())
    read = replace(address, area=area.latin if area else address.area)
    return [name for name in IN_LATIN if not is_latin(getattr(read, name))]


def _has(address: Address, name: str) -> bool:
    """Whether a required field is filled: any of the three lines will do, and a town where an area stands for it."""
    instead = {"line1": ("line1", "line2", "line3"), "area": ("area", "city")}.get(name, (name,))
    return any(not _blank(getattr(address, field)) for field in instead)


def _oddities(post: Post, address: Address) -> dict[str, str]:
    found = {name: "missing" for name in _advised(post) if _blank(getattr(address, name))}
    if "area" in found and post.town_field == "area" and post.area_called(address.city.strip()):
        del found["area"]  # Dubai, written where a town would stand
    if not _blank(address.area) and post.areas and not post.area_called(address.area.strip()):
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
    return [*label, post.name] if _goes_abroad(address, from_country) else label


def printed_both(address: Address, latin: Address | None, from_country: str) -> Label:
    """The label of an address that may have been written in two scripts: Latin for the posts on the way, with the
    country line, and below it the destination's own script for whoever delivers. Within a country its own is enough."""
    if latin is None or not _goes_abroad(address, from_country):
        return Label(printed(address, from_country))
    lines, below = printed(latin, from_country, latin=True), printed(address, address.country)
    return Label(lines, () if below == lines[:-1] else below)


def countries(language: str) -> list[tuple[str, str]]:
    """Every country as (code, name), in the order its readers look for them."""
    return list(i18n.country_names(language).items())
