"""Where the mails and the parcels of an order go: correcting the buyer's addresses."""

from werkzeug.wrappers import Response

from shop.aftersales import addressing
from shop.desk import acting, order_words
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.orders import show
from shop.desk.session import me, needs
from shop.mail import addresses
from shop.orders import letters
from shop.places.addresses import LONGEST, Address
from shop.reports import order_page


@blueprint.post("/orders/<number>/email")
@needs("cancel")
def change_email(number: str) -> Response | tuple[str, int]:
    entry = Entry("email")
    email = entry.line("email", longest=addresses.LONGEST)
    if email and not addresses.can_be_written_to(email):
        entry.faults.setdefault("email", "not_an_email")
    if entry.faults:
        return show(number, entry), 422
    acting.do("change_email", lambda: addressing.change_email(number, email, me().by))
    return acting.to_order(number)


@blueprint.post("/orders/<number>/address")
@needs("cancel")
def correct_address(number: str) -> Response | tuple[str, int]:
    """The country stays: price, tax and post were agreed for it."""
    goes_to = letters.goes_to(order_page.order_detail(number).order)
    entry = Entry("address")
    typed = {name: entry.line(name, required=False, longest=LONGEST[name]) for name in order_words.ADDRESS}
    if goes_to is not None:
        address = Address(**typed, country=goes_to.country)
        entry.faults = addressing.faults(address, goes_to) | entry.faults
        if entry.faults:
            return show(number, entry), 422
        acting.do("correct_address", lambda: addressing.correct_address(number, address, me().by))
    return acting.to_order(number)
