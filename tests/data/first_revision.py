"""Makes the dumps of the first revision: `python -m tests.data.first_revision`, as long as it has not been in service.

Once a shop somewhere has been at revision 0001, these files stay as they are: they stand for that shop.
"""

import sqlite3
import subprocess
import tempfile
from pathlib import Path

from shop import schema
from shop.accounts import members
from shop.demo import past_orders
from shop.settings import Settings
from shop.shopfile.load import load
from tests.cli.templates import CATALOGUE, database
from tests.conftest import running, settings_for
from tests.support import postgres

FOLDER = Path(__file__).parent
REVISION = "0001"
SQLITE_DUMP = FOLDER / "first_revision.sqlite.sql"
POSTGRES_DUMP = FOLDER / "first_revision.postgres.sql"


def fill(settings: Settings) -> None:
    """A small shop in which every common table has rows."""
    schema.upgrade(settings.database_url, REVISION)
    load(CATALOGUE, media_dir=settings.media_dir, currencies=settings.currencies, languages=settings.languages)
    past_orders.make(25, settings)
    members.add("ana@shop.example", "admin")


def dump_sqlite() -> None:
    with tempfile.TemporaryDirectory() as folder, database(None, Path(folder)) as url:
        settings = settings_for(url, Path(folder))
        with running(settings):
            fill(settings)
        connection = sqlite3.connect(Path(folder) / "shop.sqlite3")
        SQLITE_DUMP.write_text("\n".join(connection.iterdump()) + "\n", encoding="utf-8")
        connection.close()


def dump_postgres() -> None:
    with tempfile.TemporaryDirectory() as folder, postgres.server() as server, database(server, Path(folder)) as url:
        settings = settings_for(url, Path(folder))
        with running(settings):
            fill(settings)
        plain = url.replace("postgresql+psycopg://", "postgresql://")
        command = ["pg_dump", "--no-owner", "--no-privileges", "--no-comments", "--inserts", plain]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        # What only psql understands, and what only says which version wrote the file.
        lines = [line for line in told.splitlines() if line and not line.startswith(("\\", "--"))]
        POSTGRES_DUMP.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    dump_sqlite()
    dump_postgres()
