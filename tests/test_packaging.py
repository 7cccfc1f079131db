"""What is installed is the whole shop: the wheel runs in a folder of its own, away from the checkout."""

import importlib.metadata
import importlib.util
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "requirements.lock"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if importlib.util.find_spec("hatchling") is None:
        pytest.skip("hatchling not found: install the Python package 'hatchling' to build the wheel")
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", str(ROOT), "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*command, "--quiet", "--wheel-dir", str(folder)], check=True, timeout=120)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel unpacked, as an installer does it."""
    folder = tmp_path_factory.mktemp("site packages")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def carried(folder: str, suffix: str) -> set[str]:
    return {f"{folder}/{path.relative_to(ROOT / folder)}" for path in (ROOT / folder).rglob(f"*{suffix}")}


def test_it_holds_everything_that_is_not_python(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for folder, suffix in (("shop/translations", ".mo"), ("shop/migrations", ".py"), ("shop/demo", ".yaml")):
        assert carried(folder, suffix) and carried(folder, suffix) <= names
    assert carried("shop/migrations", ".mako") <= names
    assert carried("shop/demo/pictures", ".svg") <= names
    assert carried("shop/deploy", "") - {"shop/deploy/."} <= names
    for folder in ("templates", "static"):
        files = {f"shop/{folder}/{p.relative_to(ROOT / folder)}" for p in (ROOT / folder).rglob("*") if p.is_file()}
        assert files and files <= names
    assert not [name for name in names if "__pycache__" in name or name.startswith("tests/") or ".sqlite" in name]


def test_it_runs_from_where_it_was_installed(site: Path, tmp_path: Path) -> None:
    settings = {
        "PYTHONPATH": str(site),
        "SHOP_DATABASE_URL": f"sqlite:///{tmp_path}/shop.sqlite3",
        "SHOP_SECRET_KEY": "a secret that is only used in tests",
        "SHOP_PUBLIC_URL": "http://127.0.0.1:9",
        "SHOP_STRIPE_SECRET_KEY": "sk_test_suite",
        "SHOP_STRIPE_WEBHOOK_SECRET": "whsec_suite",
        "SHOP_SMTP_URL": "smtp://127.0.0.1:9",
        "SHOP_MAIL_FROM": "post@shop.example",
        "SHOP_MEDIA_DIR": str(tmp_path / "media"),
    }

    def call(*command: str) -> str:
        done = subprocess.run(
            [sys.executable, *command], cwd=tmp_path, env=os.environ | settings, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert call("-c", "import shop; print(shop.__file__)").startswith(str(site))
    call("-m", "shop.cli", "migrate")
    call("-m", "shop.cli", "catalogue", "load", str(site / "shop" / "demo" / "catalogue.yaml"))
    look = "from shop import create_app; c = create_app().test_client(); print(c.get('/en/').text, c.get('/ar/').text)"
    page = call("-c", look)
    assert "Internationalism Calendar" in page and 'dir="rtl"' in page


def test_flask_reaches_the_same_commands() -> None:
    known = {point.name: point.load() for point in importlib.metadata.entry_points(group="flask.commands")}
    from shop import cli

    assert {name: known.get(name) for name in cli.shop.commands} == cli.shop.commands


def locked() -> dict[str, str]:
    found = re.findall(r"^([a-z0-9_.-]+(?:\[[a-z]+\])?)==(\S+)", LOCK.read_text(encoding="utf-8"), re.M)
    return {re.sub(r"\[.*", "", name): version for name, version in found}


def test_the_lock_names_no_address() -> None:
    assert "://" not in LOCK.read_text(encoding="utf-8")


def test_the_lock_has_hashes_for_every_package() -> None:
    entries = re.split(r"\n(?=[a-z0-9])", LOCK.read_text(encoding="utf-8"))[1:]
    assert len(entries) == len(locked())
    assert all("--hash=sha256:" in entry for entry in entries)


def test_the_lock_holds_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["postgres"]]
    names = {re.match(r"[A-Za-z0-9_.-]+", wish)[0].lower() for wish in asked}  # type: ignore[index]
    assert names <= set(locked())


def test_what_is_tested_is_what_is_locked() -> None:
    """The major and minor versions at hand are those that production installs."""
    wrong = {}
    for name, version in locked().items():
        try:
            here = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        if here.split(".")[:2] != version.split(".")[:2]:
            wrong[name] = (here, version)
    assert wrong == {}
