"""Storefront: the public face. Window, product, cart, checkout, order page – one module per subject, views only.

Public pages (window, product) set no cookie and may be kept by any cache for a minute, never past the shop's midnight;
cart, checkout and order pages are private. A view reads the form, calls one act, and answers.
"""
