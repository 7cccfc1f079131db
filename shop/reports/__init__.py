"""Reports: questions over several rooms. Reads only, writes nothing.

`orders.py` answers "which orders, and how do they stand?" for the desk's list and for `shop orders list`.
"""
