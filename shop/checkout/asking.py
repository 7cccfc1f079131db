"""How often an order's page may ask Stripe: whoever reloads it without end shall not use up what Stripe lets us ask.

Each process counts by itself, by the minute, and forgets; beyond it the page shows what we know, and Stripe's notice or
the worker brings the rest.
"""

import threading
import time
from collections import Counter
from dataclasses import dataclass, field

from flask import current_app

MOST_A_MINUTE = 12
_MINUTE = 60.0
_EXTENSION = "shop_asking"


@dataclass
class _Pace:
    began: float = 0.0
    asked: Counter[str] = field(default_factory=Counter)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def allows(self, key: str, now: float) -> bool:
        with self.lock:
            if now - self.began >= _MINUTE:
                self.began, self.asked = now, Counter()
            self.asked[key] += 1
            return self.asked[key] <= MOST_A_MINUTE


def may_ask(number: str) -> bool:
    """Count a question about this order; False if it was one too many for this minute."""
    pace: _Pace = current_app.extensions.setdefault(_EXTENSION, _Pace())
    return pace.allows(number, time.monotonic())
