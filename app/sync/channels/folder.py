"""A folder or network share that the system has mounted."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import Environment
from app.progress import CancelToken, Progress
from app.sync.channels.channel import CHUNK
from app.sync.channels.share import Found
from app.sync.channels.trouble import forbidden, full, missing, not_verified
from app.sync.disk import forget_cache, reading, sync_folder, writing

_FULL, _FORBIDDEN = {"disk_full"}, {"folder_not_writable", "file_not_readable"}


class FolderShare:
    """Files of a folder; what was written is read back from the medium."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.server = str(root)

    def check(self) -> None:
        """See that the folder is there: a share that is not mounted must not be replaced by a folder of its name."""
        with self._failures():
            if not self._root.is_dir():
                raise missing(self.server, self.server)

    def make(self, folder: str) -> None:
        """Make a folder below the root."""
        with self._failures(), writing(self._root / folder):
            (self._root / folder).mkdir(exist_ok=True)

    def files(self, folder: str) -> Iterator[Found]:
        """Yield plain files; links are followed by nobody."""
        place = self._root / folder
        with self._failures(), reading(place):
            if not place.is_dir():
                return
            with os.scandir(place) as found:
                for entry in found:
                    if entry.is_file(follow_symlinks=False):
                        told = entry.stat(follow_symlinks=False)
                        yield Found(entry.name, told.st_size, str(told.st_mtime_ns))

    def find(self, folder: str, name: str) -> Found | None:
        """Return one file."""
        path = self._root / folder / name
        with self._failures(), reading(path):
            if not path.is_file() or path.is_symlink():
                return None
            told = path.stat()
            return Found(name, told.st_size, str(told.st_mtime_ns))

    def read(self, folder: str, name: str, start: int) -> Iterator[bytes]:
        """Yield the bytes of a file."""
        path = self._root / folder / name
        with self._failures(), reading(path), path.open("rb") as file:
            file.seek(start)
            while chunk := file.read(CHUNK):
                yield chunk

    def write(self, folder: str, name: str, path: Path, progress: Progress, cancel: CancelToken) -> None:
        """Copy a file, going on after what an interrupted copy left, and compare what the medium holds."""
        target = self._root / folder / name
        size = path.stat().st_size
        with self._failures(), writing(target), path.open("rb") as source, target.open("ab") as file:
            had = _same_beginning(path, target)
            if had < file.tell():
                file.truncate(had)
            source.seek(had)
            while chunk := source.read(CHUNK):
                cancel.raise_if_cancelled()
                file.write(chunk)
                had += len(chunk)
                progress.at("channel_sending", had, size)
            file.flush()
            os.fsync(file.fileno())
            forget_cache(file.fileno())
        if self._digest(target) != _digest(path):
            self.remove(folder, name)
            raise not_verified(self.server, path.name)

    def rename(self, folder: str, old: str, new: str) -> None:
        """Give a file its name, durably."""
        place = self._root / folder
        with self._failures(), writing(place / new):
            (place / old).rename(place / new)
            sync_folder(place)

    def remove(self, folder: str, name: str) -> None:
        """Remove a file."""
        with self._failures(), writing(self._root / folder / name):
            (self._root / folder / name).unlink(missing_ok=True)

    def close(self) -> None:
        """Do nothing: a folder has no connection."""

    def _digest(self, path: Path) -> str:
        with self._failures(), reading(path):
            return _digest(path)

    @contextmanager
    def _failures(self) -> Iterator[None]:
        """Say in the words of channels what a folder of the system says."""
        try:
            yield
        except Environment as error:
            if error.code in _FULL:
                raise full(self.server) from error
            if error.code in _FORBIDDEN:
                raise forbidden(self.server, self.server) from error
            if error.code == "folder_missing":
                raise missing(self.server, self.server) from error
            raise
        except OSError as error:
            raise Environment("channel_interrupted", "tried_again_later", server=self.server) from error


def _same_beginning(path: Path, target: Path) -> int:
    """Return how many bytes of ``target`` are the beginning of ``path``: all that it has, or none."""
    had = target.stat().st_size
    if not 0 < had <= path.stat().st_size or _digest(target) != _digest(path, had):
        return 0
    return had


def _digest(path: Path, most: int = -1) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while most and (chunk := file.read(CHUNK if most < 0 else min(CHUNK, most))):
            digest.update(chunk)
            most -= len(chunk) if most > 0 else 0
    return digest.hexdigest()
