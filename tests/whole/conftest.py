from tests.checkout.conftest import settings, stripe

__all__ = ["settings", "stripe"]
