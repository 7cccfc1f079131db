"""The brake on card testing. Pure.

Whoever tries out stolen cards opens one payment after another and finishes none. Buyers who pay are never counted, and
nobody is shut out for good: beyond what honest people behind one address come to, each further payment has to wait for
a while after the last one.
"""

import ipaddress
import math
from dataclasses import dataclass

# Payments opened and left unpaid within the hour that are nobody's business: of one cart, which is one person's, and of
# one address, behind which a school, a camp or a mobile network may stand.
FREE_FOR_A_CART = 8
FREE_FOR_A_NETWORK = 60
FIRST_PAUSE = 5
LONGEST_PAUSE = 300
# From such a pause on a person is told: it is reached after five payments beyond what is free.
ALARMING_PAUSE = 60


@dataclass(frozen=True, slots=True)
class Opened:
    """Payments opened in the last hour and left unpaid, and how many seconds ago the last of them was opened."""

    unpaid: int = 0
    seconds_ago: float = math.inf


def wait(network: Opened, cart: Opened) -> int:
    """For how many seconds, rounded up, the next payment has to wait; 0: it may be opened now."""
    left = (
        pause(network.unpaid, FREE_FOR_A_NETWORK) - network.seconds_ago,
        pause(cart.unpaid, FREE_FOR_A_CART) - cart.seconds_ago,
    )
    return math.ceil(max(0.0, *left))


def pause(unpaid: int, free: int) -> int:
    """How many seconds have to lie between the last payment and the next: none, then 5, doubled each time up to 300."""
    over = unpaid - free
    if over < 0:
        return 0
    return LONGEST_PAUSE if over > 8 else min(LONGEST_PAUSE, FIRST_PAUSE << over)


def network(address: str | None) -> str | None:
    """What counts as one place in the net: an IPv4 address, or the /64 that one line of IPv6 has to itself.

    None for what is no address, such as a connection over a socket of this machine's.
    """
    try:
        found = ipaddress.ip_address((address or "").partition("%")[0])
    except ValueError:
        return None
    if isinstance(found, ipaddress.IPv4Address):
        return str(found)
    if found.ipv4_mapped is not None:
        return str(found.ipv4_mapped)
    return str(ipaddress.ip_network((found, 64), strict=False))
