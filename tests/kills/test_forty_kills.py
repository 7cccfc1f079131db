"""Forty processes are killed at random moments; nothing is lost, doubled or left half done."""

from pathlib import Path

from tests.kills.killing import a_town, kill

EACH = 20  # on each of the two databases
SEED = 1917


def test_killed_processes_lose_no_money_no_copy_and_no_mail(database_url: str, tmp_path: Path) -> None:
    with a_town(database_url, tmp_path, SEED) as town:
        lives = kill(town, EACH)
    assert lives.broken == []
    assert lives.killed.total() >= EACH
    assert set(lives.killed) == {"buy", "settle", "notice", "refund", "part", "mail"}
