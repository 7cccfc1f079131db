"""Payments: the shop's dealings with Stripe, and the money ledger.

Owns the attempts to pay (each with the exact request and its key, stored before the call), the ledger (rows that are
only added; paid and refunded are sums over them), refund requests and the events seen. `stripe_gateway.py` is the only
file that imports `stripe`. `ledger.settle()` is the one way money is recognised: the webhook, the return page and the
hourly check all call it, and it believes only what it reads back from Stripe.

May call orders (to confirm or expire a deal), attention, mail, stock through orders.
Promises: a payment is booked once however often it is told; money that fits no order is booked and raised, never lost;
no network call happens while a transaction is open.
"""
