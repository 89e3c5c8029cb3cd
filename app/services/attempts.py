"""How long to wait after wrong passwords: doubling from the fifth on, measured by a clock nobody can set."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from app.errors import Refused

FREE_FAILURES = 5
"""So many wrong passwords in a row cost no waiting."""

FIRST_WAIT = 30
"""Seconds to wait after the last free failure; doubles with each further one."""

LONGEST_WAIT = 900
"""Most seconds to wait: whoever forgot the password must not be locked out for a shift."""


def wait_after(failures: int) -> int:
    """Return how many seconds must pass after so many failures in a row."""
    over = min(failures - FREE_FAILURES, LONGEST_WAIT.bit_length())
    return 0 if over < 0 else min(LONGEST_WAIT, FIRST_WAIT << over)


class Attempts:
    """Remembers when each login last failed; before that, the start of the program counts as the moment.

    So closing and opening the program saves nobody the wait, and setting the PC's clock does not either.
    """

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._start = seconds()
        self._last: dict[str, float] = {}
        self._unknown: dict[str, int] = {}

    def require_waited(self, key: str, failures: int) -> None:
        """Raise Refused ``try_later`` with the seconds left while the wait is not over."""
        left = self._last.get(key, self._start) + wait_after(failures) - self._seconds()
        if left > 0:
            raise Refused("try_later", field="password", seconds=math.ceil(left))

    def failed(self, key: str) -> None:
        """Note a failure now."""
        self._last[key] = self._seconds()

    def unknown_failures(self, login: str) -> int:
        """Return how often a login that nobody has was tried since the start."""
        return self._unknown.get(login, 0)

    def count_unknown(self, login: str) -> None:
        """Count a try of a login that nobody has, so that it is slowed down like any other."""
        self._unknown[login] = self.unknown_failures(login) + 1
        self.failed(login)
