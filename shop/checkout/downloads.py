"""What an order's buyer may download: the files its lines remember, as long as the order stands and is paid."""

from dataclasses import dataclass
from pathlib import Path

from shop import clock, settings
from shop.attention import items as attention
from shop.catalogue import files
from shop.db import transaction
from shop.orders import queries as order_queries
from shop.orders.states import releases_files
from shop.payments import ledger
from shop.payments.rules import money_state


@dataclass(frozen=True, slots=True)
class Download:
    """A file for the buyer: where it lies, and the name it is saved under."""

    path: Path
    title: str
    media_type: str
    number: str
    sku: str


def find(token: str, position: int) -> Download | None:
    """The file of an order's line. None if there is none, or the order is not paid or its money was sent back."""
    order = order_queries.find_by_token(token)
    if order is None or not releases_files(order.state, money_state(ledger.sums_of(order.number))):
        return None
    line = next((line for line in order.lines if line.position == position), None)
    if line is None or not line.file_name:
        return None
    return Download(
        path=files.path_of(settings.current().media_dir, line.file_name),
        title=line.file_title or line.file_name,
        media_type=files.media_type(line.file_name),
        number=order.number,
        sku=line.sku or "",
    )


def report_missing(download: Download) -> None:
    """A file that was sold is not on the disk, or cannot be read: somebody has to bring it back."""
    facts = {"file": download.title, "sku": download.sku, "order": download.number}
    with transaction() as session:
        attention.raise_item(session, "file_missing", download.path.name, facts, clock.now())
