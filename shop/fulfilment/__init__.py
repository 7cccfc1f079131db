"""Fulfilment: packing and posting, as staff do it.

Owns the acts at the packing table: pack, unpack, post with carrier and tracking number, hold and let go, note – and the
list of carriers with their tracking pages. May call orders (the steps), stock through orders, mail through orders.
Promises: each act is one transaction, repeating it changes nothing, and a parcel that must not leave cannot be packed.
"""
