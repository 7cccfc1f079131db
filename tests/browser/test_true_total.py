"""The whole cart in a real browser without JavaScript, in three currencies: what the shop says is what Stripe asks."""

import re
from collections.abc import Iterator, Mapping

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import PHONE
from tests.browser.looking import is_fine, sticks_out
from tests.browser.test_buying import CALENDAR, fill_address
from tests.support.servers import Running

# The rows in the order in which they are read.
LABELS = {
    "goods": r"2 × .+",
    "gift": "Gift",
    "post": "Post to Kenya",
    "tax": "Tax included",
    "total": "Total",
    "arrival": "Arrival",
}
AT_HOME = LABELS | {"goods": "1 × 2026 Internationalism Calendar Solidarity price", "post": "Post to Germany"}
WITH_POSTER = {"poster": r"1 × Poster: Hammer and Seed · A2 .+"} | AT_HOME
POSTER = "/en/products/hammer-and-seed-poster"
EUROS, YEN = r"€[\d,]+\.\d\d", r"¥[\d,]+"
# A currency, how the gift is typed, and what the amounts look like.
CURRENCIES = [("EUR", "5.50", EUROS), ("JPY", "700", YEN), ("KES", "600", r"KES\s*[\d,]+\.\d\d")]


@pytest.fixture
def plain(chromium: Browser, service: Running) -> Iterator[Page]:
    """Somebody with a small phone whose browser runs no scripts."""
    context = chromium.new_context(base_url=service.url, viewport=PHONE, locale="en-GB", java_script_enabled=False)
    context.set_default_timeout(30_000)
    yield context.new_page()
    context.close()


def press(page: Page, button: str) -> None:
    """By key: Chromium without JavaScript now and then swallows a click just after a page has come."""
    page.locator(button).first.press("Enter")


def read_out(page: Page) -> list[tuple[str, str]]:
    """The bill as the accessibility tree has it: (role, text), in the order of reading."""
    lines = page.locator("#bill").aria_snapshot().splitlines()
    found = [re.fullmatch(r"\s*- (term|definition): \"?(.+?)\"?", line) for line in lines]
    assert all(found), lines
    return [(match[1], match[2]) for match in found if match]


def is_read_in_order(page: Page, amount: str, labels: Mapping[str, str] = LABELS) -> dict[str, tuple[str, str]]:
    """Each row is a label, an amount and one sentence, in the order of the bill; returns the amounts and sentences."""
    heard = read_out(page)
    assert [role for role, _ in heard] == ["term", "definition", "definition"] * len(labels)
    texts = [text for _, text in heard]
    rows = dict(zip(labels, zip(texts[::3], texts[1::3], texts[2::3], strict=True), strict=True))
    for kind, (label, sum_, why) in rows.items():
        assert re.fullmatch(labels[kind], label), rows
        assert kind == "arrival" or re.fullmatch(amount, sum_), rows
        assert len(re.findall(r"[.!?](?=\s|$)", why)) == 1, rows
    return {kind: (sum_, why) for kind, (_, sum_, why) in rows.items()}


@pytest.mark.parametrize(("currency", "gift", "amount"), CURRENCIES)
def test_the_sum_in_the_cart_is_the_sum_at_stripe(
    plain: Page, service: Running, currency: str, gift: str, amount: str
) -> None:
    plain.goto(f"{CALENDAR}?country=KE&currency={currency}")
    plain.fill("#quantity", "2")
    assert not sticks_out(plain)
    press(plain, "button[name=buy][value=later]")
    plain.wait_for_url("**/en/cart**")
    plain.fill("#gift", gift)
    plain.keyboard.press("Enter")
    expect(plain.locator("#bill")).to_contain_text("Gift")
    assert not sticks_out(plain)
    total = is_read_in_order(plain, amount)["total"][0]
    press(plain, "button[name=next][value=checkout]")
    plain.wait_for_url("**/en/checkout")
    assert is_read_in_order(plain, amount)["total"][0] == total
    fill_address(plain)
    press(plain, "button[name=check]")
    expect(plain.locator("#label-picture")).to_contain_text("Wanjiku Kamau")
    assert not sticks_out(plain)
    sent(plain, "button[name=order]")
    if "/checkout" in plain.url:  # the postcode that was left out is asked about once
        press(plain, "button[name=order]")
    is_asked_at_stripe(plain, service, currency, total)


def is_asked_at_stripe(page: Page, service: Running, currency: str, total: str) -> None:
    """The buyer stands before Stripe's page, and it asks for exactly this."""
    page.wait_for_url("**/c/pay/**")
    assert without_blanks(total) in without_blanks(page.locator("body").inner_text())
    (session,) = [each for each in service.stripe.objects("checkout/sessions") if each["id"] in page.url]
    assert session["currency"] == currency.lower()
    assert session["amount_total"] == int(re.sub(r"\D", "", total))  # the stand-in counts in minor units


def without_blanks(text: str) -> str:
    """Between a currency and its amount stands a blank of one sort or another, or none that is read out."""
    return re.sub(r"\s", "", text)


