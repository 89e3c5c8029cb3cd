"""Corrective actions: the board, one action in full, and the ways between an action, its checklist and its asset."""
