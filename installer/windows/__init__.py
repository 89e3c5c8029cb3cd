"""The setup program and the portable archive for Windows, built on Debian."""
