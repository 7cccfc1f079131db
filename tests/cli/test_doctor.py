"""Each fault is one plain sentence with what to do; a healthy shop has none."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session

from shop import clock, documents, heartbeat
from shop.app import create_app
from shop.checkout import pause
from shop.db import db, transaction
from shop.demo import postbox
from shop.settings import load, read_environment
from shop.shipping import tariff
from shop.shipping.rules import Tariff
from tests.cli.conftest import Outcome, Run, database_of, write_env
from tests.support.stripe_side import StripeSide, stand_in

PUBLIC_URL = "http://shop.example"


@pytest.fixture
def stripe() -> Iterator[StripeSide]:
    with stand_in(f"{PUBLIC_URL}/stripe/webhook") as side:
        yield side


@pytest.fixture
def healthy(stocked: Path, tmp_path: Path, stripe: StripeSide) -> Iterator[Path]:
    """A shop in which everything is as it should be."""
    with postbox.serve(tmp_path / "mails") as box:
        addresses = {
            "SHOP_PUBLIC_URL": PUBLIC_URL,
            "SHOP_STRIPE_API_BASE": stripe.url,
            "SHOP_SMTP_URL": f"smtp://127.0.0.1:{box.port}",
        }
        env = write_env(tmp_path, database_of(stocked), addresses)
        worker_was_seen(env, timedelta())
        yield env


@contextmanager
def at_work(env: Path) -> Iterator[Session]:
    """A transaction in the shop's database."""
    with create_app(load(read_environment(env))).app_context():
        with transaction() as session:
            yield session
        db.session.remove()
        db.engine.dispose()


def worker_was_seen(env: Path, ago: timedelta) -> None:
    with at_work(env) as session:
        heartbeat.beat(session, "worker", clock.now() - ago)


Change = Callable[[str, str], None]


@pytest.fixture
def change(healthy: Path) -> Change:
    """Changes one setting of the healthy shop."""

    def replace(name: str, value: str) -> None:
        lines = [line for line in healthy.read_text().splitlines() if not line.startswith(f"{name}=")]
        healthy.write_text("\n".join([*lines, f"{name}='{value}'", ""]))

    return replace


def only_fault(outcome: Outcome) -> str:
    assert outcome.code == 1
    assert len(outcome.complaints) == 1, outcome.err
    return outcome.complaints[0].removeprefix("fault").strip()


def test_a_healthy_shop_has_no_fault(healthy: Path, run: Run) -> None:
    outcome = run("doctor", "--env", healthy)
    assert (outcome.code, outcome.err) == (0, "")
    assert "note   The Stripe key is a test key: no money moves." in outcome.out.splitlines()


def test_it_sends_no_mail(healthy: Path, tmp_path: Path, run: Run) -> None:
    run("doctor", "--env", healthy)
    assert list((tmp_path / "mails").iterdir()) == []


def test_missing_settings_are_faults(tmp_path: Path, run: Run) -> None:
    env = write_env(tmp_path, "sqlite:///x", {"SHOP_SMTP_URL": None, "SHOP_SECRET_KEY": None})
    outcome = run("doctor", "--env", env)
    assert outcome.code == 1
    assert outcome.complaints == ["fault  SHOP_SECRET_KEY is missing.", "fault  SHOP_SMTP_URL is missing."]


def test_an_empty_database(healthy: Path, change: Change, tmp_path: Path, run: Run) -> None:
    change("SHOP_DATABASE_URL", f"sqlite:///{tmp_path}/other.sqlite3")
    assert "run `shop migrate`" in only_fault(run("doctor", "--env", healthy))


def test_a_database_out_of_reach(healthy: Path, change: Change, run: Run) -> None:
    change("SHOP_DATABASE_URL", "postgresql://shop@127.0.0.1:9/shop")
    assert only_fault(run("doctor", "--env", healthy)).startswith("The database cannot be reached")


def test_an_empty_shop(run: Run, healthy: Path, change: Change, tmp_path: Path) -> None:
    change("SHOP_DATABASE_URL", f"sqlite:///{tmp_path}/other.sqlite3")
    assert run("migrate", "--env", healthy).code == 0
    worker_was_seen(healthy, timedelta())
    outcome = run("doctor", "--env", healthy)
    assert outcome.code == 1
    assert len(outcome.complaints) == 4
    assert all("shop catalogue load" in line for line in outcome.complaints)


def test_a_stock_that_does_not_add_up(healthy: Path, run: Run) -> None:
    engine = create_engine(database_of(healthy))
    with engine.begin() as connection:
        connection.execute(text("UPDATE stock_items SET on_hand = on_hand + 1 WHERE key = 'CAL-2026'"))
    engine.dispose()
    assert "CAL-2026" in only_fault(run("doctor", "--env", healthy))


