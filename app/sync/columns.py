"""Entries told column by column, which compresses to half: the packed form of payload lines and its reader.

Consecutive entries of one log are cut at their quotation marks; what stands at one place in all of them is a column
(docs/BUNDLE_FORMAT.md, "Columns"). Joining the pieces with quotation marks gives back every byte.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from typing import IO

from app.errors import Refused
from app.sync.limits import MAX_CELLS, MAX_ENTRY, MAX_PACKED_BLOCK, MAX_PACKED_ROWS

NAME = "columns"
"""The name of this form in a header: as ``comp`` of the payload, and among its ``needs``."""

BAD = "bundle_bad_payload"
_FEWEST = 16
_MOST_VALUES = 255
_ROWS_A_VALUE = 4
_MOST_CELLS = 2**16 - 1
_BLOCK = struct.Struct(">cI")
_HEAD = struct.Struct(">BQHB")
_SIZE = struct.Struct(">I")
_SHORT = struct.Struct(">H")
_ENTRY_START = b'{"l":"'
_START = b'{"l":"%s","n":%d,'
_NEWLINE = b"\n"


Counting = Callable[[int], None]


class _Unfit(ValueError):
    """A block is not as the format says."""


# ---- packing -------------------------------------------------------------------------------------------------------


def pack(lines: Sequence[bytes]) -> Iterator[bytes]:
    """Yield the blocks of some payload lines, which have no newlines."""
    start = 0
    while start < len(lines):
        end, log, first = _run(lines, start)
        packed = _entries(lines[start:end], log, first) if end - start >= _FEWEST else b""
        end = max(end, start + 1)
        if not packed:
            while end < len(lines) and not lines[end].startswith(_ENTRY_START):
                end += 1
            packed = _BLOCK.pack(b"L", sum(map(len, lines[start:end])) + end - start)
            packed += _NEWLINE.join(lines[start:end]) + _NEWLINE
        yield packed
        start = end


def _run(lines: Sequence[bytes], start: int) -> tuple[int, bytes, int]:
    """Return where a run of consecutive entries of one log ends, the log's id and the first number."""
    line = lines[start]
    found = line.split(b'"', 6) if line.startswith(_ENTRY_START) else []
    if len(found) < 7 or found[5] != b"n":
        return start, b"", 0
    log, number = found[3], found[6][1:].partition(b",")[0]
    if not number.isdigit() or len(number) > 18 or len(log) > 255:
        return start, b"", 0
    first = int(number)
    end = start
    most = min(len(lines), start + MAX_PACKED_ROWS)
    while (
        end < most
        and len(lines[end]) <= MAX_ENTRY
        and lines[end].startswith(_START % (log, first + end - start))
    ):
        end += 1
    return end, log, first


def _entries(lines: Sequence[bytes], log: bytes, first: int) -> bytes:
    """Return the block of a run of entries; nothing when it is better left as lines."""
    rows = [line[len(_START % (log, n)) :].split(b'"') for n, line in enumerate(lines, first)]
    groups: dict[int, list[list[bytes]]] = {}
    for row in rows:
        groups.setdefault(len(row), []).append(row)
    if len(groups) > _MOST_VALUES or max(groups) > _MOST_CELLS or sum(map(len, rows)) > MAX_CELLS:
        return b""
    names = {width: number for number, width in enumerate(groups)}
    parts = [_HEAD.pack(len(log), first, len(rows), len(groups)), log]
    parts.append(bytes([names[len(row)] for row in rows]))
    for width, members in groups.items():
        parts.append(_SHORT.pack(width))
        parts += map(_column, zip(*members, strict=True))
    body = b"".join(parts)
    return _BLOCK.pack(b"E", len(body)) + body if len(body) <= MAX_PACKED_BLOCK else b""


def _column(values: Sequence[bytes]) -> bytes:
    first = values[0]
    if values.count(first) == len(values):
        return b"S" + _SIZE.pack(len(first)) + first
    known = dict.fromkeys(values)
    if len(known) <= _MOST_VALUES and len(known) * _ROWS_A_VALUE <= len(values):
        number = {value: at for at, value in enumerate(known)}
        listed = _NEWLINE.join(known)
        return b"D" + _SIZE.pack(len(listed)) + listed + bytes([number[value] for value in values])
    joined, width = b"".join(values), len(first)
    if width and all(len(value) == width for value in values):
        return b"W" + _SIZE.pack(width) + b"".join(joined[at::width] for at in range(width))
    listed = _NEWLINE.join(values)
    return b"V" + _SIZE.pack(len(listed)) + listed


