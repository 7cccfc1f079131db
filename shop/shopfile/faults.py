"""What is wrong with a shop file: which line, which place in it, and why."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """`line` counts from 1; 0 stands for the file as a whole. `where` is the way to it, such as `seller.email`."""

    line: int
    where: str
    reason: str


class ShopFileFault(Exception):
    """The file cannot be loaded, and nothing of it was. `faults` names every mistake, in the order of the lines."""

    def __init__(self, faults: list[Fault], file: str) -> None:
        self.faults = sorted(set(faults))
        self.file = file
        super().__init__("\n".join(map(self.sentence, self.faults)))

    def sentence(self, fault: Fault) -> str:
        """A fault as it is shown: `catalogue.yaml:41: prices.EUR: "22,00" is not a whole number …`."""
        place = f"{self.file}:{fault.line}" if fault.line else self.file
        return ": ".join(part for part in (place, fault.where, fault.reason) if part)
