"""After-sales cases of an order: open one, settle it."""

from werkzeug.wrappers import Response

from shop.aftersales import cases
from shop.desk import acting, wording
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.orders import show
from shop.desk.session import me, needs
from shop.errors import NotFound


@blueprint.post("/orders/<number>/cases")
@needs("cases")
def open_case(number: str) -> Response | tuple[str, int]:
    entry = Entry("case")
    kind, text = entry.choice("kind", wording.CASES), entry.text("text")
    if entry.faults:
        return show(number, entry), 422
    acting.do("open_case", lambda: cases.open_case(number, kind, text, me().by))
    return acting.to_order(number)


@blueprint.post("/orders/<number>/cases/<id:case>/settle")
@needs("cases")
def settle_case(number: str, case: int) -> Response | tuple[str, int]:
    if case not in [one.id for one in cases.for_order(number)]:
        raise NotFound(number=number, case=case)
    entry = Entry(f"settle-{case}")
    outcome = entry.text("outcome")
    if entry.faults:
        return show(number, entry), 422
    acting.do("settle_case", lambda: cases.settle_case(case, outcome, me().by))
    return acting.to_order(number)
