"""The schema: at which revision the database stands, which is the newest, and the way there."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import NullPool, create_engine, make_url

from shop import paths


class WrongSchema(Exception):
    """The database does not fit this program. The message says what to do."""


@dataclass(frozen=True, slots=True)
class Standing:
    """`current` is None for a database without tables. `known` is False for a revision of a newer program."""

    current: str | None
    newest: str
    known: bool

    @property
    def fits(self) -> bool:
        return self.current == self.newest


def newest() -> str:
    return ScriptDirectory(str(paths.MIGRATIONS)).get_current_head() or ""


def standing(url: str) -> Standing:
    """Where the database at `url` stands. Opens a connection of its own and leaves none behind."""
    current = None if _is_missing_file(url) else _current(url)
    return Standing(current, newest(), current is None or is_known(current))


def _is_missing_file(url: str) -> bool:
    """Looking at a SQLite file that is not there would make one."""
    address = make_url(url)
    return address.get_backend_name() == "sqlite" and not Path(address.database or "").is_file()


def _current(url: str) -> str | None:
    engine = create_engine(url, poolclass=NullPool, hide_parameters=True)
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def is_known(revision: str) -> bool:
    try:
        return ScriptDirectory(str(paths.MIGRATIONS)).get_revision(revision) is not None
    except CommandError:
        return False


def require(url: str, *, newer_will_do: bool = False) -> None:
    """Raises `WrongSchema` unless the database is at the newest revision.

    `newer_will_do`: servers keep running beside a database that the next version has already moved on.
    """
    found = standing(url)
    if found.fits or (newer_will_do and not found.known):
        return
    if found.current is None:
        raise WrongSchema("The database has no tables yet; run `shop migrate` first.")
    if not found.known:
        raise WrongSchema(f"The database is at revision {found.current}, which is newer than this program.")
    raise WrongSchema(f"The database is at revision {found.current}, the newest is {found.newest}; run `shop migrate`.")


def upgrade(url: str, to: str = "head", on_step: Callable[[str], None] = lambda _: None) -> None:
    """Bring the database of the current application to a revision. Calls `on_step` with each revision reached."""
    address = make_url(url)
    if address.get_backend_name() == "sqlite" and address.database:
        Path(address.database).parent.mkdir(parents=True, exist_ok=True)
    command.upgrade(configuration(on_step), to)


def configuration(on_step: Callable[[str], None] = lambda _: None) -> Config:
    """What Alembic's own commands take, without a file of settings."""
    config = Config(attributes={"on_step": on_step})
    config.set_main_option("script_location", str(paths.MIGRATIONS).replace("%", "%%"))
    return config


def step_names(config_attributes: dict[str, Any]) -> Callable[..., None]:
    """What `env.py` hands to Alembic, so that each step taken is told to whoever asked for the upgrade."""
    told: Callable[[str], None] = config_attributes.get("on_step", lambda _: None)

    def applied(*, step: Any, **_: Any) -> None:
        told(str(step.up_revision_id))

    return applied
