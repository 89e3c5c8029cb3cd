"""Paper: PDF pages from plain data and labels."""
