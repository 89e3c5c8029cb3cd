"""Loads Qt for Python without what only its own tools use, and without compiling anew what never changes.

At its start Qt for Python 6.12 compiles the sources that it carries inside its libraries, the generator of its stub
files with all its patterns among them, and from then on looks through the source of every module that is imported for
``from __feature__ import``. Together that takes a third of the time to the first painting. The generator and the
looking are left out, as nothing of it is used here; other patterns are compiled when they are first asked for, as in
an error message; the other sources are kept compiled beside our own modules, as Python does with those.
"""

from __future__ import annotations

import builtins
import marshal
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from pathlib import Path
from types import CodeType
from typing import Any

_OWNER = "shibokensupport"
_OWN_SOURCES = (_OWNER + "/", "signature_bootstrap.py")
_GENERATOR = "pyi_generator.py"
_FLAG = "__orig_import__"
"""Under this name Qt for Python keeps Python's own way of importing."""

_HEAD = len(MAGIC_NUMBER) + 8
"""Bytes of the number of Python's compiler and of ``source_hash``."""


class _Later:
    """A pattern that is compiled when one of its methods is called."""

    def __init__(self, *given: Any, **flags: Any) -> None:
        self._given, self._flags = given, flags

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*texts: Any, **more: Any) -> Any:
            return getattr(re.compile(*self._given, **self._flags), name)(*texts, **more)

        return call


class Compiled:
    """Compiled sources by name and hash, in one file beside our own compiled modules.

    A file of another Python, a damaged one and a folder that cannot be written cost no more than compiling.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[tuple[str, bytes], CodeType] = {}
        self._grown = False
        with suppress(OSError, EOFError, ValueError, TypeError):
            whole = path.read_bytes()
            head, body = whole[:_HEAD], whole[_HEAD:]
            if head == MAGIC_NUMBER + source_hash(body):
                # As much to be trusted as the compiled modules of Python around it.
                self._known = marshal.loads(body)  # noqa: S302

    def code(self, source: bytes, name: str, make: Callable[[], CodeType]) -> CodeType:
        """Return the code of a source, compiled now if it is not known."""
        key = (name, source_hash(source))
        if key not in self._known:
            self._known[key] = make()
            self._grown = True
        return self._known[key]

    def keep(self) -> None:
        """Write what has come in, where Python may keep compiled modules at all."""
        if not self._grown or sys.dont_write_bytecode:
            return
        body = marshal.dumps(self._known)
        new = self._path.with_suffix(f".{os.getpid()}")
        # Another start writes the same; without a place to write, the next start compiles again.
        with suppress(OSError):
            new.write_bytes(MAGIC_NUMBER + source_hash(body) + body)
            new.replace(self._path)


def load_qt() -> None:
    """Import Qt's core; call before anything else imports Qt."""
    if "PySide6.QtCore" not in sys.modules:
        compiled = Compiled(Path(cache_from_source(__file__)).with_name("qt_support.compiled"))
        with _sparing(compiled):
            import PySide6.QtCore  # noqa: F401 - loading it is all that is wanted
        compiled.keep()
    builtins.__import__ = getattr(builtins, _FLAG, builtins.__import__)


@contextmanager
def _sparing(compiled: Compiled) -> Iterator[None]:
    pattern: Any = re.compile
    code: Any = builtins.compile

    def spare_pattern(*given: Any, **flags: Any) -> Any:
        # Patterns of the standard library stay as they are: who asks is known by the frame alone.
        asking = str(sys._getframe(1).f_globals.get("__name__"))  # noqa: SLF001 - Python has no public way
        return _Later(*given, **flags) if asking.startswith(_OWNER) else pattern(*given, **flags)

    def spare_code(source: Any, file: Any, *given: Any, **options: Any) -> Any:
        name = str(file)
        source = b"" if name.endswith(_GENERATOR) else source
        if not name.startswith(_OWN_SOURCES) or not isinstance(source, str | bytes):
            return code(source, file, *given, **options)
        text = source.encode() if isinstance(source, str) else source
        return compiled.code(text, name, lambda: code(source, file, *given, **options))

    spare: Any = spare_code
    re.compile, builtins.compile = spare_pattern, spare
    try:
        yield
    finally:
        re.compile, builtins.compile = pattern, code
