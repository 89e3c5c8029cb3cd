"""Keeps ``None``, ``True`` and ``False`` alive under Qt for Python 6.12 on Python 3.11.

Calls that return one of them give back a reference that they never took. From Python 3.12 on these objects are not
counted (PEP 683), so nothing happens; on 3.11 the interpreter aborts after some thousand calls
(``none_dealloc: deallocating None``).
"""

from __future__ import annotations

import ctypes
import sys

_MANY = sys.maxsize >> 8
_UNCOUNTED_SINCE = (3, 12)
_SINGLETONS: tuple[object, ...] = (None, True, False, NotImplemented, ...)


def keep_singletons() -> None:
    """Give them so many references that no run of the program can use them up; call once at the start."""
    if sys.version_info >= _UNCOUNTED_SINCE:
        return
    for one in _SINGLETONS:
        if sys.getrefcount(one) < _MANY:
            # In CPython the count of references is the first word of every object.
            ctypes.c_ssize_t.from_address(id(one)).value += _MANY
