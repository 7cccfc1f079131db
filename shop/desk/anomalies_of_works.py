"""Words for what goes wrong with the shop itself: keys, clock, tables, shelves and files."""

from shop.desk.anomaly import Anomaly

CANNOT_PAY = (
    "Whoever wants to pay reads that payments cannot be taken now, that nothing was charged, and that their cart is "
    "kept."
)


def _works(title: str, happened: str, told: str, todo: str) -> Anomaly:
    return Anomaly(title, happened, told, todo, "works")


KINDS = {
    "no_tax_rate": _works(
        "The tax table has a gap, and buyers are turned away",
        "Somebody wanted to order to {country}, and the tax table has no rate for it today.",
        "That we cannot sell there at the moment. They could not order.",
        "Add the rate under Rules (taxes), then settle this.",
    ),
    "stripe_refuses_checkout": _works(
        "Stripe refuses to open a payment",
        "Stripe refused our request to open a payment for order {order} ({code}). Others may fare the same.",
        CANNOT_PAY,
        "This is a mistake in the program or in the account. Tell whoever looks after the shop; settle it once it is "
        "mended.",
    ),
    "stripe_key_refused": _works(
        "Stripe does not take our key",
        "Stripe refuses our secret key: nobody can pay, and no money can be sent back.",
        CANNOT_PAY,
        "Whoever looks after the account at Stripe puts a valid key into the settings and starts the shop anew. Then "
        "check here.",
    ),
    "left_aside": _works(
        "The worker cannot deal with this by itself",
        "The worker tried to deal with {key} and failed in a way nobody had foreseen. The log holds the reason.",
        "Nothing new: for the buyer everything stands as before.",
        "Try again; if it fails again, show the log to whoever looks after the shop.",
    ),
    "stock_difference": _works(
        "The shelf does not add up",
        "The count of {key} is not the sum of its {what}.",
        "Nothing. The window shows the count as it stands.",
        "Count the copies on the shelf, then put the books right.",
    ),
    "file_missing": _works(
        "A file that was sold is missing",
        "The buyer of order {order} asked for “{file}” ({key}), and it is not in the shop’s folder.",
        "That the file is missing at the moment, that we know of it, and that they may come back.",
        "Put the file back into the media folder, or load the shop file again. Then settle this.",
    ),
    "signature_failures": _works(
        "Notices come in that Stripe did not sign",
        "Since {since}, {count} notices had no valid signature, and none of them was believed.",
        "Nothing. Payments are found by the hourly comparison, if late.",
        "See the page on Stripe’s health: mostly the secret is wrong or the clock is. If both are right, somebody is "
        "trying things out, and nothing came of it.",
    ),
    "clock_wrong": _works(
        "This machine’s clock is wrong",
        "The clock runs about {minutes} minutes {way} Stripe’s. From five minutes on, every notice of a payment is "
        "refused.",
        "Nothing. Payments are found when the buyer returns, or by the hourly comparison, and mails leave late.",
        "Let the machine’s clock be set by NTP. This is settled by itself within the hour after it is right.",
    ),
    "webhook_address": _works(
        "Stripe’s notices do not reach us",
        "Stripe is to send its notices of payments to {address}, and the webhook is not as it must be: {wrong}.",
        "Nothing. Payments are found when the buyer returns, or by the hourly comparison, and mails leave late.",
        "Whoever looks after the account at Stripe puts the webhook right; the page on Stripe’s health says what it "
        "lacks. This is settled by itself within the hour after it is right.",
    ),
}
