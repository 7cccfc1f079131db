"""A shop that really listens beside the stand-in for Stripe, with the people who use it."""

import html
import json
import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.serving import make_server
from werkzeug.test import TestResponse

from shop import clock, worker
from shop.attention.models import AttentionItem
from shop.checkout import place
from shop.checkout.handing_over import Placed
from shop.db import transaction
from shop.payments.models import PaymentAttempt
from tests.conftest import running, settings_for
from tests.storefront.window_dressing import ADDRESS, hidden, put_in
from tests.support import books, goods, staff
from tests.support.buyers import order_of
from tests.support.staff import Desk
from tests.support.stripe_side import StripeSide, stand_in

CARD = "4242424242424242"
SESSIONS = "/v1/checkout/sessions"


@dataclass
class World:
    """The shop, Stripe's side, a buyer's browser, and the desk. Notices travel over HTTP, with real signatures."""

    app: Flask
    stripe: StripeSide
    buyer: FlaskClient = field(init=False)
    _desks: dict[str, Desk] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.buyer = self.browser()

    def browser(self) -> FlaskClient:
        """Somebody else's browser; it says where its forms come from, as browsers do."""
        client = self.app.test_client()
        client.environ_base["HTTP_ORIGIN"] = "http://localhost"
        return client

    def at_checkout(self, client: FlaskClient | None = None, sku: str = "CAL-2026", **chosen: str) -> dict[str, str]:
        """Put something into the cart of this browser (the buyer's) and fill in the checkout's form."""
        client = client or self.buyer
        with self.app.app_context():
            put_in(client, sku, **{"country": "KE", **chosen})
        return self.form(client)

    def form(self, client: FlaskClient | None = None, **typed: str) -> dict[str, str]:
        """The checkout as it stands now, filled in."""
        with self.app.app_context():
            return ADDRESS | hidden((client or self.buyer).get("/en/checkout").text) | typed

    def send(self, path: str, client: FlaskClient | None = None, **fields: str) -> TestResponse:
        """Send a form of the shop's, from the buyer's browser or another."""
        with self.app.app_context():
            return (client or self.buyer).post(path, data=fields)

    def look(self, path: str, client: FlaskClient | None = None) -> TestResponse:
        """Open a page of the shop's."""
        with self.app.app_context():
            return (client or self.buyer).get(path)

    def opened_with(self, **changed: Any) -> Placed:
        """An order whose session was asked for otherwise than we ask today, as an older release may have."""
        request = order_of()
        self.stripe.ask("fault", method="POST", path=SESSIONS, answer="drop_before", times=2)
        place.place_order(request)
        with transaction() as session:
            (row,) = session.scalars(select(PaymentAttempt))
            asked = json.loads(row.request) | changed
            row.request = json.dumps({name: value for name, value in asked.items() if value is not None})
        return place.place_order(request)

    def silent(self, *types: str, mode: str = "drop") -> None:
        """Stripe's notices of these types (all, without any) are lost, or held until they are released."""
        self.stripe.ask("webhooks", mode=mode, types=list(types) or ["*"])

    def sessions(self) -> dict[str, str]:
        """What has become of each session at Stripe, the oldest first."""
        return {one["id"]: one["status"] for one in reversed(self.stripe.objects("checkout/sessions"))}

    def event(self, kind: str) -> str:
        """The latest event of this type."""
        return next(str(one["id"]) for one in self.stripe.objects("events") if one["type"] == kind)

    def arrived(self) -> None:
        """Wait until every notice has been delivered, or given up."""
        self.until(lambda: all(one["state"] in ("delivered", "failed") for one in self.stripe.deliveries()))

    def order(self, sku: str = "CAL-2026", quantity: int = 1, **changed: Any) -> Placed:
        """Wanjiku orders, and stands before Stripe's page; nothing is paid yet. `changed` as `order_of` takes it."""
        return place.place_order(order_of(sku, quantity, **changed))

    def pay(self, placed: Placed, number: str = CARD) -> str:
        """Pay on Stripe's page. Stripe waits for our answer to its notice before it sends the buyer back: where to."""
        return str(self.stripe.pay(placed.pay_url or "", number).headers.get("Location", ""))

    def buy(self, sku: str = "CAL-2026", quantity: int = 1, **changed: Any) -> Placed:
        """An order that is paid, and known to be."""
        placed = self.order(sku, quantity, **changed)
        self.pay(placed)
        return placed

    def page(self, placed: Placed) -> str:
        """What the buyer reads on the order's page."""
        with self.app.app_context():
            answer = self.buyer.get(f"/en/orders/{placed.token}")
        assert answer.status_code == 200, answer.status
        return answer.text

    def intent(self) -> str:
        """The payment of the latest attempt."""
        return books.attempts()[-1].payment_intent or ""

    def desk(self, role: str = "manager") -> Desk:
        """Somebody of this role at the desk, signed in. Signing in sets the shop's clock: here it costs no time."""
        if role not in self._desks:
            ahead = clock.offset_seconds()
            self._desks[role] = staff.at_work(self.app, role)
            clock.set_offset(ahead)
        return self._desks[role]

    def at_desk(self, path: str) -> str:
        """What a manager reads on this page of the desk."""
        return read(self.desk().open(path))

    def desk_says(self, placed: Placed | str, reading: str, *words: str) -> None:
        """A manager opens the order's page: how it stands, in the headline, and these words somewhere below."""
        number = placed if isinstance(placed, str) else placed.number
        page = self.at_desk(f"/staff/orders/{number}")
        missing = [one for one in (f"{number} {reading}", *words) if one not in page]
        assert not missing, f"{missing} not in: {page}"

    def nothing_to_settle(self) -> None:
        """The list of what needs a person is empty at the desk."""
        page = self.at_desk("/staff/attention")
        assert "Nothing needs you. Good." in page, page

    def press(self, kind: str, button: str, role: str = "manager", **typed: str) -> TestResponse:
        """Press a named button of the one open item of this kind on the attention list, and see it settled."""
        item = self.item(kind)
        desk = self.desk(role)
        page = desk.open("/staff/attention")
        assert f'action="/staff/attention/{item.id}/{button}"' in page.text, f"no such button: {kind}/{button}"
        answer = desk.send(f"/staff/attention/{item.id}/{button}", **typed)
        assert answer.status_code == 303, answer.text
        assert kind not in books.open_attention(), desk.open(answer.headers["Location"]).text
        return answer

    def item(self, kind: str) -> AttentionItem:
        """The one open item of this kind."""
        (found,) = [x for x in books.every(AttentionItem) if x.kind == kind and x.settled_at is None]
        return found

    def work(self, names: Sequence[str] = ()) -> None:
        """The worker's round: every job once, or those named."""
        assert set(names) <= {job.name for job in worker.TIMETABLE}, names
        worker.once(self.app, [job for job in worker.TIMETABLE if not names or job.name in names])

    def later(self, **how: float) -> None:
        """Time passes, here and at Stripe."""
        seconds = timedelta(**how).total_seconds()
        clock.set_offset(clock.offset_seconds() + seconds)
        self.stripe.ask("clock", advance=int(seconds))

    def until(self, is_so: Callable[[], object], seconds: float = 8) -> None:
        """Wait for a notice that is under way."""
        deadline = time.monotonic() + seconds
        while not is_so():
            assert time.monotonic() < deadline, "it never came about"
            time.sleep(0.02)


