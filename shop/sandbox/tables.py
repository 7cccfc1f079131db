"""What every other address of the API may be given."""

from collections.abc import Mapping

from shop.sandbox.lists import names
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


MOVEMENTS = names(
    "adjustment advance advance_funding anticipation_repayment application_fee application_fee_refund charge "
    "climate_order_purchase climate_order_refund connect_collection_transfer contribution fee_credit_funding "
    "inbound_transfer inbound_transfer_reversal issuing_authorization_hold issuing_authorization_release "
    "issuing_dispute issuing_dispute_provisional_credit issuing_dispute_provisional_credit_reversal "
    "issuing_transaction obligation_outbound obligation_reversal_inbound payment payment_failure_refund "
    "payment_network_reserve_hold payment_network_reserve_release payment_refund payment_reversal "
    "payment_unreconciled payout payout_cancel payout_failure payout_minimum_balance_hold "
    "payout_minimum_balance_release refund refund_failure reserve_hold reserve_release reserve_transaction "
    "reserved_funds stripe_balance_payment_debit stripe_balance_payment_debit_reversal stripe_fee stripe_fx_fee "
    "tax_fee tax_fund topup topup_reversal transfer transfer_cancel transfer_failure transfer_refund"
)
RETRIEVE = Tree(EXPAND)
RETRIEVE_INTENT = Tree(EXPAND | {"client_secret": NotPlayed()})
APPROVE = Tree(EXPAND)
CLOSE = Tree(EXPAND)
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
BALANCE_TRANSACTIONS = _listing(currency=Text(3), payout=Text(), source=Text(), type=Choice(MOVEMENTS))
EVENTS = _listing(type=Text(), types=Many(Text(), 20), delivery_success=Flag())
DISPUTES = _listing(payment_intent=Text(), charge=Text())
PAYOUTS = _listing(
    status=Choice(("canceled", "failed", "paid", "pending")), arrival_date=InstantRange(), destination=Text()
)
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
