"""The prices of a product as choices on its page: which steps there are, and what each costs of which variant. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from shop.catalogue.facts import Item
from shop.catalogue.pricing import FLOORS, FORWARD, FREE, POOL, STANDARD, STEPS, PriceList, Tier
from shop.catalogue.queries import Card
from shop.money import Money


@dataclass(frozen=True, slots=True)
class Offered:
    """One step and the variants that have it, each with its price. `everywhere`: all that can be bought have it, at one
    and the same price."""

    step: str
    amounts: tuple[tuple[Item, Money], ...]
    everywhere: bool

    @property
    def least(self) -> Money:
        return min((amount for _, amount in self.amounts), key=lambda amount: amount.minor)


@dataclass(frozen=True, slots=True)
class PriceChoices:
    """What a visitor may choose from. `things` are the variants that can be put into a cart now, be it from the pool
    only. `named` are the steps with a name, the lowest first; `free` holds the floors of a free amount;
    `pool_is_empty`: there is a pool, and nothing in it."""

    things: tuple[Item, ...]
    named: tuple[Offered, ...]
    pool: Offered | None
    free: Offered | None
    forward: Offered | None
    floor_falls: bool
    pool_is_empty: bool

    @property
    def is_choice(self) -> bool:
        """Whether there is anything to choose beside the standard price."""
        beside = self.pool or self.free or self.pool_is_empty
        return any(offered.step != STANDARD for offered in self.named) or bool(beside)

    @property
    def steps(self) -> tuple[str, ...]:
        offered = (*self.named, *(choice for choice in (self.pool, self.free) if choice))
        return tuple(choice.step for choice in offered)

    @property
    def places(self) -> int:
        """How many copies in the pool wait for somebody."""
        return sum(item.pool_left for item, _ in self.pool.amounts) if self.pool else 0


def of_card(card: Card, income_group: str | None, *, country_known: bool) -> PriceChoices:
    """The choices for a destination of an income group. Before a country is known, `floor_falls` says that the floor is
    lower for some."""
    takers = tuple(item for item in card.items if item.pool_left > 0 and _at(POOL)(item) is not None)
    things = tuple(item for item in card.items if item in card.buyable or item in takers)
    named = (_offered(step, card.buyable, things, _at(step)) for step in STEPS)
    free = _offered(FREE, card.buyable, things, lambda item: item.prices.floor(income_group) if item.prices else None)
    return PriceChoices(
        things=things,
        named=tuple(offered for offered in named if offered),
        pool=_offered(POOL, takers, things, _at(POOL)),
        free=free,
        forward=_offered(FORWARD, card.buyable, things, _at(FORWARD)),
        pool_is_empty=not takers and any(_at(POOL)(item) is not None for item in card.buyable),
        floor_falls=not country_known and any(_falls(item.prices) for item in card.buyable if item.prices),
    )


def _at(step: str) -> Callable[[Item], Money | None]:
    return lambda item: item.prices.at(step) if item.prices else None


def _offered(
    step: str, among: Sequence[Item], things: Sequence[Item], price: Callable[[Item], Money | None]
) -> Offered | None:
    amounts = tuple((item, amount) for item in among if (amount := price(item)) is not None)
    same = len({amount for _, amount in amounts}) == 1 and len(amounts) == len(things)
    return Offered(step, amounts, same) if amounts else None


def _falls(prices: PriceList) -> bool:
    usual = prices.floor(None)
    floors = [floor for step in FLOORS if (floor := prices.at(step)) is not None]
    return usual is not None and any(floor < usual for floor in floors)


def tiers(item: Item) -> tuple[Tier, ...]:
    """From how many copies on one copy costs less, as far as one order may hold so many."""
    found = item.prices.tiers.get(STANDARD, ()) if item.prices else ()
    reached = (tier for tier in found if 1 < tier.from_quantity <= item.max_per_order)
    return tuple(sorted(reached, key=lambda tier: tier.from_quantity))
