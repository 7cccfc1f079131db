from pathlib import Path

from tests.cli.conftest import Run
from tests.cli.templates import CATALOGUE


def test_loading_twice_changes_nothing(stocked: Path, run: Run) -> None:
    again = run("catalogue", "load", CATALOGUE, "--env", stocked)
    assert again.code == 0
    assert " 0 new, 0 changed," in again.out.splitlines()[0]


def test_a_fault_names_file_line_and_reason_and_nothing_is_loaded(env: Path, tmp_path: Path, run: Run) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text(CATALOGUE.read_text(encoding="utf-8").replace("country: DE", "country: Deutschland", 1))
    outcome = run("catalogue", "load", broken, "--env", env)
    assert outcome.code == 1
    line = broken.read_text(encoding="utf-8").splitlines().index("  country: Deutschland") + 1
    assert any(text.startswith(f"{broken}:{line}: ") for text in outcome.complaints)
    assert run("stock", "list", "--format", "json", "--env", env).out == ""


def test_no_such_file(env: Path, run: Run) -> None:
    outcome = run("catalogue", "load", "/nowhere.yaml", "--env", env)
    assert (outcome.code, len(outcome.complaints)) == (1, 1)


def test_what_is_dumped_can_be_loaded(stocked: Path, tmp_path: Path, run: Run) -> None:
    dumped = tmp_path / "dump" / "shop.yaml"
    assert run("catalogue", "dump", dumped, "--env", stocked).code == 0
    again = run("catalogue", "load", dumped, "--env", stocked)
    assert again.code == 0
    assert all(" 0 new, 0 changed," in line for line in again.out.splitlines())
