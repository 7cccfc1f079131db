"""Cases: what a buyer came back with, opened and settled by staff."""

from sqlalchemy import select, update

from shop import clock
from shop.aftersales.models import Case
from shop.aftersales.states import CaseAct, CaseKind, CaseState, next_case
from shop.db import db, row_count, transaction
from shop.errors import AlreadyDone, NotFound
from shop.orders import actions as orders


def open_case(number: str, kind: str, note: str, by: str) -> int:
    """Open a case for an order. Raises `NotFound`, or `ValueError` for a kind that does not exist."""
    now = clock.now()
    with transaction() as session:
        order = orders.get_order(session, number)
        case = Case(order_number=number, kind=CaseKind(kind).value, note=note, opened_by=by, opened_at=now)
        session.add(case)
        session.flush()
        orders.record(session, order, "case_opened", by, now, case=case.id, kind=kind, text=note)
        return case.id


def settle_case(case_id: int, outcome: str, by: str) -> None:
    """Settle a case with what was done. Raises `AlreadyDone` if a colleague was quicker."""
    now = clock.now()
    with transaction() as session:
        case = session.get(Case, case_id, with_for_update=True)
        if case is None:
            raise NotFound(case=case_id)
        after = next_case(case.state, CaseAct.SETTLE)
        changed = session.execute(
            update(Case)
            .where(Case.id == case_id, Case.state == CaseState.OPEN)
            .values(state=CaseState.SETTLED.value, outcome=outcome, settled_by=by, settled_at=now)
        )
        if after is None or row_count(changed) != 1:
            raise AlreadyDone(case=case_id, act="settle")
        order = orders.get_order(session, case.order_number)
        orders.record(session, order, "case_settled", by, now, case=case_id, text=outcome)


def for_order(number: str) -> list[Case]:
    """An order's cases, the oldest first."""
    return list(db.session.scalars(select(Case).where(Case.order_number == number).order_by(Case.id)))
