"""The switchboard: how every country stands, post off and on again, import charges, and the parcels that wait."""

import re
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from flask import Flask
from sqlalchemy import select

from shop import clock, documents
from shop.accounts import audit, members
from shop.accounts.models import ROLES
from shop.cart.basket import Basket, BasketLine
from shop.checkout import counter
from shop.db import db, transaction
from shop.desk import switching
from shop.orders.models import Order, OrderAddress, Parcel
from shop.places import imports
from shop.shipping.tariff import tariff_from
from tests.desk.test_valid_pages import check
from tests.support import goods, orders
from tests.support.staff import Desk, at_work
from tests.support.statements import counted

STRIKE = "The post of Kenya is on strike."
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def shop(app: Flask) -> Iterator[None]:
    """Seller in Germany, post to a few countries, a calendar that is needed on New Year's Day."""
    clock.set_offset((NOON - datetime.now(UTC)).total_seconds())
    goods.open_shop()
    goods.add_product(details={"year": 2027, "needed_by": "2027-01-01"})
    yield


@pytest.fixture
def desk(app: Flask) -> Desk:
    return at_work(app, "manager")


def hidden(desk: Desk, country: str, action: str) -> str:
    """What the form on the country's page says that its reader has seen."""
    page = desk.open(f"/staff/destinations/{country}").text
    form = page.partition(f'action="/staff/destinations/{country}/{action}"')[2].partition("</form>")[0]
    found = re.search(r'name="seen" value="([^"]*)"', form)
    assert found, f"no form to {action}"
    return found[1]


def suspend(desk: Desk, country: str = "KE", **reason: str) -> str:
    seen = hidden(desk, country, "suspend")
    fields = {f"reason-{code}": text for code, text in (reason or {"en": STRIKE}).items()}
    return desk.send(f"/staff/destinations/{country}/suspend", follow=True, seen=seen, **fields).text


def resume(desk: Desk, country: str = "KE") -> str:
    seen = hidden(desk, country, "resume")
    return desk.send(f"/staff/destinations/{country}/resume", follow=True, seen=seen).text


def problems(country: str = "KE") -> list[tuple[str, object]]:
    db.session.rollback()
    chosen = Basket((BasketLine("CAL-2026", 1),), country=country, currency="EUR")
    return [(problem.code, problem.fact("reason")) for problem in counter.lay_out(chosen).bill.problems]


def suspensions(country: str) -> list[tuple[str, str | None, dict[str, str]]]:
    db.session.rollback()
    known = tariff_from(documents.bodies(("shipping",))["shipping"])
    return [
        (str(stop.valid_from), str(stop.valid_to) if stop.valid_to else None, dict(stop.reason))
        for stop in known.suspended
        if stop.country == country
    ]


def held() -> list[str | None]:
    db.session.rollback()
    return list(db.session.scalars(select(Parcel.held_reason).order_by(Parcel.id)))


def acts() -> list[tuple[str, str]]:
    db.session.rollback()
    return [
        (entry.act, entry.detail)
        for entry in reversed(audit.latest())
        if entry.act not in ("signed_up", "added", "signed_in")
    ]


def row(page: str, country: str) -> str:
    """The country's row of the list, as words."""
    (found,) = re.findall(rf"<tr[^>]*>(?:(?!</tr>).)*<code>{country}</code>.*?</tr>", page, re.S)
    return " ".join(re.sub(r"<[^>]+>", " ", found).split())


def countries(page: str) -> list[str]:
    return re.findall(r"<code>([A-Z]{2})</code>", page)


def test_every_country_stands_on_one_page_with_price_days_and_the_last_day_to_order(desk: Desk) -> None:
    orders.write(country="KE")
    page = desk.open("/staff/destinations").text
    check("destinations", page)
    assert len(countries(page)) > 240
    assert row(page, "DE") == "Germany DE Open €2.70 1–3 days order by 29 December 2026 Nothing is asked 0"
    assert (
        row(page, "KE") == "Kenya KE Open €9.50 6–20 days order by 12 December 2026 May be asked on delivery 1 waiting"
    )
    assert row(page, "KP").startswith("North Korea KP Suspended since 1 January 2020: No post goes there. – none")


