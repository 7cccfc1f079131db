"""A process that has loaded the shop and forks a fresh one for each act, so that killing two thousand takes minutes.

Reads acts as lines of JSON, answers with the child's pid, then with how the child ended.
"""

import json
import os
import signal
import sys
from typing import Any

from flask import Flask, current_app
from sqlalchemy import event
from sqlalchemy.orm import Session

from shop import clock, create_app
from shop.aftersales import cancelling, refunding
from shop.checkout import place
from shop.db import db
from shop.errors import ShopError
from shop.mail import delivery
from shop.money import Money
from shop.payments import ledger
from tests.support.buyers import order_of


def buy(attempt: str, email: str) -> None:
    place.place_order(order_of(attempt=attempt, email=email))


def settle(session_id: str) -> None:
    ledger.settle(session_id, by="stripe")


def refund(number: str) -> None:
    cancelling.cancel(number, "buyer_asked", "staff:1")


def notice(body: str, signature: str) -> None:
    headers = {"Stripe-Signature": signature}
    assert current_app.test_client().post("/stripe/webhook", data=body, headers=headers).status_code == 200


def part(number: str, minor: int) -> None:
    refunding.refund(number, {1: (0, Money(minor, "EUR"))}, restock={}, reason="other", by="staff:1")


def mail() -> None:
    delivery.deliver_due()


ACTS = {"buy": buy, "settle": settle, "notice": notice, "refund": refund, "part": part, "mail": mail}


def die_at(beginning: str) -> None:
    """Be killed when a statement that begins like this is about to be committed, or ("after …") just has been."""
    seen: list[str] = []
    is_after, beginning = beginning.startswith("after "), beginning.removeprefix("after ")

    def note(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        seen.extend([statement] if statement.startswith(beginning) else [])

    def kill(done: Any) -> None:
        if seen and not (is_after and done.in_nested_transaction()):  # leaving a savepoint commits nothing
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(db.engine, "after_cursor_execute", note)
    event.listen(*((Session, "after_commit") if is_after else (db.engine, "commit")), kill)


def work(app: Flask, act: str, offset: float, facts: dict[str, Any], dies_at: str = "") -> None:
    clock.set_offset(offset)
    with app.app_context():
        if dies_at:
            die_at(dies_at)
        try:
            ACTS[act](**facts)
        except ShopError:
            os._exit(3)
    os._exit(0)


def main() -> None:
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)  # what the shop logs goes with the errors
    app = create_app()
    print("ready", file=answers)
    for line in sys.stdin:
        asked = json.loads(line)
        child = os.fork()
        if child == 0:
            try:
                work(app, **asked)
            finally:
                os._exit(1)
        print(child, file=answers)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), file=answers)


if __name__ == "__main__":
    main()
