from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.world import World, a_world


@pytest.fixture
def world(database_url: str, tmp_path: Path) -> Iterator[World]:
    """A shop that listens beside the stand-in for Stripe, on both databases."""
    with a_world(database_url, tmp_path) as found:
        yield found
