"""Loads Qt for Python without what only its own tools use.

At its start Qt for Python 6.12 compiles the generator of its stub files with all its patterns, and from then on looks
through the source of every module that is imported for ``from __feature__ import``. Together that takes a fifth of
the time to the first painting; nothing of it is used here. Other patterns of it are compiled when they are first
asked for, as in an error message.
"""

from __future__ import annotations

import builtins
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_OWNER = "shibokensupport"
_GENERATOR = "pyi_generator.py"
_FLAG = "__orig_import__"
"""Under this name Qt for Python keeps Python's own way of importing."""


class _Later:
    """A pattern that is compiled when one of its methods is called."""

    def __init__(self, *given: Any, **flags: Any) -> None:
        self._given, self._flags = given, flags

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*texts: Any, **more: Any) -> Any:
            return getattr(re.compile(*self._given, **self._flags), name)(*texts, **more)

        return call


def load_qt() -> None:
    """Import Qt's core; call before anything else imports Qt."""
    if "PySide6.QtCore" not in sys.modules:
        with _sparing():
            import PySide6.QtCore  # noqa: F401 - loading it is all that is wanted
    builtins.__import__ = getattr(builtins, _FLAG, builtins.__import__)


@contextmanager
def _sparing() -> Iterator[None]:
    pattern: Any = re.compile
    code: Any = builtins.compile

    def spare_pattern(*given: Any, **flags: Any) -> Any:
        # Patterns of the standard library stay as they are: who asks is known by the frame alone.
        asking = str(sys._getframe(1).f_globals.get("__name__"))  # noqa: SLF001 - Python has no public way
        return _Later(*given, **flags) if asking.startswith(_OWNER) else pattern(*given, **flags)

    def spare_code(source: Any, file: Any, *given: Any, **options: Any) -> Any:
        source = b"" if str(file).endswith(_GENERATOR) else source
        return code(source, file, *given, **options)

    spare: Any = spare_code
    re.compile, builtins.compile = spare_pattern, spare
    try:
        yield
    finally:
        re.compile, builtins.compile = pattern, code
