"""`/v1/…`: the skeleton of every API call – key, faults, idempotency, work, answer."""

import json
import re
import socket

from flask import Blueprint, Response, request

from shop.sandbox import events, faults, form, idempotency, requests_log, routes
from shop.sandbox.account import API_VERSION, Account
from shop.sandbox.errors import Refusal, invalid, unauthorized
from shop.sandbox.faults import Fault
from shop.sandbox.ids import new_id
from shop.sandbox.routes import Call
from shop.sandbox.store import Document

METHODS = ["GET", "POST", "DELETE", "PUT", "PATCH"]
TEST_KEY = re.compile(r"^(sk|rk)_test_\w+$")
LIVE_KEY = re.compile(r"^(sk|rk)_live_")
Answer = tuple[int, Document, dict[str, str]]


def blueprint(account: Account) -> Blueprint:
    api = Blueprint("api", __name__)

    @api.route("/v1/<path:_>", methods=METHODS)
    def call(_: str) -> Response:
        return _answer(account)

    return api


def _answer(account: Account) -> Response:
    request_id = new_id("req", 14)
    fault = faults.NONE
    try:
        fault = faults.take(account, request.method, request.path)
        status, body, headers = _respond(account, fault, request_id)
    except Refusal as refusal:
        status, body, headers = refusal.status, refusal.body(), refusal.headers
    requests_log.note(account, request_id, status, fault)
    if fault.drops:
        _hang_up()
    return _sent(status, body, headers | {"Request-Id": request_id})


def _sent(status: int, body: Document, headers: dict[str, str]) -> Response:
    text = json.dumps(body, indent=2) + "\n"
    version = request.headers.get("Stripe-Version", API_VERSION)
    usual = {"Stripe-Version": version, "Cache-Control": "no-cache, no-store"}
    key = request.headers.get("Idempotency-Key")
    kept = {"Idempotency-Key": key, "Original-Request": headers["Request-Id"]} if key else {}
    return Response(text, status, usual | kept | headers, content_type="application/json")


def _hang_up() -> None:
    """Cuts the connection, so that the caller never learns what became of the request."""
    connection = request.environ.get("werkzeug.socket") or request.environ.get("gunicorn.socket")
    if connection is not None:
        connection.shutdown(socket.SHUT_RDWR)


def _respond(account: Account, fault: Fault, request_id: str) -> Answer:
    _check_key()
    if fault.at_the_door:
        fault.wait()
        raise fault.refusal()
    data = form.decode(_pairs())
    key = request.headers.get("Idempotency-Key") if request.method == "POST" else None
    if key is None:
        fault.wait()
        status, body = _work(account, fault, data, request_id, None)
        return status, body, fault.headers
    return _once(account, fault, data, request_id, key)


def _once(account: Account, fault: Fault, data: form.Form, request_id: str, key: str) -> Answer:
    print_ = idempotency.fingerprint(request.method, request.path, data)
    kept = idempotency.begin(account, key, print_, request.path)
    if kept:
        fault.wait()
        return kept.status, kept.body, {"Idempotent-Replayed": "true"}
    try:
        fault.wait()
        status, body = _work(account, fault, data, request_id, key)
    except BaseException:
        idempotency.release(account, key)
        raise
    return status, body, fault.headers


def _check_key() -> None:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme == "Basic" and request.authorization is not None:
        token = request.authorization.username or ""
    if not token:
        raise unauthorized(
            "You did not provide an API key. You need to provide your API key in the Authorization "
            "header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY')."
        )
    if LIVE_KEY.match(token):
        raise unauthorized(
            "This is the stand-in for Stripe: it takes test keys only. A live key must never be sent here."
        )
    if not TEST_KEY.match(token):
        raise unauthorized(f"Invalid API Key provided: {token[:8]}****")


def _pairs() -> list[tuple[str, str]]:
    if request.method == "GET":
        return list(request.args.items(multi=True))
    if request.get_data() and request.mimetype != "application/x-www-form-urlencoded":
        raise invalid(
            f"Invalid request (check that your POST content type is application/x-www-form-urlencoded; got "
            f"{request.mimetype})."
        )
    return [*request.args.items(multi=True), *request.form.items(multi=True)]


def _work(account: Account, fault: Fault, data: form.Form, request_id: str, key: str | None) -> tuple[int, Document]:
    """One transaction: the work, and the note of it under its key."""
    route, ids = routes.find(request.method, request.path)
    with events.caused_by(request_id, key), account.store.transaction():
        if fault.answer != "500" or fault.work:
            params = route.table.read(data, "")
            call = Call(account, params, ids, request.host_url.rstrip("/"), request.path)
            status, body = _outcome(route, call)
        if fault.answer == "500":
            status, body = 500, fault.refusal().body()
        if key is not None:
            idempotency.finish(account, key, status, body)
    return status, body


def _outcome(route: routes.Route, call: Call) -> tuple[int, Document]:
    """A refusal that is kept must not undo what the look at the clock has changed, so it is no exception here."""
    try:
        return 200, route.handler(call)
    except Refusal as refusal:
        if not refusal.kept:
            raise
        return refusal.status, refusal.body()
