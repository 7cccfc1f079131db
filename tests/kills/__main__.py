"""`python -m tests.kills [KILLS] [--database sqlite|postgres] [--seed N]`: two thousand kills by default, half each."""

import logging
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click
import structlog

from shop.db import db
from tests.conftest import running, settings_for
from tests.kills.killing import Lives, a_town, kill
from tests.support import postgres


@contextmanager
def a_database(kind: str, folder: Path) -> Iterator[str]:
    """An empty shop's database of this kind."""
    if kind == "sqlite":
        url = f"sqlite:///{folder / 'shop.sqlite3'}"
        _make_tables(url, folder)
        yield url
        return
    with postgres.server() as url:
        _make_tables(url, folder)
        yield url


def _make_tables(url: str, folder: Path) -> None:
    with running(settings_for(url, folder)):
        db.create_all()


def _counting(kills: int) -> Callable[[int], None]:
    def tell(done: int) -> None:
        if sys.stdout.isatty():
            click.echo(f"{done} of {kills} killed\r", nl=False)

    return tell


def _killed(kind: str, kills: int, seed: int) -> Lives:
    folder = Path(tempfile.mkdtemp(prefix="shop-kills-"))
    try:
        with a_database(kind, folder) as url, a_town(url, folder, seed) as town:
            return kill(town, kills, _counting(kills))
    finally:
        shutil.rmtree(folder)


@click.command()
@click.argument("kills", type=click.IntRange(min=1), default=2000)
@click.option("--database", type=click.Choice(["sqlite", "postgres"]), help="Only this one, instead of half on each.")
@click.option("--seed", type=int, default=1917, show_default=True)
def main(kills: int, database: str | None, seed: int) -> None:
    """Kill processes of the shop at random moments, let the others go on, and see that nothing is lost."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    shares = {database: kills} if database else {"sqlite": kills - kills // 2, "postgres": kills // 2}
    broken = []
    for kind, share in shares.items():
        since = time.monotonic()
        lives = _killed(kind, share, seed)
        by_act = ", ".join(f"{n} at {act}" for act, n in sorted(lives.killed.items()))
        click.echo(
            f"{kind}: {lives.killed.total()} killed of {lives.begun} begun ({by_act}) in "
            f"{time.monotonic() - since:.0f} s; {lives.second_copies} second copies of mails, all with the same "
            f"Message-ID; {len(lives.broken)} sentences broken"
        )
        broken += lives.broken
    for sentence in broken:
        click.echo(sentence, err=True)
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
