"""What exactly will happen, with amounts, before somebody presses a button that cannot be taken back.

It is worked out of the books as they stand; the act itself asks again, and says so if things have changed meanwhile.
"""

from collections.abc import Sequence

from shop.desk.matters import Matter, money_text
from shop.errors import NotFound
from shop.money import Money
from shop.orders.states import Deal, ParcelState
from shop.payments import ledger
from shop.reports import order_page
from shop.reports.order_page import OrderDetail

NO_WAY_BACK = "This cannot be undone."


def order_ends(matter: Matter) -> list[str]:
    """The order is cancelled and all its money goes back."""
    detail = _detail(matter)
    items = detail.facts.items
    promised = detail.order.state == Deal.CONFIRMED and detail.order.owed_since is None
    copies = [f"{items} item{' is' if items == 1 else 's are'} for sale again."] if items and promised else []
    mail = f"The buyer gets a mail at {detail.order.email}: cancelled, and the money goes back."
    return [f"The order {detail.order.number} ends.", *copies, *_back(detail.left), mail, NO_WAY_BACK]


def lost_order_ends(matter: Matter) -> list[str]:
    """The order ends; the buyer has the money from their bank already."""
    items = _detail(matter).facts.items
    copies = f"{items} item{' is' if items == 1 else 's are'} for sale again."
    return [
        f"The order {matter.order} ends.",
        copies,
        "No money goes back: the bank has given it to the buyer.",
        NO_WAY_BACK,
    ]


def order_ends_or_rest_goes_back(matter: Matter) -> list[str]:
    """As the two acts choose: an order of which nothing is packed ends; otherwise only its money goes back."""
    return order_ends(matter) if nothing_is_packed(matter) else rest_goes_back(matter)


def rest_goes_back(matter: Matter) -> list[str]:
    """Whatever is still kept of the order's money goes back."""
    return [*_back(_detail(matter).left), "The order stays as it is.", NO_WAY_BACK]


def payment_goes_back(matter: Matter) -> list[str]:
    """One payment goes back; the order keeps the others."""
    intent = matter.text("payment_intent")
    left = [money for payment, money in _detail(matter).left_per_payment if payment == intent]
    return [*_back(left), "The order and its other payments stay as they are.", NO_WAY_BACK]


def wrong_sum_goes_back(matter: Matter) -> list[str]:
    """As the act chooses: an order that waits for a decision ends, another only loses this payment."""
    return order_ends(matter) if is_undecided(matter) else payment_goes_back(matter)


def wrong_sum_is_taken(matter: Matter) -> list[str]:
    paid, agreed = matter.money("paid"), matter.money("agreed")
    sums = f"{money_text(paid)} is taken for {money_text(agreed)}." if paid and agreed else "The money is taken."
    mail = "The buyer gets the mail that says it is paid, and the parcels are to be packed."
    return [f"The order {matter.order} stands. {sums}", mail]


def stranger_goes_back(matter: Matter) -> list[str]:
    sum_of = matter.money("paid")
    return [
        f"{money_text(sum_of) if sum_of else 'The whole payment'} goes back to whoever paid it, through Stripe.",
        "Nobody gets a mail: no address is known here.",
        NO_WAY_BACK,
    ]


def again_goes_back(matter: Matter) -> list[str]:
    sum_of = matter.money()
    return [f"{money_text(sum_of) if sum_of else 'The same sum'} goes back to the buyer through Stripe.", NO_WAY_BACK]


def dispute_is_given_up(matter: Matter) -> list[str]:
    sum_of = matter.money()
    return [
        f"Stripe is told that we do not contest. {money_text(sum_of) if sum_of else 'The money'} stays with the buyer, "
        "and so does the bank’s fee with us.",
        "The dispute is then lost at once; no evidence can be sent any more.",
        NO_WAY_BACK,
    ]


def inquiry_is_paid_back(matter: Matter) -> list[str]:
    """The bank has only asked: the money goes back of our own will, and an order that is still here ends with it."""
    parcels = [parcel.state for parcel in _detail(matter).order.parcels]
    if nothing_is_packed(matter):
        return order_ends(matter)
    if ParcelState.PACKED in parcels and ParcelState.POSTED not in parcels:
        return ["This cannot be done yet: a parcel is packed. Unpack it first; then the order can end with this."]
    return payment_goes_back(matter)


def stripes_is_taken(matter: Matter) -> list[str]:
    """The ledger says what Stripe says of a payment; what its order then has, and what becomes of its parcels."""
    here, there = matter.two_sums
    if here is None or there is None or here.currency != there.currency:
        return ["Our ledger takes Stripe’s figure by a row of its own.", NO_WAY_BACK]
    difference = there - here
    row = f"Our ledger gets a row of {money_text(difference)} for this payment, and then says {money_text(there)}"
    return [
        f"{row}, as Stripe does. No money moves.",
        *_order_then(matter, difference),
        "The buyer gets no mail.",
        NO_WAY_BACK,
    ]


def _order_then(matter: Matter, difference: Money) -> list[str]:
    if matter.order is None:
        return ["It fits no order, so no order changes."]
    order = _detail(matter).order
    total = Money(order.total_minor, order.currency)
    if difference.currency != order.currency:
        return [f"The order {order.number} stays as it is."]
    paid = Money(ledger.sums_of(order.number).paid_minor, order.currency) + difference
    told = [f"{money_text(paid)} of {money_text(total)} have then been paid for the order {order.number}."]
    if paid.minor <= 0:
        told = [f"The order {order.number} then reads “Not paid”."]
    here = [parcel for parcel in order.parcels if parcel.state in _HERE]
    if paid.minor >= total.minor or order.state != Deal.CONFIRMED or not here:
        return told
    return [*told, "One parcel is still here: it is held." if len(here) == 1 else f"{len(here)} parcels are held."]


def sent_all_the_same(matter: Matter) -> list[str]:
    held = [p for p in _detail(matter).order.parcels if p.held_reason and p.state in _HERE]
    count = "One parcel" if len(held) == 1 else f"{len(held)} parcels"
    return [f"{count} of order {matter.order} may be packed and posted.", "The money may be lost all the same."]


_HERE = (ParcelState.TO_PACK, ParcelState.PACKED)


def is_undecided(matter: Matter) -> bool:
    return _detail(matter).order.state == Deal.UNDECIDED


def nothing_is_packed(matter: Matter) -> bool:
    """Whether the order can still be cancelled: every parcel waits to be packed, or was taken out."""
    return all(p.state in (ParcelState.TO_PACK, ParcelState.CANCELLED) for p in _detail(matter).order.parcels)


def _back(left: Sequence[Money]) -> list[str]:
    if not left:
        return ["No money goes back: none is kept, or all of it is on its way."]
    return [f"{money_text(one)} goes back to the buyer through Stripe." for one in left]


def _detail(matter: Matter) -> OrderDetail:
    if matter.order is None:
        raise NotFound(item=matter.id)
    return order_page.order_detail(matter.order)
