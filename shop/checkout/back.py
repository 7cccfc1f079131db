"""Coming back: what an order's own page shows, after asking Stripe if money is still awaited."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from shop import clock
from shop.fulfilment import carriers
from shop.money import Money
from shop.orders import letters
from shop.orders import queries as order_queries
from shop.orders.models import Order, OrderLine, Parcel
from shop.orders.states import Deal, DealAct, Reading, reading, releases_files
from shop.payments import attempts, ledger, refunds, stripe_gateway
from shop.payments.rules import Sums, money_state


@dataclass(frozen=True, slots=True)
class LineView:
    """A row of the bill. `file_title` is there as long as its file may be downloaded."""

    position: int
    sku: str | None
    name: str
    quantity: int
    total: Money
    kind: str
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
    """Everything the buyer's page shows. `can_pay`: money is awaited and the copies are still held. `replaced`: the
    buyer has ordered anew instead, in time."""

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
    ship_to: Sequence[str]
    email: str
    service_name: str | None
    days: tuple[int, int] | None
    parcels: Sequence[ParcelView]
    can_pay: bool
    refunds: Sequence[tuple[Money, str]]
    note: str | None
    replaced: bool = False

    @property
    def files(self) -> list[LineView]:
        """The lines that can be downloaded now."""
        return [line for line in self.lines if line.file_title is not None]

    @property
    def goods(self) -> dict[str, int]:
        """How many of each SKU were ordered."""
        ordered: dict[str, int] = {}
        for line in self.lines:
            if line.sku:
                ordered[line.sku] = ordered.get(line.sku, 0) + line.quantity
        return ordered


def look(token: str) -> OrderView | None:
    """The order as it stands. While it is unpaid Stripe is asked, so the page is right also if no notice ever came."""
    order = order_queries.find_by_token(token)
    if order is None:
        return None
    if order.state == Deal.OPEN:
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
        ship_to=letter.ship_to,
        email=order.email,
        service_name=order.service_name,
        days=letter.days,
        parcels=[_parcel(parcel) for parcel in order.parcels],
        can_pay=state is Reading.AWAITING_PAYMENT and order.expires_at > clock.now(),
        refunds=[(Money(r.amount_minor, r.currency), r.state) for r in refunds.of_order(order.number)],
        note=order.note,
        replaced=state is Reading.EXPIRED and _was_replaced(order),
    )


def _was_replaced(order: Order) -> bool:
    """Whether the buyer's newer order ended this one, and not the end of the time for paying: it lapsed before. The act
    is the shop's where a page for paying had to be closed first."""
    if not order.history:
        return False
    last = order.history[-1]
    return last.act == DealAct.EXPIRE and last.by in ("buyer", "shop") and last.at < order.expires_at


def _line(line: OrderLine, currency: str, released: bool) -> LineView:
    return LineView(
        position=line.position,
        sku=line.sku,
        name=line.name,
        quantity=line.quantity,
        total=Money(line.total_minor, currency),
        kind=line.kind,
        file_title=line.file_title if released and line.file_name else None,
    )


def state_of(order: Order, sums: Sums) -> Reading:
    """The one word for an order, from its rows."""
    digital = any(line.kind == "digital" for line in order.lines)
    return reading(order.state, money_state(sums), [parcel.state for parcel in order.parcels], digital)


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
