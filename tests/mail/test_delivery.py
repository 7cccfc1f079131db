"""Mails leave over SMTP once, whatever the server, the line or another worker does."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask

from shop import clock
from shop.db import db, transaction
from shop.mail import delivery, outbox
from shop.mail.models import OutboxMail
from tests.mail import samples
from tests.mail.conftest import Writer, send_over, stored
from tests.mail.server import ACCEPTED, Mailserver


def test_a_mail_arrives_whole(write: Writer, mailserver: Mailserver) -> None:
    write("paid", at=samples.NOON, language="en")
    assert delivery.deliver_due() == delivery.Delivered(sent=1)
    (mail,) = mailserver.mails
    assert mailserver.recipients == ["ana@reader.example"]
    assert mail["From"] == "The shop <post@shop.example>" and mail["To"] == "ana@reader.example"
    assert mail["Subject"] == stored().subject and mail["Message-ID"] == stored().message_id
    assert mail["Date"].datetime == samples.NOON
    assert mail["Auto-Submitted"] == "auto-generated" and mail["Content-Language"] == "en"
    assert mail.get_content_type() == "multipart/alternative"
    text, html = mail.iter_parts()
    assert (text.get_content_type(), html.get_content_type()) == ("text/plain", "text/html")
    assert text.get_content().splitlines() == stored().text.splitlines()
    assert html.get_content().splitlines() == stored().html.splitlines()
    assert (stored().state, stored().attempts, stored().last_error) == ("sent", 1, None)
    assert stored().sent_at is not None


def test_arabic_arrives_as_it_was_written(write: Writer, mailserver: Mailserver) -> None:
    order = samples.Order(number="طلب ٤٢", ship_to=["آنا ماريا", "شارع الحرية ١٠"])
    write("paid", language="ar", context=samples.context("paid", order=order))
    delivery.deliver_due()
    (mail,) = mailserver.mails
    text, html = (part.get_content() for part in mail.iter_parts())
    assert mail["Subject"] == stored().subject and "طلب ٤٢" in mail["Subject"]
    assert "شارع الحرية ١٠" in text and "روزنامة الأممية" in text
    assert '<html lang="ar" dir="rtl">' in html and "شارع الحرية ١٠" in html
    mailserver.raw[0].decode("ascii")  # any server can carry it


def test_many_mails_share_a_connection(write: Writer, mailserver: Mailserver) -> None:
    for n in range(4):
        write("paid", once=f"m{n}")
    assert delivery.deliver_due(limit=3).sent == 3
    assert delivery.deliver_due().sent == 1
    assert mailserver.connections == 2


def test_nothing_due_opens_no_connection(app: Flask, mailserver: Mailserver) -> None:
    assert delivery.deliver_due() == delivery.Delivered()
    assert mailserver.connections == 0


def test_a_server_that_is_down_loses_nothing(app: Flask, write: Writer) -> None:
    server = Mailserver()
    send_over(app, server.url)
    write("paid"), write("sent")
    assert delivery.deliver_due() == delivery.Delivered(failed=1)
    assert delivery.deliver_due() == delivery.Delivered(failed=1)
    assert delivery.deliver_due() == delivery.Delivered()  # each waits for its next attempt
    assert stored().attempts == 1 and "cannot be used" in str(stored().last_error)
    clock.set_offset(3_600)
    with server:
        assert delivery.deliver_due().sent == 2
        clock.set_offset(200_000)
        assert delivery.deliver_due().sent == 0
    assert len(server.mails) == 2


def test_a_server_that_is_down_for_a_week_loses_nothing(app: Flask, write: Writer) -> None:
    send_over(app, "smtp://127.0.0.1:9")
    write("paid")
    for day in range(8):
        clock.set_offset(day * 86_400)
        assert delivery.deliver_due().given_up == ()
    assert stored().state == "queued"


def test_an_unknown_recipient_is_given_up(write: Writer, mailserver: Mailserver) -> None:
    mailserver.to_recipient = lambda address: "550 5.1.1 No such user" if address.startswith("ana") else ACCEPTED
    write("paid"), write("sent", to="ben@reader.example")
    assert delivery.deliver_due() == delivery.Delivered(sent=1, failed=1, given_up=(stored().id,))
    assert (stored().state, stored().last_error) == ("given_up", "550 5.1.1 No such user")
    clock.set_offset(86_400)
    assert delivery.deliver_due() == delivery.Delivered()
    assert mailserver.recipients == ["ben@reader.example"]


@pytest.mark.parametrize("answer", ["451 4.7.1 Greylisted", "452 4.2.2 Mailbox full", "554 5.7.1 Relay access denied"])
def test_a_mail_that_is_not_taken_now_leaves_later(write: Writer, mailserver: Mailserver, answer: str) -> None:
    mailserver.to_recipient = lambda _address: answer
    write("paid")
    assert delivery.deliver_due() == delivery.Delivered(failed=1)
    assert (stored().state, stored().last_error) == ("queued", answer)
    mailserver.to_recipient = lambda _address: ACCEPTED
    assert delivery.deliver_due().sent == 0
    clock.set_offset(61)
    assert delivery.deliver_due().sent == 1
    assert (stored().state, stored().attempts, stored().last_error) == ("sent", 2, None)


def test_patience_ends_after_three_days(write: Writer, mailserver: Mailserver) -> None:
    mailserver.to_mail = lambda _content: "451 4.3.0 Not today"
    write("paid")
    for hour in (0, 1, 71):
        clock.set_offset(hour * 3_600)
        assert delivery.deliver_due() == delivery.Delivered(failed=1)
    clock.set_offset(73 * 3_600)
    assert delivery.deliver_due().given_up == (stored().id,)


def test_a_mail_first_tried_after_days_gets_another_chance(write: Writer, mailserver: Mailserver) -> None:
    """The worker stood still for a week; that is not the mail's fault."""
    mailserver.to_mail = lambda _content: "451 4.3.0 Not yet"
    write("paid")
    clock.set_offset(7 * 86_400)
    assert delivery.deliver_due() == delivery.Delivered(failed=1)


