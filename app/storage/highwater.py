"""The high-water mark beside the keys: how far this device's logs had come, outside the database and its backups.

A database that is behind its mark was restored or copied; the device then starts a new log (sync design, 5.4).
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

from app.errors import Environment
from app.models.dataclass import dataclass
from app.storage.disk_trouble import disk_trouble_told

_SLOT = 512


@dataclass(frozen=True, slots=True)
class Mark:
    """The head of one own log."""

    audience: str
    log: str
    n: int
    hash: str


class Highwater:
    """A small file with two slots per audience, written in turn so that a torn write leaves the other one whole."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._turn: dict[str, int] = {}
        self._handles: dict[str, int] = {}

    def prepare(self, audience: str) -> None:
        """Take the room that a mark needs, before the commit: a full disk is told while nothing is saved yet.

        Raises Environment ``disk_full``, ``folder_not_writable`` or ``disk_error``.
        """
        if audience in self._handles:
            return
        try:
            with disk_trouble_told(self._path):
                handle = self._handle(audience)
                missing = 2 * _SLOT - os.fstat(handle).st_size
                if missing > 0:
                    os.lseek(handle, 0, os.SEEK_END)
                    os.write(handle, bytes(missing))
        except Environment:
            self._forget(audience)
            raise

    def write(self, mark: Mark) -> None:
        """Note the head of a log after its commit; Environment as ``prepare`` says when that fails."""
        turn = self._turn.get(mark.audience, 0) ^ 1
        self._turn[mark.audience] = turn
        told = {"audience": mark.audience, "log": mark.log, "n": mark.n, "hash": mark.hash}
        body = json.dumps(told, separators=(",", ":")).encode()
        record = (hashlib.sha256(body).hexdigest()[:16].encode() + body).ljust(_SLOT)
        with disk_trouble_told(self._path):
            handle = self._handle(mark.audience)
            os.lseek(handle, turn * _SLOT, os.SEEK_SET)
            os.write(handle, record)

    def catch_up(self, mark: Mark) -> None:
        """Note the head of a log that was saved before, if its file has the room already; Environment as ``write``."""
        if self._file(mark.audience).exists():
            self.write(mark)

    def _forget(self, audience: str) -> None:
        handle = self._handles.pop(audience, None)
        if handle is not None:
            os.close(handle)

    def close(self) -> None:
        """Close the files."""
        for handle in self._handles.values():
            os.close(handle)
        self._handles.clear()

    def _handle(self, audience: str) -> int:
        """Return the open file of an audience; kept open, because opening costs more than writing."""
        if audience not in self._handles:
            self._path.mkdir(parents=True, exist_ok=True)
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
            self._handles[audience] = os.open(self._file(audience), flags, 0o600)
        return self._handles[audience]

    def _file(self, audience: str) -> Path:
        return self._path / f"{audience.replace(':', '_')}.mark"

    def read(self) -> list[Mark]:
        """Return the highest whole mark of every audience; none when there is no file yet."""
        if not self._path.is_dir():
            return []
        found = []
        for file in sorted(self._path.glob("*.mark")):
            data = file.read_bytes()
            slots = [mark for start in (0, _SLOT) if (mark := _mark(data[start : start + _SLOT])) is not None]
            if slots:
                found.append(max(slots, key=lambda mark: mark.n))
        return found


def _mark(record: bytes) -> Mark | None:
    digest, body = record[:16], record[16:].rstrip()
    if not body or hashlib.sha256(body).hexdigest()[:16].encode() != digest:
        return None
    return Mark(**json.loads(body))
