"""After-sales: what happens when an order does not end with the parcel.

Owns the cases (withdrawal, loss, damage, defect), and the acts of cancelling with the money back, of sending back any
part of it line by line (`refunding`) and money that fits no order (`strangers`), of deciding what becomes of an order
that was paid late or otherwise (`deciding`), and of correcting an address (`addressing`); `buyers` tells what buyers
may do by themselves.
May call orders, payments, promotions, stock, mail and attention. Promises: a cancelled order's copies are for sale
again and its money is on the way back in one act; a case is settled once, with what was done.
"""
