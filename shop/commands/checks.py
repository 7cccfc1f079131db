"""`shop doctor` and `shop reconcile`."""

import click

from shop import doctor as examination
from shop.commands import frame, tables
from shop.payments import check
from shop.settings import Settings, SettingsFault


@click.command(cls=frame.Command)
def doctor() -> None:
    """Look at everything that a shop in service needs; tell what is wrong and what to do."""
    try:
        ours = frame.settings()
    except SettingsFault as fault:
        raise frame.Fault("\n".join(f"fault  {line}" for line in fault.faults)) from fault
    with frame.open_shop(ours):
        faults = 0
        for finding in examination.examine(ours):
            is_fault = finding.level == "fault"
            faults += is_fault
            click.echo(f"{finding.level:<5}  {finding.sentence}", err=is_fault)
    if faults:
        raise click.exceptions.Exit(frame.FAULT)


@click.command(cls=frame.Command)
@frame.in_shop
def reconcile(ours: Settings) -> None:
    """Compare Stripe with the orders and the stock ledger now; mend what is safe to mend."""
    tables.tell_waiting("Asking Stripe …")
    report = check.compare()
    click.echo(f"Compared {report.sessions} sessions of the last {check.LOOK_BACK.days} days.")
    for kind, which in report.mended:
        click.echo(f"mended  {kind} {which}")
    for kind, which in report.left:
        click.echo(f"left    {kind} {which}", err=True)
    if report.left:
        click.echo(f"{len(report.left)} matters need a person; see {ours.public_url}/staff/attention.", err=True)
        raise click.exceptions.Exit(frame.FAULT)
    click.echo("Nothing is left to do.")
