"""Languages: which one a request speaks, and how texts, money, dates and countries are written in it.

The language of a page stands in its path and nowhere else, so any cache may keep it. `speaking()` switches for mails,
which are written in the order's language whatever the language of whoever caused them.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime, format_time, get_timezone_name
from babel.numbers import format_currency, get_territory_currencies
from flask import Flask, g, has_request_context
from flask_babel import Babel, force_locale, get_locale, gettext
from werkzeug.datastructures import LanguageAccept

from shop import paths
from shop.money import Money

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
# What a language is called by those who speak it.
OWN_NAMES = {"en": "English", "ar": "العربية"}
# Stripe's page speaks 41 languages (https://docs.stripe.com/api/checkout/sessions/create, `locale`); Arabic is not one.
STRIPE_LOCALES = {"en": "en"}

babel = Babel()


def init_app(app: Flask, languages: tuple[str, ...]) -> None:
    app.config["SHOP_LANGUAGES"] = languages
    app.config["BABEL_TRANSLATION_DIRECTORIES"] = str(paths.TRANSLATIONS)
    babel.init_app(app, locale_selector=_selected, default_locale="en")


def _selected() -> str:
    return g.get("language", "en") if has_request_context() else "en"


def language() -> str:
    """The language being spoken just now."""
    locale = get_locale()
    return str(locale.language) if locale else "en"


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Everything inside is written in `code`."""
    with force_locale(code):
        yield


def direction(code: str) -> str:
    return "rtl" if code in RIGHT_TO_LEFT else "ltr"


def best_language(accepted: LanguageAccept, offered: tuple[str, ...]) -> str:
    """The offered language a browser likes best; the first one if it likes none."""
    return accepted.best_match(offered) or offered[0]


def text_in(texts: Mapping[str, str], code: str) -> str:
    """A text in `code`; in English or any other language where it was never translated."""
    return texts.get(code) or texts.get("en") or next(iter(texts.values()), "")


def money_text(money: Money, code: str | None = None) -> str:
    """An amount as readers of the language write it."""
    return format_currency(money.decimal(), money.currency, locale=code or language())


def date_text(day: date, code: str | None = None) -> str:
    return format_date(day, format="long", locale=code or language())


def instant_text(instant: datetime, zone: str, code: str | None = None) -> str:
    """An instant on the shop's wall clock."""
    return format_datetime(instant.astimezone(ZoneInfo(zone)), format="medium", locale=code or language())


def moment_text(instant: datetime, zone: str) -> str:
    """Day and time on the shop's wall clock, with the name of its time: readers live in every zone."""
    local, code = instant.astimezone(ZoneInfo(zone)), language()
    named = get_timezone_name(local, width="long", locale=code)
    time = format_time(local, format="short", locale=code)
    return str(gettext("%(day)s, %(time)s (%(zone)s)", day=date_text(local.date(), code), time=time, zone=named))


@lru_cache(maxsize=16)
def country_names(code: str) -> dict[str, str]:
    """ISO 3166 code → name in the language, sorted by name as its readers sort."""
    territories = Locale.parse(code).territories
    countries = {k: v for k, v in territories.items() if len(k) == 2 and k.isalpha() and k not in _NOT_COUNTRIES}
    return dict(sorted(countries.items(), key=lambda item: item[1]))


_NOT_COUNTRIES = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"})


def country_name(country: str, code: str | None = None) -> str:
    return country_names(code or language()).get(country, country)


def names_country(line: str, country: str, codes: Iterable[str]) -> bool:
    """Whether a printed line is nothing but the country's name, in one of the languages `codes` or in English."""
    return line.strip().casefold() in {country_name(country, code).casefold() for code in ("en", *codes)}


@lru_cache(maxsize=512)
def currency_of_country(country: str) -> str | None:
    """What people there pay with (Unicode CLDR); None where nobody knows."""
    return next(iter(get_territory_currencies(country)), None)
