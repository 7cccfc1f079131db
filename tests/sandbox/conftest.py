"""A running stand-in, a receiver of its webhooks, and a buyer who types into its payment page."""

import http.server
import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
import requests
import stripe

from shop.sandbox import Server
from tests.support import stand_ins

SECRET = "whsec_sandbox_tests"
FORM = {
    "email": "ana@example.com",
    "number": "4242 4242 4242 4242",
    "expiry": "12 / 40",
    "cvc": "123",
    "name": "Ana Buyer",
}


@dataclass
class Letter:
    """One webhook request as it arrived."""

    body: bytes
    signature: str | None
    at: float

    @property
    def event(self) -> dict[str, Any]:
        return json.loads(self.body)


class Receiver:
    """The shop's end of the webhooks. `answers` are given one by one, then 200."""

    def __init__(self) -> None:
        self.letters: list[Letter] = []
        self.answers: list[int] = []
        self.slow = 0.0
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.005}, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_port}/stripe/webhook"

    def _handler(self) -> type[http.server.BaseHTTPRequestHandler]:
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.letters.append(Letter(body, self.headers["Stripe-Signature"], time.time()))
                time.sleep(receiver.slow)
                self.send_response(receiver.answers.pop(0) if receiver.answers else 200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *args: Any) -> None:
                """Quiet."""

        return Handler

    def of(self, kind: str) -> list[Letter]:
        return [letter for letter in list(self.letters) if letter.event.get("type") == kind]

    def wait_for(self, kind: str, times: int = 1) -> list[Letter]:
        until(lambda: len(self.of(kind)) >= times, f"{times} × {kind}; came: {self.kinds()}")
        return self.of(kind)

    def kinds(self) -> list[str]:
        return [str(letter.event.get("type")) for letter in list(self.letters)]

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def until(holds: Callable[[], Any], what: str = "", seconds: float = 4.0) -> None:
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.02)


@dataclass
class StandIn:
    """The stand-in as its users see it: the library, the page, the controls."""

    server: Server
    receiver: Receiver
    http: requests.Session = field(default_factory=requests.Session)

    def client(
        self, key: str = "sk_test_x", retries: int = 0, timeout: tuple[float, float] = (3, 5)
    ) -> stripe.StripeClient:
        return stripe.StripeClient(
            key,
            base_addresses={"api": self.server.url},
            max_network_retries=retries,
            http_client=stripe.RequestsClient(timeout=timeout, session=self.http),
        )

    def create(self, key: str | None = None, **changed: Any) -> Any:
        options = {"idempotency_key": key} if key else None
        return self.client().v1.checkout.sessions.create(params=order(**changed), options=options)

    def get(self, session: Any, *expand: str) -> Any:
        return self.client().v1.checkout.sessions.retrieve(session.id, params={"expand": list(expand)})

    def pay(self, session: Any, number: str = "4242424242424242", **typed: str) -> requests.Response:
        return self.http.post(session.url, data=FORM | {"number": number} | typed, allow_redirects=False)

    def paid(self, **changed: Any) -> Any:
        session = self.create(**changed)
        self.ask("complete", session=session.id)
        return self.get(session)

    def ask(self, act: str, **asked: Any) -> Any:
        answer = self.http.post(f"{self.server.url}/_control", json={"act": act} | asked)
        assert answer.status_code == 200, answer.text
        return answer.json()["result"]

    def refused(self, **asked: Any) -> str:
        answer = self.http.post(f"{self.server.url}/_control", json=asked)
        assert answer.status_code == 400
        return str(answer.json()["error"])

    def look(self, path: str = "") -> Any:
        return self.http.get(f"{self.server.url}/_control{path}").json()


def line(amount: int = 2200, currency: str = "eur", quantity: int = 1, **more: Any) -> dict[str, Any]:
    price = {"currency": currency, "unit_amount": amount, "product_data": {"name": "3 × Calendar 2026"}}
    return {"quantity": quantity, "price_data": price} | more


def order(**changed: Any) -> Any:
    """A plain, valid request for a session."""
    return {
        "mode": "payment",
        "line_items": [line()],
        "cancel_url": "http://shop.example/cart",
        "success_url": "http://shop.example/done?session={CHECKOUT_SESSION_ID}",
    } | changed


@pytest.fixture(scope="session")
def listening() -> Iterator[Receiver]:
    """The receiver of all tests of this process."""
    receiver = Receiver()
    yield receiver
    receiver.close()


@pytest.fixture
def receiver(listening: Receiver) -> Receiver:
    """A receiver to whom nothing has come yet."""
    listening.letters, listening.answers, listening.slow = [], [], 0.0
    return listening


@pytest.fixture
def stand_in(receiver: Receiver) -> Iterator[StandIn]:
    with stand_ins.lent(receiver.url, SECRET, retry_seconds=(0.05, 0.1, 0.1)) as server:
        stand_in = StandIn(server, receiver)
        yield stand_in
        stand_in.http.close()
