"""The plan of accounts that the payout book writes to. Numbers and names are for whoever keeps the ledger elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Account:
    """`about`: what stands in it, for people."""

    number: str
    name: str
    about: str


# By what an amount is for. A line of an order goes to the account of its kind; its tax to `tax`, with the code of the
# place and the rate. What a refund gives back stands in the same accounts, on the other side.
PLAN: Mapping[str, Account] = {
    "bank": Account("1200", "Bank", "What arrived in our bank account: one row for each payout."),
    "returned": Account("1361", "Payouts on their way back", "A payout that failed, until another brings it."),
    "other": Account("1390", "To be explained", "Money that fits no order, and whatever Stripe does not explain."),
    "tax": Account("1776", "Tax on sales", "The tax in goods and post, by place and rate."),
    "fees": Account("4970", "Fees of Stripe", "What Stripe keeps of payments, and what it charges besides."),
    "dispute_fees": Account("4971", "Fees for disputes", "What Stripe charges for a dispute, and gives back."),
    "disputes": Account("4972", "Disputes", "What banks take for disputed payments, and give back."),
    "exchange": Account("4973", "Exchange differences", "Rests of rounding, and rates that changed meanwhile."),
    "goods": Account("8400", "Sales of goods", "Goods to post, without tax."),
    "digital": Account("8410", "Sales of files", "Digital goods, without tax."),
    "forward": Account("8420", "Copies paid forward", "Copies that buyers paid for somebody else, without tax."),
    "post": Account("8430", "Post", "What buyers paid for the post, without tax."),
    "gift": Account("8440", "Gifts", "What buyers gave for the work."),
}