def test_gaps_come_first_and_are_counted(desk: Desk) -> None:
    page = desk.open("/staff/destinations").text
    found = countries(page)
    assert found.index("AF") < found.index("DE")
    assert "no service reaches it" in row(page, "AF")
    gaps = countries(desk.open("/staff/destinations?only=gaps").text)
    assert f"{len(gaps)} countries have neither a price in EUR nor a reason" in page
    assert len(gaps) == len(found) - 9


def test_the_list_can_be_narrowed(desk: Desk) -> None:
    orders.write(country="KE")
    orders.write(country="US", parcels=("posted",))
    orders.write(country="FR", deal="cancelled", parcels=("cancelled",))
    assert countries(desk.open("/staff/destinations?only=suspended").text) == ["KP"]
    assert countries(desk.open("/staff/destinations?only=waiting").text) == ["KE"]
    assert len(countries(desk.open("/staff/destinations?only=nonsense").text)) > 240


def test_prices_come_in_any_currency_of_the_shop_and_no_other(desk: Desk) -> None:
    assert "£8.20" in row(desk.open("/staff/destinations?currency=GBP").text, "KE")
    assert desk.open("/staff/destinations?currency=XYZ").status_code == 404


def test_orders_are_counted_in_one_statement_however_many_there_are(desk: Desk) -> None:
    def asked() -> int:
        with counted() as seen:
            desk.open("/staff/destinations")
        return len(seen)

    before = asked()
    for country in ("KE", "KE", "US", "FR"):
        orders.write(country=country, deal="open" if country == "FR" else "confirmed")
    assert asked() == before


def test_an_empty_shop_has_the_page_too(app: Flask, desk: Desk) -> None:
    with transaction() as session:
        session.query(documents.Document).delete()
    assert "no service reaches it" in desk.open("/staff/destinations").text
    told = suspend(desk, "KE")
    assert "the shop has no table of post yet" in told


def test_a_country_has_a_page_and_what_is_none_has_not(desk: Desk) -> None:
    page = desk.open("/staff/destinations/KE").text
    check("KE", page)
    assert "5000 g" in page and "€24.00" in page
    for nowhere in ("ke", "XX", "KEN", "EU"):
        assert desk.open(f"/staff/destinations/{nowhere}").status_code == 404


def test_suspending_turns_buyers_away_at_once_with_the_reason(desk: Desk) -> None:
    assert problems() == []
    page = suspend(desk, en=STRIKE, ar="إضراب")
    assert "buyers are told why" in page and STRIKE in page
    assert problems() == [("not_posted", {"en": STRIKE, "ar": "إضراب"})]
    assert problems("US") == []
    assert suspensions("KE") == [("2026-11-23", None, {"en": STRIKE, "ar": "إضراب"})]
    assert acts() == [("suspended", f"KE: {STRIKE}")]
    check("suspended", desk.open("/staff/destinations/KE").text)


def test_the_day_is_the_one_in_the_zone_of_the_shop(desk: Desk) -> None:
    clock.set_offset(clock.offset_seconds() + 11.5 * 3600)  # 23:30 UTC is the next day in Berlin
    suspend(desk)
    assert suspensions("KE")[0][0] == "2026-11-24"


def test_resuming_ends_it_and_what_was_is_remembered(desk: Desk) -> None:
    suspend(desk)
    clock.set_offset(clock.offset_seconds() + 2 * 86400)
    desk = at_work(desk.app, "manager", "second@shop.example")
    assert "goes there again" in resume(desk)
    assert problems() == []
    assert suspensions("KE") == [("2026-11-23", "2026-11-24", {"en": STRIKE})]
    assert acts()[-1] == ("resumed", "KE")


