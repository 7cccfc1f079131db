"""What goes wrong is told in plain sentences: exit 2 for misuse, 1 for a fault, never a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from shop.stock import ledger
from tests.cli.conftest import Run, write_env


@pytest.fixture
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder without settings, and an environment without any."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("SHOP_")]:
        monkeypatch.delenv(name)
    return tmp_path


MUST_HAVE = (
    "SHOP_SECRET_KEY",
    "SHOP_PUBLIC_URL",
    "SHOP_STRIPE_SECRET_KEY",
    "SHOP_STRIPE_WEBHOOK_SECRET",
    "SHOP_SMTP_URL",
    "SHOP_MAIL_FROM",
)
COMMANDS = [
    ("run",),
    ("worker",),
    ("migrate",),
    ("doctor",),
    ("staff", "list"),
    ("catalogue", "load", "x.yaml"),
    ("orders", "list"),
    ("stock", "list"),
    ("mails", "list"),
    ("reconcile",),
    ("backup", "x.gz"),
    ("make-orders", "3"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_missing_settings_are_all_named_one_per_line(command: tuple[str, ...], run: Run, nowhere: Path) -> None:
    outcome = run(*command)
    assert outcome.code == 1
    assert len(outcome.complaints) == len(MUST_HAVE)
    for name in MUST_HAVE:
        assert any(name in line and line.endswith(".") for line in outcome.complaints)


def test_wrong_settings_are_all_named(run: Run, nowhere: Path) -> None:
    wrong = {"SHOP_SECRET_KEY": "short", "SHOP_STRIPE_SECRET_KEY": "pk_live_1", "SHOP_TIME_ZONE": "Mars/Base"}
    outcome = run("migrate", "--env", write_env(nowhere, "oracle://x", wrong))
    assert outcome.code == 1
    named = [line.split()[0] for line in outcome.complaints]
    assert sorted(named) == sorted([*wrong, "SHOP_DATABASE_URL"])


@pytest.mark.parametrize(
    "arguments",
    [
        ("mirgate",),
        ("migrate", "--quick"),
        ("backup",),
        ("staff", "add", "a@b.example"),
        ("staff", "add", "a@b.example", "--role", "queen"),
        ("orders", "list", "--state", "lost"),
        ("make-orders", "none"),
        ("make-orders", "0"),
        ("demo", "--port", "65535"),
        ("run", "--workers", "0"),
        ("migrate", "--env", "nothing.env"),
    ],
    ids=" ".join,
)
def test_misuse_is_one_sentence(arguments: tuple[str, ...], run: Run, nowhere: Path) -> None:
    outcome = run(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert len(outcome.complaints) == 1
    assert "--help" in outcome.err


@pytest.mark.parametrize("group", [(), ("staff",), ("catalogue",), ("orders",)], ids=str)
def test_no_command_shows_which_there_are(group: tuple[str, ...], run: Run) -> None:
    outcome = run(*group)
    assert outcome.code == 2
    assert "Commands:" in outcome.err


def test_settings_may_be_named_before_the_command(on_sqlite: Path, run: Run) -> None:
    assert run("--env", on_sqlite, "stock", "list").code == 0
    assert run("stock", "--env", on_sqlite, "list").code == 0


def test_a_database_without_tables_says_what_to_do(bare: Path, tmp_path: Path, run: Run) -> None:
    for command in (("orders", "list"), ("worker",), ("run",), ("backup", tmp_path / "x")):
        outcome = run(*command, "--env", bare)
        assert outcome.code == 1
        assert outcome.complaints == ["The database has no tables yet; run `shop migrate` first."]


def test_a_database_that_does_not_answer_is_one_sentence(tmp_path: Path, run: Run) -> None:
    path = write_env(tmp_path, "postgresql://shop:hidden@127.0.0.1:9/shop")
    outcome = run("orders", "list", "--env", path)
    assert outcome.code == 1
    assert len(outcome.complaints) == 1
    assert outcome.err.startswith("The database cannot be used:")
    assert "hidden" not in outcome.err


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path, run: Run) -> None:
    (tmp_path / "file").touch()
    outcome = run("migrate", "--env", write_env(tmp_path, f"sqlite:///{tmp_path}/file/shop.sqlite3"))
    assert (outcome.code, len(outcome.complaints)) == (1, 1)


def test_a_mistake_of_the_program_names_its_place(on_sqlite: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger, "levels", lambda: 1 // 0)
    outcome = run("stock", "list", "--env", on_sqlite)
    assert outcome.code == 1
    assert outcome.err.startswith("Unexpected fault: ZeroDivisionError in shop.commands.lists:")
    assert len(outcome.complaints) == 1


def test_a_reader_who_leaves_early_is_no_fault(on_sqlite: Path) -> None:
    listing = subprocess.Popen(
        [sys.executable, "-m", "shop.cli", "stock", "list", "--env", on_sqlite],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert listing.stdout is not None and listing.stderr is not None
    listing.stdout.close()
    assert b"Traceback" not in listing.stderr.read()
    listing.stderr.close()
    listing.wait()
