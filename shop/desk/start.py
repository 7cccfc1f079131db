"""The first page: what waits, and the newest orders."""

from flask import render_template

from shop.desk.blueprint import blueprint
from shop.desk.session import needs
from shop.reports import orders

NEWEST = 8


@blueprint.get("/")
@needs("orders")
def start() -> str:
    newest = orders.find_orders(orders.OrderFilter(), limit=NEWEST).rows
    return render_template("desk/start/page.html", queues=orders.queues(), newest=newest)


@blueprint.route("/<path:_unknown>", methods=["GET", "POST"])
@needs("orders")
def nothing_here(_unknown: str) -> tuple[str, int]:
    return render_template("desk/faults/not_found.html"), 404
