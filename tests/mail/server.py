"""A mail server on this machine that does as it is told."""

import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

ACCEPTED = "250 OK"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Mailserver:
    """Keeps what it accepts. `to_recipient` and `to_mail` decide its answers; `sign_in` is (user, password)."""

    port: int = field(default_factory=free_port)
    to_recipient: Callable[[str], str] = lambda _address: ACCEPTED
    to_mail: Callable[[bytes], str] = lambda _content: ACCEPTED
    smtputf8: bool = True
    sign_in: tuple[str, str] | None = None
    starttls: ssl.SSLContext | None = None
    tls: ssl.SSLContext | None = None
    mails: list[EmailMessage] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    connections: int = 0

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    def __enter__(self) -> "Mailserver":
        self._controller = Controller(
            self,
            hostname="127.0.0.1",
            port=self.port,
            ssl_context=self.tls,
            enable_SMTPUTF8=self.smtputf8,
            authenticator=self._check if self.sign_in else None,
            auth_required=self.sign_in is not None,
            auth_require_tls=False,
            **({"tls_context": self.starttls, "require_starttls": True} if self.starttls else {}),
        )
        self._controller.start()
        self.connections = 0  # the controller has tried its own door
        return self

    def __exit__(self, *_: object) -> None:
        self._controller.stop()

    def _check(self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, given: Any) -> AuthResult:
        assert isinstance(given, LoginPassword)
        asked = (given.login.decode(), given.password.decode())
        return AuthResult(success=asked == self.sign_in, handled=False)

    async def handle_EHLO(self, _server: Any, session: Any, _envelope: Any, host: str, answers: list[str]) -> list[str]:
        self.connections += 1
        session.host_name = host
        return answers

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any) -> str:
        answer = self.to_recipient(address)
        if answer == ACCEPTED:
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        answer = self.to_mail(envelope.original_content)
        if answer == ACCEPTED:
            self.keep(envelope)
        return answer

    def keep(self, envelope: Any) -> None:
        self.raw.append(envelope.original_content)
        self.recipients += envelope.rcpt_tos
        self.mails.append(message_from_bytes(envelope.original_content, policy=policy.default))
