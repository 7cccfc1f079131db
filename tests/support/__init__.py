"""What the tests stand on: databases, servers and people made for the occasion."""
