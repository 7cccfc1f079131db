"""Staff send the order: packed, posted with a tracking number, and the buyer reads it on the order's own page."""

import re

from playwright.sync_api import Page, expect

from tests.browser.looking import is_fine
from tests.browser.test_buying import pay, to_stripe
from tests.conftest import running, settings_for
from tests.support import books
from tests.support.servers import Running

DESK = (
    *("", "mails", "attention", "stock", "products", "codes", "codes/new", "pool", "destinations", "destinations/KE"),
    *("pause", "rules", "rules/shipping", "products/internationalism-calendar-2026"),
    "products/internationalism-calendar-2026/prices/CAL-2026",
)


def bought(page: Page) -> str:
    """Buys a calendar; returns its order's number."""
    to_stripe(page)
    pay(page)
    page.wait_for_url("**/en/orders/**")
    found = re.search("[1-9A-Z]{4}-[1-9A-Z]{4}-[1-9A-Z]", page.locator("main").inner_text())
    assert found is not None
    return found.group()


def test_an_order_is_found_packed_and_posted(reader: Page, manager: Page, service: Running) -> None:
    number = bought(reader)
    manager.goto("/staff/orders")
    is_fine(manager)
    manager.fill("#find", number.lower().replace("-", ""))
    manager.keyboard.press("Enter")
    manager.wait_for_url(f"**/staff/orders/{number}")
    is_fine(manager)
    manager.get_by_role("button", name="Pack", exact=True).click()
    manager.locator("select[name=carrier]").select_option("deutsche_post")
    manager.fill("[name=tracking]", "RR123456785DE")
    manager.get_by_role("button", name="Post", exact=True).click()
    expect(manager.locator("main")).to_contain_text("RR123456785DE")
    is_fine(manager)
    reader.reload()
    expect(reader.locator("main")).to_contain_text("RR123456785DE")
    is_fine(reader)
    with running(settings_for(service.database_url, service.folder)):
        assert books.mails()[-2:] == ["paid", "sent"]


def test_every_page_of_the_desk_is_accessible(reader: Page, manager: Page) -> None:
    number = bought(reader)
    for address in (*DESK, f"orders/{number}/cancel"):
        answer = manager.goto(f"/staff/{address}")
        assert answer is not None
        assert answer.ok, address
        is_fine(manager)


def test_nobody_gets_in_without_signing_in(reader: Page) -> None:
    reader.goto("/staff/orders")
    expect(reader.locator("h1")).to_have_text("Sign in")
    is_fine(reader)
    reader.fill("#email", "rosa@shop.example")
    reader.fill("#password", "a wrong password of twelve")
    reader.fill("#code", "000000")
    reader.click("button.main")
    expect(reader.get_by_role("alert")).to_be_visible()
