"""Files kept aside: a copy to hand back, and a look at what is in one."""

from __future__ import annotations

import hashlib
from pathlib import Path

from app.errors import Environment, Refused
from app.progress import CancelToken
from app.services.exchange_parts import Counter
from app.services.inspecting import Inspection, inspect
from app.sync.disk import reading, replacing, require_space, write_all, writing


def hand_back(counter: Counter, bundle: str, folder: Path) -> Path:
    """Write a copy of a file kept aside into ``folder``, read it back, and return its path; the file itself stays.

    Raises Refused ``tray_file_gone``; Environment for stick and disk, ``medium_failed`` when it reads back differently.
    """
    kept = _kept(counter, bundle)
    target = folder / kept.name
    with reading(kept):
        data = kept.read_bytes()
    require_space(folder, len(data))
    with writing(target), replacing(target) as file:
        write_all(file, data)
    with reading(target):
        same = hashlib.sha256(target.read_bytes()).digest() == hashlib.sha256(data).digest()
    if not same:
        raise Environment("medium_failed", "plug_in_again", file=target.name, errno=0)
    return target


def look_inside(counter: Counter, bundle: str, cancel: CancelToken) -> Inspection:
    """Return what is in a file kept aside; Refused as an import of it would be, and ``tray_file_gone``."""
    return inspect(counter, _kept(counter, bundle), cancel)


def _kept(counter: Counter, bundle: str) -> Path:
    item = next((one for one in counter.ledger.tray() if one.bundle == bundle), None)
    path = counter.home.tray / item.file if item is not None else None
    if path is None or not path.is_file():
        raise Refused("tray_file_gone")
    return path
