"""Checkout: the story of a purchase – place the order, hand over to Stripe, come back, begin again.

Owns no data. May call cart, payments, orders, catalogue, stock. Promises: the order exists, with its copies reserved
and the request to Stripe stored, before anybody is sent away; doing a step twice has the effect of doing it once.
"""
