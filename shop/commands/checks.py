"""`shop doctor` and `shop reconcile`."""

import click

from shop import doctor as examination
from shop.commands import frame, tables
from shop.desk import anomalies
from shop.payments import check
from shop.payments.checks.report import Report
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


# What was mended, by kind: our books now say of it what Stripe does.
MENDED = {
    "session": "how it ended had not reached us",
    "payment": "it was missing in the ledger, or its order did not know",
    "refund": "made or changed without our hearing of it",
    "dispute": "opened, changed or closed without our hearing of it",
    "review": "opened or closed without our hearing of it",
    "warning": "given without our hearing of it",
    "payout": "read from Stripe with what it is made of",
}


@click.command(cls=frame.Command)
@frame.in_shop
def reconcile(ours: Settings) -> None:
    """Compare Stripe with the orders and the stock ledger now; mend what is safe to mend."""
    tables.tell_waiting("Asking Stripe …")
    report = check.compare()
    _tell_compared(report)
    for kind, which in report.mended:
        click.echo(f"mended  {kind} {which}  {MENDED.get(kind, '')}".rstrip())
    for kind, which in report.left:
        click.echo(f"left    {kind} {which}  {anomalies.title(kind)}", err=True)
    if report.left:
        click.echo(f"{len(report.left)} matters need a person; see {ours.public_url}/staff/attention.", err=True)
        raise click.exceptions.Exit(frame.FAULT)
    click.echo("Nothing is left to do.")


def _tell_compared(report: Report) -> None:
    found = ", ".join(f"{report.compared[name]} {name}" for name in ("sessions", "charges", "refunds"))
    click.echo(f"Compared {found} of the last {check.LOOK_BACK.days} days.")
    if report.made_up_for:
        click.echo(f"Made up for {report.made_up_for} notices that never came.")
    if report.fees:
        click.echo(f"Booked {report.fees} of Stripe's fees.")
