"""Charts drawn by ourselves: mirrored right to left, walked through by keyboard, readable without colour."""
