"""Shipping: what post costs, and how lines become parcels.

Owns the tariff (a document): zones with their countries, services with their weight bands per currency and the days
they take, suspended destinations with the reason told to the public, each with the dates between which it holds.
`rules.py` is pure; `tariff.py` reads and writes the document. Calls nobody but the tools.
Promises: every country resolves to services or to a reason; a split never creates or loses a copy.
"""
