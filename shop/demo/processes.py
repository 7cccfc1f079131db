"""The demo's processes: started together, watched together, stopped together."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from shop import paths

GRACE_SECONDS = 8.0
TAIL_LINES = 8


@dataclass(frozen=True, slots=True)
class Child:
    """A process and where it writes what it has to say."""

    name: str
    process: "subprocess.Popen[bytes]"
    log: Path

    def last_words(self) -> str:
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
        return "\n".join(lines[-TAIL_LINES:])


class Family:
    """Use it in a `with`: whatever happens inside, no process is left behind."""

    def __init__(self, logs: Path, environment: Mapping[str, str]) -> None:
        self._logs = logs
        self._environment = dict(environment)
        self.children: list[Child] = []

    def __enter__(self) -> "Family":
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self, name: str, module: str, arguments: Sequence[str]) -> None:
        """Run a module. A session of its own keeps the terminal's Ctrl-C to us, so that we end all in order."""
        log = self._logs / f"{name}.log"
        command = [sys.executable, "-m", "shop.demo.child", str(os.getpid()), module, *arguments]
        with log.open("ab") as output:
            self.children.append(Child(name, self._process(command, output), log))

    def _process(self, command: list[str], output: IO[bytes]) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(  # noqa: S603  (our own interpreter and modules)
            command,
            cwd=paths.PACKAGE.parent,  # where `-m` finds this very package, wherever the demo was called
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )

    def fallen(self) -> Child | None:
        """A process that has ended, though nobody asked it to."""
        return next((child for child in self.children if child.process.poll() is not None), None)

    def stop(self) -> None:
        """Ask every process to end, give them a moment, then end what is left, with its own children."""
        for child in self.children:
            child.process.terminate()
        deadline = time.monotonic() + GRACE_SECONDS
        for child in self.children:
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.process.wait(max(0.1, deadline - time.monotonic()))
        for child in self.children:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(child.process.pid, signal.SIGKILL)
            child.process.wait()
        self.children.clear()
