"""What the outbox promises to the rooms that write mails."""

import threading
from datetime import timedelta

import pytest
from flask import Flask

from shop import clock
from shop.db import db, transaction
from shop.errors import NotFound
from shop.mail import addresses, outbox
from shop.mail.models import OutboxMail
from tests.mail import samples
from tests.mail.conftest import Writer, stored


def test_a_mail_is_stored_with_its_words(write: Writer) -> None:
    assert write("paid")
    mail = stored()
    assert (mail.state, mail.attempts, mail.language, mail.order_number) == ("queued", 0, "en", "K7RM-2QXD-P")
    assert "K7RM-2QXD-P" in mail.subject and "€65.50" in mail.text and "€65.50" in mail.html
    assert mail.message_id.endswith("@shop.example>")


def test_the_same_once_is_one_mail(write: Writer) -> None:
    assert write("paid")
    assert not write("paid")
    assert len(outbox.recent()) == 1


def test_a_mail_falls_with_its_transaction(app: Flask) -> None:
    with pytest.raises(ZeroDivisionError), transaction() as session:
        outbox.queue(
            session, "paid", once="x", to="a@b.example", language="en", at=clock.now(), context=samples.context("paid")
        )
        raise ZeroDivisionError
    assert outbox.recent() == []


def test_threads_that_queue_the_same_mail_at_once_leave_one(app: Flask) -> None:
    start, said = threading.Barrier(6), []

    def queue() -> None:
        with app.app_context():
            start.wait()
            said.append(Writer()("paid"))
            db.session.remove()

    threads = [threading.Thread(target=queue) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(said) == [False] * 5 + [True]
    assert len(outbox.recent()) == 1


def test_what_was_written_before_a_lost_race_stays(app: Flask) -> None:
    """The mail that came second is undone by itself, not with the act it belongs to."""
    Writer()("paid")
    with transaction() as session:
        twin = OutboxMail(
            once="paid-1", message="paid", language="en", to="a@b.example", subject="s", text="t", html="h",
            message_id="<x@y>", order_number=None, created_at=clock.now(), next_attempt_at=clock.now(),
        )  # fmt: skip
        session.add(OutboxMail(**{**_values(twin), "once": "other"}))
        assert not outbox._add(session, twin)
    assert {mail.once for mail in outbox.recent()} == {"paid-1", "other"}


def _values(mail: OutboxMail) -> dict[str, object]:
    names = ("message", "language", "to", "subject", "text", "html", "message_id", "created_at", "next_attempt_at")
    return {name: getattr(mail, name) for name in names}


@pytest.mark.parametrize("smuggled", ["\r\nBcc: all@list.example", "\nX: y", "\u2028X: y", "\x0bX"])
def test_a_subject_stays_one_line(write: Writer, smuggled: str) -> None:
    write("paid", context=samples.context("paid", order=samples.Order(number=f"K7{smuggled}")))
    assert stored().subject.splitlines() == [stored().subject]


@pytest.mark.parametrize(
    "to",
    ["", "ana", "ana@", "@x.example", "a@b.example, c@d.example", "A <a@b.example>", "a@b.example\nBcc: c@d.example"],
)
def test_anything_but_one_address_is_refused(write: Writer, to: str) -> None:
    with pytest.raises(addresses.NotAnAddress) as refused:
        write("paid", to=to)
    assert not to or to not in str(refused.value)


def test_a_copy_is_a_mail_of_its_own(write: Writer) -> None:
    write("paid")
    first = stored()
    copy = outbox.find(outbox.send_again(first.id))
    assert copy is not None
    assert (copy.text, copy.to, copy.state) == (stored().text, "ana@reader.example", "queued")
    assert copy.message_id != stored().message_id
    assert [mail.id for mail in outbox.about_order("K7RM-2QXD-P")] == [stored().id, copy.id]


def test_a_mail_that_is_not_there_cannot_be_sent_again(app: Flask) -> None:
    with pytest.raises(NotFound):
        outbox.send_again(4711)


def test_lists_go_on_where_they_stopped(write: Writer) -> None:
    for n in range(5):
        write("paid", once=f"m{n}")
    page = outbox.recent(limit=2)
    assert [mail.once for mail in page] == ["m4", "m3"]
    assert [mail.once for mail in outbox.recent(limit=2, after=page[-1].id)] == ["m2", "m1"]


def test_the_export_names_every_mail_without_its_words(write: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "EXPORT_BATCH", 2)
    for n in range(3):
        write("paid", once=f"m{n}", at=samples.NOON, language="ar")
    rows = list(outbox.export())
    assert len(rows) == 3
    assert rows[0] == {
        "id": rows[0]["id"],
        "to": "ana@reader.example",
        "message": "paid",
        "language": "ar",
        "state": "queued",
        "order": "K7RM-2QXD-P",
        "created_at": "2025-11-24T12:00:00Z",
    }


def test_the_standing_counts_what_waits(write: Writer) -> None:
    assert outbox.standing(samples.NOON) == outbox.Standing(0, 0, None)
    write("paid", once="old", at=samples.NOON)
    write("paid", once="new", at=samples.NOON + timedelta(minutes=5))
    write("paid", once="gone", at=samples.NOON - timedelta(days=9))
    with transaction() as session:
        session.query(OutboxMail).filter_by(once="gone").update({"state": "given_up"})
    assert outbox.standing(samples.NOON + timedelta(hours=1)) == outbox.Standing(2, 1, timedelta(hours=1))
