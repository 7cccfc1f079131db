"""Where the mails about an order go: correcting the buyer's address."""

from werkzeug.wrappers import Response

from shop.aftersales import addressing
from shop.desk import acting
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.orders import show
from shop.desk.session import me, needs
from shop.mail import addresses


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
