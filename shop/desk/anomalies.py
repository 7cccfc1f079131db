"""What stands on the attention list, in words: what happened, what the buyer was told, what to do."""

from collections.abc import Mapping

from shop.desk import anomalies_of_orders, anomalies_of_risk, anomalies_of_works, matters
from shop.desk.anomaly import Anomaly
from shop.desk.matters import Matter

# Groups in the order in which they are dealt with. What has a day to be answered by stands before them all.
GROUPS = {"due": "To be answered by a day", "buyers": "Buyers and their money", "works": "The shop’s works"}

OF: Mapping[str, Anomaly] = {
    **anomalies_of_orders.KINDS,
    **anomalies_of_risk.KINDS,
    **anomalies_of_works.KINDS,
}


def of(kind: str) -> Anomaly:
    """The words for a kind; of one that the tables do not know, what can be said of any."""
    return OF.get(kind) or Anomaly(
        title=kind.replace("_", " ").capitalize(),
        happened="Something came up that the shop cannot decide by itself.",
        told="Nothing that we know of.",
        todo="Look at the facts below, and write down what was done.",
        group="works",
    )


def title(kind: str) -> str:
    return of(kind).title


def happened(matter: Matter) -> str:
    return matters.fill(of(matter.kind).happened, matter)


def todo(matter: Matter) -> str:
    return matters.fill(of(matter.kind).todo, matter)


def group(matter: Matter) -> str:
    return "due" if matter.due else of(matter.kind).group
