"""How the shop presents itself to a mail server: user and password, and encryption that it insists on."""

import shutil
import ssl
import subprocess
from pathlib import Path

import pytest
from flask import Flask

from shop.mail import delivery
from tests.conftest import skip_or_fail
from tests.mail.conftest import Writer, send_over, stored
from tests.mail.server import Mailserver

# A password with everything that an address would take for its own.
SECRET = "p@ss/w:rd%"
IN_ADDRESS = "shop%40post:p%40ss%2Fw%3Ard%25"
# The test's server rightly finds a password without TLS unwise.
pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")


@pytest.fixture
def database_url(tmp_path: Path, sqlite_template: Path) -> str:
    """The line to the server is the same whatever the database; once is enough."""
    copy = tmp_path / "shop.sqlite3"
    shutil.copy(sqlite_template, copy)
    return f"sqlite:///{copy}"


@pytest.fixture
def certificate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A certificate for this machine that this process trusts."""
    if shutil.which("openssl") is None:
        skip_or_fail("openssl", "openssl not found: install the Debian package 'openssl'")
    key, cert = tmp_path / "key.pem", tmp_path / "cert.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-keyout", str(key), "-out", str(cert), "-subj", "/CN=localhost",
         "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost"],
        check=True, capture_output=True,
    )  # fmt: skip
    monkeypatch.setenv("SSL_CERT_FILE", str(cert))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    return context


def test_user_and_password_are_read_from_the_address(app: Flask, write: Writer) -> None:
    with Mailserver(sign_in=("shop@post", SECRET)) as server:
        send_over(app, f"smtp://{IN_ADDRESS}@127.0.0.1:{server.port}")
        write("paid")
        assert delivery.deliver_due().sent == 1


def test_a_wrong_password_costs_no_mail(app: Flask, write: Writer) -> None:
    with Mailserver(sign_in=("shop@post", "another")) as server:
        send_over(app, f"smtp://{IN_ADDRESS}@127.0.0.1:{server.port}")
        write("paid")
        assert delivery.deliver_due() == delivery.Delivered(failed=1)
    assert stored().state == "queued" and "535" in str(stored().last_error)
    assert "ss/w" not in str(stored().last_error)


def test_starttls_with_a_trusted_certificate(app: Flask, write: Writer, certificate: ssl.SSLContext) -> None:
    with Mailserver(starttls=certificate, sign_in=("shop@post", SECRET)) as server:
        send_over(app, f"smtp+starttls://{IN_ADDRESS}@127.0.0.1:{server.port}")
        write("paid")
        assert delivery.deliver_due().sent == 1


def test_tls_from_the_first_byte(app: Flask, write: Writer, certificate: ssl.SSLContext) -> None:
    with Mailserver(tls=certificate) as server:
        send_over(app, f"smtps://127.0.0.1:{server.port}")
        write("paid")
        assert delivery.deliver_due().sent == 1


def test_no_mail_leaves_unencrypted_if_encryption_was_asked_for(app: Flask, write: Writer) -> None:
    with Mailserver() as server:
        send_over(app, f"smtp+starttls://{IN_ADDRESS}@127.0.0.1:{server.port}")
        write("paid")
        assert delivery.deliver_due() == delivery.Delivered(failed=1)
        assert server.mails == []
    assert "STARTTLS" in str(stored().last_error)


def test_a_certificate_nobody_vouches_for_is_not_believed(
    app: Flask, write: Writer, certificate: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    with Mailserver(starttls=certificate) as server:
        send_over(app, f"smtp+starttls://127.0.0.1:{server.port}")
        write("paid")
        assert delivery.deliver_due() == delivery.Delivered(failed=1)
    assert "certificate" in str(stored().last_error)
