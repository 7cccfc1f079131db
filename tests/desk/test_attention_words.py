"""Whatever any code puts on the list has words, and a button that settles it."""

import ast
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shop.desk import anomalies, pressing, settling
from shop.desk.matters import Matter, fill

# What a kind is handed to where it is raised.
RAISING = ("raise_item", "tell", "_tell", "_once", "_not_ours")
SHOP = Path(__file__).parents[2] / "shop"
MAILS = SHOP.parent / "templates" / "mail"
KIND = re.compile(r"[a-z]+(_[a-z]+)+")
# Told by a variable where they are raised.
NAMED_ELSEWHERE = {
    *("other_mode", "unknown_payment", "dispute_opened", "inquiry_opened", "review_opened", "fraud_warning"),
    *("refund_refused", "refund_failed", "dispute_mismatch", "stock_difference", "payout_failed", "payout_mismatch"),
    *("other_account", "payment_without_intent"),
}


def called(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def raised_in(path: Path) -> set[str]:
    """The kinds that a module names where it raises something."""
    calls = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    raising = (call for call in calls if called(call.func) in RAISING)
    named = {
        value.value
        for call in raising
        for argument in call.args[:2]
        for value in ast.walk(argument)
        if isinstance(value, ast.Constant) and isinstance(value.value, str)
    }
    return {name for name in named if KIND.fullmatch(name)}


def every_kind() -> set[str]:
    return NAMED_ELSEWHERE.union(*(raised_in(path) for path in SHOP.rglob("*.py")))


def test_every_kind_that_is_raised_has_words_of_its_own() -> None:
    kinds = every_kind()
    assert len(kinds) > 30
    assert kinds - set(anomalies.OF) == set()


@pytest.mark.parametrize("kind", sorted(anomalies.OF))
def test_every_kind_has_one_to_three_buttons_with_names_of_their_own(kind: str) -> None:
    buttons = settling.buttons(kind)
    assert 1 <= len(buttons) <= 3
    assert len({button.key for button in buttons}) == len(buttons)
    for button in buttons:
        assert button.exactly is not None or not button.risky


def test_every_kind_that_is_told_by_a_variable_stands_where_it_is_raised() -> None:
    code = [path.read_text(encoding="utf-8") for path in SHOP.rglob("*.py") if SHOP / "desk" not in path.parents]
    assert {kind for kind in NAMED_ELSEWHERE if not any(f'"{kind}"' in text for text in code)} == set()


def test_every_kind_with_words_is_raised_somewhere() -> None:
    assert set(anomalies.OF) - every_kind() == set()


@pytest.mark.parametrize("kind", sorted(anomalies.OF))
def test_what_the_buyer_was_told_names_a_mail_that_exists_or_none(kind: str) -> None:
    words = anomalies.of(kind)
    assert words.told.strip()
    assert (words.mail is not None) is words.told.startswith("A mail")
    if words.mail is not None:
        assert {path.name for path in (MAILS / words.mail).glob("[!_]*")} == {"body.html", "body.txt", "subject.txt"}


@pytest.mark.parametrize("kind", sorted(anomalies.OF))
def test_nobody_is_sent_to_stripes_dashboard(kind: str) -> None:
    words = anomalies.of(kind)
    buttons = [button.label + button.does for button in settling.buttons(kind)]
    assert "Dashboard" not in " ".join((words.happened, words.told, words.todo, *buttons, *pressing.OBSTACLES.values()))


def test_no_button_is_for_a_kind_that_does_not_exist() -> None:
    assert set(settling.OF) | set(settling.DOORS) <= set(anomalies.OF)


@pytest.mark.parametrize("kind", sorted(anomalies.OF))
def test_sentences_stand_without_any_fact(kind: str) -> None:
    """What an older release wrote down may lack what a sentence asks for."""
    matter = Matter(1, kind, "key", {}, datetime(2026, 11, 23, tzinfo=UTC), None, None, None)
    for sentence in (anomalies.happened(matter), anomalies.todo(matter)):
        assert sentence.endswith((".", ")")) and "{" not in sentence
    for button in settling.buttons(kind):
        assert fill(button.label, matter) and "{" not in fill(button.does, matter)
