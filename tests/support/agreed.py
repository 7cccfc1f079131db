"""Orders as the checkout writes them down, with their real bill, and paid: Stripe is not asked."""

from datetime import timedelta

from shop import clock
from shop.checkout import counter, drafting
from shop.checkout.drafting import PlaceRequest
from shop.db import transaction
from shop.orders import actions, placing
from tests.support import goods


def open_shop() -> None:
    """A calendar at every step and in two currencies, a book with another tax, and a file."""
    goods.open_shop()
    steps = {"reduced": 1500, "solidarity": 3000, "forward": 2000}
    goods.add_product(steps={step: {"EUR": minor, "GBP": minor} for step, minor in steps.items()}, pool=0)
    goods.add_product("BOOK-12", tax_class="book", prices={"EUR": 1600, "GBP": 1400}, weight_grams=310)
    goods.add_product("PDF", on_hand=None, kind="digital", tax_class="digital", prices={"EUR": 900, "GBP": 800})


def order(request: PlaceRequest, paid: bool = True) -> str:
    """The number of the order that comes of it."""
    now = clock.now()
    on_counter = counter.lay_out(request.basket, postal_code=request.address.postal_code)
    assert on_counter.bill.orderable, on_counter.bill.problems
    draft = drafting.draft(request, on_counter, False, now + timedelta(hours=1))
    with transaction() as session:
        number = placing.place(session, draft, now).number
    if paid:
        with transaction() as session:
            actions.mark_paid(session, number, "stripe", now)
    return number
