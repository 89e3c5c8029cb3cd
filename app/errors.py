"""The two families of expected failure; anything else is a bug and reaches the crash dialog."""

from __future__ import annotations

Param = str | int
"""A value that a message may show; never a sentence."""


class GatebookError(Exception):
    """An expected failure, carried as a code and parameters; the sentence is made in the interface."""

    def __init__(self, code: str, /, **params: Param) -> None:
        super().__init__(code)
        self.code = code
        self.params: dict[str, Param] = params

    def __str__(self) -> str:
        """Return the code and its parameters, for logs and tests."""
        shown = ", ".join(f"{key}={value}" for key, value in sorted(self.params.items()))
        return f"{self.code}({shown})"


class Refused(GatebookError):
    """A rule or a permission says no; ``field`` names the form field to show it at, if one is to blame."""

    def __init__(self, code: str, /, *, field: str = "", **params: Param) -> None:
        super().__init__(code, **params)
        self.field = field


class Environment(GatebookError):
    """Disk, lock or damaged file: ``code`` says what failed, ``hint`` is the code of what to do next."""

    def __init__(self, code: str, hint: str, /, **params: Param) -> None:
        super().__init__(code, **params)
        self.hint = hint
