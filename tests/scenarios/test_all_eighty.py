"""Every scenario of the trade with Stripe has a test that bears its number."""

import ast
import re
from pathlib import Path

SCENARIOS = set(range(1, 81))


def numbered() -> set[int]:
    """The numbers in the names of the tests that stand beside this one."""
    found = set()
    for path in Path(__file__).parent.glob("test_*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
        found |= {int(number[1]) for name in names if (number := re.match(r"test_([0-9]{2})_", name))}
    return found


def test_every_scenario_has_a_test() -> None:
    assert sorted(SCENARIOS - numbered()) == []


def test_no_test_claims_a_scenario_that_there_is_not() -> None:
    assert sorted(numbered() - SCENARIOS) == []
