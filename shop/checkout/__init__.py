"""Checkout: the story of a purchase – lay the basket on the counter, place the order, hand over to Stripe, come back.

Owns no data but the switch that pauses all sales (`pause`). `counter` makes the bill for pages and for placing alike,
from the documents that `reference` reads; `place` writes the order down, `handing_over` finds or makes the one session
that can be paid, `free` asks the buyer of an order that costs nothing by mail, `back` tells how an order stands.
May call cart, payments, fulfilment (links to carriers), orders, catalogue, shipping, promotions, stock, places, mail,
attention and seller. Promises: the order exists, with what it counts on
reserved and the request to Stripe stored, before anybody is sent away; doing a step twice has the effect of doing it
once.
"""
