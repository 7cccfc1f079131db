"""What goes into a bill and what comes out of it: plain values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from shop.cart.minimums import MinimumRow
from shop.catalogue.facts import Item
from shop.catalogue.pricing import POOL, STANDARD
from shop.money import Money, total
from shop.places.imports import ImportCharges, ImportRule
from shop.places.incomes import IncomeRow
from shop.places.tax import TaxRule, TaxTable
from shop.promotions.facts import Code
from shop.shipping.arrival import Arrival, Promise
from shop.shipping.rules import Offer, PlannedParcel, Tariff

Facts = tuple[tuple[str, object], ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """One line of the basket: `key` names it, `item` is None if the thing is not for sale any more. `amount_minor` is
    what the buyer wrote, per copy, where the step is `free`."""

    key: str
    sku: str
    item: Item | None
    quantity: int
    step: str = STANDARD
    amount_minor: int | None = None


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the price depends on besides the basket.

    `country` None: not chosen yet, so there is no post row. `code_typed` without `code`: no such code. `paused` is what
    the public is told, per language, while nothing is sold at all.
    """

    currency: str
    day: date
    country: str | None
    service: str | None
    tariff: Tariff
    tax: TaxTable
    seller_country: str
    postal_code: str = ""
    imports: Sequence[ImportRule] = ()
    incomes: Sequence[IncomeRow] = ()
    minimums: Sequence[MinimumRow] = ()
    gift_minor: int = 0
    code_typed: str | None = None
    code: Code | None = None
    paused: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class TaxPart:
    rule: TaxRule
    base_minor: int
    tax_minor: int


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a row costs what it does: a code and its facts; the words are the template's."""

    code: str
    facts: Facts = ()

    def fact(self, name: str) -> object:
        return dict(self.facts).get(name)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the bill. `kind`: goods, digital, forward, gift or post. `unit` × `quantity` − `discount` = `total`.

    `key` is the line of the basket that it stands for; the gift's is "gift", the post's "post".
    """

    kind: str
    key: str
    quantity: int
    unit: Money
    total: Money
    reason: Reason
    item: Item | None = None
    step: str = STANDARD
    taxes: tuple[TaxPart, ...] = ()

    @property
    def discount(self) -> Money:
        return self.unit * self.quantity - self.total

    @property
    def tax_minor(self) -> int:
        return sum(part.tax_minor for part in self.taxes)

    @property
    def is_posted(self) -> bool:
        return self.kind == "goods"

    @property
    def post_is_paid(self) -> bool:
        """Whether somebody else has paid this copy's post already."""
        return self.step == POOL


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a basket cannot be ordered as it is. `line` names the line of the basket; None: the whole basket.

    The bill's own codes: gone, no_price, no_step, sold_out, not_enough, too_many, not_an_amount, below_floor, pool_one,
    pool_empty, not_posted, no_tax_rate, paused, below_minimum, above_maximum; of a discount code: code_unknown,
    code_used_up, code_not_yet, code_over, code_country, code_currency, code_products, code_minimum, code_no_effect.
    Placing an order adds code_email (`checkout.place`: this address has had its uses), handing over to Stripe
    payment_unreachable (`checkout.handing_over`).
    """

    code: str
    line: str | None = None
    facts: Facts = ()

    def fact(self, name: str) -> object:
        return dict(self.facts).get(name)


@dataclass(frozen=True, slots=True)
class Quote:
    """The bill. `offers` are the services to choose from, `offer` the chosen one (the cheapest unless named).

    `promises` say for each thing that is needed by a day whether it comes in time; `arrival` is the whole order's.
    """

    rows: tuple[Row, ...]
    total: Money
    tax: Money
    problems: tuple[Problem, ...] = ()
    offers: tuple[Offer, ...] = ()
    offer: Offer | None = None
    arrival: Arrival | None = None
    promises: tuple[tuple[Item, Promise], ...] = ()
    imports: ImportCharges | None = None
    tax_parts: tuple[TaxPart, ...] = field(default=())

    @property
    def orderable(self) -> bool:
        return bool(self.goods_rows) and not self.problems

    @property
    def goods_rows(self) -> tuple[Row, ...]:
        """The rows of what was chosen, without gift and post."""
        return tuple(row for row in self.rows if row.item is not None)

    @property
    def goods(self) -> Money:
        return total((row.total for row in self.goods_rows), self.total.currency)

    @property
    def gift(self) -> Row | None:
        return next((row for row in self.rows if row.kind == "gift"), None)

    @property
    def post(self) -> Row | None:
        """None while no country is chosen or nothing is posted."""
        return next((row for row in self.rows if row.kind == "post"), None)

    @property
    def burdens(self) -> str:
        """Where tax is due and what may be asked at the border, in a word: two bills of one total may differ in it."""
        taxed = sorted({f"{part.rule.place}-{part.rule.reason}" for part in self.tax_parts})
        return " ".join([*taxed, self.imports.charges if self.imports else "none"])

    @property
    def parcels(self) -> Sequence[PlannedParcel]:
        return self.offer.parcels if self.offer else ()
