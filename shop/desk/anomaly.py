"""The words of one kind of anomaly."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Anomaly:
    """Sentences may hold figures in braces, which `matters.fill` puts in. `told` is what the buyer knows of it: the
    truth, even if it is nothing; `mail` names the message, where it is one that tells it. `group`: whose trouble it is
    first, `buyers` or `works`."""

    title: str
    happened: str
    told: str
    todo: str
    group: str = "buyers"
    mail: str | None = None
