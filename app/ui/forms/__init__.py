"""The one form that every editor of the program uses."""