def test_pauses_double_up_to_an_hour() -> None:
    minutes = [delivery.pause_after(n) // timedelta(minutes=1) for n in (1, 2, 3, 4, 5, 6, 7, 8, 1_000)]
    assert minutes == [1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_a_server_that_hangs_up_is_called_again(write: Writer, mailserver: Mailserver) -> None:
    mailserver.to_recipient = lambda address: "421 4.3.2 Closing" if address.startswith("ana") else ACCEPTED
    write("paid"), write("sent", to="ben@reader.example")
    assert delivery.deliver_due() == delivery.Delivered(sent=1, failed=1)
    assert mailserver.connections == 2 and stored().state == "queued"


def test_two_workers_send_each_mail_once(app: Flask, write: Writer, mailserver: Mailserver) -> None:
    for n in range(12):
        write("paid", once=f"m{n}", to=f"reader{n}@reader.example")
    start, sent = threading.Barrier(2), []

    def work() -> None:
        with app.app_context():
            start.wait()
            sent.append(delivery.deliver_due().sent)
            db.session.remove()

    workers = [threading.Thread(target=work) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sum(sent) == 12
    assert sorted(mailserver.recipients) == sorted(f"reader{n}@reader.example" for n in range(12))


def test_a_mail_that_was_taken_counts_even_if_its_claim_ran_out(write: Writer, mailserver: Mailserver) -> None:
    def slow_as_can_be(_content: bytes) -> str:
        clock.set_offset(clock.offset_seconds() + 1_200)
        return ACCEPTED

    mailserver.to_mail = slow_as_can_be
    write("paid")
    assert delivery.deliver_due().sent == 1
    assert stored().state == "sent"


def test_an_address_beyond_ascii_needs_a_server_that_takes_it(write: Writer, mailserver: Mailserver) -> None:
    write("paid", to="аня@reader.example")
    delivery.deliver_due()
    assert mailserver.recipients == ["аня@reader.example"]
    assert mailserver.mails[0]["To"] == "аня@reader.example"


def test_an_address_beyond_ascii_fails_with_a_reason_where_it_cannot_go(app: Flask, write: Writer) -> None:
    with Mailserver(smtputf8=False) as server:
        send_over(app, server.url)
        write("paid", to="аня@reader.example"), write("sent", to="ana@bücher.example")
        done = delivery.deliver_due()
    assert (done.sent, done.given_up) == (1, (stored().id,))
    assert "SMTPUTF8" in str(stored().last_error)
    assert server.recipients == ["ana@xn--bcher-kva.example"]  # a host has an ASCII name, so that mail can leave


def test_a_mail_from_beyond_ascii_keeps_its_name(app: Flask, write: Writer, mailserver: Mailserver) -> None:
    ours = app.extensions["shop_settings"]
    app.extensions["shop_settings"] = replace(ours, mail_from="روزنامة الأممية <post@shop.example>")
    write("paid")
    delivery.deliver_due()
    assert mailserver.mails[0]["From"].addresses[0].display_name == "روزنامة الأممية"


def test_a_copy_is_sent_beside_the_original(write: Writer, mailserver: Mailserver) -> None:
    write("paid")
    delivery.deliver_due()
    outbox.send_again(stored().id)
    delivery.deliver_due()
    first, second = mailserver.mails
    assert first["Message-ID"] != second["Message-ID"]
    assert first["Subject"] == second["Subject"]


def test_a_mail_claimed_by_another_worker_is_left_alone(write: Writer, mailserver: Mailserver) -> None:
    write("paid")
    with transaction() as session:
        session.query(OutboxMail).update({"attempts": 1, "next_attempt_at": clock.now() + delivery.CLAIM})
    assert delivery.deliver_due() == delivery.Delivered()
