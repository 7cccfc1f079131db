"""Shops ready to run: an application is made once for settings of one kind and lent to one test after another.

Its engine stays with it and remembers how statements are compiled. What it is lent with is as new: settings, clock,
configuration, extensions, an empty database. It has answered a request before it is lent, so that Flask refuses whoever
would add a page or a hook to it: such a test takes a `fresh` one.
"""

import io
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from flask import Flask
from jinja2 import FileSystemBytecodeCache
from sqlalchemy import Engine, QueuePool

from shop import clock, create_app
from shop.db import db
from shop.settings import Settings
from tests.support import valid_html

# Addresses of databases that outlive a test: emptied for the next one, never another test's at the same time.
STANDING_DATABASES: set[str] = set()
_idle: dict[Settings, list["_Kept"]] = {}


@dataclass(frozen=True, slots=True)
class _Kept:
    """An application, and what it was like before any test: whatever rooms have noted on it since is forgotten."""

    application: Flask
    config: dict[str, Any]
    extensions: dict[str, Any]

    def as_new(self, settings: Settings) -> Flask:
        for now, before in ((self.application.config, self.config), (self.application.extensions, self.extensions)):
            now.clear()
            now.update(before)
        self.application.extensions["shop_settings"] = settings
        clock.set_offset(settings.clock_offset)
        return self.application


def _kind(settings: Settings) -> Settings:
    """The settings without what an application asks for anew with each request."""
    return replace(settings, stripe_api_base=None, media_dir=Path())


def new(settings: Settings, compiled_templates: FileSystemBytecodeCache) -> Flask:
    application = create_app(settings)
    # What the templates compile to is the same for every application.
    application.jinja_env.bytecode_cache = compiled_templates
    valid_html.watch(application)
    return application


def _kept(application: Flask) -> _Kept:
    config, extensions = dict(application.config), dict(application.extensions)
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        application.test_client().get("/healthz")
    return _Kept(application, config, extensions)


@contextmanager
def lent(settings: Settings, compiled_templates: FileSystemBytecodeCache) -> Iterator[Flask]:
    """An application for these settings that nobody else has; on a database of the test's own, a new one."""
    if settings.database_url not in STANDING_DATABASES:
        yield new(settings, compiled_templates)
        return
    idle = _idle.setdefault(_kind(settings), [])
    kept = idle.pop() if idle else _kept(new(settings, compiled_templates))
    try:
        yield kept.as_new(settings)
    finally:
        idle.append(kept)


def may_stay_open(settings: Settings, engine: Engine) -> bool:
    """Whether the next test may have these connections: PostgreSQL's know the tables already.

    A SQLite file is replaced, so nobody may hold it; and where a connection was not given back, none is kept.
    """
    standing = settings.database_url in STANDING_DATABASES and engine.dialect.name == "postgresql"
    return standing and isinstance(engine.pool, QueuePool) and engine.pool.checkedout() == 0


def hang_up() -> None:
    """Let go of the connections that were kept: before the server stops, and when a table has been changed."""
    for kept in (one for several in _idle.values() for one in several):
        with kept.application.app_context():
            db.engine.dispose()
