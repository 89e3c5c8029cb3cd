"""Files on a share of any kind: one folder for each reader, whole files only, never one written over another.

A bundle goes up under a name that nobody takes for a bundle and gets its own once it is there completely.
"""

from __future__ import annotations

import hashlib
import secrets
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Protocol

from app.errors import Environment
from app.progress import CancelToken, Progress
from app.sync.channels.channel import MAX_LISTED, Box, Listing, Offer, acceptable, local_name
from app.sync.channels.trouble import not_verified, odd_answer
from app.sync.disk import require_space, writing
from app.sync.limits import MAX_FILE

TEMPORARY = ".uploading"
"""Ends the name of what is not complete yet; ``.part`` is a name that Nextcloud refuses."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file on a share, as its server tells of it; ``mark`` changes when its content does."""

    name: str
    size: int
    mark: str


class Share(Protocol):
    """What a kind of share can do; names are single path components, folders are those of ``Box``."""

    server: str

    def check(self) -> None:
        """See that the folder that was set up is there."""
        ...

    def make(self, folder: str) -> None:
        """Make a folder unless it is there."""
        ...

    def files(self, folder: str) -> Iterator[Found]:
        """Yield the files of a folder; none when it is not there."""
        ...

    def find(self, folder: str, name: str) -> Found | None:
        """Return one file, None when it is not there."""
        ...

    def read(self, folder: str, name: str, start: int) -> Iterator[bytes]:
        """Yield the bytes of a file from ``start`` on."""
        ...

    def write(self, folder: str, name: str, path: Path, progress: Progress, cancel: CancelToken) -> None:
        """Write a file, going on where an earlier attempt stopped as far as the share allows it."""
        ...

    def rename(self, folder: str, old: str, new: str) -> None:
        """Give a file its name; an existing file of that name must stay."""
        ...

    def remove(self, folder: str, name: str) -> None:
        """Remove a file that we made."""
        ...

    def close(self) -> None:
        """End the connection."""
        ...


class ShareChannel:
    """A channel over a share."""

    def __init__(self, share: Share) -> None:
        self._share = share

    def check(self, box: Box) -> None:
        """See that the folder is there and that files can be brought into it."""
        self._share.check()
        self._share.make(box.folder)
        name = f"gatebook-{secrets.token_hex(4)}{TEMPORARY}"
        with tempfile.TemporaryDirectory(prefix="gatebook-") as folder:
            probe = Path(folder, name)
            probe.write_bytes(name.encode())
            self._share.write(box.folder, name, probe, Progress(), CancelToken())
        self._share.remove(box.folder, name)

    def offered(self, box: Box, _since: str) -> Listing:
        """Return the bundles that lie there for the reader, by name; a share is looked through whole each time."""
        self._share.check()
        seen = list(islice(self._share.files(box.folder), MAX_LISTED + 1))
        offers = [
            Offer(file.name, file.size, file.mark)
            for file in seen[:MAX_LISTED]
            if acceptable(file.name) and file.size > 0
        ]
        return Listing(tuple(sorted(offers, key=lambda one: one.name)), "", len(seen) <= MAX_LISTED)

    def take(
        self, box: Box, offer: Offer, folder: Path, progress: Progress, cancel: CancelToken
    ) -> list[Path]:
        """Fetch a file; what an earlier attempt brought is kept and not fetched again."""
        path = folder / local_name(offer.name)
        part = folder / "partly"
        if path.is_file() and path.stat().st_size == offer.size:
            return [path]
        had = part.stat().st_size if part.is_file() else 0
        had = had if had <= offer.size else 0
        require_space(folder, offer.size - had)
        with writing(part), part.open("r+b" if had else "wb") as file:
            file.seek(had)
            for chunk in self._share.read(box.folder, offer.name, had):
                cancel.raise_if_cancelled()
                had += len(chunk)
                if had > offer.size or had > MAX_FILE:
                    file.truncate(0)
                    raise odd_answer(self._share.server, "size")
                file.write(chunk)
                progress.at("channel_fetching", had, offer.size)
        if had != offer.size:
            raise Environment("channel_interrupted", "tried_again_later", server=self._share.server)
        part.replace(path)
        return [path]

    def put(self, box: Box, path: Path, sha256: str, progress: Progress, cancel: CancelToken) -> None:
        """Bring a bundle there under its own name; under another when that is taken by a different file."""
        self._share.check()
        self._share.make(box.folder)
        name, size = path.name, path.stat().st_size
        found = self._share.find(box.folder, name)
        if found is not None:
            if self._holds(box.folder, found, size, sha256, cancel):
                return
            # A PC restored from a copy counts its files from an earlier number: nothing that lies there may go.
            name = f"{path.stem}-{sha256[:12]}{path.suffix}"
            if self._share.find(box.folder, name) is not None:
                return
        temporary = f"{path.stem}-{sha256[:12]}{TEMPORARY}"
        self._share.write(box.folder, temporary, path, progress, cancel)
        written = self._share.find(box.folder, temporary)
        if written is None or written.size != size:
            self._share.remove(box.folder, temporary)
            raise not_verified(self._share.server, path.name)
        self._share.rename(box.folder, temporary, name)

    def close(self) -> None:
        """End the connection."""
        self._share.close()

    def _holds(self, folder: str, found: Found, size: int, sha256: str, cancel: CancelToken) -> bool:
        """Tell whether a file on the share is the very one that is to go there."""
        if found.size != size:
            return False
        digest = hashlib.sha256()
        for chunk in self._share.read(folder, found.name, 0):
            cancel.raise_if_cancelled()
            digest.update(chunk)
        return digest.hexdigest() == sha256
