"""Who may do what: the whole table, so that a change of it is a change of this file."""

import pytest

from shop.accounts.models import ROLES
from shop.accounts.rules import RIGHTS, may

TABLE = {
    # right: packer, manager, admin
    "orders": (True, True, True),
    "pack": (True, True, True),
    "post": (True, True, True),
    "hold": (True, True, True),
    "note": (True, True, True),
    "mails": (True, True, True),
    "stock": (True, True, True),
    "products": (True, True, True),
    "destinations": (True, True, True),
    "read_rules": (True, True, True),
    "cancel": (False, True, True),
    "shelve": (False, True, True),
    "cases": (False, True, True),
    "attention": (True, True, True),
    "settle": (False, True, True),
    "export": (False, True, True),
    "prices": (False, True, True),
    "codes": (False, True, True),
    "switch": (False, True, True),
    "pause": (False, True, True),
    "reports": (False, True, True),
    "rules": (False, False, True),
    "staff": (False, False, True),
    "fly": (False, False, False),
}


@pytest.mark.parametrize("right", TABLE)
def test_each_role_may_do_what_the_table_says(right: str) -> None:
    assert tuple(may(role, right) for role in ROLES) == TABLE[right]


def test_the_table_is_complete() -> None:
    assert set().union(*RIGHTS.values()) == set(TABLE) - {"fly"}
    assert tuple(RIGHTS) == ROLES


def test_an_unknown_role_may_do_nothing() -> None:
    assert not any(may("visitor", right) for right in TABLE)
