"""`shop reconcile`: exit 0 when nothing is left to a person, 1 when something is."""

from pathlib import Path

from sqlalchemy import create_engine, text

from tests.cli.conftest import Run, database_of, write_env
from tests.support.stripe_side import stand_in


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
