"""Payments: the shop's dealings with Stripe, and the money ledger.

Owns the attempts to pay (each with the exact request and its key, stored before the call), the ledger (rows that are
only added; paid and refunded are sums over them), refund requests and the events seen. `stripe_gateway.py` is the only
file that imports `stripe`. `ledger.settle()` is the one way money is recognised: the webhook, the return page and the
hourly check all call it, and it believes only what it reads back from Stripe. Money that goes back is worked out in
`refund_rules`, written down with the lines it is for in `refund_requests`, and asked for in `refunds` until the answer
is clear; what came to nothing is a person's matter (`refund_mishaps`).

`check.compare()` holds Stripe against our books, its parts stand in `checks/`; `three_way` adds up the same money in
three books, `payouts` keeps what Stripe sent to the bank. `disputes` and `risk` (reviews, early warnings of fraud)
each bring one of Stripe's objects into the books; what a doubt does to an order and its parcels stands in `doubts`.

A notice of Stripe's is written down before it is answered (`notices`) and dealt with at once if Stripe is quick, else
by the worker (`webhooks`). Refused ones are only counted (`alarms`). `brake` slows down whoever opens payments and pays
none.

May call orders (to confirm or expire a deal), attention, mail, stock through orders.
Promises: a payment is booked once however often it is told; money that fits no order is booked and raised, never lost;
no network call happens while a transaction is open; a notice that was answered with 200 is dealt with, whatever dies.
"""
