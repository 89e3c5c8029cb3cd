"""From a checked bundle to its lines: decrypt, inflate with a counted cap, prove the end line, read strictly."""

from __future__ import annotations

import hashlib
import re
import tempfile
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, BinaryIO, TypeVar

from app.errors import Refused
from app.models.entries import check_shape
from app.models.strict_json import strict_loads
from app.progress import CancelToken
from app.storage.first_records import FirstRecords, record_of
from app.sync import age
from app.sync.age import AgeKey
from app.sync.columns import NAME, Unpacker
from app.sync.container import Sealed, check_whole, open_bundle
from app.sync.disk import require_space, writing
from app.sync.dsse import Envelope
from app.sync.envelope import Header
from app.sync.inflate import BAD, Inflater
from app.sync.limits import (
    DISK_FACTOR,
    KIB,
    MAX_AGE_HEADER,
    MAX_BRACKETS,
    MAX_ENTRY,
    MAX_LINE,
    MIB,
)
from app.sync.lines import (
    BAD_LINE,
    ENTRY_START,
    Blob,
    EntryLines,
    Line,
    Manifest,
    blob_of,
    read_line,
    trust_of,
)
from app.sync.seals import Stretch
from app.sync.stored_lines import StoredEntries, StoredLines, Text

T = TypeVar("T")

_TRUST_START = b'{"trust":'
_BLOB_START = b'{"blob":'
_AGE_START = b"age-encryption.org/v1\n"
_AGE_HEADER_END = b"\n--- "
_END = re.compile(rb'\{"end":(0|[1-9][0-9]{0,5}),"sha256":"([0-9a-f]{64})"\}\n\Z')
_END_LIMIT = 128


class Payload:
    """The lines of one bundle, proven whole; read any number of times until the ``with`` block ends."""

    def __init__(self, header: Header, text: Text, cancel: CancelToken | None) -> None:
        self.header = header
        self._text = text
        self._cancel = cancel
        self._end = _prove_end(text, header)

    def raw_lines(self) -> Iterator[bytes]:
        """Yield the lines as they are, without newlines, the end line excepted; raise Refused on a long one."""
        number, begun = 1, b""
        for start in range(0, self._end, MIB):
            if self._cancel is not None:
                self._cancel.raise_if_cancelled()
            lines = self._text.read(start, min(MIB, self._end - start)).split(b"\n")
            lines[0] = begun + lines[0]
            if len(lines[0]) > MAX_LINE:
                raise Refused(BAD_LINE, line=number, why="too_long")
            begun = lines.pop()
            yield from lines
            number += len(lines)

    def lines(self, *, firsts: bool = False) -> Iterator[Line]:
        """Yield the typed lines in order, the entries of a stretch together after it. Raises Refused.

        ``firsts`` asks for what new records the entries make, which is kept in memory.

        Codes: bundle_bad_line (line, why). A heading line is followed by exactly the entries it announces; kinds of
        newer programs are left out.
        """
        numbered = enumerate(self.raw_lines(), 1)
        at = 0
        for number, raw in numbered:
            at += len(raw) + 1
            if raw.startswith(ENTRY_START):
                raise Refused(BAD_LINE, line=number, why="entry_without_heading")
            line = _at(number, raw, read_line)
            if isinstance(line, Manifest) != (number == 1):
                raise Refused(BAD_LINE, line=number, why="manifest")
            if line is not None:
                yield line
            if isinstance(line, Stretch):
                records = FirstRecords() if firsts else None
                ends = self._entries(line, numbered, at, records)
                lines, entries = StoredLines(self._text, at, ends), StoredEntries(self._text, at, ends)
                yield EntryLines(lines, entries, records)
                at = ends[-1]

    def _entries(
        self, stretch: Stretch, numbered: Iterator[tuple[int, bytes]], at: int, records: FirstRecords | None
    ) -> array[int]:
        """Check the entries of a stretch, which start ``at``; return where each ends, its newline included."""
        ends = array("I")
        for expected in range(stretch.first, stretch.seal.n + 1):
            number, raw = next(numbered, (self.header.payload.lines + 1, b""))
            if not raw.startswith(ENTRY_START):
                raise Refused(BAD_LINE, line=number, why="entry_missing")
            value = check_entry(raw, number, stretch.log, expected)
            if records is not None:
                records.add(record_of(value))
            at += len(raw) + 1
            ends.append(at)
        if records is not None:
            records.pack()
        return ends

    def trust_links(self) -> Iterator[Envelope]:
        """Yield the links of the trust list alone, not yet judged; other lines are passed over unread."""
        for number, raw in enumerate(self.raw_lines(), 1):
            if raw.startswith(_TRUST_START):
                yield _at(number, raw, trust_of).envelope

    def blobs(self) -> Iterator[Blob]:
        """Yield the attachments alone; other lines are passed over unread."""
        for number, raw in enumerate(self.raw_lines(), 1):
            if raw.startswith(_BLOB_START):
                yield _at(number, raw, blob_of)


