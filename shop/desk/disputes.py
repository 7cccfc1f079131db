"""Disputes: the list, and one with the evidence that we hold, ready to be copied into Stripe's form."""

from flask import render_template

from shop import clock
from shop.desk import dispute_evidence, dispute_words
from shop.desk.blueprint import blueprint
from shop.desk.session import needs
from shop.reports import disputes as reports


@blueprint.context_processor
def _words() -> dict[str, object]:
    return {"dispute_words": dispute_words, "at": clock.now()}


@blueprint.get("/disputes")
@needs("settle")
def disputes() -> str:
    return render_template("desk/disputes/list.html", found=reports.listed())


@blueprint.get("/disputes/<dispute>")
@needs("settle")
def dispute(dispute: str) -> str:
    detail = reports.detail(dispute)
    reason = dispute_words.reason(detail.dispute.reason)
    return render_template(
        "desk/disputes/page.html",
        detail=detail,
        reason=reason,
        blocks=dispute_evidence.blocks(detail, reason.fields),
        missing=dispute_evidence.missing(detail, reason.fields),
    )
