"""One document of the shop file as text to be edited, and back again.

The text is what `dump` writes of that part, its key in the first line; it is read with the same expectations as a whole
file, and asked the same of the shop. Comments in it are not kept: the shop keeps what it understood.
"""

import difflib
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from shop import clock, documents, settings
from shop.errors import ShopError
from shop.shopfile import checks, dump, load, yaml_out, yaml_text
from shop.shopfile import content as contents
from shop.shopfile.content import Content
from shop.shopfile.faults import Fault, ShopFileFault
from shop.shopfile.nodes import Reading, Spot

# The keys of the shop file that can be edited alone.
KINDS = contents.PARTS


class Overtaken(ShopError):
    """Somebody else has changed the document since it was looked at. Facts: `text`, how it stands now."""

    code = "overtaken"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a text makes of a document. `before` and `after` are both as the shop file would write them; `body` is the
    text that would be stored."""

    before: str
    after: str
    body: str

    @property
    def changes_anything(self) -> bool:
        return self.before != self.after

    @property
    def difference(self) -> Sequence[str]:
        return difference(self.before, self.after)


def difference(before: str, after: str) -> list[str]:
    """The lines of a unified diff; none where the texts are equal."""
    return list(difflib.unified_diff(before.splitlines(), after.splitlines(), "now", "then", lineterm="", n=2))


def text_of(kind: str) -> str:
    """The part as the shop file would write it; empty if the shop knows nothing of it yet."""
    document, _ = dump.SECTIONS[kind]
    return _written(kind, documents.bodies((document,)).get(document))


def _written(kind: str, body: str | None) -> str:
    return "" if body is None else yaml_out.written({kind: dump.section(kind, body)})


def mark_of(text: str) -> str:
    """A short mark by which a text is told from any other: a page that was made from it carries it along."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def propose(session: Session, kind: str, text: str, at: datetime) -> Proposal:
    """What storing the text would change. Raises `ShopFileFault` with every fault, each at its line of the text."""
    document, _ = dump.SECTIONS[kind]
    content = _read(kind, text)
    faults = [*content.faults, *checks.against_shop(session, content, clock.day_in(settings.current().time_zone, at))]
    if faults:
        raise ShopFileFault(faults, kind)
    body = load.documents_of(content)[document]
    return Proposal(text_of(kind), _written(kind, body), body)


def _read(kind: str, text: str) -> Content:
    """Other parts in the text are faults, and are not looked into: a product would name files of this machine."""
    root = yaml_text.composed(text, kind)
    if root is None:
        raise ShopFileFault([Fault(0, "", "there is no text")], kind)
    ours = settings.current()
    content = Content(Spot(root, "", Reading(Path(), ours.currencies, ours.languages)))
    with content.spot.mapping() as file:
        content.take(kind, file.need(kind))
    return content


def store(session: Session, kind: str, text: str, seen: str, at: datetime) -> Proposal:
    """Make the document say what the text says, inside the caller's transaction.

    `seen` is the mark of the text that it was made from. Raises `ShopFileFault`, and `Overtaken` if the document was
    changed meanwhile, unless it says already what is wanted; nothing is changed then.
    """
    document, _ = dump.SECTIONS[kind]
    documents.locked(session, document)
    proposal = propose(session, kind, text, at)
    if proposal.changes_anything:
        if seen != mark_of(proposal.before):
            raise Overtaken(text=proposal.before)
        documents.store(session, document, proposal.body, at)
    return proposal
