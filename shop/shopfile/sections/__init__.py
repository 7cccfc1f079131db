"""One module for each part of the shop file: what may stand there, and what becomes of it."""
