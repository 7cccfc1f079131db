"""What needs a person: the list with its named buttons, pressing one, and what was settled of late."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from flask import abort, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from shop import clock
from shop.accounts import members
from shop.attention import items
from shop.attention.models import AttentionItem
from shop.desk import acting, anomalies, matters, pressing, settling
from shop.desk.anomaly import Anomaly
from shop.desk.blueprint import blueprint
from shop.desk.button import Button
from shop.desk.entry import Entry
from shop.desk.matters import Matter
from shop.desk.session import may, me, needs
from shop.errors import NotFound
from shop.forms import clean
from shop.mail.models import OutboxMail
from shop.orders.numbers import read_number
from shop.reports.mails import latest_about

MOST = 1_000
KEPT_IN_SIGHT = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Card:
    """A matter as it stands on the page; `mail` is the last that was written about its order."""

    matter: Matter
    words: Anomaly
    happened: str
    todo: str
    buttons: Sequence[Button]
    door: str | None
    mail: OutboxMail | None

    @property
    def door_label(self) -> str:
        return settling.DOORS[self.matter.kind].label

    @property
    def is_late(self) -> bool:
        return self.matter.due is not None and self.matter.due < clock.now()

    @property
    def days_left(self) -> int:
        """Whole days until it is due."""
        return max(0, (self.matter.due - clock.now()).days) if self.matter.due else 0


@blueprint.get("/attention")
@needs("attention")
def attention() -> str:
    asked = clean(request.args.get("order"), 100)
    number = read_number(asked)
    found = items.open_about(number) if number else [] if asked else items.open_items(MOST)
    return render_template("desk/attention/list.html", sections=grouped(cards(found)), asked=asked, entry=Entry())


@blueprint.get("/attention/settled")
@needs("attention")
def attention_settled() -> str:
    found = [matters.of(item) for item in items.settled_since(clock.now() - KEPT_IN_SIGHT)]
    told = [(one, anomalies.of(one.kind), anomalies.happened(one), pressing.how(one)) for one in found]
    names = members.names(one.settled_by or "" for one in found)
    return render_template("desk/attention/settled.html", told=told, names=names, days=KEPT_IN_SIGHT.days)


@blueprint.route("/attention/<id:item>/<button>", methods=["GET", "POST"])
@needs("attention")
def press(item: int, button: str) -> Response | str | tuple[str, int]:
    """Looked at, it says what will happen; sent, it happens."""
    matter, pressed = _asked(item, button)
    return _press(matter, pressed) if request.method == "POST" else _ask(matter, pressed)


def _ask(matter: Matter, pressed: Button) -> Response | str:
    if matter.settled_at is None:
        return _confirm_page(matter, pressed, Entry())
    flash(pressing.too_late(matter), "late")
    return redirect(url_for("desk.attention"), 303)


def _press(matter: Matter, pressed: Button) -> Response | tuple[str, int]:
    entry = Entry(f"{pressed.key}-{matter.id}")
    typed = {field.name: pressing.read(entry, field) for field in pressed.fields}
    if entry.faults:
        return _confirm_page(matter, pressed, entry), 422
    outcome = pressing.press(matter, pressed, typed, me().by)
    flash(outcome.sentence, "done" if outcome.is_settled else "late")
    if request.form.get("back") == "order" and matter.order:
        return acting.to_order(matter.order)
    return redirect(url_for("desk.attention"), 303)


def _asked(item: int, button: str) -> tuple[Matter, Button]:
    row = items.find(item)
    if row is None:
        raise NotFound(item=item)
    matter = matters.of(row)
    pressed = settling.find(matter.kind, button)
    if pressed is None:
        raise NotFound(item=item, button=button)
    if not may(pressed.right):
        abort(403)
    return matter, pressed


def _confirm_page(matter: Matter, button: Button, entry: Entry) -> str:
    exactly = button.exactly(matter) if button.exactly else [matters.fill(button.does, matter)]
    return render_template(
        "desk/attention/confirm.html",
        matter=matter,
        button=button,
        label=matters.fill(button.label, matter),
        title=anomalies.title(matter.kind),
        happened=anomalies.happened(matter),
        exactly=exactly,
        entry=entry,
        back=request.values.get("back", ""),
    )


def cards(rows: Iterable[AttentionItem]) -> list[Card]:
    """What the page shows of each, with the last mail about its order; two statements for any number."""
    found = [matters.of(row) for row in rows]
    mails = latest_about({one.order for one in found if one.order})
    return [_card(one, mails) for one in found]


def _card(matter: Matter, mails: Mapping[str, OutboxMail]) -> Card:
    door = settling.DOORS.get(matter.kind)
    return Card(
        matter=matter,
        words=anomalies.of(matter.kind),
        happened=anomalies.happened(matter),
        todo=anomalies.todo(matter),
        buttons=[button for button in settling.offered(matter) if may(button.right)],
        door=settling.door(matter) if door and may(door.right) else None,
        mail=mails.get(matter.order or ""),
    )


def grouped(found: Sequence[Card]) -> list[tuple[str, list[Card]]]:
    """By urgency: what is due soonest first, then buyers' money and the shop's works, the newest first in each."""
    groups: dict[str, list[Card]] = {name: [] for name in anomalies.GROUPS}
    for card in sorted(found, key=lambda one: one.matter.id, reverse=True):
        groups[anomalies.group(card.matter)].append(card)
    groups["due"].sort(key=lambda one: (one.matter.due or clock.now(), one.matter.id))
    return [(anomalies.GROUPS[name], some) for name, some in groups.items() if some]
