"""The command line: which commands there are. What each does stands in `shop/commands/`."""

import sys

import click

from shop.commands import checks, database, demonstration, destinations, frame, goods, keeping, lists, people, serving


@click.group(cls=frame.Group)
@click.version_option(package_name="internationalism-shop", prog_name="shop")
def shop() -> None:
    """The shop of the Internationalism Calendar."""


for command in (
    demonstration.demo,
    serving.run,
    serving.background,
    database.migrate,
    checks.doctor,
    people.staff,
    goods.catalogue,
    lists.orders,
    lists.stock,
    lists.mails,
    destinations.destinations,
    checks.reconcile,
    keeping.backup,
    keeping.restore,
    demonstration.make_orders,
):
    shop.add_command(command)


def main() -> None:
    sys.exit(frame.run(shop, sys.argv[1:]))


if __name__ == "__main__":
    main()
