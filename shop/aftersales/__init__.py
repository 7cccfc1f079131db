"""After-sales: what happens when an order does not end with the parcel.

Owns the cases (withdrawal, loss, damage, defect), and the act of cancelling with the money back.
May call orders and payments. Promises: a cancelled order's copies are for sale again and its money is on the way back
in one act; a case is settled once, with what was done.
"""