def test_a_currency_in_which_nothing_can_be_bought(healthy: Path, change: Change, run: Run) -> None:
    change("SHOP_CURRENCIES", "EUR,KES,NOK")
    outcome = run("doctor", "--env", healthy)
    assert [line.removeprefix("fault").strip() for line in outcome.complaints] == [
        "Nothing for sale has a price in NOK; set prices at the desk, or change SHOP_CURRENCIES.",
        "No service has a price in NOK; add bands to `shipping`, under Rules at the desk.",
    ]


def test_a_currency_whose_least_charge_is_not_known(healthy: Path, run: Run) -> None:
    with at_work(healthy) as session:
        documents.store(session, "minimums", "[]", clock.now())
    assert only_fault(run("doctor", "--env", healthy)).startswith("Stripe's least charge is not known in EUR, GBP, USD")


def test_countries_that_nobody_can_say_anything_about(healthy: Path, run: Run) -> None:
    with at_work(healthy) as session:
        known = tariff.tariff_from(documents.bodies(("shipping",))["shipping"])
        here = [replace(zone, countries=zone.countries - {"AF", "AX"}) for zone in known.zones]
        documents.store(session, "shipping", tariff.document_of(replace(known, zones=here)), clock.now())
    fault = only_fault(run("doctor", "--env", healthy))
    assert (
        fault == "2 countries have neither a price of post nor a reason (AF, AX); see `shop destinations --only gaps`."
    )
    with at_work(healthy) as session:
        documents.store(session, "shipping", tariff.document_of(Tariff(0, ())), clock.now())
    told = run("doctor", "--env", healthy).complaints
    assert any("No service has a price in EUR" in line for line in told)
    assert any("(AD, AE, AF, AG, AI, …)" in line for line in told)


def test_a_pause_of_sales_is_worth_a_note_and_no_fault(healthy: Path, run: Run) -> None:
    with at_work(healthy) as session:
        pause.begin(session, {"en": "We are moving."}, datetime(2026, 11, 23, 12, tzinfo=UTC))
    outcome = run("doctor", "--env", healthy)
    assert (outcome.code, outcome.err) == (0, "")
    assert "note   All sales are paused since 2026-11-23 12:00 UTC; end it at the desk." in outcome.out.splitlines()
    with at_work(healthy) as session:
        pause.end(session, clock.now())
    assert "paused" not in run("doctor", "--env", healthy).out


def test_a_worker_that_is_not_there(healthy: Path, run: Run) -> None:
    worker_was_seen(healthy, timedelta(minutes=6))
    assert "start `shop worker`" in only_fault(run("doctor", "--env", healthy))


def test_stripe_out_of_reach(healthy: Path, change: Change, run: Run) -> None:
    change("SHOP_STRIPE_API_BASE", "http://127.0.0.1:9")
    assert only_fault(run("doctor", "--env", healthy)).startswith("Stripe cannot be reached")


def test_a_key_that_stripe_refuses(healthy: Path, stripe: StripeSide, run: Run) -> None:
    stripe.ask("fault", answer="401", path="/v1/*", times=1)
    assert only_fault(run("doctor", "--env", healthy)).startswith("Stripe does not take SHOP_STRIPE_SECRET_KEY")


@pytest.mark.parametrize(
    ("registered", "told"),
    [
        ({"status": "disabled"}, "enable it there"),
        ({"enabled_events": ["checkout.session.completed"]}, "lacks events; add charge."),
        ({"api_version": "2020-08-27"}, "speaks 2020-08-27; make one that speaks"),
    ],
    ids=["disabled", "events", "version"],
)
def test_a_webhook_that_is_wrong(
    registered: dict[str, object], told: str, healthy: Path, stripe: StripeSide, run: Run
) -> None:
    stripe.ask("endpoint", **registered)
    assert told in only_fault(run("doctor", "--env", healthy))


def test_a_webhook_that_is_not_registered(healthy: Path, change: Change, run: Run) -> None:
    change("SHOP_PUBLIC_URL", "http://other.example")
    assert "http://other.example/stripe/webhook" in only_fault(run("doctor", "--env", healthy))


def test_a_mail_server_out_of_reach(healthy: Path, change: Change, run: Run) -> None:
    change("SHOP_SMTP_URL", "smtp://127.0.0.1:9")
    assert "check SHOP_SMTP_URL" in only_fault(run("doctor", "--env", healthy))


def test_a_media_folder_that_cannot_be_written(healthy: Path, change: Change, tmp_path: Path, run: Run) -> None:
    (tmp_path / "a file").touch()
    change("SHOP_MEDIA_DIR", str(tmp_path / "a file" / "media"))
    assert "SHOP_MEDIA_DIR" in only_fault(run("doctor", "--env", healthy))
