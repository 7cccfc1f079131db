"""The house rules that a machine can see. Each test says which rule, and where its reason is written."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SHOP = ROOT / "shop"
MODULES = sorted(path for path in SHOP.rglob("*.py") if "versions" not in path.parts)
LONGEST_FILE = 300
LONGEST_FUNCTION = 75


def place(path: Path) -> str:
    return str(path.relative_to(ROOT))


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[str]:
    """What a module imports, with the names taken out of modules."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{place(path)} imports relatively"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_or_below(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


def importers_of(package: str) -> set[str]:
    return {place(path) for path in MODULES if any(is_or_below(name, package) for name in imports(path))}


def calls(path: Path, method: str) -> bool:
    return any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == method
        for node in ast.walk(tree(path))
    )


def test_rooms_import_only_lower_floors() -> None:
    """The floors stand in pyproject.toml."""
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command; lint_imports_command()",
            "--no-cache",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout


def test_nothing_is_imported_inside_a_function() -> None:
    """That would be the way round the floors. `shop/__init__.py` holds the one lazy `create_app`."""
    inside = {
        place(path)
        for path in MODULES
        for function in ast.walk(tree(path))
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    assert inside == {"shop/__init__.py"}


def test_one_file_speaks_to_stripe() -> None:
    assert importers_of("stripe") == {"shop/payments/stripe_gateway.py"}


def test_the_stand_in_knows_nothing_of_the_shop_but_its_paths() -> None:
    known = {name for path in (SHOP / "sandbox").glob("*.py") for name in imports(path) if is_or_below(name, "shop")}
    strangers = {name for name in known if not name.startswith(("shop.sandbox", "shop.paths"))}
    assert strangers == set()


def test_nobody_loads_the_stand_in() -> None:
    """It runs as a process of its own, so that it cannot be there by mistake."""
    assert {name for name in importers_of("shop.sandbox") if not name.startswith("shop/sandbox/")} == set()


def test_one_file_commits() -> None:
    assert {place(path) for path in MODULES if calls(path, "commit")} == {"shop/db.py"}


def test_one_file_reads_the_environment() -> None:
    """Settings; the demo and the stand-in look for a live key and keep a real shop's settings from their children."""
    readers = {place(path) for path in MODULES if re.search(r"os\.(environ|getenv)", path.read_text(encoding="utf-8"))}
    assert readers == {"shop/settings.py", "shop/demo/run.py", "shop/sandbox/app.py"}


def test_one_file_asks_for_the_time() -> None:
    """The shop's clock. The stand-in has its own; the demo sets the shop's against the machine's."""
    asking = {place(p) for p in MODULES if re.search(r"datetime\.(now|utcnow|today)\(", p.read_text(encoding="utf-8"))}
    assert {name for name in asking if not name.startswith("shop/sandbox/")} <= {"shop/clock.py", "shop/demo/run.py"}


def test_notices_are_taken_only_with_their_signature() -> None:
    """`construct_event` verifies; building an event from a body without it would believe anybody."""
    text = {place(path): path.read_text(encoding="utf-8") for path in MODULES}
    verifying = {name for name, code in text.items() if "construct_event" in code}
    assert verifying == {"shop/payments/stripe_gateway.py"}
    assert not [
        name for name, code in text.items() if re.search(r"Event\.construct_from|parse_event_notification", code)
    ]


def test_money_is_never_a_float() -> None:
    """`money.py` and the rules of price, tax and post know whole minor units and exact decimals."""
    rooms = [SHOP / "cart", SHOP / "catalogue", SHOP / "shipping", SHOP / "places", SHOP / "promotions"]
    exact = [SHOP / "money.py", SHOP / "payments/rules.py", *(path for room in rooms for path in room.glob("*.py"))]
    for name in exact:
        floats = [
            node
            for node in ast.walk(tree(name))
            if (isinstance(node, ast.Constant) and isinstance(node.value, float))
            or (isinstance(node, ast.Name) and node.id == "float")
        ]
        assert floats == [], name


def test_every_room_has_a_charter() -> None:
    rooms = {path.parent for path in MODULES} - {SHOP, SHOP / "migrations"}
    for room in rooms:
        charter = room / "__init__.py"
        if charter.exists() and room.parent == SHOP:
            assert len((ast.get_docstring(tree(charter)) or "").splitlines()) >= 3, place(charter)


def test_nothing_is_left_to_do_in_the_code() -> None:
    marks = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b(?!\")")
    assert [place(path) for path in MODULES if marks.search(path.read_text(encoding="utf-8"))] == []


def test_files_and_functions_stay_short() -> None:
    """Drawings are data in the shape of code."""
    code = [path for path in MODULES if path.name != "artwork.py"]
    long_files = [place(path) for path in code if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST_FILE]
    assert long_files == []
    lengths = [
        (node.end_lineno or 0) - node.lineno + 1
        for path in code
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef)
    ]
    assert max(lengths) <= LONGEST_FUNCTION
    lengths.sort()
    assert lengths[len(lengths) // 2] <= 12
    assert lengths[len(lengths) * 95 // 100] <= 30


@pytest.mark.parametrize("name", ["README.md", ".env.example", "shop/deploy/shop.env"])
def test_every_setting_is_explained(name: str) -> None:
    known = set(re.findall(r'"(SHOP_[A-Z_]+)"', (SHOP / "settings.py").read_text(encoding="utf-8")))
    told = set(re.findall(r"SHOP_[A-Z_]+", (ROOT / name).read_text(encoding="utf-8")))
    told = {setting.removesuffix("_FILE") for setting in told} - {"SHOP_X"}
    assert told - {"SHOP_TEST_REQUIRE"} <= known | {"SHOP_"}
    if name != "shop/deploy/shop.env":
        assert known - told <= ({"SHOP_CLOCK_OFFSET", "SHOP_DEMO_DIR"} if name == ".env.example" else set())
