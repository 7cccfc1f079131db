"""`shop demo` and `shop make-orders`: the shop for trying out."""

import time
from pathlib import Path

import click

from shop.commands import frame, tables
from shop.demo import past_orders
from shop.demo import run as demo_run
from shop.settings import Settings

HIGHEST_PORT = 65533  # the demo takes the two ports above as well


@click.command(cls=frame.Command)
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", type=click.IntRange(1, HIGHEST_PORT), default=8000, show_default=True, help="And the next two.")
@click.option(
    "--data",
    type=click.Path(path_type=Path),
    default=Path("instance/demo"),
    show_default=True,
    metavar="DIR",
    help="Where everything is kept.",
)
@click.option("--reset", is_flag=True, help="Begin anew: delete what an earlier demo left in DIR.")
@click.option("--now", metavar="INSTANT", help="Start the shop's clock here, such as 2026-12-24T18:00.")
def demo(host: str, port: int, data: Path, reset: bool, now: str | None) -> None:
    """Try the whole shop on this machine: no account, no network."""
    frame.log_errors_only()
    tables.tell_waiting("Opening the shop …")
    try:
        demo_run.run(demo_run.Wish(data, host, port, reset, now))
    except demo_run.DemoFault as fault:
        raise frame.Fault(str(fault)) from fault


@click.command("make-orders", cls=frame.Command)
@click.argument("number", metavar="N", type=click.IntRange(1, 1_000_000))
@frame.in_shop
def make_orders(ours: Settings, number: int) -> None:
    """Invent N past orders for load tests; never beside a live key."""
    if ours.live:
        raise frame.Fault("The Stripe key is a live one: invented orders have no place beside real ones.")
    began = time.monotonic()
    with tables.Progress("Making orders", length=number) as progress:
        past_orders.make(number, ours, progress.advance)
    click.echo(f"Made {number} orders in {time.monotonic() - began:.1f} s.")
