"""Disputes."""

from datetime import UTC, datetime
from typing import Any

from shop.money import Money
from shop.payments.dispute_rules import BankMove, DisputeFacts
from shop.payments.stripe_gateway import PATIENT, ask, each


def read(dispute_id: str) -> DisputeFacts:
    return _dispute(ask(lambda api: api.v1.disputes.retrieve(dispute_id)))


def since(created: int) -> list[DisputeFacts]:
    """Every dispute opened since an instant (Unix seconds)."""
    params: Any = {"created": {"gte": created}, "limit": 100}
    return list(each(ask(lambda api: api.v1.disputes.list(params=params)), _dispute))


def close(dispute_id: str) -> DisputeFacts:
    """Accept a dispute as lost, for good. Raises `Refused` for one that awaits no answer, or an inquiry."""
    return _dispute(ask(lambda api: api.v1.disputes.close(dispute_id), PATIENT))


def _dispute(found: Any) -> DisputeFacts:
    dispute = found.to_dict()
    evidence = dispute.get("evidence_details") or {}
    return DisputeFacts(
        dispute_id=dispute["id"],
        status=dispute.get("status") or "needs_response",
        reason=dispute.get("reason") or "general",
        amount=Money(dispute["amount"], dispute["currency"].upper()),
        payment_intent=linked(dispute.get("payment_intent")),
        charge=linked(dispute.get("charge")),
        is_refundable=bool(dispute.get("is_charge_refundable")),
        livemode=bool(dispute.get("livemode")),
        due_by=instant(evidence["due_by"]) if evidence.get("due_by") else None,
        opened_at=instant(dispute.get("created") or 0),
        moves=[_move(txn) for txn in dispute.get("balance_transactions") or []],
    )


def _move(txn: Any) -> BankMove:
    return BankMove(txn["id"], Money(txn["amount"], txn["currency"].upper()), txn.get("fee") or 0)


def linked(value: Any) -> str | None:
    """The id of a linked object, whether Stripe sent the whole object or its name."""
    found = value["id"] if isinstance(value, dict) else value
    return str(found) if found else None


def instant(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, tz=UTC)
