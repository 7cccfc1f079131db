"""What the README tells a newcomer is so."""

import re
from pathlib import Path

from shop import cli
from shop.payments import stripe_gateway, webhooks

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
FLAT = " ".join(README.split())

DEMO = "python3 -m venv .venv && .venv/bin/pip install -e . && .venv/bin/shop demo"
TESTS = "python3 -m venv .venv && .venv/bin/pip install -e '.[dev]' && .venv/bin/pytest"


def test_two_commands_are_enough() -> None:
    assert f"\n{DEMO}\n" in README and f"\n{TESTS}\n" in README


def test_ci_runs_the_same_test_command() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert script.rstrip().endswith(TESTS)
    assert "SHOP_TEST_REQUIRE=browser,postgres" in script


def test_every_command_is_in_the_table() -> None:
    table = README.partition("\n## Commands\n")[2].partition("\n## ")[0]
    told = set(re.findall(r"`shop ([a-z-]+)", table))
    assert told == set(cli.shop.commands)


def test_the_webhook_is_told_with_its_events_and_version() -> None:
    for event in webhooks.NEEDED_EVENTS:
        assert f"`{event}`" in FLAT
    assert stripe_gateway.API_VERSION in README


def test_every_file_it_leads_to_is_there() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert (ROOT / target).exists(), target


def test_every_chapter_it_leads_to_is_there() -> None:
    headings = {
        re.sub(r"[^a-z -]", "", line.lower()).replace(" ", "-") for line in re.findall(r"^## (.+)$", README, re.M)
    }
    for anchor in re.findall(r"\]\(#([^)]+)\)", README):
        assert anchor in headings, anchor
