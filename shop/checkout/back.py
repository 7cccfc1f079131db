"""Coming back: what an order's own page shows, after asking Stripe if money is still awaited."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from shop import clock
from shop.cart import basket
from shop.checkout import asking, free, objecting
from shop.checkout.handing_over import may_be_reopened
from shop.checkout.objecting import Objection
from shop.db import db
from shop.fulfilment import carriers
from shop.money import Money
from shop.orders import counting, letters
from shop.orders import queries as order_queries
from shop.orders.letters import TaxPart
from shop.orders.models import Order, OrderLine, Parcel
from shop.orders.states import NOT_POSTED, Deal, DealAct, Reading, buyers_obstacle, reading, releases_files
from shop.payments import attempts, ledger, refunds, stripe_gateway
from shop.payments.models import LedgerRow
from shop.payments.rules import Sums, money_of, money_state

# Readings of orders of which nothing comes any more.
NOTHING_COMES = frozenset({Reading.REFUNDED, Reading.CANCELLED, Reading.EXPIRED})
# What stands in the way of cancelling: the bank is still to decide, or has given the money back.
DISPUTED, GIVEN_BACK = "disputed", "given_back"


@dataclass(frozen=True, slots=True)
class LineView:
    """A row of the bill: `unit` × `quantity` − `discount` = `total`. `file_title` is there as long as its file may be
    downloaded."""

    position: int
    sku: str | None
    name: str
    kind: str
    step: str
    quantity: int
    unit: Money
    discount: Money
    total: Money
    file_title: str | None


@dataclass(frozen=True, slots=True)
class ParcelView:
    state: str
    carrier_name: str | None
    carrier: str | None
    tracking: str | None
    tracking_url: str | None
    contents: Sequence[tuple[str, int]]
    posted_at: datetime | None


@dataclass(frozen=True, slots=True)
class OrderView:
    """Everything the buyer's page shows. `can_pay`: money is awaited and the copies are still held; where nothing is to
    be paid, `awaits_confirmation`: a link was mailed that confirms the order. `replaced`: the buyer has ordered anew
    instead, in time. `arrives` are the days between which the buyer was told that it comes, `import_charges` what was
    said of the border (none, asked or included), as far as that still holds. `organisation` and `vat_number` are the
    buyer's.

    `can_pay_another_way`: it lapsed because its payment failed. `waits_for_copies`: it is paid, and sent when there are
    new ones. `paid_otherwise`: what came, where that is not the sum agreed. `was_cancelled`: the deal has ended so,
    whatever became of the money; `was_charged`: … and money had come for it. `objection`: what the buyer's bank does
    about the payment. `obstacle`: why the buyer cannot cancel it by themselves (`obstacle_of`); none if they can."""

    number: str
    token: str
    state: Reading
    language: str
    currency: str
    created_at: datetime
    expires_at: datetime
    lines: Sequence[LineView]
    total: Money
    tax: Money
    tax_parts: Sequence[TaxPart]
    ship_to: Sequence[str]
    email: str
    service_name: str | None
    days: tuple[int, int] | None
    arrives: tuple[date, date] | None
    import_charges: str | None
    code: str | None
    organisation: str | None
    vat_number: str | None
    is_gift: bool
    gift_note: str | None
    parcels: Sequence[ParcelView]
    can_pay: bool
    awaits_confirmation: bool
    refunds: Sequence[tuple[Money, str]]
    note: str | None
    replaced: bool = False
    can_pay_another_way: bool = False
    waits_for_copies: bool = False
    paid_otherwise: Money | None = None
    was_cancelled: bool = False
    was_charged: bool = False
    objection: Objection | None = None
    obstacle: str | None = None

    @property
    def files(self) -> list[LineView]:
        """The lines that can be downloaded now."""
        return [line for line in self.lines if line.file_title is not None]

    @property
    def ordered_lines(self) -> dict[str, int]:
        """How many were ordered, by the keys of the basket's lines."""
        found: dict[str, int] = {}
        for line in self.lines:
            if line.sku:
                key = basket.key_of(line.sku, line.step)
                found[key] = found.get(key, 0) + line.quantity
        return found


def look(token: str) -> OrderView | None:
    """The order as it stands. While it is unpaid Stripe is asked, so the page is right also if no notice ever came."""
    order = order_queries.find_by_token(token)
    if order is None:
        return None
    if order.state == Deal.OPEN and order.total_minor and asking.may_ask(order.number):
        _ask_stripe(order.number)
        order = order_queries.find_by_token(token)
    return _view(order) if order is not None else None


def _ask_stripe(number: str) -> None:
    try:
        attempts.settle_all(number, by="buyer")
    except (stripe_gateway.Unreachable, stripe_gateway.Refused):
        return  # the page then shows what we know; the notice or the hourly check brings the rest