def check_entry(raw: bytes, number: int, log: str, expected: int) -> dict[str, Any]:
    """Return what line ``number`` says; refuse it unless it is in every way the entry ``expected`` of ``log``."""
    if len(raw) > MAX_ENTRY:
        raise Refused(BAD_LINE, line=number, why="entry_too_long")
    if not raw.endswith(b"}"):
        raise Refused(BAD_LINE, line=number, why="syntax")
    try:
        value: dict[str, Any] = strict_loads(raw)
    except Refused as error:
        raise Refused(BAD_LINE, line=number, why=error.params["why"]) from error
    n = value.get("n")
    if n != expected or n.__class__ is not int or value["l"] != log:
        raise Refused(BAD_LINE, line=number, why="entry_number")
    try:
        check_shape(value)
    except ValueError as error:
        raise Refused(BAD_LINE, line=n, why=f"entry_{error}") from error
    return value


def _at(number: int, raw: bytes, read: Callable[[bytes], T]) -> T:
    """Return what ``read`` makes of line ``number``; raise Refused("bundle_bad_line") when it cannot."""
    try:
        return read(raw)
    except ValueError as error:
        raise Refused(BAD_LINE, line=number, why=str(error)) from error
    except Refused as error:
        raise Refused(BAD_LINE, line=number, why=error.params.get("why", "")) from error


def _prove_end(text: Text, header: Header) -> int:
    """Return where the end line starts, once its count and hash are those of the lines before it."""
    size = header.payload.plain
    found = _END.search(text.read(max(0, size - _END_LIMIT), _END_LIMIT))
    if found is None:
        raise Refused(BAD, why="end_missing")
    end = size - len(found[0])
    digest, lines, brackets = hashlib.sha256(), 0, 0
    for start in range(0, end, MIB):
        block = text.read(start, min(MIB, end - start))
        digest.update(block)
        lines += block.count(b"\n")
        brackets += block.count(b"[") + block.count(b"{")
    if not lines == int(found[1]) == header.payload.lines:
        raise Refused(BAD, why="end_count")
    if brackets > MAX_BRACKETS:
        raise Refused(BAD, why="too_complex")
    if digest.hexdigest().encode() != found[2]:
        raise Refused(BAD, why="end_hash")
    return end


class _Section:
    """The ciphertext of a bundle as a stream that hashes what it gives out."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._left = size
        self.hash = hashlib.sha256()

    def read(self, size: int, /) -> bytes:
        """Return at most ``size`` bytes, none at the end."""
        block = self._file.read(min(size, self._left))
        self._left -= len(block)
        self.hash.update(block)
        return block


@contextmanager
def open_payload(
    path: Path, keys: Sequence[AgeKey], *, work_dir: Path | None = None, cancel: CancelToken | None = None
) -> Iterator[Payload]:
    """Open a bundle's payload with any of ``keys``: the file is proven whole before it is decrypted.

    ``work_dir`` holds what does not fit in memory: until the end of the ``with`` block, or as long as somebody keeps
    the entries of a stretch. Raises Refused: those of ``open_bundle`` and ``check_whole``, bundle_not_for_us,
    bundle_bad_payload (why), bundle_unpacks_too_large; Environment("disk_full").
    """
    folder = work_dir or Path(tempfile.gettempdir())
    with writing(folder / "spool"):
        text = Text(folder)
    try:
        with open_bundle(path) as (file, sealed):
            check_whole(file, sealed)
            require_space(folder, DISK_FACTOR * sealed.header.payload.plain)
            with writing(folder / "spool"):
                _unpack(file, sealed, keys, text.file, cancel)
        yield Payload(sealed.header, text, cancel)
    except BaseException:
        text.close()
        raise


def _unpack(
    file: BinaryIO, sealed: Sealed, keys: Sequence[AgeKey], plain: IO[bytes], cancel: CancelToken | None
) -> None:
    facts = sealed.header.payload
    head = file.read(min(facts.size, MAX_AGE_HEADER))
    # The library would also take age's text armour, which is a second spelling of the same file.
    if not head.startswith(_AGE_START) or _AGE_HEADER_END not in head:
        raise Refused(BAD, why="age")
    file.seek(sealed.start)
    section = _Section(file, facts.size)
    text = Unpacker(plain, facts.plain) if facts.comp == NAME else None
    # Packed lines may be a little longer than the lines: a few bytes for each block.
    inflater = Inflater(text or plain, facts.plain + (facts.plain // 4 + KIB if text else 0), cancel)
    age.decrypt(section, inflater, keys)
    inflater.close()
    if text is not None:
        text.close()
    if section.hash.hexdigest() != facts.sha256:
        # The file changed between the check and the reading, as on a network share.
        raise Refused("bundle_damaged", why="payload")
    if (text or inflater).size != facts.plain:
        raise Refused(BAD, why="plain_size")
