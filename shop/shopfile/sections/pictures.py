"""Pictures and chapters: files that lie beside the shop file, with their size and what they show."""

from pathlib import PurePosixPath
from typing import Any

from shop.catalogue import pictures
from shop.shopfile.nodes import Mapping, Spot
from shop.shopfile.sections import beside

_REFUSED = {
    "kind": f"is not a picture the shop takes ({', '.join(pictures.SUFFIXES)})",
    "large": f"is larger than {pictures.LARGEST // 1_000_000} MB",
    "content": "is not the picture that its name promises",
    "script": "holds a script, which a picture must not",
    "external": "refers to something outside itself, which a picture must not",
}
_LARGEST_SIDE = 20_000


def read_pictures(spot: Spot) -> tuple[dict[str, Any], ...]:
    return tuple(_picture(item) for item in spot.items())


def _picture(spot: Spot) -> dict[str, Any]:
    with spot.mapping() as picture:
        kept, name = _file(picture.need("file"))
        return {"file": kept, "name": name, **_sides(picture), "alt": picture.need("alt").spoken(longest=500)}


def _sides(picture: Mapping) -> dict[str, int]:
    return {side: picture.need(side).whole("a number of pixels", 1, _LARGEST_SIDE) for side in ("width", "height")}


def read_chapters(spot: Spot) -> tuple[dict[str, Any], ...]:
    months: dict[str, Spot] = {}
    return tuple(_chapter(item, months) for item in spot.items())


def _chapter(spot: Spot, months: dict[str, Spot]) -> dict[str, Any]:
    with spot.mapping() as chapter:
        month = chapter.need("month")
        number = month.whole("a month, 1 to 12", 1, 12)
        if month.is_sound:
            month.unique(str(number), months)
        kept, name = _file(chapter.need("picture"))
        facts = {"month": number, "year": chapter.need("year").text(40), "picture": kept, "name": name}
        facts |= _sides(chapter)
        if alt := chapter.find("alt"):
            facts["alt"] = alt.spoken(longest=500)
        told = {language: _story(part) for language in spot.reading.languages if (part := chapter.find(language))}
    if spot.node is not None and not told:
        spot.fault("is told in no language")
    return {**facts, **told}


def _story(spot: Spot) -> dict[str, str]:
    with spot.mapping() as story:
        return {
            "title": story.need("title").text(),
            "place": story.need("place").text(),
            "text": story.need("text").text(longest=5000),
        }


def _file(spot: Spot) -> tuple[str, str]:
    """Take in the file that is named here: the name it will be kept under, and the name it has."""
    written = spot.text()
    data, suffix = beside.content(spot, written, pictures.LARGEST), beside.suffix(written)
    if data is None:
        return "", ""
    try:
        pictures.check(data, suffix)
    except pictures.BadPicture as wrong:
        spot.fault(f"{written} {_REFUSED[str(wrong.facts['why'])]}")
        return "", ""
    kept = pictures.name_for(data, suffix)
    spot.reading.pictures[kept] = data
    return kept, PurePosixPath(written).name
