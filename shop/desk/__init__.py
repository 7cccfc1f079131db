"""Desk: the staff's face. Sign-in, orders, mails, attention, stock, products, prices, codes, the pool, destinations,
rules, the pause of all sales, reports, members – one module per subject, no rules of trade.

What is changed here is changed by other rooms' acts, in one transaction with its line in the audit; whoever looked at
something older than what stands is told so, and nothing is written over. May call every room below but the storefront.
What Stripe is asked to do about money, aftersales asks; of payments, the desk calls what looks and compares (`health`,
`check`, `three_way`).

What needs a person has words by its kind (`anomalies*.py`) and buttons (`settling.py`); `pressing.py` does what one
says and settles the matter, once, whoever presses it.

Nothing here is reached without a password and a second factor, except the two pages where one signs in and up. Roles
(`accounts/rules.py`): packers pack and post and see what needs a person; managers also settle that, cancel, refund,
read the reports, set prices, dates and codes, switch destinations and pause sales; admins also change rules and manage
staff. Every view names the right it needs; a test walks the address table and finds one that does not.

Owns Flask's session: the storefront never touches it, and its cookie is sent to `/staff` alone. Pages are never kept
by a cache, every form carries a token, and an act that comes too late is told in a sentence, with nothing changed.
"""

from shop.desk.assembly import register

__all__ = ["register"]
