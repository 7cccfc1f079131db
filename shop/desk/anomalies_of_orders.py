"""Words for what goes wrong with an order's money and mails."""

from shop.desk.anomaly import Anomaly

LOOKED_AT = (
    "A mail, unless the order was paid already: the sum that came is not the one agreed, one of us looks at it and "
    "writes again, and the money is safe. The order’s page says so too."
)

KINDS = {
    "paid_but_sold_out": Anomaly(
        "Paid, but the goods are gone",
        "{total} came in after the order had lapsed, and meanwhile the last copy of {sku} had gone.",
        "A mail: the payment came late, the goods have run out, one of us decides and writes again. The order’s page "
        "says that a person is looking at it.",
        "Send the money back, keep the order until there are new copies, or accept it if copies were found.",
        mail="undecided",
    ),
    "wrong_amount": Anomaly(
        "Paid, but not what was agreed",
        "{paid} came in; {agreed} had been agreed. The money is booked, and nothing is sent until somebody decides.",
        LOOKED_AT,
        "Accept the order for the money that came, or send that money back.",
        mail="undecided",
    ),
    "paid_after_cancellation": Anomaly(
        "Paid after the order was cancelled",
        "The order had been cancelled, and its money came in afterwards all the same.",
        "Nothing yet. The last they read was that the order is cancelled.",
        "Send the money back. Should the buyer still want the goods, ask them to order again.",
    ),
    "double_payment": Anomaly(
        "Paid twice",
        "A second payment of {amount} came in for an order that was paid already.",
        "Nothing about the second payment. The order’s page shows the order as paid.",
        "Send the second payment back, unless the buyer wants you to keep it.",
    ),
    "unknown_payment": Anomaly(
        "Money that fits no order",
        "{paid} was paid to our account at Stripe, and it fits no order of this shop. Stripe knows it as {key}.",
        "Nothing: we do not know who it is.",
        "If another system uses the same account, leave it to that one. If nobody knows it, send it back.",
    ),
    "refund_refused": Anomaly(
        "Stripe refused a refund",
        "{amount} was to go back to the buyer, and Stripe refused to send it ({why}).",
        "The page of the order shows the refund as not sent. If the order was cancelled, their mail says that the "
        "money goes back.",
        "Try again if the reason has passed; a dispute must be answered instead. Or send the money another way.",
    ),
    "refund_failed": Anomaly(
        "A refund came back",
        "{amount} was on its way back to the buyer, and their bank returned it to us ({why}).",
        "The order’s page says that the refund could not be sent and that we write to them. No mail yet.",
        "Ask the buyer for another way, such as a bank account, and send the money there; or try the same way again.",
    ),
    "refunded_before_posting": Anomaly(
        "All the money was sent back; the parcels are held",
        "Everything that was paid went back to the buyer, but the order still stands. Its parcels are held.",
        "The order’s page shows the refund. Nobody has told them what becomes of the order.",
        "Cancel the order, or send the goods all the same.",
    ),
    "pool_place_unpaid": Anomaly(
        "Copies paid forward were given away, and their money went back",
        "The money for copies paid forward ({places}) was sent back, but somebody else had taken them from the pool.",
        "Nothing, and nobody needs to know: whoever took a copy keeps it.",
        "The pool has lost these copies. Put others in if you want to make up for them, then note it here.",
    ),
    "consent_missing": Anomaly(
        "Stripe does not say that the terms were agreed to",
        "The payment came without Stripe’s note that the buyer agreed to our terms. The order goes on as usual.",
        "Nothing about this; their order goes on as usual.",
        "Nothing for this order. If it comes again and again, tell whoever looks after the account at Stripe. Note it.",
    ),
    "payment_without_intent": Anomaly(
        "Paid, and Stripe names no payment",
        "Stripe says the order is paid, but names no payment for it. Money cannot be sent back through the shop.",
        "Their order goes on as usual: they had the mail that says it is paid.",
        "Nothing yet: as soon as Stripe names the payment, this settles itself. Should money have to go back before "
        "that, send it another way, and note it here.",
    ),
    "session_unknown_to_stripe": Anomaly(
        "Stripe has never heard of a payment session of ours",
        "We asked Stripe about the session {key}, and it does not know it. Nobody can pay with it.",
        "The order’s page says that it lapsed unpaid; nothing was charged.",
        "This comes of a changed key or account, or of restored data. Make sure that the key is that of the right "
        "account, and note it.",
        "works",
    ),
    "other_mode": Anomaly(
        "Test money met real orders, or the other way round",
        "Stripe told us of something of the other mode ({key}): test instead of live, or live instead of test. Nothing "
        "of it was booked.",
        "Nothing.",
        "Nothing for any order. Whoever looks after the account at Stripe makes sure that webhook and key belong to "
        "the same mode. Note it.",
        "works",
    ),
    "other_account": Anomaly(
        "Notices for another account at Stripe",
        "Stripe told us of something in the account {key} ({event}), which is not ours. Nothing of it was booked.",
        "Nothing; no buyer of ours is concerned.",
        "The webhook was made for another system, or for “connected accounts”. Whoever looks after the account at "
        "Stripe corrects it. Note it.",
        "works",
    ),
    "mail_impossible": Anomaly(
        "No mail can be written to the buyer’s address",
        "What the buyer typed as their address cannot take mail, so the mail “{message}” was not written.",
        "Nothing by mail. Their order’s page shows how things stand, if they have kept its address.",
        "Correct the address; the mail is then written again. If nobody knows it, note that.",
    ),
    "mail_given_up": Anomaly(
        "A mail could not be delivered",
        "The mail “{message}” was tried for days, and no server would take it.",
        "Not what that mail says. Their order’s page shows how things stand.",
        "See under Mails why it was refused. Correct the address on the order, then send the mail again.",
    ),
    "paid_here_not_at_stripe": Anomaly(
        "Paid in our books, not at Stripe",
        "Our books hold a payment of {amount} that Stripe does not know, or not as paid.",
        "That the order is paid.",
        "Compare again. If it stays, take Stripe’s figure: the payment is then taken out of our books by a row of its "
        "own, and parcels that are still here are held. Note it if you know better.",
    ),
    "amount_mismatch": Anomaly(
        "A payment is not the same at Stripe",
        "Our books hold {amount} for a payment; Stripe says {at_stripe}.",
        "What our books say.",
        "Compare again. If it stays, take Stripe’s figure: it is what our bank gets. Note it if you know better.",
    ),
    "refund_mismatch": Anomaly(
        "What went back is not the same at Stripe",
        "Our books say that {amount} went back to the buyer; Stripe says {at_stripe}.",
        "What our books say.",
        "Compare again: refunds that Stripe tells of are then booked. If it stays, our books hold a refund that Stripe "
        "does not know; see the order’s refunds, and note what you find.",
    ),
    "dispute_mismatch": Anomaly(
        "A dispute is not the same at Stripe",
        "What our books hold of a dispute ({amount}) is not what Stripe says ({at_stripe}).",
        "Nothing: it is a matter between the bank, Stripe and us.",
        "Compare again: what Stripe tells of the dispute is then booked. If it stays, see the dispute, and note what "
        "you find.",
    ),
}
