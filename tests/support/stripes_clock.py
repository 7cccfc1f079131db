"""The stand-in for Stripe behind a front: the same answers with another date on them, or lists that are left empty."""

import json
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import requests

LEFT_OUT = {"connection", "content-length", "date", "server", "transfer-encoding"}


@dataclass
class Front:
    """`url` stands for Stripe's; `behind`: by how many seconds Stripe's clock stands behind ours.

    Lists at the paths in `empty` hold nothing; `asked` counts how often they were asked for all the same.
    """

    url: str
    behind: float = 0.0
    empty: set[str] = field(default_factory=set)
    asked: Counter[str] = field(default_factory=Counter)


class _Handler(BaseHTTPRequestHandler):
    """One for each server: `front` and `target` are set on a class of its own."""

    front: ClassVar[Front]
    target: ClassVar[str]

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path in self.front.empty:
            self.front.asked[path] += 1
            body = {"object": "list", "url": path, "has_more": False, "data": []}
            self._answer(200, {"Content-Type": "application/json"}, json.dumps(body).encode())
        else:
            self._pass_on()

    def _pass_on(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        sent = {name: value for name, value in self.headers.items() if name.lower() not in {"host", "connection"}}
        url, body = f"{self.target}{self.path}", self.rfile.read(length)
        answer = requests.request(self.command, url, data=body, headers=sent, timeout=10, allow_redirects=False)
        self._answer(answer.status_code, answer.headers, answer.content)

    def _answer(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            if name.lower() not in LEFT_OUT:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_DELETE = do_GET

    def date_time_string(self, timestamp: float | None = None) -> str:
        return super().date_time_string((timestamp or time.time()) - self.front.behind)

    def log_message(self, *_: object) -> None:
        """Nothing."""


@contextmanager
def front_of(target: str) -> Iterator[Front]:
    """A server before the stand-in at `target`. Its clock is right until `behind` is changed."""
    front = Front("")
    handler = type("Handler", (_Handler,), {"front": front, "target": target})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    front.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield front
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