# What somebody in Germany hears, row by row. A letter of 650 g is 2.90, of 500 g 2.20; with tracking it is 5.49. What
# the calendar costs above its standard price of 22.00 is a gift, free of tax; 19 / 119 of the rest is tax.
TWO = {
    "poster": "€12.00",
    "goods": "€22.00",
    "gift": "€13.00",
    "post": "€2.90",
    "tax": "€5.89",
    "total": "€49.90",
}
ALONE = {"goods": "€22.00", "gift": "€13.00", "post": "€2.20", "tax": "€3.86", "total": "€37.20"}
WITH_CODE = ALONE | {"goods": "€19.80", "tax": "€3.51", "total": "€35.00"}
TRACKED = WITH_CODE | {"post": "€5.49", "tax": "€4.04", "total": "€38.29"}
IN_YEN = {"goods": "¥2,880", "gift": "¥1,800", "post": "¥910", "tax": "¥605", "total": "¥5,590"}


def heard(page: Page, amount: str, labels: Mapping[str, str] = AT_HOME) -> dict[str, str]:
    """The amounts of the bill, by row, once the order of reading has been held against it."""
    assert not sticks_out(page)
    return {kind: told for kind, (told, _) in is_read_in_order(page, amount, labels).items() if kind != "arrival"}


def sent(page: Page, button: str) -> None:
    """Press a button that leads to a page, and wait until it is there."""
    with page.expect_navigation():
        press(page, button)


def test_every_choice_in_the_cart_is_in_the_sum_and_at_stripe(plain: Page, service: Running) -> None:
    """To Germany, where tax is within the price: a step, a code, a line taken out, the dearer service, yen."""
    plain.goto(f"{POSTER}?country=DE&currency=EUR")
    plain.check("[name=sku][value=POSTER-A2]")
    sent(plain, "button[name=buy][value=later]")
    plain.goto(f"{CALENDAR}?country=DE&currency=EUR")
    plain.check("[name=step][value=solidarity]")
    sent(plain, "button[name=buy][value=later]")
    assert heard(plain, EUROS, WITH_POSTER) == TWO

    sent(plain, "button[name=remove][value=POSTER-A2]")
    assert heard(plain, EUROS) == ALONE
    plain.fill("#code", "spring10")
    sent(plain, "text=Apply")
    assert heard(plain, EUROS) == WITH_CODE
    why = is_read_in_order(plain, EUROS, AT_HOME)["goods"][1]
    assert why.endswith("; the code \u2068SPRING10\u2069 took off €2.20.")

    plain.check("[name=service][value=tracked]")
    sent(plain, "text=Work out the total again")
    assert heard(plain, EUROS) == TRACKED
    assert is_read_in_order(plain, EUROS, AT_HOME)["tax"][1] == "19% VAT, Germany, is included; none on the gift."
    plain.select_option("#currency", "JPY")
    sent(plain, "text=Work out the total again")
    assert heard(plain, YEN) == IN_YEN

    press(plain, "button[name=next][value=checkout]")
    plain.wait_for_url("**/en/checkout")
    assert heard(plain, YEN) == IN_YEN
    fill_address(plain)
    plain.fill("[name=postal_code]", "10999")
    press(plain, "button[name=order]")
    is_asked_at_stripe(plain, service, "JPY", IN_YEN["total"])


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_cart_fits_the_smallest_phone_with_long_amounts_in_it(plain: Page, language: str) -> None:
    plain.set_viewport_size({"width": 320, "height": 568})
    plain.goto(f"{CALENDAR.replace('/en/', f'/{language}/')}?country=CO&currency=COP")
    press(plain, "button[name=buy][value=later]")
    plain.wait_for_url(f"**/{language}/cart**")
    assert not sticks_out(plain)
    plain.fill("#gift", "900000")
    plain.keyboard.press("Enter")
    expect(plain.locator(".bill-gift")).to_be_visible()
    assert not sticks_out(plain)


def test_what_is_wrong_is_said_in_the_cart_and_nothing_typed_is_lost(plain: Page) -> None:
    plain.goto(f"{CALENDAR}?country=KE&currency=EUR")
    press(plain, "button[name=buy][value=later]")
    plain.fill("#gift", "plenty")
    plain.fill("#code", "no such code")
    press(plain, "button[name=next][value=checkout]")
    for field, typed in (("gift", "plenty"), ("code", "no such code")):
        expect(plain.locator(f"#{field}")).to_have_attribute("aria-invalid", "true")
        expect(plain.locator(f"#{field}")).to_have_value(typed)
        expect(plain.locator(f"#{field}-fault")).to_be_visible()


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_cart_and_checkout_are_accessible_with_all_that_can_be_in_them(
    reader: Page, language: str, scheme: str
) -> None:
    reader.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    reader.goto(f"{CALENDAR.replace('/en/', f'/{language}/')}?country=KE&currency=EUR")
    reader.click("button[name=buy][value=later]")
    reader.fill("#gift", "5")
    reader.fill("#code", "none")
    reader.keyboard.press("Enter")
    expect(reader.locator("#code-fault")).to_be_visible()
    is_fine(reader)
    reader.goto(f"/{language}/checkout")
    reader.locator("details#gift summary").click()
    fill_address(reader)
    reader.click("button[name=check]")
    reader.wait_for_load_state()
    is_fine(reader)


def test_the_picture_of_the_label_follows_what_is_typed(reader: Page) -> None:
    reader.goto(f"{CALENDAR}?country=KE&currency=EUR")
    reader.click("button[name=buy][value=now]")
    reader.fill("[name=name]", "Wanjiku Kamau")
    reader.locator("[name=line1]").press_sequentially("P.O. Box 1234")
    expect(reader.locator("#label-picture")).to_contain_text("P.O. Box 1234")
