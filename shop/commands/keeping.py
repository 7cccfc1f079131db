"""`shop backup` and `shop restore`."""

from pathlib import Path

import click

from shop import backup as backups
from shop import backup_file
from shop import restore as restoring
from shop.commands import frame, tables
from shop.settings import Settings


@click.command(cls=frame.Command)
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@frame.in_shop
def backup(ours: Settings, file: Path) -> None:
    """Write the whole shop, pictures and sold files included, into FILE, and read it back."""
    if not file.parent.is_dir():
        raise frame.Fault(f"There is no folder {file.parent}.")
    with tables.Progress("Backing up", length=backups.size()) as progress:
        head = backups.write(file, ours.media_dir, progress.advance)
    click.echo(f"Written and read back: {head.rows} rows, {head.files} files, revision {head.revision}.")


@click.command(cls=frame.Command)
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def restore(file: Path) -> None:
    """Bring a backup into an empty database, SQLite or PostgreSQL, whichever wrote it."""
    ours = frame.settings()
    head = backup_file.verify(file)
    with frame.open_shop(ours), tables.Progress("Restoring", length=head.rows) as progress:
        restoring.restore(file, ours.database_url, ours.media_dir, progress.advance)
    click.echo(f"Restored: {head.rows} rows and {head.files} files of {head.made_at}.")
