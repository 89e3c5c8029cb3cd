"""Where hostile files land: a headquarters and a point that have really joined, and PCs whose keys the tests hold."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from app.paths import Home
from app.sync.age import AgeKey
from app.sync.deployment import extend
from app.sync.join import make_request
from app.sync.kept_keys import read_root
from app.sync.keys import DeviceKeys, key_path, save_keys
from app.sync.signing import SigningKey
from app.sync.trust import Link, Revocation, Trust
from tests.e2e.stations import HQ_CHIEF, Station, join
from tests.unit.sync.forge import MADE, World

HERE, THERE = "SLM", "SHB"
"""The point that has a home of its own, and the one whose PCs exist as keys alone."""

MEMORY = Path("/dev/shm")


def fixed(number: int) -> DeviceKeys:
    """Return the device whose signing key has this number."""
    return DeviceKeys(SigningKey(bytes([number]) * 32), AgeKey.generate())


def seat(root: Path, code: str) -> Station:
    """Return the station whose home was copied to ``root``."""
    station = object.__new__(Station)
    station.home, station.code = Home(root), code
    return station


class Ground(World):
    """A deployment in a folder: homes of headquarters and of a point, and the keys of everybody else.

    ``pc`` and ``twin`` belong to another point, ``beside`` to that of the home, ``gone`` was withdrawn.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.hq, self.pc, self.stranger, self.twin, self.here, self.gone, self.beside = map(
            fixed, range(1, 8)
        )
        for keys, name in ((self.hq, "HQ"), (self.here, HERE)):
            save_keys(key_path(folder / name), keys)
        hq, here = Station(folder / "HQ", "HQ"), Station(folder / HERE, HERE)
        join(here, hq, folder / "stick")
        for keys, label, point in (
            (self.pc, "SHB-PC1", THERE),
            (self.twin, "SHB-PC2", THERE),
            (self.gone, "SHB-PC3", THERE),
            (self.beside, "SLM-PC2", HERE),
        ):
            self._enrol(hq, keys, label, point)
        with hq.open() as book:
            book.exchange.revoke(HQ_CHIEF, self.gone.public.code)
            trust = book.exchange._counter.trust
        assert trust is not None
        self.trust: Trust = trust
        self.roots = [read_root(path) for path in sorted(hq.home.keys.glob("root-*.key"))]
        here.take(hq.export(HERE, folder / "stick"))

    def _enrol(self, hq: Station, keys: DeviceKeys, label: str, point: str) -> None:
        request = self.folder / "request.gbj"
        request.write_bytes(make_request(keys, label, point, MADE))
        hq.act(lambda book: book.exchange.accept_join(HQ_CHIEF, request, self.folder / "answer.gbj"))

    def home(self, code: str, into: Path) -> Station:
        """Return a copy of a home as it stands after joining."""
        shutil.copytree(self.folder / code, into)
        return seat(into, code)

    def link(self, *, signers: Sequence[SigningKey] = (), revoked: Sequence[Revocation] = ()) -> Link:
        """Return a next link of the trust list, signed by headquarters unless others are named."""
        return extend(self.trust, signers or [self.hq.signing], revoked=revoked).links[-1]


@cache
def ground() -> Ground:
    """Return the ground, made once for this process."""
    made = tempfile.TemporaryDirectory(prefix="ground-", dir=MEMORY if MEMORY.is_dir() else None)
    found = Ground(Path(made.name))
    found.kept = made  # type: ignore[attr-defined]
    return found
