"""What the system says of files beside the database, in the words of ``Environment``."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import Environment

_FULL = (errno.ENOSPC, errno.EDQUOT)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR)


@contextmanager
def disk_trouble_told(path: Path) -> Iterator[None]:
    """Turn OSError into Environment: disk_full, folder_not_writable or disk_error."""
    try:
        yield
    except OSError as error:
        raise _environment(error, path) from error


def _environment(error: OSError, path: Path) -> Environment:
    if error.errno in _FULL:
        return Environment("disk_full", "free_space_and_retry", path=path.name)
    if error.errno in _FORBIDDEN:
        return Environment("folder_not_writable", "choose_writable_folder", path=path.name)
    return Environment("disk_error", "check_disk_and_restore", path=path.name)
