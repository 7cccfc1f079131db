"""Handing the buyer over to Stripe: one open session per order, found or made, and never two that can both be paid."""

from collections.abc import Sequence
from dataclasses import dataclass

from shop import clock
from shop.cart.bill import Problem
from shop.db import transaction
from shop.errors import NotFound, ShopError
from shop.orders import actions as orders
from shop.orders import queries as order_queries
from shop.orders.states import Deal
from shop.payments import attempts, stripe_gateway


@dataclass(frozen=True, slots=True)
class Placed:
    """The order, and where to pay it. `pay_url` None: Stripe could not be reached, nothing was charged; or, `by_mail`,
    nothing is to be paid and the buyer has been asked by mail whether it is meant."""

    token: str
    number: str
    pay_url: str | None
    by_mail: bool = False


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


def hand_over(number: str, token: str) -> Placed:
    """Where the buyer pays: the open session, the one a stored request makes, or a new attempt's.

    Raises `AlreadyOrdered` if there is nothing left to pay.
    """
    attempt_id = _attempt_to_use(number, token)
    try:
        close(number, keep=attempt_id)
    except CannotOrder:
        return Placed(token, number, None)
    order = order_queries.find_by_number(number)
    if order is None or order.state != Deal.OPEN or attempts.money_is_coming(number):
        attempts.give_up([attempt_id])  # closing the others showed that one of them is being paid
        raise AlreadyOrdered(token)
    return Placed(token, number, attempts.open_session(attempt_id))


def _attempt_to_use(number: str, token: str) -> int:
    """The attempt a buyer is sent to. Decided with the order locked, so that two clicks get the same one."""
    now = clock.now()
    with transaction() as session:
        order = orders.get_order(session, number)
        last = attempts.latest(number)
        if last is not None and attempts.usable(last, now):
            return last.id
        if last is not None and last.state == "refused":
            return last.id  # ours to mend, and staff have been told: another request would be refused as well
        held_too_long = now - order.created_at > attempts.HELD_AT_MOST
        if order.state != Deal.OPEN or held_too_long or attempts.money_is_coming(number):
            raise AlreadyOrdered(token)
        return attempts.prepare(session, attempts.payable(order), order, now).id


def pay_again(token: str) -> Placed:
    """The buyer asks to pay an order that waits for money. Raises `NotFound` or `AlreadyOrdered`."""
    order = order_queries.find_by_token(token)
    if order is None:
        raise NotFound(token="")
    if order.state != Deal.OPEN or not order.total_minor:
        raise AlreadyOrdered(token)
    return hand_over(order.number, token)
