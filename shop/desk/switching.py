"""The switches of a destination: post off and on, what is said of import charges, and the parcels that wait.

Each act reads what stands inside its own transaction, so that two people at once do not write over each other; whoever
has not seen what stands is told so first.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from shop import clock, documents, i18n, settings
from shop.accounts import audit
from shop.accounts.members import Member
from shop.db import transaction
from shop.desk.wording import LANGUAGE
from shop.errors import AlreadyDone, NotAllowed, ShopError
from shop.orders import actions as orders
from shop.places import imports
from shop.places.imports import ImportRule
from shop.reports import touched
from shop.shipping import rules, tariff
from shop.shipping.rules import Suspension, Tariff
from shop.shopfile import part

SHIPPING, IMPORTS = "shipping", "imports"
MOST_AT_ONCE = 500  # orders; a request must end while its browser waits


class Overtaken(ShopError):
    """Somebody else has switched it since it was looked at. Nothing was changed."""

    code = "overtaken"


def seen(stop: Suspension | None) -> str:
    """How the switch stands, in a form that can be compared: whoever turns it says what they saw."""
    return "" if stop is None else part.mark_of(json.dumps([str(stop.valid_from), dict(stop.reason)], sort_keys=True))


def today() -> date:
    return clock.day_in(settings.current().time_zone, clock.now())


def suspend(country: str, reason: Mapping[str, str], looked_at: str, member: Member) -> None:
    """Send nothing there from today on; or, if that is so already, give another reason.

    Raises `AlreadyDone`, `Overtaken`, and `NotAllowed` in a shop without a tariff.
    """
    with transaction() as session:
        known = _tariff(session)
        stop = rules.suspension_of(known, country, today())
        if stop is not None and dict(stop.reason) == dict(reason):
            raise AlreadyDone(country=country)
        _refuse_overtaken(looked_at, seen(stop))
        _store(session, rules.suspended(known, country, reason, today()))
        act = "suspended" if stop is None else "suspension_reworded"
        _note(session, act, member, f"{country}: {_first(reason)}")


def resume(country: str, looked_at: str, member: Member) -> None:
    """Send there again from today on. Raises `AlreadyDone` if that is so, `Overtaken`."""
    with transaction() as session:
        known = _tariff(session)
        stop = rules.suspension_of(known, country, today())
        if stop is None:
            raise AlreadyDone(country=country)
        _refuse_overtaken(looked_at, seen(stop))
        _store(session, rules.resumed(known, country, today()))
        _note(session, "resumed", member, country)


def switch_imports(
    country: str, charges: str, looked_at: str, now: Callable[[Sequence[ImportRule]], str], member: Member
) -> None:
    """Tell buyers there something else of import charges from today on, whatever the goods are worth.

    `now` says what they are told by given rules. Raises `AlreadyDone` if that is it already, `Overtaken`.
    """
    with transaction() as session:
        known = imports.rules_from(documents.locked(session, IMPORTS) or "[]")
        before = now(known)
        if before == charges:
            raise AlreadyDone(country=country)
        _refuse_overtaken(looked_at, before)
        switched = imports.switched(known, country, charges, today())
        documents.store(session, IMPORTS, imports.document_of(switched), clock.now())
        _note(session, "imports_switched", member, f"{country}: {before} → {charges}")


def hold_parcels(country: str, member: Member) -> int:
    """Hold what waits to be posted to a suspended country. Returns how many orders were touched, each in a transaction
    of its own. Raises `NotAllowed` if post goes there."""
    body = documents.bodies((SHIPPING,)).get(SHIPPING)
    stop = rules.suspension_of(tariff.tariff_from(body), country, today()) if body else None
    if stop is None:
        raise NotAllowed(state="not_suspended", act="hold_parcels")
    reason = f"{because(country)}: {_first(stop.reason)}"
    touched_orders = sum(_hold(number, reason, member.by) for number in touched.to_hold(country)[:MOST_AT_ONCE])
    return _noted("parcels_held", country, touched_orders, member)


def let_parcels_go(country: str, member: Member) -> int:
    """Let go what was held because the country was suspended. Returns how many orders were touched."""
    touched_orders = sum(_let_go(number, because(country), member.by) for number in held(country)[:MOST_AT_ONCE])
    return _noted("parcels_let_go", country, touched_orders, member)


def held(country: str) -> list[str]:
    """The numbers of the orders that are held because the country is suspended, or was."""
    return touched.held_because(country, because(country))


def because(country: str) -> str:
    """How the reason of such a hold begins, whatever the public is told."""
    return f"Post to {i18n.country_name(country, LANGUAGE)} is suspended"


def _hold(number: str, reason: str, by: str) -> bool:
    with transaction() as session:
        return orders.hold_all(session, orders.get_order(session, number), reason, by, clock.now()) > 0


def _let_go(number: str, reason: str, by: str) -> bool:
    with transaction() as session:
        order = orders.get_order(session, number)
        ours = [
            parcel
            for parcel in order.parcels
            if parcel.state in touched.IN_THE_HOUSE and (parcel.held_reason or "").startswith(reason)
        ]
        for parcel in ours:
            orders.let_go(session, parcel.id, by, clock.now())
        return bool(ours)


def _tariff(session: Session) -> Tariff:
    body = documents.locked(session, SHIPPING)
    if body is None:
        raise NotAllowed(state="no_tariff", act="suspend")
    return tariff.tariff_from(body)


def _store(session: Session, changed: Tariff) -> None:
    documents.store(session, SHIPPING, tariff.document_of(changed), clock.now())


def _refuse_overtaken(looked_at: str, now: str) -> None:
    if looked_at != now:
        raise Overtaken()


def _first(reason: Mapping[str, str]) -> str:
    """The reason in the shop's first language, on one line."""
    return " ".join(i18n.text_in(reason, settings.current().languages[0]).split())


def _note(session: Session, act: str, member: Member, detail: str) -> None:
    audit.write(session, clock.now(), act, member.id, detail=detail)


def _noted(act: str, country: str, touched_orders: int, member: Member) -> int:
    if touched_orders:
        with transaction() as session:
            _note(session, act, member, f"{country}: {touched_orders} orders")
    return touched_orders
