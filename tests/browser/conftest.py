"""A real browser (the system's Chromium) at a shop that really runs, with the demonstration's catalogue."""

import shutil
from collections.abc import Iterator
from typing import Any

import pyotp
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from shop import paths
from shop.accounts import members
from shop.shopfile.load import load
from tests.conftest import running, settings_for, skip_or_fail
from tests.support.servers import Running, in_service

PHONE = {"width": 360, "height": 740}
PASSWORD = "four plain random words"


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        skip_or_fail("browser", "Chromium not found: install the Debian package 'chromium'")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=found)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """The whole shop: web server, worker, the demonstration's catalogue, the stand-in for Stripe."""
    folder = tmp_path_factory.mktemp("service")

    def stock() -> None:
        load(
            paths.DEMO / "catalogue.yaml",
            media_dir=folder / "media",
            currencies=("EUR", "GBP", "USD", "BRL", "COP", "JPY", "KES"),
            languages=("en", "ar"),
        )

    with in_service("sqlite://", folder, workers=2, worker=True, stock=stock) as shop:
        yield shop


@pytest.fixture(params=[True, False], ids=["with_javascript", "without_javascript"])
def javascript(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
def visitor(chromium: Browser, service: Running, javascript: bool) -> Iterator[Page]:
    """Somebody with a phone."""
    yield from _page(chromium, service, java_script_enabled=javascript)


@pytest.fixture
def reader(chromium: Browser, service: Running) -> Iterator[Page]:
    """Somebody with a phone and JavaScript."""
    yield from _page(chromium, service)


def _page(chromium: Browser, service: Running, **how: Any) -> Iterator[Page]:
    context = _context(chromium, service, **how)
    yield context.new_page()
    context.close()


def _context(chromium: Browser, service: Running, **how: Any) -> BrowserContext:
    context = chromium.new_context(base_url=service.url, **{"viewport": PHONE, "locale": "en-GB"} | how)
    context.set_default_timeout(30_000)
    return context


@pytest.fixture(scope="session")
def desk_cookies(chromium: Browser, service: Running) -> Any:
    """A manager who has signed up with the one-time link, as the browser remembers it."""
    with running(settings_for(service.database_url, service.folder)):
        token = members.add("rosa@shop.example", "manager")
    context = _context(chromium, service)
    page = context.new_page()
    page.goto(f"/staff/sign-up/{token}")
    secret = page.locator(".factor code").inner_text().replace(" ", "")
    page.fill("#password", PASSWORD)
    page.fill("#code", pyotp.TOTP(secret).now())
    page.click("button.main")
    page.wait_for_url("**/staff/")
    remembered = context.storage_state()
    context.close()
    return remembered


@pytest.fixture
def manager(chromium: Browser, service: Running, desk_cookies: Any) -> Iterator[Page]:
    """The manager at the desk, signed in, at a big screen."""
    yield from _page(chromium, service, storage_state=desk_cookies, viewport={"width": 1280, "height": 900})
