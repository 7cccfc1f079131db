"""Catalogue: what is for sale.

Owns products (with texts per language, pictures, chapters and maker as readable columns), variants (a SKU each) and
prices per currency, step and quantity with the span of time they hold. A price is never overwritten, so its history is
complete from the first day, and what may be shown struck through comes from nowhere else; nor is a history invented: a
row that claims to have begun earlier than anybody was offered it begins when it is loaded, if the SKU is new, and is
refused otherwise. Prices may be announced for a midnight of the shop to come.
May call stock, whose numbers a page shows beside the price: copies of a SKU and places in its pool.
Promises: a page reads all it shows in two statements, whatever the number of variants and prices; a SKU never changes
its meaning.
"""
