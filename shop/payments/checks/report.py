"""What a check found, and how it deals with one thing at a time."""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

import structlog

from shop.payments import stripe_gateway, sweep
from shop.payments.checks import standing

AT_ONCE = 100
# Seconds to wait, one after the other, where Stripe says that we ask too much.
PAUSES = (0.5, 1.0, 2.0, 4.0)
log = structlog.get_logger(__name__)
_Item = TypeVar("_Item")


@dataclass
class Report:
    """What a check found. `mended` and `left` hold (kind, object), `compared` how many of what were looked at.

    `failed`: the parts of the check that could not be gone through, by the key under which a person is told of each.
    `made_up_for`: notices of Stripe's that never reached us and were dealt with now; `fees`: fees booked now.
    """

    compared: Counter[str] = field(default_factory=Counter)
    mended: list[tuple[str, str]] = field(default_factory=list)
    left: list[tuple[str, str]] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    made_up_for: int = 0
    fees: int = 0

    def note(self, mended: Iterable[tuple[str, str]]) -> None:
        """Each thing once, however many lists it was found in."""
        self.mended += [one for one in sorted(set(mended)) if one not in self.mended]

    def deal_with(self, key: str, subject: str, act: Callable[[], object]) -> bool:
        """Do something about `key`, and note what that changed in our books on `subject` (see `standing`).

        One thing that cannot be dealt with does not keep the check from the others; a person is told of it. False then.
        Raises `stripe_gateway.Unreachable` if nothing more can be asked just now.
        """
        before = standing.of(subject)
        try:
            _patiently(act)
        except stripe_gateway.Unreachable as lost:
            if lost.facts["why"] not in ("failed", "in_use"):
                raise
            return False
        except Exception as fault:
            log.exception("left aside by the check", key=key)
            sweep.left_aside(key, fault)
            return False
        finally:
            self.note((kind, what) for kind, what, _ in standing.of(subject) - before)
        return True

    def go_through(self, key: str, part: Callable[[], object]) -> None:
        """One part of the check. If it fails, the others are gone through all the same, and a person is told of it.

        Raises `stripe_gateway.Unreachable`: nothing more can be asked just now.
        """
        try:
            part()
        except stripe_gateway.Unreachable:
            raise
        except Exception as fault:
            log.exception("a part of the check failed", part=key)
            sweep.left_aside(key, fault)
            self.failed.append(key)


def _patiently(act: Callable[[], object]) -> None:
    for pause in PAUSES:
        try:
            act()
            return
        except stripe_gateway.Unreachable as lost:
            if lost.facts["why"] != "busy":
                raise
            time.sleep(pause)
    act()


def batches(found: Iterable[_Item]) -> Iterator[list[_Item]]:
    """So many at a time as our books are asked about in one statement. No read may be open between them."""
    batch: list[_Item] = []
    for one in found:
        batch.append(one)
        if len(batch) == AT_ONCE:
            yield batch
            batch = []
    if batch:
        yield batch
