"""The assembly of the stand-in."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from flask import Flask

from shop.paths import STATIC, TEMPLATES
from shop.sandbox import api, control, hosted, refunds, sessions
from shop.sandbox.account import Account
from shop.sandbox.clock import Clock
from shop.sandbox.delivery import Postman
from shop.sandbox.store import Store

# Closer together than Stripe's three days of trying, so that a demo need not wait for them.
RETRY_SECONDS = (1.0, 5.0, 15.0, 60.0, 300.0, 1800.0, 7200.0, 36000.0)


@dataclass
class Sandbox:
    """What `app.extensions["sandbox"]` holds."""

    account: Account
    postman: Postman

    def tick(self) -> None:
        sessions.expire_overdue(self.account)
        refunds.move_on(self.account)

    def close(self) -> None:
        self.postman.stop()
        self.account.store.close()


def create_sandbox(
    *,
    data: Path | None,
    webhook_url: str | None,
    webhook_secret: str,
    clock_offset: float = 0.0,
    retry_seconds: Sequence[float] = RETRY_SECONDS,
) -> Flask:
    """The stand-in for Stripe with its state in `data` (None: in memory), posting events to `webhook_url`.

    `retry_seconds` are the waits between delivery attempts. Refuses to start beside a live key.
    """
    refuse_beside_live_key()
    store = Store(data)
    account = Account(store, Clock(store, clock_offset), webhook_url, webhook_secret, tuple(retry_seconds))
    app = Flask(
        "shop.sandbox",
        template_folder=str(TEMPLATES / "sandbox"),
        static_folder=str(STATIC / "sandbox"),
        static_url_path="/c/static",
    )
    sandbox = _staffed(account)
    app.extensions["sandbox"] = sandbox
    app.register_blueprint(api.blueprint(account))
    app.register_blueprint(hosted.blueprint(account, sandbox.postman))
    app.register_blueprint(control.blueprint(account))
    sandbox.postman.start()
    return app


def _staffed(account: Account) -> Sandbox:
    def tick() -> None:
        sandbox.tick()

    sandbox = Sandbox(account, Postman(account, tick))
    return sandbox


def refuse_beside_live_key() -> None:
    key = os.environ.get("SHOP_STRIPE_SECRET_KEY", "")
    if key.startswith(("sk_live_", "rk_live_")):
        raise RuntimeError("SHOP_STRIPE_SECRET_KEY is a live key: the stand-in for Stripe does not start beside it.")
