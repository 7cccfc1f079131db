"""Terms, privacy, withdrawal, contact: short pages in Markdown, with the seller's particulars from the shop's data."""

from flask import Blueprint, Response, abort, g, render_template
from jinja2 import Template

from shop import settings
from shop.checkout import reference
from shop.checkout.reference import Reference
from shop.storefront import frame, prose
from shop.storefront.frame import Here

views = Blueprint("legal", __name__)

NAMES = ("terms", "privacy", "withdrawal", "contact")


@views.get("/pages/<name>")
def show(name: str) -> Response:
    if name not in NAMES:
        abort(404)
    known = reference.read()
    text = _text(name, known)
    here = Here("storefront.legal.show", {"name": name})
    return frame.public("storefront/page.html", here, known, text, name=name, body=prose.html_of(text))


def _text(name: str, known: Reference) -> str:
    """The Markdown in the page's language; English where a language has none of its own."""
    template: list[str | Template] = [f"storefront/pages/{language}/{name}.md" for language in (g.language, "en")]
    return render_template(template, seller=known.seller, time_zone=settings.current().time_zone)
