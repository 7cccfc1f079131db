"""Reports: questions over several rooms, for the desk, the commands and the worker. Reads only, writes nothing.

`orders` answers "which orders, and how do they stand?" (`search`, `facts` and `readings` help it); `order_page` and
`export` say what one order says on its page and in a sheet; `products`, `price_board` and `stock` show the catalogue
with its prices and the shelf, `pools` who gave and who took, `destinations` which country is reached and how, `touched`
what a switched destination leaves waiting; `mails` finds what was written.
`sums` adds up what was sold, taxed and sent back, by month and currency; two currencies never meet in one sum.
`payout_book` takes payouts apart into the accounts of `accounts`: `payout_rules` is its arithmetic, `payout_partners`
finds whose money an item is.
Owns no data. May call payments, catalogue, orders, shipping, promotions, stock, mail, places and attention.
Promises: the number of statements does not grow with what is found.
"""
