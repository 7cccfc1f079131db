"""Desk: the staff's face. Sign-in, orders, mails, attention – one module per subject, views only.

Nothing here is reached without a password and a second factor. Roles: packers pack and post; managers also cancel,
refund and see what needs a decision; admins also manage staff.
"""
