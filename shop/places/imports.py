"""What may be asked for at the border before a parcel is handed over. Pure; a document of dated rules.

The rules say only how it stands with a destination: nothing is asked, something may be asked on delivery, or the price
includes it. Rates of duty are nowhere in them, but for a flat sum per tariff line, because they depend on more than a
shop can know. In force as these lines are written: the United States charge duty on parcels of any value since
29 August 2025 (Executive Order 14324); the Union asks EUR 3 for each tariff line in parcels of up to EUR 150 from
1 July 2026 to 30 June 2028 (Regulation (EU) 2026/382).
"""

import json
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from shop import spans
from shop.money import Money
from shop.places import territories

NONE, ASKED, INCLUDED = "none", "asked", "included"
CHARGES = (NONE, ASKED, INCLUDED)
EVERYWHERE = "*"
UNION = "EU"


@dataclass(frozen=True, slots=True)
class ImportRule:
    """How it stands with some destinations: territories as `territories.territory` names them, "EU" (its customs
    territory) or "*" (everywhere). `valid_to` is the last day; None: it still holds.

    `charges`: `none`, `asked` (may be asked on delivery) or `included` (in the price). `limit`: up to which value of
    the goods, in minor units per currency; empty: any. `per_line`: duty for each tariff line, likewise; empty: unknown.
    """

    to: frozenset[str]
    charges: str
    valid_from: date
    valid_to: date | None = None
    limit: Mapping[str, int] = field(default_factory=dict)
    per_line: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportCharges:
    """What a buyer is told: `none`, `asked` or `included`, the duty as far as it is known, and on how many lines."""

    charges: str
    duty: Money | None
    tariff_lines: int


def charges_on(
    rules: Sequence[ImportRule],
    seller_country: str,
    destination: str,
    goods_value: Money,
    hs_codes: Collection[str | None],
    day: date,
) -> ImportCharges:
    """What may be asked for a parcel. `destination` is a territory, `goods_value` the price of the goods without tax
    and post, `hs_codes` the customs tariff number of each thing in it, empty where there is none.

    Without a rule the answer is `asked`. Between parts of a customs union whose taxes differ (Spain and the Canaries,
    Finland and Åland) no duty is due, but the tax of import may be asked.
    """
    one_union = territories.same_customs(seller_country, destination)
    if one_union and territories.same_tax_area(seller_country, destination):
        return ImportCharges(NONE, None, 0)
    rule = _rule(rules, destination, goods_value, day, within_union=one_union)
    lines = tariff_lines(hs_codes)
    charges = rule.charges if rule else ASKED
    if rule is None or one_union or charges == NONE or goods_value.currency not in rule.per_line:
        return ImportCharges(charges, None, lines)
    return ImportCharges(charges, Money(rule.per_line[goods_value.currency] * lines, goods_value.currency), lines)


def tariff_lines(hs_codes: Collection[str | None]) -> int:
    """How many different six-digit codes there are; what has none counts as one line more."""
    digits = [re.sub(r"[^0-9]", "", code or "")[:6] for code in hs_codes]
    return len({code if len(code) == 6 else "" for code in digits})


def _rule(
    rules: Sequence[ImportRule], destination: str, value: Money, day: date, within_union: bool
) -> ImportRule | None:
    """The rule of the destination itself before that of the Union before that for everywhere; of several with a limit,
    the narrowest that the value is under. A rule for "EU" says how to come into it, so within it none applies."""
    from_outside = not within_union and territories.customs_union(destination) == UNION
    for place in (destination, UNION, EVERYWHERE) if from_outside else (destination, EVERYWHERE):
        there = (rule for rule in rules if place in rule.to)
        fitting = [r for r in there if spans.holds(r.valid_from, r.valid_to, day) and _covers(r, value)]
        if fitting:
            return min(fitting, key=lambda rule: (not rule.limit, rule.limit.get(value.currency, 0)))
    return None


def _covers(rule: ImportRule, value: Money) -> bool:
    """Whether the value is within the limit. One that is not known in the currency covers nothing."""
    return not rule.limit or (value.currency in rule.limit and value.minor <= rule.limit[value.currency])


def switched(rules: Sequence[ImportRule], to: str, charges: str, day: date) -> tuple[ImportRule, ...]:
    """The rules with one destination (a territory, "EU" or "*") switched to `charges` from `day` on, at any value.

    What held for it until then ends the day before; the sums per tariff line that were known stay known. Other
    destinations of the same rules are not touched.
    """
    kept: list[ImportRule] = []
    renewed: list[ImportRule] = []
    for rule in rules:
        if others := rule.to - {to}:
            kept.append(replace(rule, to=others))
        if to not in rule.to:
            continue
        own = replace(rule, to=frozenset({to}))
        if own.valid_from < day:
            kept.append(replace(own, valid_to=min(own.valid_to or date.max, day - timedelta(days=1))))
        if day <= (own.valid_to or date.max):
            renewed.append(replace(own, charges=charges, valid_from=max(own.valid_from, day)))
    per_line = next((rule.per_line for rule in renewed if not rule.limit and rule.valid_from == day), {})
    for_any_value = ImportRule(frozenset({to}), charges, day, None, {}, per_line)
    return (*kept, *(rule for rule in renewed if rule.limit), for_any_value)


@lru_cache(maxsize=8)
def rules_from(body: str) -> tuple[ImportRule, ...]:
    """The rules in a stored document."""
    return tuple(
        ImportRule(
            to=frozenset(row["destinations"]),
            charges=row["charges"],
            valid_from=date.fromisoformat(row["from"]),
            valid_to=date.fromisoformat(row["to"]) if "to" in row else None,
            limit=row.get("limit", {}),
            per_line=row.get("per_line", {}),
        )
        for row in json.loads(body)
    )


def document_of(rules: Sequence[ImportRule]) -> str:
    """The document that `rules_from` reads back. Equal rules give equal text, so a change can be told."""
    return json.dumps([_facts_of(rule) for rule in rules])


def _facts_of(rule: ImportRule) -> dict[str, Any]:
    facts = {
        "destinations": sorted(rule.to),
        "charges": rule.charges,
        "from": rule.valid_from.isoformat(),
        "to": rule.valid_to.isoformat() if rule.valid_to else None,
        "limit": dict(rule.limit),
        "per_line": dict(rule.per_line),
    }
    return {key: value for key, value in facts.items() if value}
