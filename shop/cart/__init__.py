"""Cart: what a visitor has chosen, and what it will cost.

Owns the basket (a signed cookie of at most 50 lines; no database row) and `quote.py`, the pure calculation of the true
total: values in, rows out, no database, no clock, no Stripe.
May call catalogue, shipping, places, seller for the values. Promises: the rows add up to the total, the tax parts add
up to the tax, equal input gives equal output.
"""
