"""Serving the stand-in: in a thread for tests, in the foreground for the demo."""

import threading
from types import TracebackType
from typing import Self

from flask import Flask
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server


class QuietHandler(WSGIRequestHandler):
    """Says nothing for each request: the requests of late stand at `/_control/requests`."""

    protocol_version = "HTTP/1.1"

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Nothing."""


class Server:
    """A running stand-in. Use it as a context manager or call `close()`."""

    def __init__(self, app: Flask, server: BaseWSGIServer) -> None:
        self._app = app
        self._server = server
        self._thread = threading.Thread(
            target=server.serve_forever, kwargs={"poll_interval": 0.02}, name="sandbox-server", daemon=True
        )
        self._thread.start()

    @property
    def port(self) -> int:
        return self._server.server_port

    @property
    def url(self) -> str:
        return f"http://{self._server.host}:{self.port}"

    def wait(self) -> None:
        self._thread.join()

    def close(self) -> None:
        """Stops listening, then the background work; what is not delivered stays in the store."""
        self._server.shutdown()
        self._thread.join(5)
        self._server.server_close()
        self._app.extensions["sandbox"].close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def serve(app: Flask, host: str = "127.0.0.1", port: int = 0) -> Server:
    """Serves `create_sandbox(…)` in a thread; port 0 takes a free one."""
    return Server(app, make_server(host, port, app, threaded=True, request_handler=QuietHandler))
