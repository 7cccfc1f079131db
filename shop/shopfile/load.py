"""Loading a shop file: all of it or nothing."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from sqlalchemy.orm import Session

from shop import clock, documents, settings
from shop.cart import minimums
from shop.catalogue import actions, files, pictures
from shop.db import transaction
from shop.places import imports, incomes, tax
from shop.promotions import actions as codes
from shop.seller import facts as seller_facts
from shop.shipping import tariff
from shop.shopfile import checks
from shop.shopfile import content as contents
from shop.shopfile.content import Content
from shop.shopfile.faults import Fault, ShopFileFault


@dataclass(frozen=True, slots=True)
class Count:
    added: int = 0
    changed: int = 0
    unchanged: int = 0


@dataclass(frozen=True, slots=True)
class Loaded:
    """What became of the file's content, by kind: the documents, then `products variants prices`, and `codes`."""

    counts: dict[str, Count]

    @property
    def changed_anything(self) -> bool:
        return any(count.added or count.changed for count in self.counts.values())


def load(path: Path, *, media_dir: Path, currencies: Collection[str], languages: Collection[str]) -> Loaded:
    """Make the shop say what the file says. Raises `ShopFileFault` with every fault; then nothing was changed.

    Pictures and files are kept before the transaction begins. Their names are made from their content, so should it
    fail they are in nobody's way.
    """
    content = contents.read(path, currencies, languages)
    if not content.faults:
        _keep_what_lies_beside(content, media_dir, path)
    at = clock.now()
    today = clock.day_in(settings.current().time_zone, at)
    with transaction() as session:
        faults = [*content.faults, *checks.against_shop(session, content, today)]
        if faults:
            raise ShopFileFault(faults, str(path))
        return _write(session, content, at)


def _keep_what_lies_beside(content: Content, media_dir: Path, path: Path) -> None:
    try:
        for name, data in content.pictures.items():
            pictures.keep(media_dir, data, PurePosixPath(name).suffix)
        for name, data in content.files.items():
            files.keep(media_dir, name, data)
    except OSError as wrong:
        reason = f"its pictures and files cannot be kept in {media_dir} ({wrong.strerror})"
        raise ShopFileFault([Fault(0, "", reason)], str(path)) from wrong


def _write(session: Session, content: Content, at: datetime) -> Loaded:
    outcomes: list[tuple[str, actions.Outcome]] = []
    for kind, body in documents_of(content).items():
        is_new = kind not in documents.bodies((kind,))
        differs = documents.store(session, kind, body, at)
        outcomes.append((kind, "added" if is_new else "changed" if differs else "unchanged"))
    outcomes += actions.upsert(session, content.sheets, at).outcomes
    outcomes += [("codes", outcome) for outcome in codes.put(session, content.codes.sheets, at)]
    found = Counter(outcomes)
    kinds = dict.fromkeys(kind for kind, _ in outcomes)
    return Loaded(
        {kind: Count(found[kind, "added"], found[kind, "changed"], found[kind, "unchanged"]) for kind in kinds}
    )


def documents_of(content: Content) -> dict[str, str]:
    """The texts of the documents that the file speaks of."""
    found = {}
    if content.seller is not None:
        found["seller"] = seller_facts.document_of(content.seller)
    if content.taxes is not None:
        found["taxes"] = tax.document_of(content.taxes)
    if content.tax_schemes is not None:
        found["tax_schemes"] = tax.document_of_schemes(content.tax_schemes)
    if content.imports is not None:
        found["imports"] = imports.document_of(content.imports)
    if content.income_groups is not None:
        found["incomes"] = incomes.document_of(content.income_groups)
    if content.minimums is not None:
        found["minimums"] = minimums.document_of(content.minimums)
    if content.shipping is not None:
        found["shipping"] = tariff.document_of(content.shipping)
    return found
