"""What the shop asks of Stripe, one module per kind of object: values in, our own dataclasses out.

Every call goes through `stripe_gateway.ask` and raises what that raises; none is made while a transaction is open.
"""
