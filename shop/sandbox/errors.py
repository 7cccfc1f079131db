"""Stripe's refusals: HTTP status, type, code, the parameter at fault, and Stripe's wording where it is known."""

from dataclasses import dataclass, field
from typing import Any

CATALOGUE_OF_CODES = "https://docs.stripe.com/error-codes"


@dataclass
class Refusal(Exception):
    """`kept` says whether an idempotency key remembers it: Stripe keeps no result of a failed validation."""

    message: str
    status: int = 400
    type: str = "invalid_request_error"
    code: str | None = None
    param: str | None = None
    kept: bool = False
    headers: dict[str, str] = field(default_factory=dict)

    def body(self) -> dict[str, Any]:
        error: dict[str, Any] = {"type": self.type, "message": self.message}
        if self.code:
            anchor = self.code.replace("_", "-")
            error |= {"code": self.code, "doc_url": f"{CATALOGUE_OF_CODES}#{anchor}"}
        if self.param:
            error["param"] = self.param
        return {"error": error}


def missing(kind: str, object_id: str, param: str = "id") -> Refusal:
    return Refusal(f"No such {kind}: '{object_id}'", 404, code="resource_missing", param=param)


def invalid(message: str, param: str | None = None, code: str | None = None) -> Refusal:
    """A parameter that fails validation: nothing was begun, nothing is kept."""
    return Refusal(message, code=code, param=param)


def refused(message: str, code: str | None = None, param: str | None = None) -> Refusal:
    """A well-formed request that the state of things forbids: begun, so its key remembers it."""
    return Refusal(message, code=code, param=param, kept=True)


def unauthorized(message: str) -> Refusal:
    return Refusal(message, 401)
