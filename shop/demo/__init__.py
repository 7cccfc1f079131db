"""The demo: the whole shop on one machine, without an account anywhere and without the network.

Owns what only the demo needs: the catalogue it loads with its pictures, a post box that takes the mails instead of a
mail server, and the page at `/demo` that shows them beside the staff sign-in. `shop demo` puts it together.

No room imports it. It is never there beside a live key: settings refuse `SHOP_DEMO_DIR` then. Promises: whatever is
shown here as secret (the staff's password, the code of the moment) is the demo's own and opens nothing else.
"""