def test_a_reason_in_the_first_language_must_be_given_and_what_was_typed_stays(desk: Desk) -> None:
    desk.open("/staff/destinations/KE")
    answer = desk.send("/staff/destinations/KE/suspend", seen="", **{"reason-en": " ", "reason-ar": "إضراب"})
    check("faulty", answer.text)
    assert answer.status_code == 422
    assert "Fill this in." in answer.text and "إضراب</textarea>" in answer.text
    assert suspensions("KE") == []


def test_the_same_again_changes_nothing(desk: Desk) -> None:
    suspend(desk)
    assert "for that very reason" in suspend(desk)
    resume(desk)
    told = desk.send("/staff/destinations/KE/resume", follow=True, seen="x").text
    assert "Post goes there already" in told
    assert [act for act, _ in acts()] == ["suspended", "resumed"]


def test_another_reason_is_told_from_then_on(desk: Desk) -> None:
    suspend(desk)
    suspend(desk, en="Still on strike.")
    assert suspensions("KE") == [("2026-11-23", None, {"en": "Still on strike."})]
    assert acts()[-1] == ("suspension_reworded", "KE: Still on strike.")


def test_two_at_once_do_not_write_over_each_other(desk: Desk) -> None:
    seen = hidden(desk, "KE", "suspend")
    suspend(desk)
    answer = desk.send("/staff/destinations/KE/suspend", seen=seen, **{"reason-en": "No planes."})
    assert answer.status_code == 422
    assert "Somebody else has changed this meanwhile" in answer.text
    assert "No planes.</textarea>" in answer.text
    assert STRIKE in answer.text
    assert suspensions("KE")[0][2] == {"en": STRIKE}
    suspend(desk, en="No planes.")
    late = desk.send("/staff/destinations/KE/resume", follow=True, seen=seen).text
    assert "since you looked" in late
    assert suspensions("KE")[0][1] is None


def test_two_countries_at_once_are_no_conflict(desk: Desk) -> None:
    seen = hidden(desk, "KE", "suspend")
    suspend(desk, "US")
    desk.send("/staff/destinations/KE/suspend", seen=seen, **{"reason-en": STRIKE})
    assert suspensions("KE") and suspensions("US")


def test_many_at_once_all_find_their_suspension_kept(app: Flask, desk: Desk) -> None:
    member = next(one for one in members.everyone() if one.email == "manager@shop.example")
    together = threading.Barrier(6)

    def act(country: str) -> None:
        with app.app_context():
            together.wait()
            switching.suspend(country, {"en": STRIKE}, "", member)

    with ThreadPoolExecutor(6) as staff:
        list(staff.map(act, ("KE", "GB", "CO", "FR", "US", "IE")))
    db.session.rollback()
    standing = tariff_from(documents.bodies(("shipping",))["shipping"]).suspended
    assert {stop.country for stop in standing} == {"KP", "KE", "GB", "CO", "FR", "US", "IE"}


def switch(desk: Desk, charges: str, country: str = "KE") -> str:
    seen = hidden(desk, country, "imports")
    return desk.send(f"/staff/destinations/{country}/imports", follow=True, seen=seen, charges=charges).text


def import_rules() -> list[tuple[list[str], str, str, str | None]]:
    db.session.rollback()
    body = documents.bodies(("imports",)).get("imports", "[]")
    return [
        (sorted(rule.to), rule.charges, str(rule.valid_from), str(rule.valid_to) if rule.valid_to else None)
        for rule in imports.rules_from(body)
    ]


def test_import_charges_are_switched_for_one_country_from_today(desk: Desk) -> None:
    assert "told so from now on" in switch(desk, "included")
    assert "Included in the price" in row(desk.open("/staff/destinations").text, "KE")
    assert "May be asked" in row(desk.open("/staff/destinations").text, "US")
    assert import_rules() == [(["KE"], "included", "2026-11-23", None)]
    assert acts() == [("imports_switched", "KE: asked → included")]


def test_a_switch_that_stands_so_already_changes_nothing(desk: Desk) -> None:
    assert "told so already" in switch(desk, "asked")
    assert (import_rules(), acts()) == ([], [])


