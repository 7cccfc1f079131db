"""`shop orders list`, `shop stock list`, `shop mails list`."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import click

from shop.commands import frame, tables
from shop.mail import outbox
from shop.money import Money
from shop.orders.states import Reading
from shop.reports import export
from shop.settings import Settings
from shop.stock import keys, ledger


@click.group(cls=frame.Group)
def orders() -> None:
    """Orders and how they stand."""


@orders.command("list")
@click.option("--state", type=click.Choice([state.value for state in Reading]), help="Only orders that read this.")
@click.option("--since", metavar="DATE", help="Only orders placed since a day (of the shop) or an instant.")
@tables.format_option
@frame.in_shop
def list_orders(ours: Settings, state: str | None, since: str | None, form: str) -> None:
    """The orders, newest first."""
    rows = export.export(Reading(state) if state else None, instant_of(since, ours.time_zone))
    tables.show(
        rows,
        form,
        {
            "number": lambda row: row["number"],
            "placed": lambda row: _minute(row["created_at"], ours.time_zone),
            "state": lambda row: row["state"],
            "total": _total,
            "to": lambda row: (row["ship_to"] or {}).get("country"),
            "name": lambda row: (row["ship_to"] or {}).get("name"),
            "e-mail": lambda row: row["email"],
        },
    )


def instant_of(typed: str | None, time_zone: str) -> datetime | None:
    """A day is its first moment in the shop's time zone; so is an instant without a zone."""
    if typed is None:
        return None
    try:
        instant = datetime.fromisoformat(typed)
    except ValueError as wrong:
        raise click.BadParameter(f"{typed!r} is no day such as 2026-11-23.", param_hint="'--since'") from wrong
    return instant if instant.tzinfo else instant.replace(tzinfo=ZoneInfo(time_zone))


def _total(row: Mapping[str, Any]) -> str:
    payment = row["payment"]
    return f"{Money(payment['total_minor'], payment['currency']).decimal()} {payment['currency']}"


def _minute(instant: str, time_zone: str) -> str:
    return f"{datetime.fromisoformat(instant).astimezone(ZoneInfo(time_zone)):%Y-%m-%d %H:%M}"


@click.group(cls=frame.Group)
def stock() -> None:
    """Copies on the shelf, and how many are promised."""


@stock.command("list")
@tables.format_option
@frame.in_shop
def list_stock(_ours: Settings, form: str) -> None:
    """Every counted SKU."""
    names = ("sku", "on_hand", "reserved", "available")
    tables.show(_levels(), form, {name.replace("_", " "): tables.reader(name) for name in names})


def _levels() -> Iterator[dict[str, Any]]:
    for level in filter(lambda level: keys.is_sku(level.key), ledger.levels()):
        yield {
            "sku": level.key,
            "on_hand": level.on_hand,
            "reserved": level.reserved,
            "available": level.available,
        }


@click.group(cls=frame.Group)
def mails() -> None:
    """What was written to buyers and staff."""


@mails.command("list")
@tables.format_option
@frame.in_shop
def list_mails(ours: Settings, form: str) -> None:
    """Every mail, the oldest first."""
    names = ("id", "to", "message", "language", "state", "order")
    columns = {name: tables.reader(name) for name in names}
    tables.show(outbox.export(), form, columns | {"written": lambda row: _minute(row["created_at"], ours.time_zone)})
