"""The whole cart in a real browser without JavaScript, in three currencies: what the shop says is what Stripe asks."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import PHONE
from tests.browser.looking import is_fine, sticks_out
from tests.browser.test_buying import CALENDAR, fill_address
from tests.support.servers import Running

ORDER = ["goods", "gift", "post", "tax", "total", "arrival"]
LABELS = {
    "goods": r"2 × .+",
    "gift": "Gift",
    "post": "Post to Kenya",
    "tax": "Tax included",
    "total": "Total",
    "arrival": "Arrival",
}
# A currency, how the gift is typed, and what the amounts look like.
CURRENCIES = [("EUR", "5.50", r"€[\d,]+\.\d\d"), ("JPY", "700", r"¥[\d,]+"), ("KES", "600", r"KES\s*[\d,]+\.\d\d")]


@pytest.fixture
def plain(chromium: Browser, service: Running) -> Iterator[Page]:
    """Somebody with a small phone whose browser runs no scripts."""
    context = chromium.new_context(base_url=service.url, viewport=PHONE, locale="en-GB", java_script_enabled=False)
    context.set_default_timeout(15_000)
    yield context.new_page()
    context.close()


def read_out(page: Page) -> list[tuple[str, str]]:
    """The bill as the accessibility tree has it: (role, text), in the order of reading."""
    lines = page.locator("#bill").aria_snapshot().splitlines()
    found = [re.fullmatch(r"\s*- (term|definition): \"?(.+?)\"?", line) for line in lines]
    assert all(found), lines
    return [(match[1], match[2]) for match in found if match]


def is_read_in_order(page: Page, amount: str) -> str:
    """Each row is a label, an amount and one sentence, in the order of the bill; returns the total."""
    heard = read_out(page)
    assert [role for role, _ in heard] == ["term", "definition", "definition"] * len(ORDER)
    texts = [text for _, text in heard]
    rows = dict(zip(ORDER, zip(texts[::3], texts[1::3], texts[2::3], strict=True), strict=True))
    for kind, (label, sum_, why) in rows.items():
        assert re.fullmatch(LABELS[kind], label), rows
        assert kind == "arrival" or re.fullmatch(amount, sum_), rows
        assert len(re.findall(r"[.!?](?=\s|$)", why)) == 1, rows
    return rows["total"][1]


@pytest.mark.parametrize(("currency", "gift", "amount"), CURRENCIES)
def test_the_sum_in_the_cart_is_the_sum_at_stripe(
    plain: Page, service: Running, currency: str, gift: str, amount: str
) -> None:
    plain.goto(f"{CALENDAR}?country=KE&currency={currency}")
    plain.fill("#quantity", "2")
    assert not sticks_out(plain)
    plain.click("button[name=buy][value=later]")
    plain.wait_for_url("**/en/cart**")
    plain.fill("#gift", gift)
    plain.keyboard.press("Enter")
    expect(plain.locator("#bill")).to_contain_text("Gift")
    assert not sticks_out(plain)
    total = is_read_in_order(plain, amount)
    plain.click("button[name=next][value=checkout]")
    plain.wait_for_url("**/en/checkout")
    assert is_read_in_order(plain, amount) == total
    fill_address(plain)
    plain.click("button[name=check]")
    expect(plain.locator("#label-picture")).to_contain_text("Wanjiku Kamau")
    assert not sticks_out(plain)
    plain.click("button[name=order]")
    if "/checkout" in plain.url:  # the postcode that was left out is asked about once
        plain.click("button[name=order]")
    plain.wait_for_url("**/c/pay/**")
    assert without_blanks(total) in without_blanks(plain.locator("body").inner_text())
    (session,) = [each for each in service.stripe.objects("checkout/sessions") if each["id"] in plain.url]
    assert session["currency"] == currency.lower()
    assert session["amount_total"] == int(re.sub(r"\D", "", total))  # the stand-in counts in minor units


def without_blanks(text: str) -> str:
    """Between a currency and its amount stands a blank of one sort or another, or none that is read out."""
    return re.sub(r"\s", "", text)


def test_what_is_wrong_is_said_in_the_cart_and_nothing_typed_is_lost(plain: Page) -> None:
    plain.goto(f"{CALENDAR}?country=KE&currency=EUR")
    plain.click("button[name=buy][value=later]")
    plain.fill("#gift", "plenty")
    plain.fill("#code", "no such code")
    plain.click("button[name=next][value=checkout]")
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
