"""Printed forms after two copies: what an old copier does to them, and what can still be read."""
