"""What machines ask: is the process up, is the shop ready, how does it stand – and Stripe's notices."""

import hmac

from flask import Blueprint, Flask, Response, jsonify, request
from prometheus_client import CollectorRegistry, Gauge, generate_latest
from sqlalchemy import func, select

from shop import clock, heartbeat, schema, settings
from shop.attention import items as attention
from shop.db import db
from shop.mail import outbox
from shop.orders.models import Order
from shop.payments import notices, stripe_gateway, webhooks
from shop.stock import keys
from shop.stock import ledger as stock

machines = Blueprint("machines", __name__)
# A notice is a few kilobytes; anything near a megabyte is not Stripe.
LARGEST_NOTICE = 1_000_000


@machines.post("/stripe/webhook")
def stripe_webhook() -> Response:
    """Stripe's notices. The raw body is what was signed, so it is read before anything parses it."""
    if (request.content_length or 0) >= LARGEST_NOTICE:
        return _plainly("too large", 413)
    body = request.get_data(cache=False)
    if len(body) >= LARGEST_NOTICE:  # sent in chunks, of which no more than this was read
        return _plainly("too large", 413)
    try:
        webhooks.receive(body, request.headers.get("Stripe-Signature", ""))
    except stripe_gateway.BadSignature:
        return _plainly("not signed by Stripe, or no event", 400)
    return _plainly("", 200)


def _plainly(words: str, status: int) -> Response:
    return Response(words, status, mimetype="text/plain")


@machines.get("/healthz")
def health() -> dict[str, str]:
    """The process is up."""
    return {"status": "up"}


@machines.get("/readyz")
def ready() -> tuple[Response, int]:
    """The shop can work: database there, schema newest. The worker's last sign is told, not judged."""
    reason = _not_ready()
    seen = None if reason else heartbeat.last_seen("worker")
    body = {"ready": reason is None, "reason": reason, "worker_seen_at": seen.isoformat() if seen else None}
    return jsonify(body), 503 if reason else 200


def _not_ready() -> str | None:
    """Why the shop cannot work. A schema of the next release will do: servers go on while the new ones are started."""
    try:
        schema.require(settings.current().database_url, newer_will_do=True)
    except schema.WrongSchema as wrong:
        return f"migrations: {wrong}"
    except Exception as fault:
        return f"database: {type(fault).__name__}"
    return None


@machines.get("/metrics")
def metrics() -> Response:
    """Figures for a monitoring system, to whoever has the token."""
    token = settings.current().metrics_token
    given = request.headers.get("Authorization", "").removeprefix("Bearer ")
    if token is None or not hmac.compare_digest(given.encode(), token.encode()):
        return Response("", status=404)
    return Response(generate_latest(_figures()), content_type="text/plain; version=0.0.4; charset=utf-8")


def _figures() -> CollectorRegistry:
    registry = CollectorRegistry()
    orders = Gauge("shop_orders", "Orders by the state of the deal", ["state"], registry=registry)
    for state, count in db.session.execute(select(Order.state, func.count()).group_by(Order.state)):
        orders.labels(state).set(count)
    copies = Gauge("shop_stock", "Copies by SKU", ["sku", "what"], registry=registry)
    for level in stock.levels():
        if not keys.is_sku(level.key):
            continue
        copies.labels(level.key, "on_hand").set(level.on_hand)
        copies.labels(level.key, "reserved").set(level.reserved)
    Gauge("shop_attention_open", "What needs a person", registry=registry).set(attention.count_open())
    Gauge("shop_notices_waiting", "Stripe's notices not dealt with yet", registry=registry).set(notices.waiting())
    _mail_figures(registry)
    _signs_of_life(registry)
    return registry


def _mail_figures(registry: CollectorRegistry) -> None:
    standing = outbox.standing(clock.now())
    Gauge("shop_mails_queued", "Mails that wait to be sent", registry=registry).set(standing.queued)
    Gauge("shop_mails_given_up", "Mails that could not be delivered", registry=registry).set(standing.given_up)


def _signs_of_life(registry: CollectorRegistry) -> None:
    ages = Gauge("shop_last_seen_seconds", "Age of the last sign of life", ["of"], registry=registry)
    for name in ("worker", "webhook", "reconcile"):
        seen = heartbeat.last_seen(name)
        if seen is not None:
            ages.labels(name).set((clock.now() - seen).total_seconds())


def register(app: Flask) -> None:
    app.register_blueprint(machines)
