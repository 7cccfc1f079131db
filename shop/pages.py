"""Pages: caching, security headers, and what every answer has in common.

Public pages: no cookie, `ETag` made from what the page shows, kept by caches for at most a minute and never past the
shop's midnight. Private pages: `no-store`. The content policy allows nothing inline and no other host; `form-action`
names Stripe's, because Chromium otherwise blocks the redirect that answers our form.
"""

import hashlib
import json
from collections.abc import Callable
from urllib.parse import urlsplit

from flask import Response, make_response, request

MAX_AGE = 60
STRIPE_CHECKOUT = "https://checkout.stripe.com"


def public(shown: object, render: Callable[[], str], seconds_left_today: int, build: str) -> Response:
    """A cacheable page. `shown` is everything that the page depends on besides its address; `build` is the release.

    A browser that has this version gets 304 before anything is rendered.
    """
    print_of = json.dumps([shown, build], sort_keys=True, default=str, ensure_ascii=False)
    etag = hashlib.sha256(print_of.encode()).hexdigest()[:32]
    matches = request.if_none_match.contains_weak(etag)
    response = Response(status=304) if matches else make_response(render())
    response.set_etag(etag, weak=True)
    age = min(MAX_AGE, seconds_left_today)
    response.headers["Cache-Control"] = f"public, max-age={age}, s-maxage={age}"
    return response


def private(response: Response) -> Response:
    """A page that belongs to one person."""
    response.headers["Cache-Control"] = "private, no-store"
    return response


def content_policy(stripe_page: str) -> str:
    return "; ".join(
        (
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            f"form-action 'self' {stripe_page}",
        )
    )


def stripe_page_origin(api_base: str | None) -> str:
    """Where the buyer is sent to pay: Stripe, or the stand-in's own page."""
    if api_base is None:
        return STRIPE_CHECKOUT
    parts = urlsplit(api_base)
    return f"{parts.scheme}://{parts.netloc}"


def secured(response: Response, policy: str, *, https: bool) -> Response:
    """The headers every answer carries. HSTS belongs to the proxy, which knows the whole domain."""
    headers = response.headers
    headers.setdefault("Content-Security-Policy", policy)
    headers["X-Content-Type-Options"] = "nosniff"
    # `no-referrer` would make browsers send `Origin: null` with our own forms.
    headers["Referrer-Policy"] = "same-origin"
    headers["Cross-Origin-Opener-Policy"] = "same-origin"
    headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=()"
    if https:
        headers["Cross-Origin-Resource-Policy"] = "same-origin"
    return response
