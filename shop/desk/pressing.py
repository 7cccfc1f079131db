"""Pressing a button of a matter: it is done, and the matter is settled with who, when and how – once, whoever presses.

What is refused or cannot be reached leaves the matter open and nothing lost. What somebody has done already settles it
just as well, and is told so.
"""

from dataclasses import dataclass

from shop import clock
from shop.accounts import members
from shop.attention import items
from shop.db import transaction
from shop.desk import matters, settling, wording
from shop.desk.button import Button, Field, Typed
from shop.desk.entry import Entry
from shop.desk.matters import Matter
from shop.errors import AlreadyDone, NotAllowed, ShopError

DONE_ALREADY = "was done already"
# What the list alone meets.
OBSTACLES = {
    "still_differs": "Stripe was asked, and its figure and ours still differ.",
    "figures_changed": "The figures have changed since you looked, so nothing was booked; see the new ones.",
    "two_currencies": "The figures are in two currencies, which no single row can bring together. Nothing was booked.",
    "unmatched": "The payment fits no order, so nothing can be answered for it. Send it back where the list tells of "
    "it as money that fits no order, or note this.",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of it, in a sentence."""

    is_settled: bool
    sentence: str


def read(entry: Entry, field: Field) -> str:
    if field.kind == "email":
        return entry.email(field.name)
    if field.kind == "text":
        return entry.text(field.name, required=field.required)
    return entry.line(field.name, required=field.required)


def press(matter: Matter, button: Button, typed: Typed, by: str) -> Outcome:
    """Do what the button says and settle the matter. It never raises what the act may raise: it says it."""
    if matter.settled_at is not None:
        return Outcome(False, too_late(matter))
    already = False
    try:
        if button.act is not None:
            button.act(matter, typed, by)
    except AlreadyDone:
        already = True
    except ShopError as why:
        return Outcome(False, _refusal(why))
    return _settled(matter, button, typed, by, already)


def _settled(matter: Matter, button: Button, typed: Typed, by: str, already: bool) -> Outcome:
    remark = DONE_ALREADY if already else typed.get("remark") or typed.get("how") or typed.get("email") or ""
    try:
        _write(matter, button, typed, by, f"{button.key}: {remark}" if remark else button.key)
    except AlreadyDone:
        if button.act is None or already:
            return Outcome(False, too_late(_as_it_stands(matter)))
        # Its cause has vanished with the act, and the shop has settled it by itself.
    except ShopError as why:
        return Outcome(False, _refusal(why))
    label = matters.fill(button.label, matter)
    if already:
        return Outcome(True, f"Somebody has done this already; it is off the list now ({label}).")
    return Outcome(True, f"Done and settled: {label}.")


def _write(matter: Matter, button: Button, typed: Typed, by: str, resolution: str) -> None:
    """Settle it, with what must be done in the same breath. Raises `AlreadyDone` if somebody was quicker."""
    now = clock.now()
    with transaction() as session:
        if button.step is not None:
            button.step(session, matter, typed, by, now)
        if not items.settle(session, matter.id, by, resolution, now):
            raise AlreadyDone(item=matter.id)


def _as_it_stands(matter: Matter) -> Matter:
    row = items.find(matter.id)
    return matters.of(row) if row is not None else matter


def too_late(matter: Matter) -> str:
    """Who has settled it, and how."""
    by = matter.settled_by or ""
    who = members.names([by]).get(by) or wording.words(wording.ACTORS, by or "shop")
    return f"{who} has settled this already: {how(matter) or 'see the settled ones'}. Nothing was changed."


def how(matter: Matter) -> str:
    """How it was settled: the button's name and what was remarked, or the words in which the shop said it."""
    key, _, remark = (matter.resolution or "").partition(": ")
    button = settling.find(matter.kind, key)
    if button is None:
        return matter.resolution or ""
    label = matters.fill(button.label, matter)
    return f"{label} – {remark}" if remark else label


def _refusal(why: ShopError) -> str:
    """Why nothing was done. The matter stays on the list."""
    if why.code == "stripe_locked":
        return "Stripe does not take our key, so nothing was done. It stays on the list."
    if why.code == "stripe_unreachable":
        return "Stripe does not answer, so nothing was done, as far as we know. It stays on the list; try again soon."
    if why.code in ("stripe_refused", "stripe_unknown"):
        code = str(why.facts.get("stripe_code", "")).replace("_", " ")
        return f"Stripe refuses this ({code}). Nothing was changed, and it stays on the list."
    told = OBSTACLES.get(str(why.facts.get("state"))) if why.code == NotAllowed.code else None
    return f"{told or wording.refusal('settle', why)} It stays on the list."
