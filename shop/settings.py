"""Settings: read once, strictly, every mistake listed at start. Nobody else reads the environment.

Each `SHOP_X` may stand in the environment or in a `.env` file, or as `SHOP_X_FILE`, the path of a file that holds the
value (systemd credentials, container secrets). The environment wins over the file.
"""

import difflib
import math
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from babel.numbers import list_currencies
from dotenv import dotenv_values
from flask import current_app

LIVE_PREFIXES = ("sk_live_", "rk_live_")
TEST_PREFIXES = ("sk_test_", "rk_test_")
KNOWN_LANGUAGES = ("en", "ar")
CENTURY = 100 * 365.25 * 86400
NAMES = (
    "SHOP_DATABASE_URL",
    "SHOP_SECRET_KEY",
    "SHOP_PUBLIC_URL",
    "SHOP_STRIPE_SECRET_KEY",
    "SHOP_STRIPE_WEBHOOK_SECRET",
    "SHOP_STRIPE_API_BASE",
    "SHOP_TIME_ZONE",
    "SHOP_SMTP_URL",
    "SHOP_MAIL_FROM",
    "SHOP_METRICS_TOKEN",
    "SHOP_ALERT_EMAIL",
    "SHOP_MEDIA_DIR",
    "SHOP_TRUSTED_PROXIES",
    "SHOP_LANGUAGES",
    "SHOP_CURRENCIES",
    "SHOP_CLOCK_OFFSET",
    "SHOP_DEMO_DIR",
)


class SettingsFault(Exception):
    """The settings cannot be used. `faults` holds one plain sentence for each mistake."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


@dataclass(frozen=True)
class Settings:
    """The shop's settings, checked. The README explains each."""

    database_url: str
    secret_key: str
    public_url: str
    stripe_secret_key: str
    stripe_webhook_secrets: tuple[str, ...]
    stripe_api_base: str | None
    time_zone: str
    smtp_url: str
    mail_from: str
    metrics_token: str | None
    alert_email: str | None
    media_dir: Path
    trusted_proxies: int
    languages: tuple[str, ...]
    currencies: tuple[str, ...]
    clock_offset: float
    demo_dir: Path | None

    @property
    def live(self) -> bool:
        """Whether real money moves."""
        return self.stripe_secret_key.startswith(LIVE_PREFIXES)

    @property
    def secure(self) -> bool:
        """Whether the shop is reached over HTTPS, so cookies may insist on it."""
        return self.public_url.startswith("https://")


