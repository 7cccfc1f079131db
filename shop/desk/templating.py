"""What the desk's templates can say: sentences, money, times and countries, and who is reading."""

from datetime import datetime
from typing import Any

from flask import Flask

from shop import i18n, settings
from shop.desk import matters, navigation, session, wording
from shop.desk.blueprint import blueprint
from shop.fulfilment import carriers
from shop.money import Money


def init_app(app: Flask) -> None:
    """Macros see globals only, not what the page was given."""
    app.jinja_env.globals["desk_words"] = wording


@blueprint.context_processor
def _vocabulary() -> dict[str, Any]:
    return {
        "words": wording.words,
        "say": wording,
        "money": money,
        "when": when,
        "country": country,
        "me": session.find_me(),
        "groups": navigation.groups,
        "may": session.may,
        "tracking_url": carriers.tracking_url,
        "carrier_name": carrier_name,
        "fill": matters.fill,
    }


def money(minor: int, currency: str) -> str:
    return i18n.money_text(Money(minor, currency), wording.LANGUAGE)


def when(instant: datetime) -> str:
    return i18n.instant_text(instant, settings.current().time_zone, wording.LANGUAGE)


def country(code: str | None) -> str:
    return i18n.country_name(code, wording.LANGUAGE) if code else ""


def carrier_name(key: str | None) -> str:
    known = carriers.find(key)
    return known.name if known else key or ""
