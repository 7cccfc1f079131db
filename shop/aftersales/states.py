"""The after-sales axis as a table: a case is opened, and settled once."""

from enum import StrEnum


class CaseKind(StrEnum):
    WITHDRAWAL = "withdrawal"
    LOSS = "loss"
    DAMAGE = "damage"
    DEFECT = "defect"


class CaseState(StrEnum):
    OPEN = "open"
    SETTLED = "settled"


class CaseAct(StrEnum):
    SETTLE = "settle"


CASE: dict[tuple[CaseState, CaseAct], CaseState] = {
    (CaseState.OPEN, CaseAct.SETTLE): CaseState.SETTLED,
}


def next_case(state: str, act: CaseAct) -> CaseState | None:
    """Where `act` leads; None if the table does not allow it."""
    return CASE.get((CaseState(state), act))
