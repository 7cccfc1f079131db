"""Files that are sold: which are taken in, and the private folder they are kept in.

A file is kept under a name made from its content. Orders remember that name, so a file that is replaced in the
catalogue stays on the disk for those who bought it. Nothing here is ever served with the pictures: only the page of a
paid order hands a file out.
"""

import hashlib
import re
from pathlib import Path

from shop.catalogue import pictures
from shop.errors import ShopError

FOLDER = "files"
LARGEST = 50_000_000

# Ending → media type, and how such a file begins.
_KINDS = {
    ".pdf": ("application/pdf", re.compile(rb"%PDF-")),
    ".epub": ("application/epub+zip", re.compile(rb"PK\x03\x04")),
    ".zip": ("application/zip", re.compile(rb"PK\x03\x04")),
}
SUFFIXES = tuple(_KINDS)


class BadFile(ShopError):
    """A file that is not taken in. Facts: `why` – `kind`, `large` or `content`."""

    code = "bad_file"


def check(data: bytes, suffix: str) -> None:
    """Raises `BadFile` unless `data` is a file of the kind that its ending says."""
    if suffix not in _KINDS:
        raise BadFile(why="kind")
    if len(data) > LARGEST:
        raise BadFile(why="large")
    if not _KINDS[suffix][1].match(data):
        raise BadFile(why="content")


def name_for(data: bytes, suffix: str) -> str:
    """The name a file is kept under."""
    return hashlib.sha256(data).hexdigest()[:32] + suffix


def keep(media_dir: Path, name: str, data: bytes) -> None:
    """Put a file under its name into the private folder; one that is there already, undamaged, is left alone."""
    kept = path_of(media_dir, name)
    if not (kept.is_file() and kept.read_bytes() == data):
        pictures.write_whole(kept, data)


def path_of(media_dir: Path, name: str) -> Path:
    """Where a file is kept. Only the last part of a name counts, so that none leads out of the folder."""
    return media_dir / FOLDER / Path(name).name


def media_type(name: str) -> str:
    known = _KINDS.get(Path(name).suffix)
    return known[0] if known else "application/octet-stream"
