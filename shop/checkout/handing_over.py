"""Handing the buyer over to Stripe: one open session per order, found or made, and never two that can both be paid."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from shop import clock
from shop.cart.bill import Problem
from shop.checkout import pause
from shop.db import transaction
from shop.errors import NotAllowed, NotFound, ShopError
from shop.orders import actions as orders
from shop.orders import counting, deciding
from shop.orders import queries as order_queries
from shop.orders.models import Order
from shop.orders.states import Deal
from shop.payments import attempts, brake, stripe_gateway
from shop.payments.brake import Opener

# For this long after a payment has failed its order may be paid another way, if everything is still there.
REPAIRABLE = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Placed:
    """The order, and where to pay it. `pay_url` None: nothing was charged, and `why` says what keeps it, as in
    `attempts.Opened`; or, `by_mail`, nothing is to be paid and the buyer has been asked by mail whether it is meant."""

    token: str
    number: str
    pay_url: str | None
    by_mail: bool = False
    why: str = ""


class CannotOrder(ShopError):
    """The basket cannot be ordered as it is; `problems` say which line and why."""

    code = "cannot_order"

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__()
        self.problems = list(problems)


class AlreadyOrdered(ShopError):
    """This was ordered, and paid or ended, before: the order's page tells how it stands."""

    code = "already_ordered"

    def __init__(self, token: str) -> None:
        super().__init__()
        self.token = token


def close(number: str, keep: int) -> None:
    """Make sure that no other session of the order can be paid. Raises `CannotOrder` while Stripe cannot be asked."""
    try:
        attempts.close_others(number, keep)
    except (stripe_gateway.Unreachable, stripe_gateway.Refused) as silent:
        if isinstance(silent, stripe_gateway.Locked):
            attempts.report_locked()
        raise CannotOrder([Problem("payment_unreachable")]) from silent


def hand_over(number: str, token: str, opener: Opener = brake.NOBODY) -> Placed:
    """Where the buyer pays: the open session, the one a stored request makes, or a new attempt's.

    Raises `AlreadyOrdered` if there is nothing left to pay, and `Braked` if a new attempt has to wait.
    """
    last = attempts.latest(number)
    if last is not None and last.state != "refused" and not attempts.usable(last, clock.now()):
        brake.hold(opener)
    attempt_id = _attempt_to_use(number, token, opener)
    try:
        close(number, keep=attempt_id)
    except CannotOrder as no:
        locked = isinstance(no.__cause__, stripe_gateway.Locked)
        return Placed(token, number, None, why="closed" if locked else "unreachable")
    order = order_queries.find_by_number(number)
    if order is None or order.state != Deal.OPEN or attempts.money_is_coming(number):
        attempts.give_up([attempt_id])  # closing the others showed that one of them is being paid
        raise AlreadyOrdered(token)
    opened = attempts.open_session(attempt_id)
    return Placed(token, number, opened.url, why=opened.why)


def _attempt_to_use(number: str, token: str, opener: Opener) -> int:
    """The attempt a buyer is sent to. Decided with the order locked, so that two clicks get the same one."""
    now = clock.now()
    with transaction() as session:
        order = orders.get_order(session, number)
        last = attempts.latest(number)
        if last is not None and attempts.usable(last, now):
            return last.id
        if last is not None and last.state == "refused":
            return last.id  # ours to mend, and staff have been told: another request would be refused as well
        held_too_long = now - counting.open_since(order) > attempts.HELD_AT_MOST
        if order.state != Deal.OPEN or held_too_long or attempts.money_is_coming(number):
            raise AlreadyOrdered(token)
        return attempts.prepare(session, attempts.payable(order), order, now, opener).id


def pay_again(token: str, opener: Opener = brake.NOBODY) -> Placed:
    """The buyer asks to pay an order that waits for money, or one that lapsed because its payment failed.

    Raises `NotFound`, `AlreadyOrdered` if there is nothing to pay, `Braked` if a new attempt has to wait, and `SoldOut`
    if the order had lapsed and what it counted on has gone to somebody else.
    """
    order = order_queries.find_by_token(token)
    if order is None:
        raise NotFound(token="")
    if order.state == Deal.EXPIRED and order.total_minor:
        _reopen(order, token, opener)
        order = order_queries.find_by_number(order.number) or order
    if order.state != Deal.OPEN or not order.total_minor:
        raise AlreadyOrdered(token)
    return hand_over(order.number, token, opener)


def may_be_reopened(order: Order, at: datetime) -> bool:
    """Whether its buyer may pay it another way: it lapsed, a payment of it failed lately, and none was begun anew
    instead."""
    failed = counting.failed_at(order) if order.state == Deal.EXPIRED else None
    return failed is not None and at - failed <= REPAIRABLE and not counting.was_given_up(order)


def _reopen(lapsed: Order, token: str, opener: Opener) -> None:
    """Promise everything again and store the next request, in one transaction. Of two clicks the second finds it done.

    While nothing is sold nothing is reopened either.
    """
    now, number = clock.now(), lapsed.number
    if may_be_reopened(lapsed, now):
        brake.hold(opener)
    with transaction() as session:
        order = orders.get_order(session, number)
        if order.state == Deal.OPEN:
            return
        if not may_be_reopened(order, now) or pause.is_on(session):
            raise AlreadyOrdered(token)
        try:
            deciding.reopen(session, number, "buyer", now)
        except NotAllowed as ended:
            raise AlreadyOrdered(token) from ended
        attempts.prepare(session, attempts.payable(order), order, now, opener)
