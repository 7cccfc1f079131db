"""What all pages of the storefront have in common: what was chosen in the address, and how they are answered."""

import hashlib
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from flask import Response, g, make_response, render_template, request, url_for

from shop import clock, i18n, pages, paths, settings
from shop.checkout import counter
from shop.checkout.reference import Reference


@dataclass(frozen=True, slots=True)
class Here:
    """The address of a page, so that it can be had in another language. The canonical address goes without `query`."""

    endpoint: str
    args: dict[str, str] = field(default_factory=dict)
    query: dict[str, str] = field(default_factory=dict)

    def url(self, language: str) -> str:
        return url_for(self.endpoint, **_values(language, self.args, self.query))

    def canonical(self, language: str) -> str:
        return settings.current().public_url + url_for(self.endpoint, **_values(language, self.args))


def _values(language: str, *more: dict[str, str]) -> dict[str, Any]:
    return {"language": language} | {key: value for values in more for key, value in values.items()}


@dataclass(frozen=True, slots=True)
class Choice:
    """Currency and destination chosen in a public page's address. `query` holds what was really given; `asking`: the
    list of countries is wanted, which would otherwise be a quarter of the product page's weight."""

    currency: str
    country: str | None
    query: dict[str, str]
    asking: bool = False


def choice() -> Choice:
    """What the address asks for; without a currency the country's. A value not offered counts as not given."""
    offered = settings.current().currencies
    given = request.args.get("currency", "").upper()
    country = known_country(request.args.get("country"))
    currency = given if given in offered else counter.usual_currency(country)
    query = {"currency": given if given in offered else None, "country": country}
    kept = {key: value for key, value in query.items() if value}
    return Choice(currency, country, kept, asking=request.args.get("post") == "ask")


def known_country(value: str | None) -> str | None:
    code = (value or "").upper()
    return code if code in i18n.country_names("en") else None


def choices() -> dict[str, object]:
    """What there is to choose from: countries in the page's language, and currencies."""
    return {"countries": i18n.country_names(g.language), "currencies": settings.current().currencies}


def today() -> date:
    return clock.day_in(settings.current().time_zone, clock.now())


def render(template: str, here: Here, known: Reference, **context: object) -> str:
    return render_template(template, here=here, seller=known.seller, paused=known.paused, **context)


def public(template: str, here: Here, known: Reference, shown: object, **context: object) -> Response:
    """A page for everybody. `shown` is what it depends on besides its address, the documents and the day."""
    now = clock.now()
    zone = settings.current().time_zone
    version = [shown, known.texts, clock.day_in(zone, now).isoformat(), here.url(g.language)]
    return pages.public(
        version, lambda: render(template, here, known, **context), clock.seconds_to_midnight(zone, now), build()
    )


def private(template: str, here: Here, known: Reference, status: int = 200, **context: object) -> Response:
    """A page for one person; search engines are told to leave it alone."""
    response = pages.private(make_response(render(template, here, known, **context), status))
    response.headers["X-Robots-Tag"] = "noindex"
    return response


@lru_cache(maxsize=1)
def build() -> str:
    """The release: its number, and a print of all that pages are made of, so that no page outlives its template."""
    made_of = hashlib.sha256()
    for path in sorted(_ingredients()):
        made_of.update(path.read_bytes())
    return f"{version('internationalism-shop')}-{made_of.hexdigest()[:12]}"


def _ingredients() -> list[Path]:
    templates = [*paths.TEMPLATES.glob("*.html"), *(paths.TEMPLATES / "storefront").rglob("*.*")]
    return [*templates, *paths.STATIC.glob("*.*"), *paths.TRANSLATIONS.rglob("*.mo")]
