"""Attention: what needs a person.

Owns one row per anomaly: its kind, the object it is about (a plain key such as an order number), the facts, and how
and by whom it was settled. Calls nobody but the tools; every room above may raise an item.
Promises: the same anomaly about the same object is on the list once, however often it is found; a settled item comes
back only if the anomaly is found anew afterwards. What has vanished by itself may be settled by the shop, and says so.
"""
