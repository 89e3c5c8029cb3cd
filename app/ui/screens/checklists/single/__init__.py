"""A run filled in one item at a time, large: the other way to look at the items of a run beside the list."""