def _view(order: Order) -> OrderView:
    sums = ledger.sums_of(order.number)
    state = state_of(order, sums)
    letter = letters.of(order)
    objection = objecting.of(order, sums)
    free_of_charge = free.awaits_confirmation(order)
    in_time = state is Reading.AWAITING_PAYMENT and order.expires_at > clock.now()
    return OrderView(
        number=order.number,
        token=order.token,
        state=state,
        language=order.language,
        currency=order.currency,
        created_at=order.created_at,
        expires_at=order.expires_at,
        lines=[_line(line, order.currency, releases_files(order.state, money_state(sums))) for line in order.lines],
        total=letter.total,
        tax=letter.tax,
        tax_parts=letter.tax_parts,
        ship_to=letter.ship_to,
        email=order.email,
        service_name=order.service_name,
        days=letter.days,
        arrives=letter.arrives if _still_comes(state, objection) else None,
        import_charges=letter.import_charges if state not in NOTHING_COMES else None,
        code=order.code,
        organisation=letter.organisation,
        vat_number=letter.vat_number,
        is_gift=order.is_gift,
        gift_note=order.gift_note,
        parcels=[_parcel(parcel) for parcel in order.parcels],
        can_pay=in_time and not free_of_charge,
        awaits_confirmation=free_of_charge,
        refunds=refunds.shown_to_buyer(order.number),
        note=order.note,
        replaced=state is Reading.EXPIRED and _was_replaced(order),
        can_pay_another_way=may_be_reopened(order, clock.now()),
        waits_for_copies=order.state == Deal.CONFIRMED and order.owed_since is not None,
        paid_otherwise=counting.paid_otherwise(order) if order.state == Deal.UNDECIDED else None,
        was_cancelled=order.state == Deal.CANCELLED,
        was_charged=order.state == Deal.CANCELLED and _was_charged(order.number),
        objection=objection,
        obstacle=obstacle_of(order, sums, objection),
    )


def _was_charged(number: str) -> bool:
    """Whether any money came for an order, in whatever currency."""
    payments = select(LedgerRow.id).where(LedgerRow.order_number == number, LedgerRow.kind == "payment")
    return db.session.scalar(payments.limit(1)) is not None


def _still_comes(state: Reading, objection: Objection | None) -> bool:
    """Whether the days that were told when it was ordered still hold: not while a bank takes its time, nor once it has
    taken the money back, unless all was posted before."""
    if state in NOTHING_COMES or state is Reading.PAYMENT_PENDING:
        return False
    return objection is None or objection.is_covered or state is Reading.SHIPPED


def _was_replaced(order: Order) -> bool:
    """Whether the buyer's newer order ended this one, and not the end of the time for paying: it lapsed before. Where a
    page for paying had to be closed first, that ended it, and a row of its own says why."""
    ends = [event for event in order.history if event.act == DealAct.EXPIRE]
    at_once = bool(ends) and ends[-1].by == "buyer" and ends[-1].at < order.expires_at
    return at_once or any(event.act == counting.REPLACED for event in order.history)


def _line(line: OrderLine, currency: str, released: bool) -> LineView:
    unit, total = Money(line.unit_minor, currency), Money(line.total_minor, currency)
    return LineView(
        position=line.position,
        sku=line.sku,
        name=line.name,
        kind=line.kind,
        step=line.step,
        quantity=line.quantity,
        unit=unit,
        discount=unit * line.quantity - total,
        total=total,
        file_title=line.file_title if released and line.file_name else None,
    )


def state_of(order: Order, sums: Sums) -> Reading:
    """The one word for an order, from its rows."""
    unposted = any(line.kind in NOT_POSTED for line in order.lines)
    money = money_of(order.state, order.total_minor, sums)
    return reading(order.state, money, [parcel.state for parcel in order.parcels], unposted)


def obstacle_of(order: Order, sums: Sums, objection: Objection | None = None) -> str | None:
    """Why the buyer cannot cancel the order by themselves (`states.buyers_obstacle`; given_back: their bank has given
    them the money); none if they can."""
    parcels = [parcel.state for parcel in order.parcels]
    found = buyers_obstacle(order.state, money_state(sums), parcels, counting.has_files(order))
    return GIVEN_BACK if found == DISPUTED and objection is not None and objection.gave_back else found


def _parcel(parcel: Parcel) -> ParcelView:
    carrier = carriers.find(parcel.carrier)
    return ParcelView(
        state=parcel.state,
        carrier_name=carrier.name if carrier else None,
        carrier=parcel.carrier,
        tracking=parcel.tracking,
        tracking_url=carriers.tracking_url(parcel.carrier, parcel.tracking),
        contents=[(content.line.name, content.quantity) for content in parcel.lines],
        posted_at=parcel.posted_at,
    )
