"""`shop reconcile`: exit 0 when nothing is left to a person, 1 when something is."""

from pathlib import Path

from sqlalchemy import create_engine, text

from shop.app import create_app
from shop.checkout import place
from shop.db import db
from shop.settings import load, read_environment
from tests.cli.conftest import Run, database_of, write_env
from tests.support import books
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide, stand_in


def test_stripe_out_of_reach_is_one_sentence(stocked: Path, run: Run) -> None:
    outcome = run("reconcile", "--env", stocked)
    assert outcome.code == 1
    assert outcome.complaints == ["Stripe could not be reached; nothing was changed. Try again in a while."]


def test_a_key_that_stripe_does_not_take(stocked: Path, tmp_path: Path, run: Run) -> None:
    with stand_in() as stripe:
        stripe.ask("fault", answer="401", path="/v1/*", times=1)
        env = write_env(tmp_path, database_of(stocked), {"SHOP_STRIPE_API_BASE": stripe.url})
        outcome = run("reconcile", "--env", env)
    assert (outcome.code, len(outcome.complaints)) == (1, 1)
    assert "SHOP_STRIPE_SECRET_KEY" in outcome.err


def test_what_is_left_is_named(stocked: Path, tmp_path: Path, run: Run) -> None:
    engine = create_engine(database_of(stocked))
    with engine.begin() as connection:
        connection.execute(text("UPDATE stock_items SET on_hand = on_hand + 1 WHERE key = 'CAL-2026'"))
    engine.dispose()
    with stand_in() as stripe:
        env = write_env(tmp_path, database_of(stocked), {"SHOP_STRIPE_API_BASE": stripe.url})
        outcome = run("reconcile", "--env", env)
    assert outcome.code == 1
    assert outcome.complaints[0] == "left    stock_difference CAL-2026  The shelf does not add up"


def paid_unheard(env: Path, stripe: StripeSide) -> tuple[str, str]:
    """An order that was paid, of which no notice came: its number and its session."""
    with create_app(load(read_environment(env))).app_context():
        placed = place.place_order(order_of(total_shown=None))
        stripe.pay(placed.pay_url or "")
        session_id = books.attempts()[-1].session_id or ""
        db.session.remove()
        db.engine.dispose()
    return placed.number, session_id


def state_of(env: Path, number: str) -> str:
    engine = create_engine(database_of(env))
    with engine.connect() as connection:
        found = connection.scalar(text("SELECT state FROM orders WHERE number = :number"), {"number": number})
    engine.dispose()
    return str(found)


def test_a_lost_notice_is_made_up_for_and_named(stocked: Path, tmp_path: Path, run: Run) -> None:
    with stand_in() as stripe:
        env = write_env(tmp_path, database_of(stocked), {"SHOP_STRIPE_API_BASE": stripe.url})
        number, session_id = paid_unheard(env, stripe)
        outcome = run("reconcile", "--env", env)
        again = run("reconcile", "--env", env)
    assert (outcome.code, outcome.err) == (0, "")
    lines = outcome.out.splitlines()
    assert f"mended  session {session_id}  how it ended had not reached us" in lines
    assert "Compared 1 sessions, 1 charges, 0 refunds of the last 30 days." in lines
    assert lines[-1] == "Nothing is left to do."
    assert state_of(env, number) == "confirmed"
    assert (again.code, "mended" in again.out) == (0, False)


def test_what_needs_a_person_is_an_exit_of_1_beside_what_was_mended(stocked: Path, tmp_path: Path, run: Run) -> None:
    with stand_in() as stripe:
        env = write_env(tmp_path, database_of(stocked), {"SHOP_STRIPE_API_BASE": stripe.url})
        _, session_id = paid_unheard(env, stripe)
        stranger = stripe.ask("stranger_payment", amount=4000, description="Invoice 17")
        outcome = run("reconcile", "--env", env)
    assert outcome.code == 1
    assert f"mended  session {session_id}" in outcome.out
    assert "Nothing is left to do." not in outcome.out
    assert outcome.complaints[0].startswith(f"left    unknown_payment {stranger['id']}  ")
    assert outcome.complaints[-1].startswith("1 matters need a person")
