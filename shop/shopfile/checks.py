"""What can only be judged beside what the shop knows already."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import clock, documents
from shop.catalogue import actions
from shop.catalogue.models import Product
from shop.places import tax
from shop.places.tax import TaxTable
from shop.promotions import actions as codes
from shop.seller.facts import seller_from
from shop.shopfile.content import Content
from shop.shopfile.faults import Fault

_PLACES = {
    tax.ONE_STOP: sorted(tax.EU),
    tax.IMPORT_ONE_STOP: sorted(tax.EU),
    tax.UK_LOW_VALUE: ["GB"],
}
# Parts of a file that say nothing about the rates of taxes.
_APART_FROM_TAX = ("products", "shipping", "imports", "income_groups", "minimums", "codes")


def against_shop(session: Session, content: Content, day: date) -> list[Fault]:
    """The faults a file has in this shop, on this day."""
    return [
        *_conflicts(session, content),
        *_misdated(session, content),
        *_untaxed(session, content, day),
        *_codes_in_use(session, content),
    ]


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


def _misdated(session: Session, content: Content) -> list[Fault]:
    """Prices that would rewrite the history. Days that could not be read are not judged."""
    if content.faults:
        return []
    faults = []
    for early in actions.misdated(session, content.sheets, clock.now()):
        at = content.products.amounts[early.sku][early.place]
        reason = f"would have begun on {early.begins}, when another price held; leave out from, or name a day to come"
        faults.append(Fault(at.line, at.where, reason))
    return faults


def _codes_in_use(session: Session, content: Content) -> list[Fault]:
    spots = content.codes.spots
    return [
        Fault(spots[code].line, spots[code].where, f"orders have used {code}, so its {name} stays as it is")
        for code, name in codes.conflicts(session, content.codes.sheets)
        if code in spots
    ]


def _untaxed(session: Session, content: Content, day: date) -> list[Fault]:
    """Tax classes without a rate today where the seller is: nothing of theirs could be sold.

    Whatever is wrong with the seller or the table itself has been said; it is not said again for each product.
    """
    if any(not fault.where.startswith(_APART_FROM_TAX) for fault in content.faults):
        return []
    known = documents.bodies(("seller", "taxes", "tax_schemes"))
    seller = content.seller or (seller_from(known["seller"]) if "seller" in known else None)
    table = content.taxes if content.taxes is not None else tax.table_from(known.get("taxes", "[]"))
    stored = tax.schemes_from(known.get("tax_schemes", "[]"))
    schemes = content.tax_schemes if content.tax_schemes is not None else stored
    classes = _classes(session, content)
    faults = _untaxed_abroad(content, TaxTable(table, schemes), classes, day)
    for slug, tax_class in classes.items():
        at = content.products.tax_classes.get(slug, content.spot)
        if seller is None:
            faults.append(
                Fault(at.line, at.where, "nobody can say the rate: neither this file nor the shop has a seller")
            )
        elif not _has_rate(table, seller.country, tax_class, day):
            reason = f'there is no rate for the class "{tax_class}" of {slug} in {seller.country} on {day}'
            faults.append(Fault(at.line, at.where, reason))
    return faults


def _untaxed_abroad(content: Content, table: TaxTable, classes: dict[str, str], day: date) -> list[Fault]:
    """Places in which a scheme that is in force makes the seller charge tax, and whose rate nobody knows. Each class is
    named once, at the first published product that has it."""
    unpublished = {sheet.slug for sheet in content.sheets if not sheet.published}
    first = {tax_class: slug for slug, tax_class in reversed(classes.items()) if slug not in unpublished}
    faults = []
    for scheme in tax.SCHEMES:
        if tax.scheme_on(table.schemes, scheme, day) is None:
            continue
        for tax_class, slug in first.items():
            at = content.products.tax_classes.get(slug, content.spot)
            if missing := [place for place in _PLACES[scheme] if not _has_rate(table.rates, place, tax_class, day)]:
                where = f"in {', '.join(missing)} on {day}, where {scheme} makes it due"
                faults.append(Fault(at.line, at.where, f'there is no rate for the class "{tax_class}" {where}'))
    return faults


def _classes(session: Session, content: Content) -> dict[str, str]:
    """The tax class of every product there will be, by slug; what is not published needs none until it is."""
    standing = session.execute(select(Product.slug, Product.tax_class).where(Product.published).order_by(Product.slug))
    ours = {sheet.slug: sheet.tax_class for sheet in content.sheets if sheet.tax_class}
    changes_ground = any(part is not None for part in (content.seller, content.taxes, content.tax_schemes))
    return {**({slug: tax_class for slug, tax_class in standing} if changes_ground else {}), **ours}


def _has_rate(table: Sequence[tax.TaxRate], place: str, tax_class: str, day: date) -> bool:
    try:
        tax.rate_on(table, place, tax_class, day)
    except tax.NoTaxRate:
        return False
    return True
