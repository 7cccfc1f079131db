"""Catalogue: what is for sale.

Owns products (with texts per language, pictures, chapters and maker as readable columns), variants (a SKU each) and
prices per currency and step with the span of time they held: a price is never overwritten, so its history is complete
from the first day. May call stock, whose numbers a page shows beside the price.
Promises: a page reads all it shows in one statement, whatever the number of variants; a SKU never changes its meaning.
"""
