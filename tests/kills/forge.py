"""A process that has loaded the shop and forks a fresh one for each act, so that killing two thousand takes minutes.

Reads acts as lines of JSON, answers with the child's pid, then with how the child ended.
"""

import json
import os
import sys
from typing import Any

from flask import Flask

from shop import clock, create_app
from shop.aftersales import cancelling
from shop.checkout import place
from shop.errors import ShopError
from shop.mail import delivery
from shop.payments import ledger
from tests.support.buyers import order_of


def buy(attempt: str, email: str) -> None:
    place.place_order(order_of(attempt=attempt, email=email))


def settle(session_id: str) -> None:
    ledger.settle(session_id, by="stripe")


def refund(number: str) -> None:
    cancelling.cancel(number, "buyer_asked", "staff:1")


def mail() -> None:
    delivery.deliver_due()


ACTS = {"buy": buy, "settle": settle, "refund": refund, "mail": mail}


def work(app: Flask, act: str, offset: float, facts: dict[str, Any]) -> None:
    clock.set_offset(offset)
    with app.app_context():
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
