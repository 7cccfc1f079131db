"""Words for disputes, reviews, warnings of fraud, and payouts."""

from shop.desk.anomaly import Anomaly

BANK = "Nothing by us. Their bank knows of it, as they asked it themselves."

KINDS = {
    "dispute_opened": Anomaly(
        "The buyer’s bank disputes a payment",
        "The bank has taken {amount} back (reason: {reason}). Evidence is taken until {due_by}. {parcels}",
        BANK,
        "Send evidence in time: what was agreed, where it went, and the tracking. Or give up, and the money stays "
        "with the buyer.",
    ),
    "inquiry_opened": Anomaly(
        "The buyer’s bank asks about a payment",
        "The bank asks about {amount} (reason: {reason}). No money has moved yet; an answer is taken until {due_by}. "
        "{parcels}",
        BANK,
        "Answer the bank in time, or it becomes a dispute. Sending the money back from the order ends it as well.",
    ),
    "dispute_won": Anomaly(
        "A dispute was won",
        "The bank decided for us, and {amount} came back. Parcels that were held may go.",
        "Nothing by us. Their bank tells them.",
        "Let the parcels go, or note it if nothing is held.",
    ),
    "dispute_lost": Anomaly(
        "A dispute was lost",
        "The bank decided for the buyer: {amount} and the fee are gone. {parcels}",
        "Nothing by us. Their bank tells them.",
        "End the order if its parcels are still here; their copies are then for sale again. Otherwise note it.",
    ),
    "dispute_unmatched": Anomaly(
        "A dispute that fits no order",
        "A payment of {amount} is disputed (reason: {reason}), and it fits no order of this shop. Stripe knows it as "
        "{key}.",
        "Nothing: we do not know who it is.",
        "If another system uses the same account, note it and leave it to that one. Otherwise give up: we know of "
        "no order that evidence could tell of.",
    ),
    "review_opened": Anomaly(
        "Stripe asks a person to look at a payment",
        "Stripe holds the payment for doubtful ({reason}). The parcels are held until somebody decides.",
        "The order’s page shows the order as paid. Nothing about the doubt.",
        "Look at the order: name, address, what was ordered, and what else came from there. Approve what looks like a "
        "supporter; send back what does not.",
    ),
    "fraud_warning": Anomaly(
        "The card’s bank warns of fraud",
        "The bank that issued the card reports the payment as fraud ({reason}). {parcels}",
        "The order’s page shows the order as usual. Nothing about the warning.",
        "A dispute mostly follows, with a fee. Sending the money back now avoids it; send the goods only if you know "
        "the buyer.",
    ),
    "card_testing": Anomaly(
        "Somebody seems to try out stolen cards",
        "From one place {count} payments were begun since {since}, and none was paid (the last: {amounts}; "
        "to: {countries}). The brake refuses that place for a while.",
        "Whoever it is reads that too many payments were begun, and may try again later.",
        "Nothing, as long as it stays at this. Pause the sales if it goes on.",
        "works",
    ),
    "payout_failed": Anomaly(
        "A payout did not reach our bank",
        "Stripe sent {amount} to our bank account, and it came back ({why}).",
        "Nothing; this concerns nobody but us.",
        "Whoever looks after the account at Stripe sees that the bank account is right. Stripe pays it out again "
        "afterwards. Note it.",
        "works",
    ),
    "payout_mismatch": Anomaly(
        "A payout does not add up",
        "Stripe sent {amount} to our bank; what it says it is made of adds up to {parts}.",
        "Nothing; this concerns nobody but us.",
        "Compare again: what it is made of is then read anew. If it stays, the payout’s page shows every part of it; "
        "note what you find.",
        "works",
    ),
}
