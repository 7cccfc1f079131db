"""Accounts: the people who work here.

Owns staff members, their role, password (argon2id), second factor (TOTP), one-time sign-up links, failed attempts and
lock-outs, and the audit of what was done at sign-in and to accounts. Buyers have no account.
Calls nobody but the tools. Promises: a code of the second factor works once; failures are counted in the database, so
a restart or a second server does not forget them; nobody learns from an answer whether an address is known.
"""
