"""`shop staff add|list|disable|reset`."""

import click

from shop.accounts import members, rules
from shop.accounts.models import ROLES
from shop.commands import frame, tables
from shop.errors import AlreadyDone, NotFound
from shop.settings import Settings


@click.group(cls=frame.Group)
def staff() -> None:
    """The people who may sign in at the desk."""


@staff.command()
@click.argument("email")
@click.option("--role", type=click.Choice(ROLES), required=True)
@frame.in_shop
def add(ours: Settings, email: str, role: str) -> None:
    """Take somebody on; prints a sign-up link that works once."""
    try:
        token = members.add(email, role)
    except rules.FaultyEntry as wrong:
        raise click.BadParameter(f"{email!r} is no mail address.", param_hint="'EMAIL'") from wrong
    except AlreadyDone as taken:
        raise frame.Fault(f"{email} has an account already; `shop staff reset` makes a new link.") from taken
    _tell_link(ours, email, token)


@staff.command()
@click.argument("email")
@frame.in_shop
def reset(ours: Settings, email: str) -> None:
    """A new sign-up link; the old password and second factor end at once. Brings back who was disabled."""
    try:
        token = members.reset(email)
    except NotFound as nobody:
        raise _nobody(email) from nobody
    _tell_link(ours, email, token)


@staff.command()
@click.argument("email")
@frame.in_shop
def disable(_ours: Settings, email: str) -> None:
    """End somebody's access, open sessions included."""
    try:
        members.disable(email)
    except NotFound as nobody:
        raise _nobody(email) from nobody
    click.echo(f"{email} cannot sign in any more.")


@staff.command("list")
@tables.format_option
@frame.in_shop
def list_staff(_ours: Settings, form: str) -> None:
    """Who works here."""
    rows = [
        {
            "email": member.email,
            "role": member.role,
            "state": _state(member),
            "last_signed_in_at": member.last_signed_in_at.isoformat() if member.last_signed_in_at else None,
        }
        for member in members.everyone()
    ]
    columns = {"e-mail": "email", "role": "role", "state": "state", "last signed in": "last_signed_in_at"}
    tables.show(rows, form, {heading: tables.reader(name) for heading, name in columns.items()})


def _state(member: members.Member) -> str:
    if member.disabled_at is not None:
        return "disabled"
    return "active" if member.signed_up else "invited"


def _nobody(email: str) -> frame.Fault:
    return frame.Fault(f"Nobody has an account with the address {email}.")


def _tell_link(ours: Settings, email: str, token: str) -> None:
    days = rules.LINK_LASTS.days
    click.echo(f"{email} signs up here, once, within {days} days:")
    click.echo(f"{ours.public_url}/staff/sign-up/{token}")
