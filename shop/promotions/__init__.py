"""Promotions: discount codes and the forward pool.

Owns the codes (what they take off, for whom, until when) and the questions about the pool of copies that supporters
have paid for somebody else. Uses of a code and places in the pool are counted in the stock ledger, by the keys that
`stock/keys.py` names; a place in the pool is a copy that stays set aside on the shelf.
`giving` puts copies of the shop's own into the pool.
May call stock. Promises: a code is never used more often than it allows, whoever comes at the same moment; what a code
takes off is worked out in `cart/quote.py` and nowhere else.
"""
