"""The links that stand on every page of the desk: one bar, and below it a row of those that belong together."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from flask import request, url_for

from shop.attention import items
from shop.desk import session

# What leads somewhere: the page, its name, and the right that it needs.
Page = tuple[str, str, str]

GROUPS: Sequence[tuple[str, Sequence[Page]]] = (
    ("Orders", (("desk.orders", "Orders", "orders"),)),
    ("Mails", (("desk.mails", "Mails", "mails"),)),
    ("Attention", (("desk.attention", "Attention", "attention"),)),
    (
        "Money",
        (
            ("desk.payouts", "Payouts", "reports"),
            ("desk.disputes", "Disputes", "settle"),
            ("desk.stripe", "Stripe", "settle"),
        ),
    ),
    ("Stock", (("desk.stock", "Stock", "stock"),)),
    (
        "Products",
        (
            ("desk.products", "Products", "products"),
            ("desk.codes", "Codes", "codes"),
            ("desk.pool", "Pool", "products"),
        ),
    ),
    (
        "Sales",
        (
            ("desk.destinations", "Destinations", "destinations"),
            ("desk.pause_page", "Pause", "pause"),
            ("desk.rules", "Rules", "read_rules"),
            ("desk.reports", "Reports", "reports"),
        ),
    ),
    ("Staff", (("desk.staff", "Staff", "staff"),)),
)


# How much waits on a page; asked for on every page of the desk, so that nobody has to look.
COUNTS: Mapping[str, Callable[[], int]] = {"desk.attention": items.count_open}


@dataclass(frozen=True, slots=True)
class Link:
    """`current` is what `aria-current` says: this very page, another of its kind, or nothing. `count`: what waits."""

    label: str
    address: str
    current: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """Pages that belong together, as far as the reader may see them. In the bar stands a link to the first."""

    label: str
    links: tuple[Link, ...]

    @property
    def head(self) -> Link:
        current = self.links[0].current if len(self.links) == 1 else self._current
        return Link(self.label, self.links[0].address, current, self.links[0].count)

    @property
    def is_open(self) -> bool:
        """Whether its links stand in a row of their own."""
        return len(self.links) > 1 and bool(self._current)

    @property
    def _current(self) -> str:
        return "true" if any(link.current for link in self.links) else ""


def groups() -> list[Group]:
    """What the reader may see, with the group that holds the page open."""
    found = ((label, tuple(_link(page) for page in pages if session.may(page[2]))) for label, pages in GROUPS)
    return [Group(label, links) for label, links in found if links]


def _link(page: Page) -> Link:
    address = url_for(page[0])
    within = "true" if request.path.startswith(f"{address}/") else ""
    count = COUNTS[page[0]]() if page[0] in COUNTS else 0
    return Link(page[1], address, "page" if request.path == address else within, count)
