"""The one paged table that every list of the program uses."""
