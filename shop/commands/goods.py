"""`shop catalogue load|dump`."""

from pathlib import Path

import click

from shop.commands import frame
from shop.settings import Settings
from shop.shopfile import dump as dumping
from shop.shopfile import load as loading


@click.group(cls=frame.Group)
def catalogue() -> None:
    """Who sells, what is for sale, what post and tax cost: one readable file."""


@catalogue.command()
@click.argument("file", type=click.Path(path_type=Path))
@frame.in_shop
def load(ours: Settings, file: Path) -> None:
    """Make the shop say what FILE says. All of it or nothing; the same file again changes nothing."""
    loaded = loading.load(file, media_dir=ours.media_dir, currencies=ours.currencies, languages=ours.languages)
    for kind, count in loaded.counts.items():
        click.echo(f"{kind:<13} {count.added} new, {count.changed} changed, {count.unchanged} as before")


@catalogue.command()
@click.argument("file", type=click.Path(path_type=Path))
@frame.in_shop
def dump(ours: Settings, file: Path) -> None:
    """Write FILE, and its pictures beside it, as the shop stands now."""
    dumping.dump(file, ours.media_dir)
    click.echo(f"Written: {file}")
