"""`python -m shop.sandbox --port 8001 --data DIR --webhook-url URL --webhook-secret whsec_x`."""

import argparse
import signal
import sys
import threading
from pathlib import Path

from shop.sandbox.app import create_sandbox
from shop.sandbox.server import serve


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m shop.sandbox", description="The stand-in for Stripe.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8001)
    parser.add_argument("--data", type=Path, help="directory that keeps the state; without it nothing is kept")
    parser.add_argument("--webhook-url", help="where events are posted")
    parser.add_argument("--webhook-secret", default="whsec_test")
    parser.add_argument("--clock-offset", type=float, default=0.0, metavar="SECONDS")
    parser.add_argument("--retry-seconds", help="waits between delivery attempts, separated by commas")
    return parser.parse_args()


def main() -> int:
    given = _arguments()
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    extra = {"retry_seconds": [float(s) for s in given.retry_seconds.split(",")]} if given.retry_seconds else {}
    try:
        app = create_sandbox(
            data=given.data,
            webhook_url=given.webhook_url,
            webhook_secret=given.webhook_secret,
            clock_offset=given.clock_offset,
            **extra,
        )
        server = serve(app, given.host, given.port)
    except (RuntimeError, OSError) as problem:
        print(f"The stand-in for Stripe cannot start: {problem}", file=sys.stderr)
        return 1
    print(f"The stand-in for Stripe listens at {server.url} (controls: {server.url}/_control)", flush=True)
    stop.wait()
    server.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
