"""The same shop as the checkout's, beside the stand-in for Stripe."""

from tests.checkout.conftest import settings, shop, stripe

__all__ = ["settings", "shop", "stripe"]