class _Reader:
    """Takes values out of the environment and collects what is wrong with them."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values
        self.faults: list[str] = []

    def text(self, name: str, default: str | None = None) -> str:
        value = self._raw(name)
        if value is None and default is None:
            self.faults.append(f"{name} is missing.")
        return value if value is not None else (default or "")

    def optional(self, name: str) -> str | None:
        return self._raw(name)

    def _raw(self, name: str) -> str | None:
        path = self._values.get(f"{name}_FILE")
        if path:
            try:
                return Path(path).read_text(encoding="utf-8").strip() or None
            except (OSError, UnicodeDecodeError):
                self.faults.append(f"{name}_FILE names {path}, which cannot be read.")
                return ""
        return (self._values.get(name) or "").strip() or None

    def checked(self, name: str, default: str | None, valid: Callable[[str], bool], what: str) -> str:
        """The value, or a fault that names it; a missing one is reported by `text` already."""
        value = self.text(name, default)
        if value and not valid(value):
            self.faults.append(f"{name} must be {what}.")
        return value

    def words(self, name: str, default: str | None, valid: Callable[[str], bool], what: str) -> tuple[str, ...]:
        value = self.text(name, default)
        found = tuple(part.strip() for part in value.split(",") if part.strip())
        if value and not (found and all(valid(part) for part in found)):
            self.faults.append(f"{name} must be {what}.")
        elif len(set(found)) != len(found):
            self.faults.append(f"{name} names something twice.")
        return found

    def number(self, name: str, kind: type[int] | type[float], least: float, most: float, what: str) -> float:
        """A number between `least` and `most`, 0 where none is given."""
        value = self.text(name, "0")
        try:
            number = kind(value)
        except ValueError:
            number = math.nan
        if least <= number <= most:
            return number
        self.faults.append(f"{name} must be {what}.")
        return 0

    def misspelt(self) -> list[str]:
        """A name that is nearly one of ours is a slip: left alone, the setting it was meant to be would be ignored."""
        faults = []
        for name in self._values:
            plain = name.removesuffix("_FILE")
            meant = difflib.get_close_matches(plain, NAMES, 1, 0.85) if name.startswith("SHOP_") else []
            if meant and plain not in NAMES:
                faults.append(f"{name} is no setting; did you mean {meant[0]}?")
        return faults


def _is_web_address(value: str) -> bool:
    parts = urlsplit(value)
    return parts.scheme in ("http", "https") and _has_host(value) and parts.path in ("", "/")


def _is_smtp_address(value: str) -> bool:
    return urlsplit(value).scheme in ("smtp", "smtps", "smtp+starttls") and _has_host(value)


def _has_host(value: str) -> bool:
    try:
        parts = urlsplit(value)
        return bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:  # a port beyond 65535
        return False


def _is_currency(value: str) -> bool:
    """A currency that people pay in: ISO 4217 also has codes for gold, for tests and for none at all."""
    return value in list_currencies() and (value[0] != "X" or value in ("XAF", "XCD", "XOF", "XPF"))


def _is_mailbox(value: str) -> bool:
    return re.fullmatch(r"[^<>]*<[^@\s<>]+@[^@\s<>]+>|[^@\s<>]+@[^@\s<>]+", value) is not None


@lru_cache(maxsize=1)
def _time_zones() -> frozenset[str]:
    """The zones this machine knows; asking opens several hundred files."""
    return frozenset(available_timezones())


def _is_database(value: str) -> bool:
    return value.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://"))


def read_environment(env_file: Path | None = None) -> dict[str, str]:
    """The environment laid over the `.env` file (the one named, or the one in the working directory)."""
    path = env_file or Path(".env")
    if env_file is not None and not path.is_file():
        raise SettingsFault([f"There is no settings file at {path}."])
    from_file = {k: v for k, v in dotenv_values(path).items() if v is not None} if path.is_file() else {}
    return {**from_file, **os.environ}


def load(values: Mapping[str, str]) -> Settings:
    """Settings from a mapping such as `read_environment()` gives. Raises `SettingsFault` with every mistake at once."""
    read = _Reader(values)
    settings = Settings(
        database_url=read.checked(
            "SHOP_DATABASE_URL",
            f"sqlite:///{Path('instance/shop.sqlite3').resolve()}",
            _is_database,
            "a sqlite:/// or postgresql:// address",
        ),
        secret_key=read.checked("SHOP_SECRET_KEY", None, lambda v: len(v) >= 32, "at least 32 characters long"),
        public_url=read.checked(
            "SHOP_PUBLIC_URL",
            None,
            _is_web_address,
            "the shop's web address without a path, such as https://shop.example",
        ).rstrip("/"),
        stripe_secret_key=read.checked(
            "SHOP_STRIPE_SECRET_KEY",
            None,
            lambda v: v.startswith(LIVE_PREFIXES + TEST_PREFIXES),
            "a secret or restricted key of Stripe (sk_live_…, rk_live_…, sk_test_… or rk_test_…)",
        ),
        stripe_webhook_secrets=read.words(
            "SHOP_STRIPE_WEBHOOK_SECRET",
            None,
            lambda v: v.startswith("whsec_"),
            "one or more signing secrets (whsec_…), separated by commas",
        ),
        stripe_api_base=read.optional("SHOP_STRIPE_API_BASE"),
        time_zone=read.checked(
            "SHOP_TIME_ZONE",
            "UTC",
            lambda v: v in _time_zones() and bool(ZoneInfo(v)),
            "a time zone such as Europe/Berlin",
        ),
        smtp_url=read.checked(
            "SHOP_SMTP_URL",
            None,
            _is_smtp_address,
            "a mail server such as smtp+starttls://user:password@mail.example:587 (or smtp://, smtps://)",
        ),
        mail_from=read.checked("SHOP_MAIL_FROM", None, _is_mailbox, "a mail address such as Shop <post@shop.example>"),
        metrics_token=read.optional("SHOP_METRICS_TOKEN"),
        alert_email=read.optional("SHOP_ALERT_EMAIL"),
        media_dir=Path(read.text("SHOP_MEDIA_DIR", "instance/media")).resolve(),
        trusted_proxies=int(
            read.number("SHOP_TRUSTED_PROXIES", int, 0, 10, "a whole number: how many proxies stand in front")
        ),
        languages=read.words(
            "SHOP_LANGUAGES",
            ",".join(KNOWN_LANGUAGES),
            lambda v: v in KNOWN_LANGUAGES,
            f"languages out of {', '.join(KNOWN_LANGUAGES)}, separated by commas",
        ),
        currencies=read.words(
            "SHOP_CURRENCIES",
            "EUR,GBP,USD,BRL,COP,JPY,KES",
            _is_currency,
            "currencies of ISO 4217 such as EUR,GBP",
        ),
        clock_offset=read.number("SHOP_CLOCK_OFFSET", float, -CENTURY, CENTURY, "a number of seconds"),
        demo_dir=Path(demo).resolve() if (demo := read.optional("SHOP_DEMO_DIR")) else None,
    )
    read.faults += _faults_between(settings) + read.misspelt()
    if read.faults:
        raise SettingsFault(read.faults)
    return settings


def _faults_between(settings: Settings) -> list[str]:
    """What is wrong with values that are each right by themselves."""
    faults = []
    if settings.stripe_api_base is not None:
        if not _is_web_address(settings.stripe_api_base):
            faults.append("SHOP_STRIPE_API_BASE must be a web address without a path.")
        if settings.live:
            faults.append("SHOP_STRIPE_API_BASE cannot be used with a live key: money would go to a stand-in.")
    if settings.alert_email and not _is_mailbox(settings.alert_email):
        faults.append("SHOP_ALERT_EMAIL must be a mail address.")
    if settings.live:
        faults += [
            f"{name} cannot be used with a live key."
            for name, used in (("SHOP_CLOCK_OFFSET", settings.clock_offset), ("SHOP_DEMO_DIR", settings.demo_dir))
            if used
        ]
        if settings.public_url.startswith("http://"):
            faults.append("SHOP_PUBLIC_URL must begin with https:// when the Stripe key is a live one.")
    return faults


def current() -> Settings:
    """The settings of the running application."""
    found: Settings = current_app.extensions["shop_settings"]
    return found
