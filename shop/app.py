"""The assembly list: which rooms and faces make up the web application."""

from flask import Flask
from flask_migrate import Migrate
from werkzeug.middleware.proxy_fix import ProxyFix

from shop import clock, db, i18n, paths
from shop.accounts import models as _accounts  # noqa: F401  (tables are known once their module is loaded)
from shop.aftersales import models as _aftersales  # noqa: F401
from shop.attention import models as _attention  # noqa: F401
from shop.catalogue import models as _catalogue  # noqa: F401
from shop.mail import models as _mail  # noqa: F401
from shop.orders import models as _orders  # noqa: F401
from shop.payments import models as _payments  # noqa: F401
from shop.settings import Settings, load, read_environment
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
    if settings.trusted_proxies:
        n = settings.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=n, x_proto=n, x_host=n)  # type: ignore[method-assign]
    return app
