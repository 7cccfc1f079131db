"""Orders: the record of what was agreed.

Owns the order, its lines (copies of name, SKU, price, tax, weight, customs data – never a look into today's catalogue),
addresses, parcels and their lines, holds, and the history. `states.py` holds the tables of what may follow what;
`counting.py` reads off its rows what an order counts on in the stock ledger; `forward.py` brings what it pays for
others into the pool and out again; `promising.py` promises anew what was given back; `deciding.py` tells what becomes
of an order that waits for a decision or for new copies; `orphans.py` releases what no order counts on any more;
`actions.py` is the only writer of state, by compare-and-swap on the old state, each time with a history row.

May call stock (promises and packing), mail (what the buyer is told), attention, places (printing addresses).
Promises: the sum of the lines is the total; a parcel is never packed twice; no state changes without a history row.
"""
