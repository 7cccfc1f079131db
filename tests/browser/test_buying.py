"""A supporter buys the calendar in a real browser – with and without JavaScript – and is never left in the dark."""

import re

from playwright.sync_api import Page, expect

from tests.browser.looking import is_fine

CALENDAR = "/en/products/internationalism-calendar-2026"


def fill_address(page: Page) -> None:
    page.fill("[name=name]", "Wanjiku Kamau")
    page.fill("[name=line1]", "P.O. Box 1234")
    page.fill("[name=city]", "Nairobi")
    page.fill("[name=email]", "wanjiku@example.org")


def to_stripe(page: Page, start: str = f"{CALENDAR}?country=KE") -> None:
    page.goto(start)
    page.click("button[name=buy][value=now]")
    fill_address(page)
    page.click("button[name=order]")
    page.wait_for_url("**/c/pay/**")


def pay(page: Page, card: str = "4242424242424242") -> None:
    page.fill("#number", card)
    page.fill("#expiry", "12 / 40")
    page.fill("#cvc", "123")
    page.fill("#name", "Wanjiku Kamau")
    page.click("#pay")


def test_the_whole_way_from_the_window_to_the_paid_order(visitor: Page) -> None:
    visitor.goto("/")
    visitor.wait_for_url("**/en/")
    visitor.locator("a[href*='internationalism-calendar-2026']").first.click()
    expect(visitor.locator("h1")).to_contain_text("Calendar")
    visitor.click("button[name=buy][value=later]")
    visitor.wait_for_url("**/en/cart**")
    visitor.locator("select[name=country]").select_option("KE")
    visitor.locator("button[name=next][value=checkout]").click()
    visitor.wait_for_url("**/en/checkout")
    fill_address(visitor)
    visitor.click("button[name=order]")
    visitor.wait_for_url("**/c/pay/**")
    pay(visitor)
    visitor.wait_for_url("**/en/orders/**")
    expect(visitor.locator("main")).to_contain_text(re.compile("[1-9A-Z]{4}-[1-9A-Z]{4}-[1-9A-Z]"))
    expect(visitor.locator("main")).to_contain_text("Wanjiku Kamau")
    visitor.goto("/en/cart")
    expect(visitor.locator("main")).to_contain_text("empty")


def test_a_declined_card_then_another_one(visitor: Page) -> None:
    to_stripe(visitor)
    pay(visitor, "4000000000000002")
    expect(visitor.locator("body")).to_contain_text("declined")
    pay(visitor)
    visitor.wait_for_url("**/en/orders/**")


def test_too_little_money_on_the_card_then_another_one(visitor: Page) -> None:
    to_stripe(visitor)
    pay(visitor, "4000000000009995")
    expect(visitor.locator("body")).to_contain_text("insufficient funds")
    pay(visitor)
    visitor.wait_for_url("**/en/orders/**")


def test_the_banks_question_is_answered_first(visitor: Page) -> None:
    to_stripe(visitor)
    pay(visitor, "4000002760003184")
    visitor.click("button[value=complete]")
    visitor.wait_for_url("**/en/orders/**")


def test_going_back_from_stripe_keeps_cart_and_address(visitor: Page) -> None:
    to_stripe(visitor)
    visitor.click("#back")
    visitor.wait_for_url("**/en/checkout")
    expect(visitor.locator("[name=name]")).to_have_value("Wanjiku Kamau")
    visitor.click("button[name=order]")
    visitor.wait_for_url("**/c/pay/**")
    pay(visitor)
    visitor.wait_for_url("**/en/orders/**")


def test_a_mistake_is_named_beside_its_field_and_nothing_is_lost(visitor: Page, javascript: bool) -> None:
    visitor.goto(f"{CALENDAR}?country=DE")
    visitor.click("button[name=buy][value=now]")
    fill_address(visitor)
    visitor.fill("[name=email]", "wanjiku at example")
    visitor.click("button[name=order]")
    expect(visitor.locator("[name=email]")).to_have_attribute("aria-invalid", "true")
    expect(visitor.locator("#postal_code-fault")).to_be_visible()
    expect(visitor.locator("[name=line1]")).to_have_value("P.O. Box 1234")
    if javascript:  # axe-core is a script itself
        is_fine(visitor)


def test_every_page_on_the_way_is_accessible(reader: Page) -> None:
    for address in ("/en/", "/ar/", CALENDAR, CALENDAR.replace("/en/", "/ar/"), "/en/cart", "/en/nothing-here"):
        reader.goto(address)
        is_fine(reader)
    reader.goto(f"{CALENDAR}?country=KE")
    reader.click("button[name=buy][value=later]")
    is_fine(reader)
    reader.goto("/en/checkout")
    is_fine(reader)
    fill_address(reader)
    reader.click("button[name=order]")
    reader.wait_for_url("**/c/pay/**")
    is_fine(reader)
    pay(reader)
    reader.wait_for_url("**/en/orders/**")
    is_fine(reader)


def test_every_page_on_the_way_is_accessible_in_arabic(reader: Page) -> None:
    reader.goto("/ar/cart")
    is_fine(reader)
    reader.goto(CALENDAR.replace("/en/", "/ar/") + "?country=KE")
    reader.click("button[name=buy][value=later]")
    is_fine(reader)
    reader.goto("/ar/checkout")
    is_fine(reader)
    reader.click("button[name=order]")
    expect(reader.locator("[name=email]")).to_have_attribute("aria-invalid", "true")
    is_fine(reader)
    fill_address(reader)
    reader.click("button[name=order]")
    reader.wait_for_url("**/c/pay/**")
    pay(reader)
    reader.wait_for_url("**/ar/orders/**")
    is_fine(reader)


def test_the_legal_pages_are_accessible(reader: Page) -> None:
    for language in ("en", "ar"):
        reader.goto(f"/{language}/")
        found = reader.locator(f"a[href*='/{language}/pages/']").evaluate_all("links => links.map(a => a.pathname)")
        assert len(set(found)) >= 4
        for address in sorted(set(found)):
            reader.goto(address)
            is_fine(reader)


def test_the_dark_scheme_is_accessible(reader: Page) -> None:
    reader.emulate_media(color_scheme="dark")
    reader.goto("/en/")
    is_fine(reader)
    reader.goto(f"{CALENDAR}?country=KE")
    is_fine(reader)
    reader.click("button[name=buy][value=now]")
    reader.wait_for_url("**/en/checkout")
    is_fine(reader)


def test_an_arabic_reader_buys_in_arabic(visitor: Page) -> None:
    to_stripe(visitor, CALENDAR.replace("/en/", "/ar/") + "?country=KE")
    pay(visitor)
    visitor.wait_for_url("**/ar/orders/**")
    expect(visitor.locator("html")).to_have_attribute("dir", "rtl")


def test_buy_is_seen_without_scrolling_on_a_small_phone(visitor: Page) -> None:
    visitor.set_viewport_size({"width": 360, "height": 640})
    visitor.goto(CALENDAR)
    box = visitor.locator("button[name=buy][value=now]").bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= 640
