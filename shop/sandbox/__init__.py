"""The stand-in for Stripe: a WSGI application of its own, for the demo and the tests.

It owns a small, strict copy of the parts of Stripe's API that a shop with hosted Checkout uses: sessions, payments,
refunds, disputes, reviews, fraud warnings, the balance and its payouts, events, the hosted payment page with its test
cards, and signed webhooks with retries. It is driven by the unmodified `stripe` library with another base address, and
by `POST /_control`.

It imports nothing of the shop but `shop.paths`, and no room imports it. It takes test keys only and refuses to
start beside a live key. It promises Stripe's shapes, Stripe's refusals and Stripe's idempotency keys; whatever it
does not play it refuses by name, so that a request accepted here is not nonsense there. Its state is one SQLite
file. It asks no network beyond the webhook address it is given.
"""

from shop.sandbox.app import create_sandbox
from shop.sandbox.server import Server, serve

__all__ = ["Server", "create_sandbox", "serve"]
