"""Sessions expire by the stand-in's clock, looked at or not."""

import time

from tests.sandbox.conftest import StandIn


def test_an_overdue_session_expires_by_being_looked_at(stand_in: StandIn) -> None:
    session = stand_in.create(expires_at=int(time.time()) + 1900)
    stand_in.ask("clock", advance=1800)
    assert stand_in.get(session).status == "open"
    stand_in.ask("clock", advance=101)
    assert (stand_in.get(session).status, stand_in.get(session).url) == ("expired", None)
    assert len(stand_in.receiver.wait_for("checkout.session.expired")) == 1


def test_an_overdue_session_expires_by_itself(stand_in: StandIn) -> None:
    app_clock = stand_in.server._app.extensions["sandbox"].account.clock
    stand_in.create()
    app_clock.advance(86400 + 1)
    stand_in.receiver.wait_for("checkout.session.expired")


def test_an_expired_session_cannot_be_paid(stand_in: StandIn) -> None:
    session = stand_in.create()
    stand_in.ask("clock", advance=86400 + 1)
    answer = stand_in.pay(session)
    assert answer.status_code == 410 and "expired" in answer.text
    assert "not open" in stand_in.refused(act="complete", session=session.id)


def test_the_clock_can_be_set_to_an_instant(stand_in: StandIn) -> None:
    assert abs(stand_in.ask("clock", set="2026-12-24T18:00:00Z")["now"] - 1798135200) <= 1
    assert abs(stand_in.create().created - 1798135200) <= 2
    stand_in.ask("clock", set=1800000000)
    assert abs(stand_in.look()["now"] - 1800000000) <= 1
