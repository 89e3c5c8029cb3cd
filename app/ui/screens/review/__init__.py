"""Reviewing checklists: the queue, a run beside the one before, and what is said about it."""