def test_nobody_switches_what_they_have_not_seen(desk: Desk) -> None:
    seen = hidden(desk, "KE", "imports")
    switch(desk, "included")
    told = desk.send("/staff/destinations/KE/imports", follow=True, seen=seen, charges="none").text
    assert "since you looked" in told
    assert import_rules() == [(["KE"], "included", "2026-11-23", None)]


def test_where_no_border_lies_there_is_nothing_to_switch(desk: Desk) -> None:
    page = desk.open("/staff/destinations/FR").text
    assert "No customs border" in page
    assert "/imports" not in page


def test_a_choice_must_be_made(desk: Desk) -> None:
    desk.open("/staff/destinations/KE")
    assert desk.send("/staff/destinations/KE/imports", seen="asked", charges="lots").status_code == 422


def test_the_orders_it_touches_are_listed_and_their_parcels_held_and_let_go(desk: Desk) -> None:
    touched = [orders.write(country="KE"), orders.write(country="KE", deal="open", parcels=("to_pack", "to_pack"))]
    orders.write(country="KE", parcels=("posted",))
    orders.write(country="US")
    page = suspend(desk)
    assert set(re.findall(r"/staff/orders/([A-Z0-9-]+)\"", page)) == {one.number for one in touched}
    told = desk.send("/staff/destinations/KE/hold", follow=True).text
    assert "the parcels of 2 orders are held" in told
    reason = f"Post to Kenya is suspended: {STRIKE}"
    assert held() == [reason, reason, reason, None, None]
    assert "no parcel left to be held" in desk.send("/staff/destinations/KE/hold", follow=True).text
    page = resume(desk)
    assert "Let them go" in page
    assert "the parcels of 2 orders are let go" in desk.send("/staff/destinations/KE/let-go", follow=True).text
    assert held() == [None] * 5
    assert [act for act, _ in acts()] == ["suspended", "parcels_held", "resumed", "parcels_let_go"]
    assert acts()[1][1] == "KE: 2 orders"


def test_parcels_held_for_another_reason_stay_so(desk: Desk) -> None:
    orders.write(country="KE", held="waits for a second book")
    orders.write(country="KE")
    suspend(desk)
    desk.send("/staff/destinations/KE/hold")
    suspend(desk, en="Told otherwise meanwhile.")
    resume(desk)
    desk.send("/staff/destinations/KE/let-go")
    assert held() == ["waits for a second book", None]


def test_who_orders_is_not_where_it_goes(desk: Desk) -> None:
    order = orders.write(country="US")
    with transaction() as session:
        session.add(OrderAddress(order_id=order.id, role="buyer", name="A", line1="B", city="C", country="KE"))
    assert countries(desk.open("/staff/destinations?only=waiting").text) == ["US"]
    assert order.number not in desk.open("/staff/destinations/KE").text


def test_nothing_is_held_for_a_country_that_is_open(desk: Desk) -> None:
    orders.write(country="KE")
    desk.open("/staff/destinations/KE")
    assert "post goes there" in desk.send("/staff/destinations/KE/hold", follow=True).text
    assert held() == [None]


@pytest.mark.parametrize("role", ROLES)
def test_all_see_it_and_managers_switch(app: Flask, role: str) -> None:
    desk = at_work(app, role)
    may = role != "packer"
    assert desk.open("/staff/destinations").status_code == 200
    assert ("Suspend</button>" in desk.open("/staff/destinations/KE").text) == may
    for act in ("suspend", "resume", "imports", "hold", "let-go"):
        assert (desk.send(f"/staff/destinations/KE/{act}").status_code != 403) == may


def test_history_tells_who_held_a_parcel(desk: Desk) -> None:
    order = orders.write(country="KE")
    suspend(desk)
    desk.send("/staff/destinations/KE/hold")
    db.session.rollback()
    found = db.session.scalars(select(Order).where(Order.number == order.number)).one()
    assert (found.history[-1].act, found.history[-1].by[:6]) == ("held", "staff:")
