"""The line to the mail server: one connection for many mails, and what its answers mean.

Three endings are told apart, because they ask for different things: `Refused` (this mail will never be taken),
`Postponed` (this mail, not now) and `Unreachable` (no mail can leave at all, whatever it says).
"""

import contextlib
import smtplib
import ssl
from email.message import EmailMessage
from types import TracebackType
from urllib.parse import unquote, urlsplit

TIMEOUT_SECONDS = 20
DEFAULT_PORTS = {"smtp": 25, "smtps": 465, "smtp+starttls": 587}
CLOSING = 421
NOT_SIGNED_IN = (530, 535, 538)


class Refused(Exception):
    """The server will never take this mail. The message says why."""


class Postponed(Exception):
    """The server did not take this mail now, or the connection broke before it said so."""


class Unreachable(Exception):
    """No connection, no encryption or no sign-in: nothing that is wrong with a mail."""


class Line:
    """A connection opened when the first mail needs it, and again after it broke."""

    def __init__(self, url: str) -> None:
        self._url = urlsplit(url)
        self._server: smtplib.SMTP | None = None

    def __enter__(self) -> "Line":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._server is not None:
            with contextlib.suppress(OSError, smtplib.SMTPException):
                self._server.quit()
        self._drop()

    def open(self) -> None:
        """Connect and sign in now, without a mail, to see whether that works. Raises `Unreachable`."""
        self._connected()

    def send(self, mail: EmailMessage, sender: str, recipient: str) -> None:
        """Hand one mail over. Returning means that the server answered 250 and has taken it on."""
        server = self._connected()
        try:
            server.send_message(mail, sender, [recipient])
        except smtplib.SMTPNotSupportedError as error:
            raise Refused("The mail server does not take addresses beyond ASCII (no SMTPUTF8).") from error
        except smtplib.SMTPRecipientsRefused as error:
            code, answer = next(iter(error.recipients.values()))
            raise self._verdict(code, answer) from error
        except smtplib.SMTPSenderRefused as error:
            # Our own address is refused: the settings are wrong, and once they are right the mail can leave.
            self._drop()
            raise Postponed(_said(error.smtp_code, error.smtp_error)) from error
        except smtplib.SMTPResponseException as error:
            raise self._verdict(error.smtp_code, error.smtp_error) from error
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            raise Postponed(f"The connection to the mail server broke: {error}") from error

    def _verdict(self, code: int, answer: bytes | str) -> Exception:
        if code == CLOSING:
            self._drop()
        said = _said(code, answer)
        return Refused(said) if 500 <= code < 600 and not _is_about_us(code, said) else Postponed(said)

    def _connected(self) -> smtplib.SMTP:
        if self._server is None:
            try:
                self._server = _open(self._url.scheme, self._url.hostname or "", self._url.port)
                self._sign_in(self._server)
            except (OSError, smtplib.SMTPException, UnicodeError) as error:
                self._drop()
                raise Unreachable(f"The mail server cannot be used: {error}") from error
        return self._server

    def _sign_in(self, server: smtplib.SMTP) -> None:
        server.ehlo_or_helo_if_needed()
        if self._url.scheme == "smtp+starttls":
            server.starttls(context=ssl.create_default_context())
            server.ehlo()
        if self._url.username:
            server.login(unquote(self._url.username), unquote(self._url.password or ""))

    def _drop(self) -> None:
        if self._server is not None:
            self._server.close()
        self._server = None


def _open(scheme: str, host: str, port: int | None) -> smtplib.SMTP:
    port = port or DEFAULT_PORTS[scheme]
    if scheme == "smtps":
        return smtplib.SMTP_SSL(host, port, timeout=TIMEOUT_SECONDS, context=ssl.create_default_context())
    return smtplib.SMTP(host, port, timeout=TIMEOUT_SECONDS)


def _is_about_us(code: int, said: str) -> bool:
    """Whether a permanent answer blames the sender, not the mail: not signed in, relaying denied, host on a blocklist.

    That ends when somebody mends the settings or the listing; until then no mail may be thrown away for it.
    """
    return code in NOT_SIGNED_IN or said.startswith(f"{code} 5.7.")


def _said(code: int, answer: bytes | str) -> str:
    words = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return f"{code} {words}"
