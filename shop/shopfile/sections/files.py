"""The file that a digital variant is: it lies beside the shop file, and is kept where only its buyers get it."""

from pathlib import PurePosixPath

from shop.catalogue import files
from shop.shopfile.nodes import Mapping, Spot
from shop.shopfile.sections import beside

_REFUSED = {
    "kind": f"is not a file the shop sells ({', '.join(files.SUFFIXES)})",
    "large": f"is larger than {files.LARGEST // 1_000_000} MB",
    "content": "is not the file that its name promises",
}
Named = tuple[str | None, str | None]


def read(variant: Mapping, kind: str) -> Named:
    """The name the file is kept under, and the name it has. Digital things must have one, and nothing else may."""
    found = variant.find("file")
    if kind == "digital":
        return _taken_in(variant.need("file"))
    if found is not None and kind == "goods":
        found.fault("only digital things are downloaded; leave it out for goods")
    return None, None


def _taken_in(spot: Spot) -> Named:
    written = spot.text()
    data, suffix = beside.content(spot, written, files.LARGEST), beside.suffix(written)
    if data is None:
        return None, None
    try:
        files.check(data, suffix)
    except files.BadFile as wrong:
        spot.fault(f"{written} {_REFUSED[str(wrong.facts['why'])]}")
        return None, None
    kept = files.name_for(data, suffix)
    spot.reading.files[kept] = data
    return kept, PurePosixPath(written).name