def read(answer: TestResponse) -> str:
    """The words of a page, without its markup and its navigation."""
    assert answer.status_code == 200, answer.status
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", answer.text[answer.text.index("<main") :])).split())


@contextmanager
def a_world(database_url: str, folder: Path, **settings: str) -> Iterator[World]:
    """Five calendars, five books and a file for sale; both sides on loopback."""
    server = make_server("127.0.0.1", 0, lambda *_: [], threaded=True)
    server.daemon_threads = False  # type: ignore[attr-defined]  # closing waits for notices that are being dealt with
    notices_go_to = f"http://127.0.0.1:{server.server_port}/stripe/webhook"
    with (
        stand_in(webhook_url=notices_go_to) as side,
        running(settings_for(database_url, folder, SHOP_STRIPE_API_BASE=side.url, **settings)) as app,
    ):
        server.app = app
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            goods.open_shop()
            goods.add_product("CAL-2026", on_hand=5)
            goods.add_product("BOOK-12", on_hand=5, tax_class="book", prices={"EUR": 1600, "GBP": 1400})
            goods.add_product("PDF", on_hand=None, kind="digital", tax_class="digital", prices={"EUR": 900})
            yield World(app, side)
        finally:
            server.shutdown()
            thread.join()
            server.server_close()
            clock.set_offset(0)
