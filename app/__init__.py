"""Gatebook: the offline record book of a border point."""

__version__ = "0.1.0"
