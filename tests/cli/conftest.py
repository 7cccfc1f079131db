"""The command line as its user meets it: arguments in; exit code, output and complaints out."""

import logging
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
import structlog
from dotenv import dotenv_values

from shop import cli, clock
from shop.commands import frame
from tests.cli.templates import Template, database, template

SETTINGS = {
    "SHOP_SECRET_KEY": "a secret that is only used in tests",
    "SHOP_PUBLIC_URL": "http://127.0.0.1:9",
    "SHOP_STRIPE_SECRET_KEY": "sk_test_suite",
    "SHOP_STRIPE_WEBHOOK_SECRET": "whsec_suite",
    "SHOP_STRIPE_API_BASE": "http://127.0.0.1:9",
    "SHOP_SMTP_URL": "smtp://127.0.0.1:9",
    "SHOP_MAIL_FROM": "The shop <post@shop.example>",
    "SHOP_TIME_ZONE": "Europe/Berlin",
}


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str

    @property
    def complaints(self) -> list[str]:
        return self.err.splitlines()


Run = Callable[..., Outcome]


def write_env(folder: Path, database_url: str, changed: Mapping[str, str | None] | None = None) -> Path:
    """A settings file for a shop whose files lie in `folder`; a value of None is left out."""
    values: dict[str, str | None] = {
        **SETTINGS,
        "SHOP_DATABASE_URL": database_url,
        "SHOP_MEDIA_DIR": str(folder / "media"),
        **(changed or {}),
    }
    path = folder / "settings.env"
    path.write_text("".join(f"{name}='{value}'\n" for name, value in values.items() if value is not None))
    return path


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """A command sets up logging and the clock for its whole process; the tests' process goes on."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    usual = structlog.get_config()
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.configure(**usual)
    clock.set_offset(0)


@pytest.fixture(scope="session", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def server(request: pytest.FixtureRequest) -> str | None:
    """Where databases are made: None for SQLite files, else the address of a PostgreSQL server."""
    return None if request.param == "sqlite" else str(request.getfixturevalue("postgres_url"))


@pytest.fixture(scope="session")
def empty_template(server: str | None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Template]:
    with template(server, tmp_path_factory.mktemp("empty"), stocked=False) as made:
        yield made


@pytest.fixture(scope="session")
def stocked_template(server: str | None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Template]:
    with template(server, tmp_path_factory.mktemp("stocked"), stocked=True) as made:
        yield made


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Calls `shop` with arguments, in this process."""

    def call(*arguments: str | Path) -> Outcome:
        capfd.readouterr()
        code = frame.run(cli.shop, [str(argument) for argument in arguments])
        out, err = capfd.readouterr()
        assert "Traceback" not in out + err
        return Outcome(code, out, err)

    return call


@pytest.fixture
def bare(server: str | None, tmp_path: Path) -> Iterator[Path]:
    """The settings of a shop whose database has no tables."""
    with database(server, tmp_path) as url:
        yield write_env(tmp_path, url)


@pytest.fixture
def env(empty_template: Template, tmp_path: Path) -> Iterator[Path]:
    """The settings of a migrated, empty shop."""
    with database(empty_template.server, tmp_path, like=empty_template.url) as url:
        yield write_env(tmp_path, url)


@pytest.fixture
def stocked(stocked_template: Template, tmp_path: Path) -> Iterator[Path]:
    """The settings of a shop with the demo's goods on its shelves."""
    shutil.copytree(stocked_template.media, tmp_path / "media")
    with database(stocked_template.server, tmp_path, like=stocked_template.url) as url:
        yield write_env(tmp_path, url)


def database_of(env: Path) -> str:
    """The address of the database that a settings file names."""
    return str(dotenv_values(env)["SHOP_DATABASE_URL"])


@pytest.fixture
def on_sqlite(tmp_path: Path, run: Run) -> Path:
    """The settings of a migrated, empty shop on SQLite, where the kind of database makes no difference."""
    path = write_env(tmp_path, f"sqlite:///{tmp_path / 'shop.sqlite3'}")
    assert run("migrate", "--env", path).code == 0
    return path
