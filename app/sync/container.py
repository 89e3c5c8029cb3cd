"""The bundle file: magic line, envelope line, ciphertext to the end; written whole or not at all."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO

from app.errors import Environment, Refused
from app.models.dataclass import dataclass
from app.progress import CancelToken
from app.sync.certificates import Certificate
from app.sync.disk import forget_cache, reading, replacing, write_all, writing
from app.sync.envelope import Draft, Header, read_header, seal_header
from app.sync.limits import MAX_FILE, MAX_HEADER, MEMORY_SPOOL, MIB
from app.sync.payload_writer import write_payload
from app.sync.signing import SigningKey

MAGIC = b"GATEBK1\n"
_FAMILY = b"GATEBK"
_MAGIC_LIMIT = 16


@dataclass(frozen=True, slots=True)
class Sealed:
    """The header of a file and where its ciphertext starts and ends."""

    header: Header
    start: int

    @property
    def end(self) -> int:
        """Return the size that the whole file must have."""
        return self.start + self.header.payload.size


def write_bundle(
    path: Path,
    draft: Draft,
    lines: Iterable[bytes],
    *,
    recipients: Sequence[str],
    key: SigningKey,
    certificate: Certificate | None,
    work_dir: Path | None = None,
    cancel: CancelToken | None = None,
) -> Header:
    """Write a bundle of payload ``lines`` to ``path``, then read it back from the medium and check it.

    ``work_dir`` holds the ciphertext while it is made. Raises Refused (see ``write_payload``) and Environment:
    disk_full, folder_not_writable, medium_failed, write_not_verified. A file of that name is replaced only by a
    whole one.
    """
    if not recipients:
        raise Refused("no_recipients")
    with writing((work_dir or Path(tempfile.gettempdir())) / "spool"), _spool(work_dir) as cipher:
        facts = write_payload(lines, recipients, cipher, cancel)
        envelope = seal_header(draft, facts, key, certificate.envelope if certificate else None)
        head = MAGIC + envelope.to_bytes() + b"\n"
        if len(head) > MAX_HEADER:
            raise Refused("bundle_too_large", size=len(head), limit=MAX_HEADER)
        cipher.seek(0)
        _publish(path, head, cipher)
    return _read_back(path, draft.id)


def _spool(work_dir: Path | None) -> tempfile.SpooledTemporaryFile[bytes]:
    return tempfile.SpooledTemporaryFile(MEMORY_SPOOL, dir=str(work_dir) if work_dir else None)


def _publish(path: Path, head: bytes, cipher: IO[bytes]) -> None:
    with writing(path), replacing(path) as file:
        write_all(file, head)
        while block := cipher.read(MIB):
            write_all(file, block)
        os.fsync(file)
        forget_cache(file)


def _read_back(path: Path, bundle: str) -> Header:
    try:
        with open_bundle(path) as (file, sealed):
            check_whole(file, sealed)
            found = sealed.header
    except Refused as error:
        raise Environment("write_not_verified", "use_another_stick", file=path.name) from error
    if found.draft.id != bundle:
        raise Environment("write_not_verified", "use_another_stick", file=path.name)
    return found


def read_envelope(path: Path) -> Header:
    """Return the signed header of a bundle without reading the rest; raise Refused or Environment."""
    with open_bundle(path) as (_, sealed):
        return sealed.header


@contextmanager
def open_bundle(path: Path) -> Iterator[tuple[BinaryIO, Sealed]]:
    """Open a bundle whose header is whole and signed and whose size is right; raise Refused or Environment.

    Codes: bundle_empty, bundle_not_a_bundle, bundle_incomplete (have, size), bundle_damaged (why), bundle_newer
    (app), bundle_too_large (size, limit), bundle_unpacks_too_large, bundle_too_many_lines.
    """
    with reading(path), path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        if size > MAX_FILE:
            raise Refused("bundle_too_large", size=size, limit=MAX_FILE)
        sealed = _read_head(file, size)
        if size < sealed.end:
            raise Refused("bundle_incomplete", have=size, size=sealed.end)
        if size > sealed.end:
            raise Refused("bundle_damaged", why="longer")
        yield file, sealed


def _read_head(file: BinaryIO, size: int) -> Sealed:
    magic = file.readline(_MAGIC_LIMIT)
    if not magic:
        raise Refused("bundle_empty")
    if magic != MAGIC:
        raise _foreign(magic)
    line = file.readline(MAX_HEADER + 1)
    if not line.endswith(b"\n"):
        if len(line) > MAX_HEADER:
            raise Refused("bundle_damaged", why="header_too_long")
        raise Refused("bundle_incomplete", have=size, size=0)
    return Sealed(read_header(line[:-1]), len(MAGIC) + len(line))


def _foreign(magic: bytes) -> Refused:
    if MAGIC.startswith(magic):
        return Refused("bundle_incomplete", have=len(magic), size=0)
    number = magic.removeprefix(_FAMILY).rstrip(b"\n")
    if magic.startswith(_FAMILY) and magic.endswith(b"\n") and number.isdigit():
        return Refused("bundle_newer", app="")
    return Refused("bundle_not_a_bundle")


def check_whole(file: BinaryIO, sealed: Sealed) -> None:
    """Read the ciphertext and compare its hash with the header's; leave ``file`` at its start.

    Raises Refused: bundle_incomplete when the file ends early after all, bundle_damaged on another hash.
    """
    file.seek(sealed.start)
    digest = hashlib.sha256()
    have = sealed.start
    while block := file.read(min(MIB, sealed.end - have)):
        digest.update(block)
        have += len(block)
    if have < sealed.end:
        raise Refused("bundle_incomplete", have=have, size=sealed.end)
    if digest.hexdigest() != sealed.header.payload.sha256:
        raise Refused("bundle_damaged", why="payload")
    file.seek(sealed.start)
