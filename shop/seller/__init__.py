"""Seller: who sells. Name, address, contact, tax numbers, return address, legal contact – one document.

It stands on a low floor because every mail, receipt and slip names the seller. Calls nobody but the tools.
"""
