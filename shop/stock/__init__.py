"""Stock: the ledger of everything that is counted.

Owns `stock_items` (how many there are, how many are promised) and `stock_moves` (why). A key, a number, moves with a
reason; it knows nothing else, so copies of a SKU, uses of a discount code and places in a pool can share one ledger.
Things that are not counted (digital files) have no row and no limit.

Calls nobody but the tools. Promises: `reserved` never passes `on_hand`, neither is ever negative, and the sum of all
moves of a key equals what the key shows. Keys are locked in sorted order, so two buyers never wait for each other in a
ring: SKUs, which are capitals, before `code:` and `pool:`.
"""
