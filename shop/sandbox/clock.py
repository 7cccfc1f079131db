"""The stand-in's clock: real time plus an offset that `/_control` can move."""

import time
from dataclasses import dataclass

from shop.sandbox.store import Store


@dataclass
class Clock:
    """`start_offset` belongs to this run; what `/_control` adds is kept in the store and outlives it."""

    store: Store
    start_offset: float = 0.0

    def now(self) -> int:
        return int(time.time() + self.offset())

    def offset(self) -> float:
        return self.start_offset + float(self.store.setting("clock_moved", 0.0))

    def advance(self, seconds: float) -> None:
        with self.store.transaction():
            self.store.put_setting("clock_moved", float(self.store.setting("clock_moved", 0.0)) + seconds)

    def set(self, instant: float) -> None:
        self.advance(instant - (time.time() + self.offset()))
