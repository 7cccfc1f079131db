"""Stripe's side of a test: the stand-in on loopback, and what a buyer does on its page."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import requests

from shop.sandbox import Server
from tests.support import stand_ins

CARD = {"email": "ana@example.org", "expiry": "12 / 40", "cvc": "123", "name": "Ana Buyer"}


class StripeSide:
    """The stand-in as tests use it. `url` is the API's base address."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._http = requests.Session()

    @property
    def url(self) -> str:
        return self._server.url

    def pay(self, session_url: str, number: str = "4242424242424242") -> requests.Response:
        """Type a card into the hosted page."""
        return self._http.post(session_url, data=CARD | {"number": number}, allow_redirects=False)

    def ask(self, act: str, **facts: Any) -> Any:
        answer = self._http.post(f"{self.url}/_control", json={"act": act} | facts)
        assert answer.status_code == 200, answer.text
        return answer.json()["result"]

    def requests(self, method: str, path: str) -> list[dict[str, Any]]:
        """What was asked of the API, the oldest first."""
        found = self._http.get(f"{self.url}/_control/requests").json()["requests"]
        return [r for r in found if r["method"] == method and r["path"] == path]

    def objects(self, kind: str) -> list[dict[str, Any]]:
        answer = self._http.get(
            f"{self.url}/v1/{kind}", headers={"Authorization": "Bearer sk_test_suite"}, params={"limit": "100"}
        )
        return list(json.loads(answer.text)["data"])

    def overview(self) -> dict[str, Any]:
        """What the stand-in is about: faults that are still to come, tricks, figures."""
        return dict(self._http.get(f"{self.url}/_control").json())

    def deliveries(self) -> list[dict[str, Any]]:
        """Every notice, with how it fared."""
        return list(self._http.get(f"{self.url}/_control/deliveries").json()["deliveries"])

    def close(self) -> None:
        self._http.close()


@contextmanager
def stand_in(webhook_url: str | None = None, secret: str = "whsec_suite") -> Iterator[StripeSide]:
    with stand_ins.lent(webhook_url, secret, retry_seconds=(0.1, 0.2, 0.5, 1.0, 2.0)) as server:
        side = StripeSide(server)
        try:
            yield side
        finally:
            side.close()
