"""`shop migrate`."""

import click

from shop import schema
from shop.commands import frame


@click.command(cls=frame.Command)
def migrate() -> None:
    """Bring the database to the newest schema."""
    ours = frame.settings()
    before = schema.standing(ours.database_url)
    if not before.known:
        raise frame.Fault(f"The database is at revision {before.current}, which is newer than this program.")
    if before.fits:
        click.echo(f"The database is at the newest revision, {before.newest}.")
        return
    with frame.open_shop(ours):
        schema.upgrade(ours.database_url, on_step=lambda reached: click.echo(f"  {reached}"))
    click.echo(f"Migrated: {before.current or 'no tables'} → {before.newest}.")
