"""How long whoever opens payments and pays none has to wait for the next."""

import math

import pytest

from shop.payments import brake_rules
from shop.payments.brake_rules import Opened


@pytest.mark.parametrize(
    ("network", "cart", "seconds"),
    [
        (Opened(), Opened(), 0),
        (Opened(59, 0), Opened(7, 0), 0),
        (Opened(60, 0), Opened(), 5),
        (Opened(60, 3.2), Opened(), 2),
        (Opened(60, 5), Opened(), 0),
        (Opened(61, 0), Opened(), 10),
        (Opened(64, 0), Opened(), 80),
        (Opened(66, 0), Opened(), 300),
        (Opened(5_000, 0), Opened(), 300),
        (Opened(5_000, 299.5), Opened(), 1),
        (Opened(5_000, 300), Opened(), 0),
        (Opened(8, 0), Opened(8, 0), 5),
        (Opened(8, 0), Opened(10, 1), 19),
        (Opened(62, 18), Opened(9, 0), 10),
        (Opened(62, 0), Opened(9, 9), 20),
    ],
)
def test_the_wait_grows_with_what_was_opened_and_runs_from_the_last(
    network: Opened, cart: Opened, seconds: int
) -> None:
    assert brake_rules.wait(network, cart) == seconds


def test_nobody_waits_longer_than_five_minutes() -> None:
    waits = [brake_rules.wait(Opened(n, 0), Opened(n, 0)) for n in range(300)]
    assert waits == sorted(waits)
    assert (waits[0], max(waits)) == (0, 300)


def test_who_has_opened_nothing_has_nothing_to_count_from() -> None:
    assert Opened().seconds_ago == math.inf


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("198.51.100.7", "198.51.100.7"),
        ("::ffff:198.51.100.7", "198.51.100.7"),
        ("2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:bbbb::2", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::1", "2001:db8:1:3::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", None),
        (None, None),
        ("unix:", None),
        ("198.51.100.7, 10.0.0.1", None),
    ],
)
def test_a_line_of_ipv6_is_one_place_whatever_address_it_picks(address: str | None, network: str | None) -> None:
    assert brake_rules.network(address) == network
