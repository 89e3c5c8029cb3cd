"""Settings: the look, the lock, the shifts, the users, one's own password, and what this program is."""
