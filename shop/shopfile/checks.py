"""What can only be judged beside what the shop knows already."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import documents
from shop.catalogue import actions
from shop.catalogue.models import Product
from shop.places import tax
from shop.seller.facts import seller_from
from shop.shopfile.content import Content
from shop.shopfile.faults import Fault


def against_shop(session: Session, content: Content, day: date) -> list[Fault]:
    """The faults a file has in this shop, on this day."""
    return [*_conflicts(session, content), *_untaxed(session, content, day)]


def _conflicts(session: Session, content: Content) -> list[Fault]:
    faults = []
    for conflict in actions.conflicts(session, content.sheets):
        slug, sku, now = (str(conflict.facts[name]) for name in ("slug", "sku", "now"))
        if sku:
            at, reason = content.products.skus[sku], f"{sku} is a variant of {now}; a SKU never changes its product"
        else:
            at, reason = content.products.slugs[slug], f"{slug} is {now} already; another kind needs another slug"
        faults.append(Fault(at.line, at.where, reason))
    return faults


def _untaxed(session: Session, content: Content, day: date) -> list[Fault]:
    """Tax classes without a rate today where the seller is: nothing of theirs could be sold.

    Whatever is wrong with the seller or the table itself has been said; it is not said again for each product.
    """
    if any(not fault.where.startswith(("products", "shipping")) for fault in content.faults):
        return []
    known = documents.bodies(("seller", "taxes"))
    seller = content.seller or (seller_from(known["seller"]) if "seller" in known else None)
    table = content.taxes if content.taxes is not None else tax.table_from(known.get("taxes", "[]"))
    faults = []
    for slug, tax_class in _classes(session, content).items():
        at = content.products.tax_classes.get(slug, content.spot)
        if seller is None:
            faults.append(
                Fault(at.line, at.where, "nobody can say the rate: neither this file nor the shop has a seller")
            )
        elif not _has_rate(table, seller.country, tax_class, day):
            reason = f'there is no rate for the class "{tax_class}" of {slug} in {seller.country} on {day}'
            faults.append(Fault(at.line, at.where, reason))
    return faults


def _classes(session: Session, content: Content) -> dict[str, str]:
    """The tax class of every product there will be, by slug; what is not published needs none until it is."""
    standing = session.execute(select(Product.slug, Product.tax_class).where(Product.published).order_by(Product.slug))
    ours = {sheet.slug: sheet.tax_class for sheet in content.sheets if sheet.tax_class}
    changes_ground = content.seller is not None or content.taxes is not None
    return {**({slug: tax_class for slug, tax_class in standing} if changes_ground else {}), **ours}


def _has_rate(table: Sequence[tax.TaxRate], place: str, tax_class: str, day: date) -> bool:
    try:
        tax.rate_on(table, place, tax_class, day)
    except tax.NoTaxRate:
        return False
    return True
