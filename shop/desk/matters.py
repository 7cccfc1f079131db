"""A matter: something on the attention list as pages and mails tell of it, and its facts as words for a sentence."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from shop import i18n, settings
from shop.attention.models import AttentionItem
from shop.desk.wording import LANGUAGE
from shop.money import Money
from shop.orders.numbers import read_number

# What a sentence says where a fact is missing.
UNKNOWN = {"amount": "an amount", "paid": "an amount", "agreed": "another", "due_by": "a day that Stripe names"}

OURS_AND_STRIPES = ("Our books", "Stripe")
# Kinds that are a difference between two figures, and whose each is.
TWO_BOOKS = {
    **dict.fromkeys(
        ("amount_mismatch", "paid_here_not_at_stripe", "refund_mismatch", "dispute_mismatch"), OURS_AND_STRIPES
    ),
    "payout_mismatch": ("Sent to our bank", "What it is made of"),
}


@dataclass(frozen=True, slots=True)
class Matter:
    """An item, apart from its row, so that acts may end the read it came from. Instants are UTC."""

    id: int
    kind: str
    key: str
    facts: Mapping[str, Any]
    raised_at: datetime
    settled_at: datetime | None
    settled_by: str | None
    resolution: str | None

    @property
    def order(self) -> str | None:
        """The number of the order it is about: its key, or named among the facts."""
        named = self.facts.get("order")
        return read_number(self.key) or (read_number(named) if isinstance(named, str) else None)

    @property
    def due(self) -> datetime | None:
        """Until when something has to be done about it."""
        return instant(self.facts.get("due_by"))

    def text(self, *names: str) -> str:
        """The first of these facts that is there; empty if none is."""
        return next((str(self.facts[name]) for name in names if self.facts.get(name)), "")

    def money(self, which: str = "") -> Money | None:
        """The sum named `<which>_minor` (or `minor`), if it is known with its currency."""
        stem = f"{which}_" if which else ""
        minor, currency = self.facts.get(f"{stem}minor"), self.facts.get(f"{stem}currency", self.facts.get("currency"))
        return Money(int(minor), str(currency).upper()) if minor is not None and currency else None

    @property
    def two_sums(self) -> tuple[Money | None, Money | None]:
        """What two books say of the same money, where the matter is that they differ: ours and Stripe's, or a payout
        and its parts. Of a payment that Stripe does not know, it says nothing at all."""
        if self.kind not in TWO_BOOKS:
            return None, None
        one = self.money()
        other = self.money("parts" if self.kind == "payout_mismatch" else "at_stripe")
        unknown = Money(0, one.currency) if one and self.kind == "paid_here_not_at_stripe" else None
        return one, other or unknown

    @property
    def two_books(self) -> list[tuple[str, str]]:
        """The same beside each other in words, and the difference; empty if there is nothing to compare."""
        one, other = self.two_sums
        if one is None or other is None:
            return []
        told = [(TWO_BOOKS[self.kind][0], money_text(one)), (TWO_BOOKS[self.kind][1], money_text(other))]
        same = one.currency == other.currency
        return [*told, ("Difference", money_text(other - one))] if same else told


def of(item: AttentionItem) -> Matter:
    return Matter(
        id=item.id,
        kind=item.kind,
        key=item.object_key,
        facts=dict(item.facts),
        raised_at=item.raised_at,
        settled_at=item.settled_at,
        settled_by=item.settled_by,
        resolution=item.resolution,
    )


def instant(told: object) -> datetime | None:
    """An instant as facts hold it: Unix seconds, or ISO text; without a zone it is UTC. None if it is neither."""
    if isinstance(told, int):
        return datetime.fromtimestamp(told, UTC)
    try:
        found = datetime.fromisoformat(str(told))
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


class _Figures(dict[str, str]):
    """Facts as words; one that nobody wrote down is told as unknown rather than missed."""

    def __missing__(self, name: str) -> str:
        return UNKNOWN.get(name, "(not known)")


def fill(sentence: str, matter: Matter) -> str:
    """A sentence of the desk with the matter's figures: money, days, names."""
    return sentence.format_map(_figures(matter))


def _figures(matter: Matter) -> Mapping[str, str]:
    found = _Figures(key=matter.key, order=matter.order or matter.key)
    for name, value in matter.facts.items():
        if value in (None, "", [], {}) or name.endswith("currency"):
            continue
        if name == "minor" or name.endswith("_minor"):
            stem = name.removesuffix("minor").removesuffix("_")
            sum_of = matter.money(stem)
            found[stem or "amount"] = money_text(sum_of) if sum_of else str(value)
        else:
            found[name] = _said(name, value)
    if "posted" in matter.facts:
        found["parcels"] = PARCELS[bool(matter.facts["posted"])]
    return found


# What is wrong with the webhook at Stripe.
WRONG = {
    "not_registered": "none is registered for it",
    "disabled": "it is switched off",
    "events": "it lacks events that the shop needs",
    "version": "it speaks another version than the shop",
}
PARCELS = {True: "A parcel has left the house already.", False: "Nothing has left the house; the parcels are held."}


def _said(name: str, value: object) -> str:
    if name == "wrong" and isinstance(value, list):
        return "; ".join(WRONG.get(str(code), str(code)) for code in value)
    if name in ("due_by", "since") or name.endswith("_at"):
        moment = instant(value)
        return when(moment) if moment else str(value)
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    if name in ("why", "reason", "what"):
        return str(value).replace("_", " ")
    return str(value)


def money_text(sum_of: Money) -> str:
    return i18n.money_text(sum_of, LANGUAGE)


def when(moment: datetime) -> str:
    return i18n.instant_text(moment, settings.current().time_zone, LANGUAGE)
