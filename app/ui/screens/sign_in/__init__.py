"""The pages in front of the work: setting up, signing in, the lock, and the way back in."""
