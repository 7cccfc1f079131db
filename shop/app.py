"""The assembly list: which rooms and faces make up the web application."""

import hashlib
from functools import lru_cache
from pathlib import Path

from flask import Flask, Response, request, url_for
from flask_migrate import Migrate
from werkzeug.middleware.proxy_fix import ProxyFix

from shop import clock, db, desk, faults, i18n, logs, machines, pages, paths, storefront
from shop.accounts import models as _accounts  # noqa: F401  (tables are known once their module is loaded)
from shop.aftersales import models as _aftersales  # noqa: F401
from shop.attention import models as _attention  # noqa: F401
from shop.catalogue import models as _catalogue  # noqa: F401
from shop.demo import views as demo
from shop.mail import models as _mail  # noqa: F401
from shop.orders import models as _orders  # noqa: F401
from shop.payments import models as _payments  # noqa: F401
from shop.promotions import models as _promotions  # noqa: F401
from shop.settings import Settings, current, load, read_environment
from shop.stock import models as _stock  # noqa: F401


def create_app(settings: Settings | None = None) -> Flask:
    """The shop as a WSGI application. Raises `SettingsFault` with every mistake if the settings cannot be used."""
    settings = settings or load(read_environment())
    clock.set_offset(settings.clock_offset)
    app = Flask("shop", template_folder=str(paths.TEMPLATES), static_folder=str(paths.STATIC))
    app.config.update(SECRET_KEY=settings.secret_key, MAX_CONTENT_LENGTH=1_000_000)
    app.extensions["shop_settings"] = settings
    db.init_app(app, settings.database_url)
    Migrate(app, db.db, directory=str(paths.MIGRATIONS), render_as_batch=True)
    i18n.init_app(app, settings.languages)
    _speak_templates(app, settings)
    for part in (logs, machines, faults, storefront, desk):
        part.register(app)
    if settings.demo_dir is not None:
        demo.register(app)
    _guard_answers(app, settings)
    if settings.trusted_proxies:
        n = settings.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=n, x_proto=n, x_host=n)  # type: ignore[method-assign]
    return app


def _speak_templates(app: Flask, settings: Settings) -> None:
    """What every template may say: amounts, days, countries, and addresses of static files."""
    app.jinja_env.filters.update(
        money=i18n.money_text,
        date=i18n.date_text,
        country=i18n.country_name,
        instant=lambda instant: i18n.instant_text(instant, settings.time_zone),
        moment=lambda instant: i18n.moment_text(instant, settings.time_zone),
    )
    app.jinja_env.globals.update(
        languages=settings.languages, own_name=i18n.OWN_NAMES.get, direction=i18n.direction, static_url=static_url
    )
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True


def _guard_answers(app: Flask, settings: Settings) -> None:
    """Security headers on every answer; static files, whose address changes with their content, are kept for ever."""

    @app.after_request
    def guard(response: Response) -> Response:
        policy = pages.content_policy(pages.stripe_page_origin(current().stripe_api_base))
        if request.endpoint == "static" and "v" in request.args:
            response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return pages.secured(response, policy, https=settings.secure)


@lru_cache(maxsize=256)
def _fingerprint(path: Path, changed_ns: int) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:10]


def static_url(name: str) -> str:
    """A static file's address, with a fingerprint of its content, so that it may be kept for ever."""
    path = paths.STATIC / name
    return url_for("static", filename=name, v=_fingerprint(path, path.stat().st_mtime_ns))
