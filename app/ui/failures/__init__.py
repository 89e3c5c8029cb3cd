"""Sentences for every code of an expected failure: what failed, what is safe, what to do next."""
