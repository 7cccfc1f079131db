"""Places: countries, how addresses are written there, what tax is due where, and what is asked at the border.

Owns the tax table and the seller's tax schemes (`tax`), the rules about import charges (`imports`), the income groups
of countries (`incomes`) – each a document of dated rows – the parts of countries that stand outside a tax or customs
area (`territories`), country names (CLDR), and the address forms of the world's posts (`addresses`; Google's address
metadata, read by `posts` and set into lines by `labels`). Rules only, no writes. Calls nobody but the tools.
Promises: only name, one line, town and country of an address are hard; whatever else the metadata finds is a warning
that the buyer may overrule. No function here fails on an odd country.
"""
