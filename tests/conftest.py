"""The ground every test stands on: one suite, two databases, no network."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest
import structlog
from flask import Flask
from flask.testing import FlaskClient
from jinja2 import FileSystemBytecodeCache
from sqlalchemy import Engine, create_engine, text

from shop import clock, create_app
from shop.db import db
from shop.settings import Settings, load
from tests.support import network, postgres, sdk_watch, shops

network.stay_on_this_machine()
# A traceback painted with all local values takes a second, and many tests bring faults about.
structlog.configure(
    processors=[
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback),
    ]
)

_FOLDER = tempfile.TemporaryDirectory(prefix="shop-templates-")
COMPILED_TEMPLATES = FileSystemBytecodeCache(_FOLDER.name)
REQUIRED = set(filter(None, os.environ.get("SHOP_TEST_REQUIRE", "").split(",")))


def skip_or_fail(part: str, why: str) -> None:
    """A missing system part skips with one line that names the package, or fails where the part is required."""
    if part in REQUIRED:
        pytest.fail(why, pytrace=False)
    pytest.skip(why)


def settings_for(database_url: str, folder: Path, **changed: str) -> Settings:
    """Settings of a small test shop; `changed` overrides single `SHOP_` values."""
    return load(
        {
            "SHOP_DATABASE_URL": database_url,
            "SHOP_SECRET_KEY": "a secret that is only used in tests",
            "SHOP_PUBLIC_URL": "http://localhost",
            "SHOP_STRIPE_SECRET_KEY": "sk_test_suite",
            "SHOP_STRIPE_WEBHOOK_SECRET": "whsec_suite",
            "SHOP_STRIPE_API_BASE": "http://127.0.0.1:9",
            "SHOP_SMTP_URL": "smtp://127.0.0.1:9",
            "SHOP_MAIL_FROM": "The shop <post@shop.example>",
            "SHOP_MEDIA_DIR": str(folder / "media"),
            "SHOP_TIME_ZONE": "Europe/Berlin",
            "SHOP_CURRENCIES": "EUR,GBP",
            **changed,
        }
    )


MEMORY = Path("/dev/shm")
ROOM_NEEDED = 32 * 1024 * 1024


@pytest.fixture(scope="session")
def quick_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where files that thousands of tests write and throw away need not wait for a disk, if there is such a place."""
    if not os.access(MEMORY, os.W_OK) or shutil.disk_usage(MEMORY).free < ROOM_NEEDED:
        yield tmp_path_factory.mktemp("quick")
        return
    with tempfile.TemporaryDirectory(prefix="shop-tests-", dir=MEMORY, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def sqlite_template(quick_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty shop in a SQLite file, made once and copied for each test."""
    path = quick_folder / "template.sqlite3"
    app = create_app(settings_for(f"sqlite:///{path}", tmp_path_factory.mktemp("template")))
    with app.app_context():
        db.create_all()
        with db.engine.connect() as connection:
            connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
        db.engine.dispose()
    return path


@pytest.fixture(scope="session")
def sqlite_path(quick_folder: Path) -> Path:
    """Where every test of this process finds its copy."""
    path = quick_folder / "shop" / "shop.sqlite3"
    path.parent.mkdir()
    shops.STANDING_DATABASES.add(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A PostgreSQL database with the shop's tables, made once and emptied for each test."""
    try:
        with postgres.server() as url:
            app = create_app(settings_for(url, tmp_path_factory.mktemp("pg")))
            with app.app_context():
                db.create_all()
                db.engine.dispose()
            shops.STANDING_DATABASES.add(url)
            yield url
            shops.hang_up()
    except postgres.NoPostgres as missing:
        skip_or_fail("postgres", str(missing))


@pytest.fixture(scope="session")
def postgres_sweeper(postgres_url: str) -> Iterator[Engine]:
    """A connection beside the shop's, kept for what lies between two tests."""
    engine = create_engine(postgres_url, pool_size=1, max_overflow=0)
    yield engine
    engine.dispose()


def _empty(engine: Engine) -> None:
    """Without a row, and counting from one again. TRUNCATE would take fifty times as long for so few rows."""
    tables = [f'DELETE FROM "{table.name}"' for table in reversed(db.metadata.sorted_tables)]
    with engine.begin() as connection:
        connection.exec_driver_sql(";".join(tables))
        used = connection.scalars(text("SELECT sequencename FROM pg_sequences WHERE last_value IS NOT NULL")).all()
        if used:
            connection.exec_driver_sql(";".join(f'ALTER SEQUENCE "{name}" RESTART' for name in used))


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest) -> str:
    """An empty shop's database, once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        path: Path = request.getfixturevalue("sqlite_path")
        # With its -wal and -shm. Taken away, not written over: whoever still has the old file open keeps that one.
        for old in path.parent.iterdir():
            old.unlink()
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        return f"sqlite:///{path}"
    url: str = request.getfixturevalue("postgres_url")
    _empty(request.getfixturevalue("postgres_sweeper"))
    return url


# Pages that only show: what they read is asked of both databases by the tests of the rooms below.
ONLY_SHOWN = {
    f"tests/storefront/test_{name}.py"
    for name in (
        *("address_form", "address_page", "arrival_in_cart_and_checkout", "arrival_on_product_page", "bill", "caching"),
        *("changing_the_cart", "gift_and_code_in_the_cart", "price_steps", "putting_in", "window_and_product"),
        *("what_the_order_page_promises",),
        *("checkout_form", "choices_not_offered", "languages", "machines_addresses", "valid_pages", "who_may_send"),
    )
} | {f"tests/desk/test_{name}.py" for name in ("valid_pages", "navigation", "roles", "coming_in")}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Pages that only show are tried on SQLite alone; what writes, and what asks, on both."""
    spared = [
        item for item in items if item.get_closest_marker("postgres") and item.nodeid.partition("::")[0] in ONLY_SHOWN
    ]
    if spared:
        config.hook.pytest_deselected(items=spared)
        left_out = set(spared)
        items[:] = [item for item in items if item not in left_out]


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    return settings_for(database_url, tmp_path)


@pytest.fixture(autouse=True)
def requests_to_stripe_fit_its_types(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The stand-in's own tests send wrong requests on purpose; everybody else's must fit."""
    if "tests/sandbox" not in str(request.path):
        sdk_watch.watch(monkeypatch)


@contextmanager
def running(settings: Settings, *, fresh: bool = False) -> Iterator[Flask]:
    """A shop with an application context pushed; nobody holds a connection of its afterwards.

    `fresh` ones may be changed; the others are used again (`tests.support.shops`).
    """
    found = nullcontext(shops.new(settings, COMPILED_TEMPLATES)) if fresh else shops.lent(settings, COMPILED_TEMPLATES)
    with found as application, application.app_context():
        try:
            yield application
        finally:
            db.session.remove()
            if fresh or not shops.may_stay_open(settings, db.engine):
                db.engine.dispose()


# They hang pages of their own into the application.
ADDS_PAGES = {"tests/test_faults.py"}


@pytest.fixture
def app(request: pytest.FixtureRequest, settings: Settings) -> Iterator[Flask]:
    """The shop, with an application context pushed, on both databases."""
    with running(settings, fresh=request.node.nodeid.partition("::")[0] in ADDS_PAGES) as application:
        yield application
    clock.set_offset(0)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()
