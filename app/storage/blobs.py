"""Photos, signatures and scans, kept as files under the hash of their bytes."""

from __future__ import annotations

import hashlib
import os
import secrets
from pathlib import Path

from app.errors import Refused
from app.models.pictures import kind_of
from app.storage.disk_trouble import disk_trouble_told

MAX_BLOB_BYTES = 8 * 1024 * 1024
"""Largest attachment in bytes (BUNDLE_FORMAT, limits)."""

MIME_TYPES = frozenset({"image/jpeg", "image/png"})
"""Kinds of attachment that are accepted; all are opened through the image decoder only."""


class Blobs:
    """A folder of files named by their SHA-256."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, data: bytes, mime: str, name: str = "") -> dict[str, str | int]:
        """Keep bytes durably and return their reference for a record.

        Raises Refused ``attachment_too_large`` or ``attachment_kind``, Environment as ``keep``.
        """
        if len(data) > MAX_BLOB_BYTES:
            raise Refused("attachment_too_large", bytes=len(data), most=MAX_BLOB_BYTES)
        if mime not in MIME_TYPES or kind_of(data) != mime:
            raise Refused("attachment_kind", mime=mime)
        digest = hashlib.sha256(data).hexdigest()
        self.keep(digest, data)
        return {"sha256": digest, "size": len(data), "mime": mime, "name": name}

    def keep(self, digest: str, data: bytes) -> None:
        """Write the bytes under their hash: temporary name, fsync, rename; nothing when already there.

        Raises Environment ``disk_full``, ``folder_not_writable`` or ``disk_error``; nothing is left behind then.
        """
        path = self.path(digest)
        if path.exists():
            return
        with disk_trouble_told(self._folder):
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary = path.with_name(f"{digest}.{secrets.token_hex(4)}.tmp")
            try:
                with temporary.open("wb") as handle:
                    handle.write(data)
                    handle.flush()
                    os.fsync(handle.fileno())
                temporary.replace(path)
            finally:
                temporary.unlink(missing_ok=True)

    def path(self, digest: str) -> Path:
        """Return where the bytes with this hash are, or would be."""
        return self._folder / digest[:2] / digest

    def has(self, digest: str) -> bool:
        """Tell whether the bytes are here; a reference may arrive before its photo."""
        return self.path(digest).is_file()

    def read(self, digest: str) -> bytes | None:
        """Return the bytes, None while they have not been received; damaged ones count as not received."""
        path = self.path(digest)
        if not path.is_file():
            return None
        data = path.read_bytes()
        return data if hashlib.sha256(data).hexdigest() == digest else None
