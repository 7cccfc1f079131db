"""Invented orders: who ordered what, when, and how it went on. Pure but for chance."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from shop.cart.basket import Basket, BasketLine
from shop.cart.bill import Quote
from shop.catalogue.facts import Item
from shop.orders.states import Deal, ParcelState

SPAN = timedelta(days=180)
STEP_WEIGHTS = {"reduced": 12, "standard": 78, "solidarity": 10}


@dataclass(frozen=True, slots=True)
class Course:
    """How an order went on. `youngest` and `oldest` bound how long ago it was placed."""

    name: str
    weight: int
    deal: Deal
    parcel: ParcelState
    youngest: timedelta
    oldest: timedelta
    attempt: str | None

    @property
    def holds_copies(self) -> bool:
        """Whether copies are still promised to it."""
        return self.deal is Deal.OPEN or (self.deal is Deal.CONFIRMED and self.parcel is ParcelState.TO_PACK)

    @property
    def is_packed(self) -> bool:
        return self.parcel in (ParcelState.PACKED, ParcelState.POSTED)

    @property
    def is_paid(self) -> bool:
        return self.attempt == "paid"


def _days(number: float) -> timedelta:
    return timedelta(days=number)


# Delayed payments and undecided orders are left out: Stripe, or a person, would have to know of them too.
COURSES = (
    Course("shipped", 58, Deal.CONFIRMED, ParcelState.POSTED, _days(7), SPAN, "paid"),
    Course("paid", 16, Deal.CONFIRMED, ParcelState.TO_PACK, _days(0.02), _days(6), "paid"),
    Course("packed", 6, Deal.CONFIRMED, ParcelState.PACKED, _days(2), _days(8), "paid"),
    Course("refunded", 5, Deal.CANCELLED, ParcelState.CANCELLED, _days(2), SPAN, "paid"),
    Course("cancelled", 3, Deal.CANCELLED, ParcelState.CANCELLED, _days(2), SPAN, "expired"),
    Course("expired", 10, Deal.EXPIRED, ParcelState.TO_PACK, _days(1), SPAN, "expired"),
    Course("awaiting_payment", 2, Deal.OPEN, ParcelState.TO_PACK, _days(0), timedelta(minutes=50), None),
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where buyers live: weight, country, town, postcode, street."""

    weight: int
    country: str
    city: str
    postal_code: str | None
    line1: str


PLACES = (
    Place(40, "DE", "Leipzig", "04109", "Musterweg"),
    Place(12, "GB", "Leeds", "LS1 4AP", "Example Street"),
    Place(8, "FR", "Lyon", "69002", "Rue de l’Exemple"),
    Place(6, "AT", "Graz", "8010", "Beispielgasse"),
    Place(5, "IE", "Cork", "T12 X70A", "Sample Quay"),
    Place(8, "US", "Oakland", "94612", "Sample Avenue"),
    Place(6, "CO", "Bogotá", "110111", "Carrera Ejemplo"),
    Place(5, "ZA", "Durban", "4001", "Example Road"),
    Place(4, "JP", "Kyoto", "604-8571", "Rei 1-chome"),
    Place(3, "EG", "Cairo", "11511", "شارع المثال"),
    Place(3, "TL", "Dili", None, "Rua do Exemplo"),
)
NAMES = (
    "Amina Haddad", "Bruno Keller", "Chiara Conti", "Dinh Lan Anh", "Élise Fournier", "Fatou Sow", "Gwen Ó Briain",
    "Hikaru Mori", "Ivana Novák", "José Muñoz", "Kofi Mensah", "Lena Groß", "Mairead Walsh", "Nomsa Dube",
    "Óscar Peña", "Priya Nair", "Rosa da Costa", "سلمى حداد", "Tomasz Żak", "Zoë van Dijk",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Past:
    """One invented order, before it is written into rows."""

    course: Course
    quote: Quote
    place: Place
    name: str
    email: str
    language: str
    staff_language: str
    street_number: int
    placed_at: datetime
    now: datetime

    def after(self, **span: float) -> datetime:
        """A moment in the order's life, never one that is still to come."""
        return min(self.placed_at + timedelta(**span), self.now)

    def told(self, day: date) -> date:
        """A day of today's bill, as it would have been told when the order was placed."""
        return day - (self.now - self.placed_at)

    @property
    def paid_at(self) -> datetime:
        return self.after(minutes=9)

    @property
    def ended_at(self) -> datetime:
        return self.after(hours=1, minutes=2) if self.course.deal is Deal.EXPIRED else self.after(hours=30)

    @property
    def packed_at(self) -> datetime:
        return self.after(hours=26)

    @property
    def posted_at(self) -> datetime:
        return self.after(hours=44)


def course(chance: random.Random) -> Course:
    return chance.choices(COURSES, [known.weight for known in COURSES])[0]


def place(chance: random.Random) -> Place:
    return chance.choices(PLACES, [known.weight for known in PLACES])[0]


def basket(chance: random.Random, things: Sequence[Item], country: str) -> Basket:
    """Mostly one calendar, sometimes several things, at the step that its buyer can afford; free amounts, codes and the
    pool are left out."""
    chosen = chance.sample(things, k=min(len(things), chance.choices((1, 2, 3), (70, 24, 6))[0]))
    lines = (
        BasketLine(item.sku, chance.choices((1, 2, 3, 5), (76, 16, 6, 2))[0], _step(chance, item)) for item in chosen
    )
    return Basket(tuple(sorted(lines, key=lambda line: line.key)), country=country)


def _step(chance: random.Random, item: Item) -> str:
    offered = item.prices.steps if item.prices else ()
    return chance.choices(offered, [STEP_WEIGHTS[step] for step in offered])[0]


def placed_at(chance: random.Random, known: Course, now: datetime) -> datetime:
    """Some moment within the course's bounds, to the second."""
    span = (known.oldest - known.youngest).total_seconds()
    return now - known.youngest - timedelta(seconds=chance.randrange(1, int(span)))


def email(chance: random.Random) -> str:
    return f"buyer.{chance.randrange(10**9):09d}@mail.example"
