"""Pictures of what is for sale: which files are taken in, and the folder they are kept in.

A picture is kept under a name made from its content, so it can be cached for ever, the same picture is kept once, and
writing it again is harmless. SVG is a programming language in disguise: what could run, or fetch anything from
elsewhere, is refused, even though browsers do neither inside `<img>`.
"""

import hashlib
import os
import re
import tempfile
from pathlib import Path
from xml.parsers import expat

from shop.errors import ShopError

LARGEST = 10_000_000

_SIGNATURES = {
    ".png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    ".jpg": re.compile(rb"\xff\xd8\xff"),
    ".webp": re.compile(rb"RIFF....WEBP", re.DOTALL),
}
SUFFIXES = (".svg", *_SIGNATURES)

_SVG_ROOT = "http://www.w3.org/2000/svg svg"
_ACTIVE = frozenset({"script", "foreignObject", "iframe", "object", "embed", "handler", "listener", "audio", "video"})
_LINKS = frozenset({"href", "src"})
_EMBEDDED = re.compile(r"#.*|data:image/(png|jpeg|webp|gif);base64,.*", re.DOTALL)
# A backslash in a style can spell `url(` without writing it.
_REACHING_STYLE = re.compile(r"""url\((?!\s*["']?\s*#)|@import|image-set|expression\(|\\""", re.IGNORECASE)


class BadPicture(ShopError):
    """A file that is not taken in. Facts: `why` – `kind`, `large`, `content`, `script` or `external`."""

    code = "bad_picture"


def check(data: bytes, suffix: str) -> None:
    """Raises `BadPicture` unless `data` is a picture of the kind that its file's ending says."""
    if suffix not in SUFFIXES:
        raise BadPicture(why="kind")
    if len(data) > LARGEST:
        raise BadPicture(why="large")
    if suffix == ".svg":
        _check_svg(data)
    elif not _SIGNATURES[suffix].match(data):
        raise BadPicture(why="content")


def name_for(data: bytes, suffix: str) -> str:
    """The name a picture is kept under."""
    return hashlib.sha256(data).hexdigest()[:16] + suffix


def keep(folder: Path, data: bytes, suffix: str) -> str:
    """Put a picture into the media folder and return its name. A reader never meets half a file: it is renamed last."""
    name = name_for(data, suffix)
    kept = folder / name
    if kept.is_file() and kept.read_bytes() == data:
        return name
    write_whole(kept, data)
    return name


def write_whole(path: Path, data: bytes) -> None:
    """Write a file whole or not at all: a full disk leaves nothing under a good name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, unfinished = tempfile.mkstemp(dir=path.parent, prefix=".")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(unfinished).chmod(0o644)
        Path(unfinished).replace(path)
    except BaseException:
        Path(unfinished).unlink(missing_ok=True)
        raise


class _SvgCheck:
    """Walks an SVG's tags and stops at the first that could act or reach out."""

    def __init__(self) -> None:
        self.depth = 0
        self.style: list[str] | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self.depth == 0 and name != _SVG_ROOT:
            raise BadPicture(why="content")
        self.depth += 1
        local = name.rpartition(" ")[2]
        if local in _ACTIVE:
            raise BadPicture(why="script")
        if local == "style":
            self.style = []
        for attribute, value in attributes.items():
            self.attribute(attribute.rpartition(" ")[2], value)

    def attribute(self, name: str, value: str) -> None:
        squeezed = re.sub(r"[\s\x00-\x1f]+", "", value).casefold()
        if name.casefold().startswith("on") or "javascript:" in squeezed:
            raise BadPicture(why="script")
        animates_link = name == "attributeName" and value.rpartition(":")[2] in _LINKS
        if animates_link or (name in _LINKS and not _EMBEDDED.fullmatch(value.strip())):
            raise BadPicture(why="external")
        if _REACHING_STYLE.search(value):
            raise BadPicture(why="external")

    def text(self, text: str) -> None:
        if self.style is not None:
            self.style.append(text)

    def end(self, name: str) -> None:
        """A style is judged as a whole: a comment inside it may cut a word in two."""
        if name.rpartition(" ")[2] == "style":
            if _REACHING_STYLE.search("".join(self.style or ())):
                raise BadPicture(why="external")
            self.style = None

    def declaration(self, *_: object) -> None:
        """A document type may define entities, a style sheet instruction names a file: neither belongs in a picture."""
        raise BadPicture(why="external")


def _check_svg(data: bytes) -> None:
    walk = _SvgCheck()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = walk.start
    parser.EndElementHandler = walk.end
    parser.CharacterDataHandler = walk.text
    parser.StartDoctypeDeclHandler = walk.declaration
    parser.ProcessingInstructionHandler = walk.declaration
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError) as wrong:
        raise BadPicture(why="content") from wrong
