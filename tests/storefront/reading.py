"""Reading a page's bill the way somebody does who hears it: row by row, a label, an amount and a sentence."""

import html
import re
from dataclasses import dataclass

_ROW = re.compile(
    r'<div class="bill-(\w+)"><dt>(.*?)</dt><dd class="amount">(.*?)</dd><dd class="why">(.*?)</dd></div>', re.DOTALL
)


@dataclass(frozen=True)
class BillRow:
    kind: str
    label: str
    amount: str
    why: str


def bill(page: str) -> list[BillRow]:
    return [BillRow(kind, *map(words, parts)) for kind, *parts in _ROW.findall(page)]


def row(page: str, kind: str) -> BillRow:
    """The only row of its kind."""
    (found,) = [each for each in bill(page) if each.kind == kind]
    return found


def words(markup: str) -> str:
    """What is read out: without tags, entities and the marks that keep scripts apart."""
    text = html.unescape(re.sub(r"<[^>]+>", " ", markup))
    return re.sub(r"\s+([.,;:])", r"\1", " ".join(re.sub("[\u2066-\u2069]", "", text).split()))
