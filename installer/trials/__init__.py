"""Trials of the finished packages: the setup program under Wine, the Debian package in a clean root."""
