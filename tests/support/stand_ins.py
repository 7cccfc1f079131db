"""Stand-ins for Stripe that run already: one is lent to one test after another, and knows nothing of the one before.

What is still under way when a test ends, a call that was told to dawdle or a notice that nobody answers, would reach
into the next one: such a stand-in is closed and not lent again.
"""

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from flask import Flask

from shop.sandbox import Server, create_sandbox, serve

# For calls that are answered already but for their last breath; for notices that are being dealt with.
PATIENCE_AT_THE_DOOR = 0.05
PATIENCE = 1.0


@dataclass
class _Door:
    """Counts who is being served."""

    serve: Callable[..., Iterable[bytes]]
    inside: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        with self._lock:
            self.inside += 1
        try:
            return self.serve(environ, start_response)
        finally:
            with self._lock:
                self.inside -= 1


@dataclass(frozen=True, slots=True)
class _Kept:
    application: Flask
    server: Server
    door: _Door

    @property
    def sandbox(self) -> Any:
        return self.application.extensions["sandbox"]

    def as_new(self, webhook_url: str | None, secret: str, retry_seconds: Sequence[float]) -> Server:
        account = self.sandbox.account
        account.webhook_url, account.webhook_secret = webhook_url, secret
        account.retry_seconds = tuple(retry_seconds)
        return self.server

    def forgets_everything(self) -> bool:
        """Whether nothing is under way any more, and all of it is forgotten."""
        account = self.sandbox.account
        if not _soon(lambda: self.door.inside == 0, PATIENCE_AT_THE_DOOR) or not _soon(self._post_is_out, PATIENCE):
            return False
        account.webhook_url = None
        account.store.clear()
        return True

    def _post_is_out(self) -> bool:
        """Nothing more is sent, and what was being sent has been answered."""
        store = self.sandbox.account.store
        with store.transaction():
            store.run("UPDATE deliveries SET state = 'failed' WHERE state IN ('pending', 'held')")
            return not store.rows("SELECT seq FROM deliveries WHERE state = 'sending' LIMIT 1")


def _soon(is_so: Callable[[], bool], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.002)
    return True


_idle: list[_Kept] = []


def _new() -> _Kept:
    application = create_sandbox(data=None, webhook_url=None, webhook_secret="")
    door = _Door(application.wsgi_app)
    application.wsgi_app = door  # type: ignore[method-assign]
    return _Kept(application, serve(application), door)


@contextmanager
def lent(webhook_url: str | None, secret: str, retry_seconds: Sequence[float]) -> Iterator[Server]:
    """A running stand-in that nobody else has, as new."""
    kept = _idle.pop() if _idle else _new()
    try:
        yield kept.as_new(webhook_url, secret, retry_seconds)
    finally:
        if kept.forgets_everything():
            _idle.append(kept)
        else:
            kept.server.close()
