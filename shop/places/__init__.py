"""Places: countries, how addresses are written there, and what tax is due where.

Owns the tax table (`tax`; a document), country names (CLDR) and the address forms of the world's posts (`addresses`;
Google's address metadata, read by `posts` and set into lines by `labels`). Rules only, no writes. Calls nobody but the
tools.
Promises: metadata faults are warnings a buyer may overrule; only name, one line, town and country are hard, and a
postcode where the country has one. No function here fails on an odd country.
"""
