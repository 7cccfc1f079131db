from pathlib import Path

from shop import clock
from shop.app import create_app
from shop.checkout import pause
from shop.db import db, transaction
from shop.orders import queries
from shop.orders.models import Order
from shop.payments import refunds
from shop.settings import load, read_environment
from shop.stock import ledger
from tests.cli.conftest import Run, database_of, write_env
from tests.support.stripe_side import stand_in


def test_books_and_shelves_agree_and_as_much_is_for_sale_as_before(stocked: Path, run: Run) -> None:
    def levels() -> dict[str, int]:
        return {level.key: level.available for level in ledger.levels()}

    with create_app(load(read_environment(stocked))).app_context():
        before = levels()
        db.session.remove()
        assert run("make-orders", "1200", "--env", stocked).code == 0
        assert levels() == before
        assert ledger.differences() == []
        promised = queries.promised()
        assert {level.key: level.reserved for level in ledger.levels()} == {k: promised.get(k, 0) for k in before}
        assert sum(order.total_minor == sum(x.total_minor for x in order.lines) for order in _orders(50)) == 50
        assert list(refunds.due()) == []
        db.session.remove()
        db.engine.dispose()


def _orders(number: int) -> list[Order]:
    return list(db.session.query(Order).limit(number))


def test_the_comparison_with_stripe_finds_nothing_to_do(stocked: Path, tmp_path: Path, run: Run) -> None:
    assert run("make-orders", "200", "--env", stocked).code == 0
    with stand_in() as stripe:
        env = write_env(tmp_path, database_of(stocked), {"SHOP_STRIPE_API_BASE": stripe.url})
        outcome = run("reconcile", "--env", env)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.splitlines()[-1] == "Nothing is left to do."


def test_an_empty_shop_has_nothing_to_order(on_sqlite: Path, run: Run) -> None:
    outcome = run("make-orders", "5", "--env", on_sqlite)
    assert outcome.code == 1
    assert "shop catalogue load" in outcome.err


def test_beside_a_live_key_it_refuses(stocked: Path, tmp_path: Path, run: Run) -> None:
    url = database_of(stocked)
    live = {
        "SHOP_STRIPE_SECRET_KEY": "sk_live_x",
        "SHOP_PUBLIC_URL": "https://shop.example",
        "SHOP_STRIPE_API_BASE": None,
    }
    outcome = run("make-orders", "5", "--env", write_env(tmp_path, url, live))
    assert outcome.code == 1
    assert outcome.complaints == ["The Stripe key is a live one: invented orders have no place beside real ones."]
    assert run("orders", "list", "--format", "json", "--env", write_env(tmp_path, url)).out == ""


def test_while_sales_are_paused_it_names_the_pause(stocked: Path, run: Run) -> None:
    with create_app(load(read_environment(stocked))).app_context():
        with transaction() as session:
            pause.begin(session, {"en": "We are moving house."}, clock.now())
        db.session.remove()
        db.engine.dispose()
    outcome = run("make-orders", "5", "--env", stocked)
    assert outcome.code == 1
    assert outcome.complaints == [
        "Sales are paused, so nothing can be ordered: “We are moving house.” End the pause at the desk first."
    ]
