"""A bar is for people, and only for what takes longer than a second."""

import io
import sys
import time

import pytest

from shop.commands import tables


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(stream: io.StringIO, seconds: float, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(sys, "stderr", stream)
    with tables.Progress("Working", length=4) as progress:
        for _ in range(4):
            time.sleep(seconds / 4)
            progress.advance()
    return stream.getvalue()


def test_long_work_on_a_terminal_shows_a_bar_that_ends_full(monkeypatch: pytest.MonkeyPatch) -> None:
    told = shown(Terminal(), 1.4, monkeypatch)
    assert "Working" in told and "100%" in told


def test_short_work_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(Terminal(), 0.0, monkeypatch) == ""


def test_a_file_gets_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(io.StringIO(), 1.4, monkeypatch) == ""
