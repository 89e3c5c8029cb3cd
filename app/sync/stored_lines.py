"""The text of a payload in a temporary file, and lines of it that are read again whenever they are asked for.

What a file of the largest size brings would not fit in the memory of an old PC as lines and objects all at once.
"""

from __future__ import annotations

import json
import tempfile
import weakref
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Generic, TypeVar, overload

from app.models.entries import Entry, decode_entry
from app.sync.disk import reading
from app.sync.limits import MIB, TEXT_IN_MEMORY

T = TypeVar("T")

_BYTES_AT_ONCE = MIB
_LINES_AT_ONCE = 1000


class Text:
    """Bytes in a temporary file that goes when nobody refers to them any more; small ones stay in memory."""

    def __init__(self, folder: Path) -> None:
        with ExitStack() as opened:
            self.file: IO[bytes] = opened.enter_context(
                tempfile.SpooledTemporaryFile(TEXT_IN_MEMORY, dir=str(folder))
            )
            self._place = folder / "spool"
            self._close = weakref.finalize(self, opened.pop_all().close)
        self.part = _Part()

    def close(self) -> None:
        """Let the file go at once; nothing can be read from it afterwards."""
        self._close()

    def read(self, start: int, size: int) -> bytes:
        """Return at most ``size`` bytes from ``start`` on. Raises Environment when the disk fails."""
        with reading(self._place):
            self.file.seek(start)
            return self.file.read(size)


class _Part:
    """What was read last: one part for a whole text, or its many stretches would stand in memory after all."""

    def __init__(self) -> None:
        self.owner: object = None
        self.first = 0
        self.lines: list[bytes] = []
        self.entries: list[Entry] | None = None


class _Stored(Sequence[T], Generic[T]):
    """Something of each line from ``start`` on, which ends where ``ends`` says; made anew when it is asked for."""

    def __init__(self, text: Text, start: int, ends: array[int]) -> None:
        self._text = text
        self._start = start
        self._ends = ends

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> list[T]: ...

    def __getitem__(self, index: int | slice) -> T | list[T]:
        if isinstance(index, slice):
            first, end, step = index.indices(len(self._ends))
            return self._some(first, max(first, end))[::step] if step > 0 else list(self)[index]
        at = index + len(self._ends) if index < 0 else index
        part = self._text.part
        if part.owner is not self._ends or not part.first <= at < part.first + len(part.lines):
            if not 0 <= at < len(self._ends):
                raise IndexError(index)
            self._load(at, self._reach(at))
        return self._told(part)[at - part.first]

    def __iter__(self) -> Iterator[T]:
        first = 0
        while first < len(self._ends):
            end = self._reach(first)
            yield from self._some(first, end)
            first = end

    def _reach(self, first: int) -> int:
        """Return up to where lines from ``first`` on are read at once: at least one."""
        most = self._before(first) + _BYTES_AT_ONCE
        return min(max(first + 1, bisect_right(self._ends, most, first)), first + _LINES_AT_ONCE)

    def _before(self, index: int) -> int:
        return self._ends[index - 1] if index else self._start

    def _some(self, first: int, end: int) -> list[T]:
        part = self._text.part
        if part.owner is not self._ends or (part.first, part.first + len(part.lines)) != (first, end):
            self._load(first, end)
        return self._told(part)

    def _load(self, first: int, end: int) -> None:
        part = self._text.part
        begin = self._before(first)
        lines = self._text.read(begin, self._before(end) - begin).split(b"\n")
        part.owner, part.first, part.lines, part.entries = self._ends, first, lines[:-1], None

    def _told(self, part: _Part) -> list[T]:
        raise NotImplementedError


class StoredLines(_Stored[bytes]):
    """Consecutive lines of a text, without their newlines."""

    def _told(self, part: _Part) -> list[bytes]:
        return part.lines


class StoredEntries(_Stored[Entry]):
    """What consecutive entries of a text say, which were read strictly before."""

    def _told(self, part: _Part) -> list[Entry]:
        if part.entries is None:
            part.entries = [decode_entry(json.loads(line)) for line in part.lines]
        return part.entries
