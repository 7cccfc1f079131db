"""A bank that objects to a payment, as our books know it."""

from datetime import timedelta

from shop import clock
from shop.db import transaction
from shop.payments.models import Dispute


def disputed(number: str, status: str, minor: int = 3150) -> None:
    """What moved with it is written by `orders.write`."""
    now = clock.now()
    with transaction() as session:
        session.add(
            Dispute(
                stripe_id=f"du_{number}",
                order_number=number,
                amount_minor=minor,
                currency="EUR",
                reason="general",
                status=status,
                is_refundable=False,
                livemode=False,
                opened_at=now - timedelta(days=1),
                closed_at=now if status in ("won", "lost") else None,
            )
        )
