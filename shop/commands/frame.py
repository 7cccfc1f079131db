"""What every command has: `--env`, the shop's settings, and errors as plain sentences."""

import functools
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

import click
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from shop import logs, schema
from shop.app import create_app
from shop.backup_file import BackupFault
from shop.db import db
from shop.demo.past_orders import NothingToOrder
from shop.payments import stripe_gateway
from shop.ports import PortFault
from shop.settings import Settings, SettingsFault, load, read_environment
from shop.shopfile.faults import ShopFileFault

FAULT, MISUSE = 1, 2
_ENV = "shop.env_file"
P = ParamSpec("P")
R = TypeVar("R")


class Fault(click.ClickException):
    """Something is wrong that the command cannot mend. One sentence, or one per line."""

    exit_code = FAULT

    def show(self, file: Any = None) -> None:
        click.echo(self.message, file=file, err=True)


class Command(click.Command):
    """A command of ours: takes `--env`, and tells every error in a sentence."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.params.append(env_option())

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except BrokenPipeError:
            raise  # `shop orders list | head`: Click ends in silence
        except Exception as error:
            raise Fault(sentence_for(error)) from error


class Group(click.Group):
    """A group of such commands. Takes `--env` as well: `shop --env FILE migrate` and `shop migrate --env FILE`."""

    command_class = Command
    group_class = type

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.params.append(env_option())


def env_option() -> click.Option:
    return click.Option(
        ["--env"],
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        metavar="FILE",
        expose_value=False,
        is_eager=True,
        callback=_remember_env,
        help="Read settings from FILE instead of `.env` in this directory; the environment wins over it.",
    )


def _remember_env(ctx: click.Context, _option: click.Parameter, path: Path | None) -> None:
    if path is not None:
        ctx.meta[_ENV] = path.resolve()


def env_file() -> Path | None:
    found: Path | None = click.get_current_context().meta.get(_ENV)
    return found


def sentence_for(error: Exception) -> str:
    """What to tell of an error. A program's own mistake is named by kind and place; the traceback stays inside."""
    match error:
        case SettingsFault() | ShopFileFault() | schema.WrongSchema() | BackupFault() | NothingToOrder() | PortFault():
            return str(error)
        case stripe_gateway.Locked():
            return "Stripe does not take SHOP_STRIPE_SECRET_KEY; nothing was changed. `shop doctor` says what to do."
        case stripe_gateway.Unreachable():
            return "Stripe could not be reached; nothing was changed. Try again in a while."
        case stripe_gateway.Refused():
            return f"Stripe refused the request ({error.facts.get('stripe_code')}); `shop doctor` may say why."
        case DBAPIError():
            return f"The database cannot be used: {_first_line(error.orig)}."
        case SQLAlchemyError():
            return f"The database cannot be used: {_first_line(error)}."
        case OSError() if error.strerror:
            return f"{error.filename or 'A file'} cannot be used: {error.strerror.lower()}."
    return f"Unexpected fault: {type(error).__name__} in {_place(error)}: {logs.redact(_first_line(error))}"


def _first_line(error: object) -> str:
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(".") if lines else type(error).__name__


def _place(error: BaseException) -> str:
    at, last = error.__traceback__, None
    while at is not None:
        if at.tb_frame.f_globals.get("__name__", "").startswith("shop."):
            last = at
        at = at.tb_next
    return f"{last.tb_frame.f_globals['__name__']}:{last.tb_lineno}" if last else "?"


def settings() -> Settings:
    """The settings this command works with. Raises `SettingsFault` with every mistake."""
    return load(read_environment(env_file()))


def log_errors_only() -> None:
    """For commands that people watch. Libraries may have a level of their own, so the handlers have to be told too."""
    logs.configure("ERROR")
    for handler in logging.getLogger().handlers:
        handler.setLevel(logging.ERROR)


@contextmanager
def open_shop(ours: Settings) -> Iterator[None]:
    """The shop for a command that people watch: its clock set, only errors logged, connections closed at the end."""
    log_errors_only()
    with create_app(ours).app_context():
        try:
            yield
        finally:
            db.session.remove()
            db.engine.dispose()


def in_shop(work: Callable[Concatenate[Settings, P], R]) -> Callable[P, R]:
    """Run a command inside the shop, if its database is at the newest schema."""

    @functools.wraps(work)
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        ours = settings()
        schema.require(ours.database_url)
        with open_shop(ours):
            return work(ours, *args, **kwargs)

    return inner


def run(group: click.Group, arguments: list[str]) -> int:
    """The whole command line: returns the exit code, and never shows a traceback."""
    try:
        result = group.main(arguments, prog_name="shop", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as no_command:
        click.echo(no_command.ctx.get_help() if no_command.ctx else no_command.message, err=True)
        return MISUSE
    except click.UsageError as misuse:
        where = misuse.ctx.command_path if misuse.ctx else "shop"
        said = " ".join(misuse.format_message().split()).rstrip(".")
        click.echo(f"{said}. See `{where} --help`.", err=True)
        return MISUSE
    except click.ClickException as fault:
        click.echo(fault.format_message(), err=True)
        return fault.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    return result if isinstance(result, int) else 0
