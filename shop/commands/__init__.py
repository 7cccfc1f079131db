"""The commands: `shop …`, one module per subject.

Each command reads its settings, calls one act of the rooms below and prints what came of it. Errors are plain sentences
on stderr, exit 2 for misuse and 1 for a fault; `frame.py` sees to that for all of them. `cli.py` is the list.
"""
