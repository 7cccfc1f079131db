"""The blueprint that every page of the desk hangs on, and how its addresses name rows."""

from typing import Any

from flask import Blueprint
from flask.blueprints import BlueprintSetupState
from werkzeug.routing import IntegerConverter

LARGEST_ID = 2_147_483_647

blueprint = Blueprint("desk", __name__, url_prefix="/staff")


class Id(IntegerConverter):
    """`<id:parcel>`: what can be the id of a row. Anything larger never was one, and databases choke on it."""

    regex = "[0-9]{1,10}"

    def __init__(self, map: Any) -> None:
        super().__init__(map, min=1, max=LARGEST_ID)


@blueprint.record
def _know_ids(state: BlueprintSetupState) -> None:
    """Runs before the views are added to the address table."""
    state.app.url_map.converters["id"] = Id
