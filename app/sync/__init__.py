"""Entries across machines: keys, trust, bundles and plans."""
