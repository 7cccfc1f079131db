"""A post box: takes mail over SMTP on this machine and keeps each one as a file, so that the demo can show it.

It speaks as much of RFC 5321 as mail programs use, believes everybody and passes nothing on.
"""

import os
import secrets
import socketserver
import threading
import time
from collections.abc import Callable
from pathlib import Path

LARGEST_MAIL = 10_000_000
LONGEST_LINE = 65_536
IDLE_SECONDS = 60


class Postbox(socketserver.ThreadingTCPServer):
    """A running post box. `port` is where it listens; `close()` ends it. Usable in a `with`."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, folder: Path, host: str, port: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        super().__init__((host, port), _Conversation)
        self._thread = threading.Thread(target=self.serve_forever, name="postbox", daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def close(self) -> None:
        self.shutdown()
        self.server_close()
        self._thread.join()

    def __exit__(self, *_: object) -> None:
        self.close()

    def keep(self, mail: bytes) -> None:
        """Store a mail under a name that sorts by arrival; it appears whole or not at all."""
        name = f"{time.time_ns():020d}-{secrets.token_hex(3)}"
        unfinished = self.folder / f".{name}"
        unfinished.write_bytes(mail)
        os.replace(unfinished, self.folder / f"{name}.eml")


def serve(folder: Path, host: str = "127.0.0.1", port: int = 0) -> Postbox:
    """Open a post box that keeps mails in `folder`. Port 0 takes any free one."""
    return Postbox(folder, host, port)


class _Conversation(socketserver.StreamRequestHandler):
    """One client, from greeting to QUIT."""

    timeout = IDLE_SECONDS
    server: Postbox

    def setup(self) -> None:
        super().setup()
        self.sender: str | None = None
        self.recipients: list[str] = []

    def handle(self) -> None:
        self._say("220 postbox ESMTP")
        try:
            while line := self.rfile.readline(LONGEST_LINE):
                verb, _, rest = line.decode("utf-8", "replace").strip().partition(" ")
                if verb.upper() == "QUIT":
                    self._say("221 Goodbye")
                    return
                self._answer(verb.upper(), rest)
        except OSError:
            return  # the client has gone, or has been silent for a minute

    def _answer(self, verb: str, rest: str) -> None:
        answers: dict[str, Callable[[str], None]] = {
            "EHLO": self._greet,
            "HELO": lambda _: self._reset("250 postbox"),
            "MAIL": self._mail,
            "RCPT": self._recipient,
            "DATA": self._data,
            "RSET": lambda _: self._reset("250 OK"),
            "NOOP": lambda _: self._say("250 OK"),
            "VRFY": lambda _: self._say("252 Send it, and it will be kept"),
        }
        answer = answers.get(verb)
        if answer is None:
            self._say("502 Not a command of this post box")
        else:
            answer(rest)

    def _say(self, *lines: str) -> None:
        """An answer of one or several lines; all but the last have a hyphen after the code."""
        marked = [f"{line[:3]}-{line[4:]}" for line in lines[:-1]] + [lines[-1]]
        self.wfile.write("".join(f"{line}\r\n" for line in marked).encode())

    def _reset(self, answer: str) -> None:
        self.sender, self.recipients = None, []
        self._say(answer)

    def _greet(self, _rest: str) -> None:
        self.sender, self.recipients = None, []
        self._say("250 postbox", f"250 SIZE {LARGEST_MAIL}", "250 8BITMIME", "250 SMTPUTF8", "250 HELP")

    def _mail(self, rest: str) -> None:
        if not rest.upper().startswith("FROM:"):
            self._say("501 MAIL FROM:<address>")
        elif self.sender is not None:
            self._say("503 One mail at a time")
        elif _announced_size(rest) > LARGEST_MAIL:
            self._say("552 Too large")
        else:
            self.sender = rest[5:].strip()
            self._say("250 OK")

    def _recipient(self, rest: str) -> None:
        if self.sender is None:
            self._say("503 MAIL first")
        elif not rest.upper().startswith("TO:") or not rest[3:].strip():
            self._say("501 RCPT TO:<address>")
        else:
            self.recipients.append(rest[3:].strip())
            self._say("250 OK")

    def _data(self, _rest: str) -> None:
        if not self.recipients:
            self._say("503 RCPT first")
            return
        self._say("354 End with a dot on a line of its own")
        mail = self._read_mail()
        if mail is None:
            self._reset("552 Too large")
        else:
            self.server.keep(mail)
            self._reset("250 Kept")

    def _read_mail(self) -> bytes | None:
        """Everything up to the lone dot, with doubled dots made single. None if it was too large.

        A client that leaves in the middle has sent nothing.
        """
        lines: list[bytes] = []
        size = 0
        while (line := self.rfile.readline(LONGEST_LINE)) not in (b".\r\n", b".\n"):
            if not line:
                raise ConnectionError("the client left in the middle of a mail")
            size += len(line)
            if size <= LARGEST_MAIL:
                lines.append(line[1:] if line.startswith(b".") else line)
        return b"".join(lines) if size <= LARGEST_MAIL else None


def _announced_size(rest: str) -> int:
    words = [word for word in rest.upper().split() if word.startswith("SIZE=")]
    return int(words[0][5:]) if words and words[0][5:].isdigit() else 0
