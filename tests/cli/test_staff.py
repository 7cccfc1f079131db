import json
from pathlib import Path

from tests.cli.conftest import Run


def test_somebody_new_gets_a_link(env: Path, run: Run) -> None:
    outcome = run("staff", "add", "Ana@Shop.example", "--role", "packer", "--env", env)
    assert outcome.code == 0
    assert "/staff/sign-up/" in outcome.out.splitlines()[-1]
    rows = [json.loads(line) for line in run("staff", "list", "--format", "json", "--env", env).out.splitlines()]
    assert rows == [{"email": "ana@shop.example", "role": "packer", "state": "invited", "last_signed_in_at": None}]


def test_an_address_twice_is_a_fault_that_says_what_to_do(env: Path, run: Run) -> None:
    run("staff", "add", "ana@shop.example", "--role", "packer", "--env", env)
    outcome = run("staff", "add", "ana@shop.example", "--role", "admin", "--env", env)
    assert outcome.code == 1
    assert "shop staff reset" in outcome.err


def test_no_address_is_misuse(env: Path, run: Run) -> None:
    outcome = run("staff", "add", "ana", "--role", "packer", "--env", env)
    assert (outcome.code, len(outcome.complaints)) == (2, 1)


def test_disabling_and_coming_back(env: Path, run: Run) -> None:
    first = run("staff", "add", "ana@shop.example", "--role", "manager", "--env", env).out.splitlines()[-1]
    assert run("staff", "disable", "ana@shop.example", "--env", env).code == 0
    assert "disabled" in run("staff", "list", "--env", env).out
    second = run("staff", "reset", "ana@shop.example", "--env", env)
    assert second.code == 0
    assert second.out.splitlines()[-1] != first
    assert "invited" in run("staff", "list", "--env", env).out


def test_nobody_of_that_address(env: Path, run: Run) -> None:
    for act in ("disable", "reset"):
        outcome = run("staff", act, "nobody@shop.example", "--env", env)
        assert outcome.code == 1
        assert outcome.complaints == ["Nobody has an account with the address nobody@shop.example."]
