"""Some test cards bring trouble once they have paid."""

from shop.sandbox import disputes, radar
from shop.sandbox.account import Account
from shop.sandbox.cards import Card
from shop.sandbox.store import Document


def follow(account: Account, charge: Document, card: Card) -> None:
    match card.afterwards:
        case "dispute":
            disputes.open_dispute(account, charge, charge["amount"], charge["currency"], "fraudulent")
        case "inquiry":
            disputes.open_dispute(account, charge, charge["amount"], charge["currency"], "general", inquiry=True)
        case "warning":
            radar.warn(account, charge, "made_with_stolen_card")
        case "review":
            radar.open_review(account, charge)
