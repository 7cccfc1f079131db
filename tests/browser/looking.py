"""What is looked for on every page that a browser passes."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = (Path(__file__).parents[1] / "vendor" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
SERIOUS = ("serious", "critical")


def serious_findings(page: Page) -> list[str]:
    """What axe-core calls serious or critical, with the place."""
    page.evaluate(AXE)
    found: list[dict[str, Any]] = page.evaluate("async () => (await axe.run()).violations")
    return [
        f"{page.url}: {violation['id']} at {node['target']}"
        for violation in found
        if violation["impact"] in SERIOUS
        for node in violation["nodes"]
    ]


def sticks_out(page: Page) -> bool:
    """Whether the page is wider than its window, so that people have to scroll sideways."""
    return bool(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))


def is_fine(page: Page) -> None:
    assert serious_findings(page) == []
    assert not sticks_out(page), f"{page.url} sticks out"
