"""The editor of checklists at headquarters."""