# ---- unpacking -----------------------------------------------------------------------------------------------------


class Unpacker:
    """A sink that turns blocks back into lines in a file; never more than ``limit`` bytes of them."""

    def __init__(self, target: IO[bytes], limit: int) -> None:
        self._target = target
        self._limit = limit
        self._waiting = bytearray()
        self.size = 0

    def write(self, data: bytes, /) -> int:
        """Take some of the packed bytes; Refused when a block is not as it must be, or unpacks too large."""
        waiting = self._waiting
        waiting += data
        start = 0
        while len(waiting) - start >= _BLOCK.size:
            kind, size = _BLOCK.unpack_from(waiting, start)
            if size > MAX_PACKED_BLOCK:
                raise Refused(BAD, why="columns")
            if len(waiting) - start < _BLOCK.size + size:
                break
            start += _BLOCK.size
            with memoryview(waiting) as view:
                body = bytes(view[start : start + size])
            self._block(kind, body)
            start += size
        del waiting[:start]
        return len(data)

    def close(self) -> None:
        """Refuse when the last block is not whole."""
        if self._waiting:
            raise Refused(BAD, why="columns")

    def _block(self, kind: bytes, body: bytes) -> None:
        try:
            if kind == b"L" and body.endswith(_NEWLINE):
                self._count(len(body))
                self._target.write(body)
            elif kind == b"E":
                self._target.write(_Block(body).text(self._count))
            else:
                raise _Unfit(kind)
        except (_Unfit, struct.error) as error:
            raise Refused(BAD, why="columns") from error

    def _count(self, size: int) -> None:
        self.size += size
        if self.size > self._limit:
            raise Refused("bundle_unpacks_too_large", plain=self.size, limit=self._limit)


class _Block:
    """One block of entries while it is read."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._at = 0

    def text(self, count: Counting) -> bytes:
        """Return the lines; ``count`` is asked before anything is put together."""
        size, first, rows, groups = self._take(_HEAD)
        log = self._bytes(size)
        order = self._bytes(rows)
        if not rows or not groups or _NEWLINE in log or max(order) >= groups:
            raise _Unfit("head")
        count(sum(len(_START % (log, n)) + 1 for n in range(first, first + rows)))
        members = [self._group(order.count(number), count) for number in range(groups)]
        if self._at != len(self._body):
            raise _Unfit("rest")
        return b"".join(
            [_START % (log, n) + next(members[number]) + _NEWLINE for n, number in enumerate(order, first)]
        )

    def _group(self, rows: int, count: Counting) -> Iterator[bytes]:
        (width,) = self._take(_SHORT)
        if not rows or not width or rows * width > MAX_CELLS:
            raise _Unfit("group")
        count(rows * (width - 1))
        columns = [self._column(rows, count) for _ in range(width)]
        return map(b'"'.join, zip(*columns, strict=True))

    def _column(self, rows: int, count: Counting) -> Sequence[bytes]:
        kind, (size,) = self._bytes(1), self._take(_SIZE)
        if kind == b"W":
            joined = self._bytes(size * rows)
            count(len(joined))
            if _NEWLINE in joined:
                raise _Unfit("newline")
            return [joined[row::rows] for row in range(rows)]
        told = self._bytes(size)
        if kind == b"S":
            count(size * rows)
            values: Sequence[bytes] = [told] * rows
        elif kind == b"V":
            values = told.split(_NEWLINE)
            count(max(0, size + 1 - rows))
        elif kind == b"D":
            values = self._chosen(told.split(_NEWLINE), self._bytes(rows), count)
        else:
            raise _Unfit("column")
        if len(values) != rows or (kind == b"S" and _NEWLINE in told):
            raise _Unfit("rows")
        return values

    @staticmethod
    def _chosen(listed: Sequence[bytes], chosen: bytes, count: Counting) -> Sequence[bytes]:
        if len(listed) > _MOST_VALUES or max(chosen) >= len(listed):
            raise _Unfit("values")
        count(sum(chosen.count(number) * len(value) for number, value in enumerate(listed)))
        return [listed[number] for number in chosen]

    def _take(self, form: struct.Struct) -> tuple[int, ...]:
        found: tuple[int, ...] = form.unpack_from(self._body, self._at)
        self._at += form.size
        return found

    def _bytes(self, size: int) -> bytes:
        found = self._body[self._at : self._at + size]
        if len(found) != size:
            raise _Unfit("short")
        self._at += size
        return found
