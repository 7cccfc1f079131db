"""The shelf: what is there, what is promised, what may still be sold."""

from flask import render_template

from shop.desk.blueprint import blueprint
from shop.desk.session import needs
from shop.desk.wording import LANGUAGE
from shop.reports.stock import shelf


@blueprint.get("/stock")
@needs("stock")
def stock() -> str:
    return render_template("desk/stock/list.html", rows=shelf(LANGUAGE))
