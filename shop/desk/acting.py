"""How a view does something: call the act, say in a sentence what became of it, and go on."""

from collections.abc import Callable

from flask import flash, redirect, url_for
from werkzeug.wrappers import Response

from shop.desk import wording
from shop.errors import ShopError


def do(act: str, call: Callable[[], object]) -> bool:
    """Do it and say so. An act that is refused or comes too late is told in a sentence; nothing was changed then."""
    try:
        call()
    except ShopError as why:
        flash(wording.refusal(act, why), "late")
        return False
    flash(wording.DONE[act], "done")
    return True


def to_order(number: str) -> Response:
    return redirect(url_for("desk.order", number=number), 303)
