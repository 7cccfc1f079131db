"""The post box keeps what it is given, byte for byte."""

import smtplib
import socket
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from shop.demo import mails, postbox
from shop.demo.postbox import Postbox


@pytest.fixture
def box(tmp_path: Path) -> Iterator[Postbox]:
    with postbox.serve(tmp_path / "mails") as running:
        yield running


@pytest.fixture
def client(box: Postbox) -> Iterator[smtplib.SMTP]:
    with smtplib.SMTP("127.0.0.1", box.port, timeout=10) as connected:
        yield connected


def only_mail(box: Postbox) -> bytes:
    (path,) = box.folder.iterdir()
    return path.read_bytes()


def test_dots_and_other_scripts_survive(box: Postbox, client: smtplib.SMTP) -> None:
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["To"] = "شكرا لك", "post@shop.example", "аня@reader.example"
    mail.set_content(".\n..two\n.hidden\nfin\n", cte="8bit")
    client.send_message(mail)
    (kept,) = mails.newest(box.folder)
    assert kept.text.splitlines() == [".", "..two", ".hidden", "fin"]
    assert (kept.subject, kept.to) == ("شكرا لك", "аня@reader.example")


def test_bytes_are_kept_as_they_came(box: Postbox, client: smtplib.SMTP) -> None:
    client.sendmail("a@x.example", ["b@x.example"], b"Subject: x\r\n\r\n\xff\x00\r\n.\r\n")
    assert only_mail(box) == b"Subject: x\r\n\r\n\xff\x00\r\n.\r\n"


def test_one_connection_carries_many_mails_newest_first(box: Postbox, client: smtplib.SMTP) -> None:
    for n in range(3):
        client.sendmail("a@x.example", ["b@x.example"], f"Subject: {n}\r\n\r\n".encode())
    assert [mail.subject for mail in mails.newest(box.folder)] == ["2", "1", "0"]


def test_commands_out_of_turn_are_told_so(client: smtplib.SMTP) -> None:
    client.ehlo()
    assert client.docmd("DATA")[0] == 503
    assert client.docmd("RCPT", "TO:<b@x.example>")[0] == 503
    assert client.docmd("MAIL", "<a@x.example>")[0] == 501
    assert client.docmd("MAIL", "FROM:<a@x.example> SIZE=99999999")[0] == 552
    assert client.docmd("MAIL", "FROM:<>")[0] == 250
    assert client.docmd("MAIL", "FROM:<a@x.example>")[0] == 503
    assert client.docmd("RCPT", "<b@x.example>")[0] == 501
    assert client.rset()[0] == 250
    assert client.docmd("RCPT", "TO:<b@x.example>")[0] == 503
    assert client.docmd("EXPN", "x")[0] == 502
    assert client.verify("b@x.example")[0] == 252
    assert client.noop()[0] == 250
    assert client.helo("me")[0] == 250


def test_a_mail_that_is_too_large_is_refused(
    box: Postbox, client: smtplib.SMTP, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postbox, "LARGEST_MAIL", 1_000)
    client.helo()
    with pytest.raises(smtplib.SMTPDataError) as refused:
        client.sendmail("a@x.example", ["b@x.example"], "x" * 70_000)
    assert refused.value.smtp_code == 552
    client.sendmail("a@x.example", ["b@x.example"], "Subject: small\r\n\r\n")
    assert only_mail(box).startswith(b"Subject: small")


def test_a_client_that_leaves_in_the_middle_has_sent_nothing(box: Postbox) -> None:
    with socket.create_connection(("127.0.0.1", box.port), timeout=10) as half:
        half.sendall(b"HELO x\r\nMAIL FROM:<a@x.example>\r\nRCPT TO:<b@x.example>\r\nDATA\r\nSubject: half\r\n")
    with smtplib.SMTP("127.0.0.1", box.port, timeout=10) as next_one:
        next_one.sendmail("a@x.example", ["b@x.example"], b"Subject: whole\r\n\r\n")
    assert only_mail(box).startswith(b"Subject: whole")
