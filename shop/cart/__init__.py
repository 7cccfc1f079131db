"""Cart: what a visitor has chosen, and what it will cost.

Owns the basket (a signed cookie of at most 50 lines; no database row) and the pure calculation of the true total, whose
one door is `quote.py`: values in (`bill.Chosen`, `bill.Circumstances`), a `bill.Quote` out, with every row, its tax and
its reason; no database, no clock, no Stripe. `goods` prices a line by the step that was chosen, `discounts` applies a
code, `taxing` takes the tax out of the rows, `minimums` knows the least that Stripe charges.
May call catalogue, shipping, promotions, places for the values. Promises: the rows add up to the total, the tax parts
add up to the tax, no row is negative, equal input gives equal output. `tests/cart/worked_examples.md` reckons by hand.
"""
