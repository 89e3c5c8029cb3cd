"""From payload lines to ciphertext in one pass: columns, then zstd, then age, with what is needed to vouch for it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import field

import zstandard

from app.errors import Refused
from app.models.dataclass import dataclass
from app.progress import CancelToken
from app.sync import age
from app.sync.age import Sink
from app.sync.columns import NAME, pack
from app.sync.envelope import PayloadFacts
from app.sync.limits import (
    KIB,
    MAX_BRACKETS,
    MAX_FILE,
    MAX_HEADER,
    MAX_LINE,
    MAX_LINES,
    MAX_PLAIN,
    MIB,
    ZSTD_LEVEL,
)
from app.sync.lines import end_line

_BATCH = 3 * MIB


@dataclass(slots=True)
class _Plain:
    """What has been written so far of the lines."""

    cancel: CancelToken | None
    hash: hashlib._Hash = field(default_factory=hashlib.sha256)
    size: int = 0
    lines: int = 0
    brackets: int = 0

    def take(self, batch: list[bytes]) -> None:
        """Count and hash a batch of lines; ValueError for a newline inside one, Refused beyond a limit."""
        if self.cancel is not None:
            self.cancel.raise_if_cancelled()
        block = b"\n".join(batch) + b"\n"
        if block.count(b"\n") != len(batch) or max(map(len, batch)) > MAX_LINE:
            raise ValueError("line")
        self.hash.update(block)
        self.size += len(block)
        self.lines += len(batch)
        self.brackets += block.count(b"[") + block.count(b"{")
        if self.lines > MAX_LINES:
            raise Refused("bundle_too_many_lines", lines=self.lines, limit=MAX_LINES)
        if self.size > MAX_PLAIN - KIB or self.brackets > MAX_BRACKETS:
            raise Refused("bundle_too_large", size=self.size, limit=MAX_PLAIN)


class _Chunks:
    """A stream over an iterator of byte strings."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._rest = memoryview(b"")

    def read(self, size: int, /) -> bytes:
        """Return at most ``size`` bytes, none at the end."""
        if not self._rest:
            self._rest = memoryview(next(self._chunks, b""))
        piece, self._rest = self._rest[:size], self._rest[size:]
        return bytes(piece)


class _Counted:
    """A sink that hashes and counts what passes to the file behind it."""

    def __init__(self, target: Sink) -> None:
        self._target = target
        self.hash = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes, /) -> int:
        """Pass ``data`` on; Refused("bundle_too_large") beyond the largest file."""
        self.size += len(data)
        if self.size > MAX_FILE - MAX_HEADER - KIB:
            raise Refused("bundle_too_large", size=self.size, limit=MAX_FILE)
        self.hash.update(data)
        return self._target.write(data)


def write_payload(
    lines: Iterable[bytes], recipients: Iterable[str], target: Sink, cancel: CancelToken | None = None
) -> PayloadFacts:
    """Write ``lines`` (without newlines) and their end line to ``target``, compressed and encrypted.

    Raises Refused: bundle_too_large (size, limit), bundle_too_many_lines, which tell the caller to make more and
    smaller bundles. The disk's own errors come through as OSError.
    """
    plain = _Plain(cancel)
    sink = _Counted(target)
    age.encrypt(_Chunks(_compressed(lines, plain)), sink, recipients)
    return PayloadFacts(sink.hash.hexdigest(), sink.size, plain.size, plain.lines, NAME)


def _compressed(lines: Iterable[bytes], plain: _Plain) -> Iterator[bytes]:
    """Yield the parts of one zstd frame, none of them empty."""
    deflate = zstandard.ZstdCompressor(level=ZSTD_LEVEL, write_checksum=True).compressobj()
    for batch in _batches(lines):
        plain.take(batch)
        yield from filter(None, map(deflate.compress, pack(batch)))
    end = end_line(plain.lines, plain.hash.hexdigest())
    plain.size += len(end) + 1
    yield from filter(None, [*map(deflate.compress, pack([end])), deflate.flush()])


def _batches(lines: Iterable[bytes]) -> Iterator[list[bytes]]:
    batch: list[bytes] = []
    size = 0
    for line in lines:
        batch.append(line)
        size += len(line)
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
