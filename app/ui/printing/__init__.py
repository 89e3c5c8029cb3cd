"""Printing in the window: what is to be printed, its preview, and the way to paper or file."""
