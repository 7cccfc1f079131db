"""The merchant's account at the stand-in: its books, its clock, its post."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from shop.sandbox.clock import Clock
from shop.sandbox.store import Store

API_VERSION = "2026-10-28.endive"


@dataclass
class Account:
    """What every operation is handed. `wake` tells the delivery thread that there is post."""

    store: Store
    clock: Clock
    webhook_url: str | None
    webhook_secret: str
    retry_seconds: tuple[float, ...]
    wake: Callable[[], None] = field(default=lambda: None)

    def secrets(self) -> list[str]:
        secrets: list[str] = self.store.setting("secrets", [self.webhook_secret])
        return secrets

    def skew(self) -> float:
        """Seconds by which the signatures' time is off."""
        return float(self.store.setting("signature_skew", 0.0))

    def endpoint(self) -> dict[str, Any] | None:
        """The registered webhook endpoint, or None."""
        if self.webhook_url is None:
            return None
        usual = {"url": self.webhook_url, "enabled_events": ["*"], "status": "enabled", "api_version": API_VERSION}
        changed: dict[str, Any] = self.store.setting("endpoint", {})
        return usual | changed
