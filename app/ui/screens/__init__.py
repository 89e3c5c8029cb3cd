"""The screens of the program, one folder each."""
