"""How long things take, told as multiples of a reference that runs beside them, so that machines can be compared.

`python -m tests.benchmarks` prints the table; nothing here is part of the ordinary suite.
"""
