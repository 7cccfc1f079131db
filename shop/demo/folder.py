"""The demo's folder: a marker that says it is one, the settings, and everything the demo remembers."""

import fcntl
import os
import secrets
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from dotenv import dotenv_values

MARKER = ".shop-demo"
MARKED = "This folder belongs to `shop demo`; `shop demo --reset` may delete all of it.\n"
# Signs that mean something else in the address of a SQLite file or in a settings file.
UNUSABLE = ("?", "#", "%", "$", "'", "\\", "\n")
KEPT = ("SHOP_SECRET_KEY", "SHOP_STRIPE_WEBHOOK_SECRET")


class NotUsable(Exception):
    """The folder cannot be the demo's. The message says why."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where the demo's parts listen: the shop on `port`, the stand-in for Stripe and the post box on the next two."""

    host: str
    port: int

    @property
    def ports(self) -> tuple[int, int, int]:
        return self.port, self.port + 1, self.port + 2

    def url(self, port: int) -> str:
        """How a browser on this machine reaches a port; "all interfaces" is no address to go to."""
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)  # noqa: S104
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    @property
    def shop(self) -> str:
        return self.url(self.port)

    @property
    def stand_in(self) -> str:
        return self.url(self.port + 1)


@dataclass(frozen=True, slots=True)
class Folder:
    path: Path

    @property
    def env(self) -> Path:
        return self.path / ".env"

    @property
    def database(self) -> Path:
        return self.path / "shop.sqlite3"

    def check(self) -> None:
        """Raises `NotUsable` for a folder that is somebody else's, or whose name cannot be written into settings."""
        if wrong := [sign for sign in UNUSABLE if sign in str(self.path)]:
            raise NotUsable(f"{self.path} cannot hold the demo: its name contains {wrong[0]!r}.")
        if self.path.exists() and not self.path.is_dir():
            raise NotUsable(f"{self.path} is a file, not a folder.")
        if self.path.is_dir() and any(self.path.iterdir()) and not (self.path / MARKER).is_file():
            raise NotUsable(f"{self.path} holds something else than a demo; choose another folder with --data.")

    @contextmanager
    def claimed(self) -> Iterator[None]:
        """The folder for one demo alone, as long as it runs; a demo that was killed claims nothing any more."""
        self.check()
        self.path.mkdir(parents=True, exist_ok=True)
        with (self.path / MARKER).open("w", encoding="utf-8") as marker:
            try:
                fcntl.flock(marker, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as taken:
                raise NotUsable(f"A demo is running in {self.path} already.") from taken
            marker.write(MARKED)
            marker.flush()
            yield

    def furnish(self, *, reset: bool) -> None:
        """Make what the demo needs, after deleting all that an earlier one left, if asked to."""
        for entry in self.path.iterdir() if reset else ():
            if entry.name != MARKER:
                shutil.rmtree(entry) if entry.is_dir() and not entry.is_symlink() else entry.unlink()
        for part in ("logs", "media", "stripe", "mails"):
            (self.path / part).mkdir(exist_ok=True)

    def write_settings(self, at: Addresses, time_zone: str, clock_offset: float) -> dict[str, str]:
        """Write DIR/.env and return what it says. The secrets of an earlier run stay, so its sessions stay good."""
        values = {
            "SHOP_DATABASE_URL": f"sqlite:///{self.database}",
            **self._secrets(),
            "SHOP_PUBLIC_URL": at.shop,
            "SHOP_STRIPE_SECRET_KEY": "sk_test_demo",
            "SHOP_STRIPE_API_BASE": at.stand_in,
            "SHOP_SMTP_URL": f"smtp://127.0.0.1:{at.port + 2}",
            "SHOP_MAIL_FROM": "The demo shop <post@calendar.example>",
            "SHOP_ALERT_EMAIL": "alerts@calendar.example",
            "SHOP_MEDIA_DIR": str(self.path / "media"),
            "SHOP_TIME_ZONE": time_zone,
            "SHOP_DEMO_DIR": str(self.path),
            "SHOP_CLOCK_OFFSET": f"{clock_offset:.3f}",
        }
        write_private(self.env, "# Written by `shop demo`, anew at each start.\n" + _as_lines(values))
        return values

    def _secrets(self) -> dict[str, str]:
        earlier = dotenv_values(self.env) if self.env.is_file() else {}
        fresh = {
            "SHOP_SECRET_KEY": secrets.token_hex(32),
            "SHOP_STRIPE_WEBHOOK_SECRET": f"whsec_{secrets.token_hex(16)}",
        }
        return {name: earlier.get(name) or fresh[name] for name in KEPT}


def _as_lines(values: Mapping[str, str]) -> str:
    return "".join(f"{name}='{value}'\n" for name, value in values.items())


def write_private(path: Path, text: str) -> None:
    """A file that only its owner may read, whole or not at all."""
    unfinished = path.with_name(f"{path.name}.new")
    unfinished.unlink(missing_ok=True)
    with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
    unfinished.replace(path)
