"""What a command says: short lines for people, or one JSON document, and errors in the language asked for."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, is_dataclass
from enum import Enum, IntEnum
from pathlib import Path
from typing import Any, TextIO

from app.errors import Environment, GatebookError
from app.progress import Progress

Sentences = Callable[[GatebookError, str], str]
"""Makes the sentence for an error in a language (``ar``, ``ckb`` or ``en``); made by the interface."""

Words = Callable[[str, Mapping[str, object], str], str]
"""Makes what is said under a code, with what is filled in, in a language; made by the interface."""


class Exit(IntEnum):
    """Exit codes of every command; they never change their meaning."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    ENVIRONMENT = 3


class Output:
    """Writes results to standard output and everything else to standard error."""

    def __init__(
        self,
        *,
        as_json: bool,
        lang: str,
        sentences: Sentences,
        words: Words,
        out: TextIO | None = None,
        err: TextIO | None = None,
    ) -> None:
        self.as_json = as_json
        self._lang = lang
        self._sentences = sentences
        self._words = words
        self._out = out or sys.stdout
        self._err = err or sys.stderr

    def line(self, text: str) -> None:
        """Write a line for people; nothing when JSON was asked for."""
        if not self.as_json:
            print(text, file=self._out)

    def say(self, code: str, indent: int = 0, /, **params: object) -> None:
        """Write for people what is said under a code, in the language asked for; nothing when JSON was."""
        self.line(" " * indent + self.words(code, **params))

    def words(self, code: str, /, **params: object) -> str:
        """Return what is said under a code in the language asked for, as a part of a line."""
        return self._words(code, params, self._lang)

    def rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Write rows of texts in columns; nothing when JSON was asked for."""
        if not rows:
            return
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            cells = [text.ljust(width) for text, width in zip(row, widths, strict=True)]
            self.line("  ".join(cells).rstrip())

    def result(self, **data: object) -> None:
        """Write what was done as a JSON document, when JSON was asked for."""
        if self.as_json:
            print(json.dumps({"ok": True, **plain(data)}, ensure_ascii=False), file=self._out)

    def error(self, error: GatebookError) -> Exit:
        """Write an expected failure and return the exit code for it."""
        sentence = self._sentences(error, self._lang)
        if self.as_json:
            print(json.dumps(self._told(error, sentence), ensure_ascii=False), file=self._out)
        else:
            print(sentence, file=self._err)
        return Exit.ENVIRONMENT if isinstance(error, Environment) else Exit.REFUSED

    def told(self, error: GatebookError) -> dict[str, Any]:
        """Return an expected failure as JSON members, for a list of results of which one failed."""
        return self._told(error, self.sentence(error))

    def sentence(self, error: GatebookError) -> str:
        """Return the sentence for an error in the language asked for."""
        return self._sentences(error, self._lang)

    def progress(self) -> Progress:
        """Return a progress that draws itself on a terminal, and stays silent anywhere else."""
        if self.as_json or not self._err.isatty():
            return Progress()
        return Progress(self._draw)

    def _draw(self, stage: str, done: int, total: int) -> None:
        amount = f"{done} / {total}" if total else f"{done}" if done else ""
        end = "\n" if total and done == total else ""
        print(f"\r\033[K{stage.replace('_', ' ')} {amount}", end=end, file=self._err, flush=True)

    @staticmethod
    def _told(error: GatebookError, sentence: str) -> dict[str, Any]:
        hint = error.hint if isinstance(error, Environment) else ""
        return {"ok": False, "code": error.code, "params": error.params, "hint": hint, "message": sentence}


def plain(value: Any) -> Any:
    """Return a value in JSON's terms: dataclasses as objects, enumerations and paths as texts."""
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str | int | float | None):
        return value
    if isinstance(value, Sequence | set | frozenset):
        return [plain(item) for item in value]
    if isinstance(value, Path):
        return str(value)
    return str(value)
