"""The shop file: who sells, what is for sale and at which prices, codes, post, tax, borders, income groups and Stripe's
minimums, as one readable YAML file.

Owns reading and writing it, across the rooms whose data it holds: `load.load` and `dump.dump`. A part that the file
does not speak of is left alone, and so is a product that is not in it; a variant that its product no longer names is
withdrawn. May call cart (minimums), catalogue, promotions, shipping, places, seller and stock.
Promises: loading is all or nothing and idempotent. Every fault is named at once, with file, line and reason, and then
nothing is changed; the same file again changes nothing. A dump loads to the state it was made from.

`yaml_text` finds the lines, `nodes` reads them with expectations, `sections/` knows what may stand where, `checks` asks
the shop; `outline` and `yaml_out` go the other way. `part` does both for one document, as the desk edits it.
"""
