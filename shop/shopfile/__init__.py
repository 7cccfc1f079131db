"""The shop file: who sells, what is for sale, what post and tax cost, as one readable YAML file.

Owns reading and writing it, across the rooms whose data it holds. Loading is all or nothing and idempotent: a fault
names the file, the line and the reason, and nothing is changed; the same file again changes nothing.
"""
