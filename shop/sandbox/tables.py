"""What every other address of the API may be given."""

from collections.abc import Mapping

from shop.sandbox.params import Choice, Flag, Many, Metadata, NotPlayed, Rule, Text, Tree, Whole

EXPAND: dict[str, Rule] = {"expand": Many(Text())}
PAGING: dict[str, Rule] = EXPAND | {"limit": Whole(1, 100), "starting_after": Text(), "ending_before": Text()}


class InstantRange:
    """`created`: an instant, or bounds on it."""

    BOUNDS = Tree({"gt": Whole(), "gte": Whole(), "lt": Whole(), "lte": Whole()})

    def read(self, value: object, at: str) -> dict[str, int]:
        if isinstance(value, dict):
            return self.BOUNDS.read(value, at)
        instant = Whole().read(value, at)
        return {"gte": instant, "lte": instant}


def _listing(**filters: Rule) -> Tree:
    fields: Mapping[str, Rule] = PAGING | {"created": InstantRange()} | filters
    return Tree(fields)


RETRIEVE = Tree(EXPAND)
EXPIRE = Tree(EXPAND)
PLAIN_LIST = Tree(PAGING)
SESSIONS = _listing(
    payment_intent=Text(),
    status=Choice(("complete", "expired", "open")),
    customer=NotPlayed(),
    customer_account=NotPlayed(),
    payment_link=NotPlayed(),
    subscription=NotPlayed(),
    customer_details=Tree({"email": Text()}, required=("email",)),
)
PAYMENT_INTENTS = _listing(customer=NotPlayed(), customer_account=NotPlayed())
CHARGES = _listing(payment_intent=Text(), customer=NotPlayed(), transfer_group=NotPlayed())
REFUNDS = _listing(payment_intent=Text(), charge=Text())
BALANCE_TRANSACTIONS = _listing(currency=Text(3), payout=Text(), source=Text(), type=Text())
EVENTS = _listing(type=Text(), types=Many(Text(), 20), delivery_success=Flag())
DISPUTES = _listing(payment_intent=Text(), charge=Text())
PAYOUTS = _listing(status=Text(), arrival_date=InstantRange(), destination=Text())
REVIEWS = _listing()
EARLY_FRAUD_WARNINGS = _listing(charge=Text(), payment_intent=Text())
REFUND_CREATE = Tree(
    EXPAND
    | {
        "amount": Whole(1),
        "charge": Text(),
        "currency": NotPlayed(),
        "customer": NotPlayed(),
        "instructions_email": NotPlayed(),
        "metadata": Metadata(),
        "origin": NotPlayed(),
        "payment_intent": Text(),
        "reason": Choice(("duplicate", "fraudulent", "requested_by_customer")),
        "refund_application_fee": NotPlayed(),
        "reverse_transfer": NotPlayed(),
    }
)
