"""The postman: a background thread that delivers webhooks, tries again, and lets the clock strike.

Deliveries run side by side, so their order is not guaranteed, as at Stripe. A 3xx is a failure. What is forged on
purpose (`bad`, `none`) is sent once; everything else is retried after the account's `retry_seconds`.
"""

import contextlib
import http.client
import json
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

from shop.sandbox import events, post, signing
from shop.sandbox.account import Account
from shop.sandbox.store import Document

PATIENCE = 20.0
SIDE_BY_SIDE = 8
MOMENT = 2.0
FORGED = ("bad", "none")


class Postman:
    def __init__(self, account: Account, tick: Callable[[], None]) -> None:
        self._account = account
        self._tick = tick
        self._bell = threading.Condition()
        self._rung = False
        self._stopped = False
        self._under_way = 0
        self._thread = threading.Thread(target=self._run, name="sandbox-postman", daemon=True)
        account.wake = self.ring

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Waits a moment for what is under way; a delivery without an answer is sent again after a restart."""
        self._stopped = True
        self.ring()
        self._thread.join(5)
        with self._bell:
            self._bell.wait_for(lambda: self._under_way == 0, MOMENT)

    def ring(self) -> None:
        with self._bell:
            self._rung = True
            self._bell.notify_all()

    def wait_for_answer(self, event_id: str, seconds: float = 10.0) -> None:
        """Checkout sends the buyer back when the webhook was answered, or after ten seconds."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline and not post.answered(self._account, event_id):
            with self._bell:
                self._bell.wait(0.1)

    def _run(self) -> None:
        ticked = 0.0
        while not self._stopped:
            if time.monotonic() - ticked >= 1:
                ticked = time.monotonic()
                self._tick()
            for number in self._claim(SIDE_BY_SIDE - self._under_way):
                self._send_out(number)
            self._rest()

    def _send_out(self, number: int) -> None:
        with self._bell:
            self._under_way += 1
        threading.Thread(target=self._deliver, args=(number,), name=f"sandbox-post-{number}", daemon=True).start()

    def _rest(self) -> None:
        soonest = self._account.store.rows("SELECT min(due) AS due FROM deliveries WHERE state = 'pending'")
        due = soonest[0]["due"]
        seconds = 1.0 if due is None else min(1.0, max(0.02, due - time.time()))
        with self._bell:
            if not self._rung:
                self._bell.wait(seconds)
            self._rung = False

    def _claim(self, most: int) -> list[int]:
        store = self._account.store
        sql = "SELECT seq FROM deliveries WHERE state = 'pending' AND due <= ? ORDER BY due, seq LIMIT ?"
        with store.transaction():
            due = store.rows(sql, time.time(), most)
            for row in due:
                store.run("UPDATE deliveries SET state = 'sending' WHERE seq = ?", row["seq"])
        return [row["seq"] for row in due]

    def _deliver(self, number: int) -> None:
        # The store may be closed meanwhile: then it is sent after a restart.
        with self._seat(), contextlib.suppress(sqlite3.ProgrammingError):
            payload, signature, url = self._letter(number)
            if url is not None:
                self._note(number, signature, self._send(url, payload, signature))

    @contextlib.contextmanager
    def _seat(self) -> Iterator[None]:
        try:
            yield
        finally:
            with self._bell:
                self._under_way -= 1
            self.ring()

    def _letter(self, number: int) -> tuple[bytes, str, str | None]:
        found = self._account.store.rows("SELECT * FROM deliveries WHERE seq = ?", number)
        endpoint = self._account.endpoint()
        if not found or endpoint is None:
            return b"", "good", None
        row = found[0]
        text = row["payload"] if row["payload"] is not None else self._event_text(row["event"])
        first_try = row["attempts"] == "[]"
        return text.encode(), row["signature"] if first_try else "good", endpoint["url"]

    def _event_text(self, event_id: str) -> str:
        event = self._account.store.find("event", event_id) or {"id": event_id}
        return json.dumps(events.as_sent(self._account, event), indent=2)

    def _send(self, url: str, payload: bytes, manner: str) -> Document:
        began = time.monotonic()
        attempt: Document = {"at": time.time(), "status": None, "error": None, "signature": manner}
        try:
            attempt["status"] = _call(url, payload, self._signature(payload, manner))
        except (OSError, http.client.HTTPException) as problem:
            attempt["error"] = f"{type(problem).__name__}: {problem}"
        return attempt | {"seconds": round(time.monotonic() - began, 3)}

    def _signature(self, payload: bytes, manner: str) -> str | None:
        return signing.signature(payload, self._account.secrets(), manner, self._account.skew())

    def _note(self, number: int, signature: str, attempt: Document) -> None:
        store = self._account.store
        with store.transaction():
            rows = store.rows("SELECT attempts FROM deliveries WHERE seq = ?", number)
            if not rows:
                return
            attempts = [*json.loads(rows[0]["attempts"]), attempt]
            state, due = self._next(attempts, signature)
            store.run(
                "UPDATE deliveries SET attempts = ?, state = ?, due = ? WHERE seq = ?",
                json.dumps(attempts),
                state,
                due,
                number,
            )

    def _next(self, attempts: list[Document], signature: str) -> tuple[str, float]:
        status = attempts[-1]["status"]
        if status is not None and 200 <= status < 300:
            return "delivered", time.time()
        delays = self._account.retry_seconds
        if signature in FORGED or len(attempts) > len(delays):
            return "failed", time.time()
        return "pending", time.time() + delays[len(attempts) - 1]


def _call(url: str, payload: bytes, signature: str | None) -> int:
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=PATIENCE)
    headers = {
        "Content-Type": "application/json; charset=utf-8",
        "Accept": "*/*; q=0.5, application/xml",
        "User-Agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
    }
    try:
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("POST", path, payload, headers | ({"Stripe-Signature": signature} if signature else {}))
        response = connection.getresponse()
        response.read(65536)
        return response.status
    finally:
        connection.close()
