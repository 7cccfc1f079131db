"""Shipping: what post costs, how lines become parcels, and when they arrive.

Owns the tariff (a document): zones with their countries, services with their weight bands per currency and the days
they take, the days packing takes, suspended destinations with the reason told to the public, each with the dates
between which it holds. `rules.py` (prices and parcels), `parcels.py` (the cheapest cut) and `arrival.py` (days) are
pure; `tariff.py` reads and writes the document and says how every country stands. Calls nobody but the tools.
Promises: every country resolves to services or to a reason; a split never creates or loses a copy and is the cheapest
that keeps the order of the lines, so more copies never cost less.
"""
