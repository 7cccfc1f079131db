"""Processes that are killed at random moments of buying, settling, refunding and mailing.

`python -m tests.kills 2000` does what the suite does forty times, and says what came of it.
"""
