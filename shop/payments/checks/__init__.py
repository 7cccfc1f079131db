"""The parts of the comparison of Stripe's books with ours: one module for each kind of thing that is compared.

`check.compare()` puts them in order. Each part goes through Stripe's list page by page, asks our books about a page in
one statement, mends with the same functions that notices use, and tells of the rest once (`mismatches`). Nothing here
changes an amount: money is booked as Stripe tells it, or shown to a person.
"""
