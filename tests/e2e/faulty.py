"""Does one act again and again, each time with another write failing: ``python -m tests.e2e.faulty ACT FOLDER MOST``.

Needs the library made of ``faults.c`` to be loaded before all others (LD_PRELOAD). Each try must succeed or be told as
trouble of the environment; then the home opens, is sound, has everything that was acknowledged, and the act works.
"""

from __future__ import annotations

import ctypes
import errno
import itertools
import json
import shutil
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.errors import Environment
from app.models.entries import SCHEMA
from app.models.records import Put
from app.models.values import new_id
from app.paths import Home
from app.services.gatebook import Gatebook, open_gatebook
from app.storage.copies import copies, keep_copy
from app.storage.database import open_database
from app.sync.verify import verify_file
from tests.e2e.stations import CHIEF, Station, join

ASSETS = 12
KINDS = tuple(itertools.product((errno.ENOSPC, errno.EIO), (False, True)))
"""No room or a broken medium, once or from then on."""


class Faults:
    """The library that makes calls fail."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.faults_disarm.restype = ctypes.c_long

    def arm(self, folder: Path, at: int, code: int, *, lasting: bool, reads: bool) -> None:
        """Let call ``at`` below ``folder`` fail from now on."""
        self._library.faults_arm(str(folder).encode(), ctypes.c_long(at), code, lasting, reads)

    def disarm(self) -> int:
        """Let nothing fail any more; return how many calls there were."""
        return int(self._library.faults_disarm())


@dataclass
class Place:
    """A point, headquarters and a stick, as they stand before each try."""

    root: Path

    @property
    def point(self) -> Station:
        return _station(self.root / "SLM", "SLM")

    @property
    def hq(self) -> Station:
        return _station(self.root / "HQ", "HQ")

    @property
    def stick(self) -> Path:
        return self.root / "stick"

    @property
    def target(self) -> Path:
        return self.root / "target"


def _station(root: Path, code: str) -> Station:
    station = object.__new__(Station)
    station.home, station.code = Home(root), code
    return station


def make(root: Path) -> Place:
    """Set everything up: a point with records that headquarters has not seen, and a stick with them."""
    place = Place(root)
    point, hq = Station(root / "SLM", "SLM"), Station(root / "HQ", "HQ")
    join(point, hq, place.stick)

    def record(book: Gatebook) -> None:
        photo = book.desk.blobs.put(b"\xff\xd8\xff\xe0" + bytes(20_000), "image/jpeg", "x.jpg")
        for number in range(ASSETS):
            values = {"point": "SLM", "tag": f"R-{number}", "note": "x" * 400, "condition_photo": [photo]}
            book.desk.save(CHIEF, [Put("asset", new_id(), values)])

    point.act(record)
    point.export("HQ", place.stick)
    place.target.mkdir()
    return place


Armed = Callable[[], object]


@dataclass(frozen=True)
class Act:
    """One act: what comes before the writes that may fail, what may fail, and how it is judged afterwards."""

    do: Callable[[Place, Armed, list[str]], None]
    judge: Callable[[Place, list[str]], None]
    below: str = ""
    reads: bool = False


def _open(station: Station, arm: Armed, work: Callable[[Gatebook], object]) -> None:
    """Open a home, then work and close while writes may fail."""
    book = open_gatebook(station.home)
    arm()
    try:
        work(book)
    finally:
        book.close()


def _save(place: Place, arm: Armed, acknowledged: list[str]) -> None:
    def work(book: Gatebook) -> None:
        for _ in range(3):
            row = new_id()
            book.desk.save(CHIEF, [Put("asset", row, {"point": "SLM", "tag": "new"})])
            acknowledged.append(row)

    _open(place.point, arm, work)


def _after_saving(place: Place, acknowledged: list[str]) -> None:
    more = place.point.add_asset(tag="next")
    found = place.point.act(lambda book: book.desk.records.many("asset", [*acknowledged, more]))
    assert len(found) == len(acknowledged) + 1, "an acknowledged save is lost"
    assert place.point.sound()


def _import(place: Place, arm: Armed, acknowledged: list[str]) -> None:
    def work(book: Gatebook) -> None:
        for result in book.exchange.import_files([place.stick]):
            if isinstance(result.error, Environment):
                raise result.error
            assert result.error is None, result.error
            acknowledged.append(result.bundle)

    _open(place.hq, arm, work)


def _after_importing(place: Place, acknowledged: list[str]) -> None:
    count = place.hq.act(lambda book: book.desk.records.count("asset"))
    assert count in ({ASSETS} if acknowledged else {0, ASSETS}), f"{count} assets"
    assert place.hq.sound()
    place.hq.take(place.stick)
    assert not list(place.hq.home.inbox.iterdir())
    assert place.hq.act(lambda book: book.desk.records.count("asset")) == ASSETS
    photos = place.hq.act(lambda book: [path for path in book.home.blobs.rglob("*") if path.is_file()])
    assert len([path for path in photos if path.suffix != ".tmp"]) == 1


def _export(place: Place, arm: Armed, acknowledged: list[str]) -> None:
    def work(book: Gatebook) -> None:
        # What was exported before has been lost on its way: all is asked for again.
        acknowledged.extend(str(made.path) for made in book.exchange.export("HQ", place.target))

    _open(place.point, arm, work)


def _after_exporting(place: Place, acknowledged: list[str]) -> None:
    for path in {*map(Path, acknowledged), *place.target.glob("*.gbk")}:
        verify_file(path)
    assert not [path.name for path in place.target.iterdir() if path.suffix not in {".gbk", ".part"}]
    assert place.point.sound()
    place.hq.take(place.point.export("HQ", place.target))
    assert place.hq.act(lambda book: book.desk.records.count("asset")) == ASSETS


def _refold(place: Place, arm: Armed, acknowledged: list[str]) -> None:
    database = open_database(place.point.home.database)
    with database.local() as connection:
        connection.execute(
            "INSERT OR REPLACE INTO setting (key, value) VALUES ('folded_form', 'an older one')"
        )
        connection.execute(f"PRAGMA user_version = {SCHEMA << 21 | 1:d}")
    database.close()
    arm()
    open_gatebook(place.point.home).close()


def _after_refolding(place: Place, acknowledged: list[str]) -> None:
    assert place.point.act(lambda book: book.desk.records.count("asset")) == ASSETS
    _after_saving(place, acknowledged)


def _copy(place: Place, arm: Armed, acknowledged: list[str]) -> None:
    def work(book: Gatebook) -> None:
        acknowledged.append(keep_copy(book._database, book.home.backups, "2026-11-23").name)

    _open(place.point, arm, work)


def _after_copying(place: Place, acknowledged: list[str]) -> None:
    folder = place.point.home.backups
    assert set(acknowledged) <= {path.name for path in copies(folder)}
    place.point.act(lambda book: keep_copy(book._database, folder, "2026-11-24"))
    for path in copies(folder):
        database = open_database(path)
        row = database.one("PRAGMA integrity_check")
        database.close()
        assert row is not None
        assert row[0] == "ok", path.name
    _after_saving(place, [])


ACTS = {
    "save": Act(_save, _after_saving),
    "import": Act(_import, _after_importing),
    "export": Act(_export, _after_exporting),
    "refold": Act(_refold, _after_refolding),
    "copy": Act(_copy, _after_copying),
    "pull": Act(_import, _after_importing, below="stick", reads=True),
}
"""The last reads from a stick that is pulled out meanwhile."""


def fresh(template: Path) -> Place:
    """Return a copy of the template in place of the one before."""
    root = template.with_name("tried")
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(template, root)
    return Place(root)


def attempt(
    faults: Faults, act: Act, template: Path, at: int = 0, code: int = 0, *, lasting: bool = False
) -> tuple[str, int]:
    """Do an act on a copy of the template with one call failing; return what was told, and the number of calls."""
    place, acknowledged, told = fresh(template), list[str](), ""
    below = place.root / act.below
    try:
        act.do(place, lambda: faults.arm(below, at, code, lasting=lasting, reads=act.reads), acknowledged)
    except Environment as error:
        told = error.code
    finally:
        calls = faults.disarm()
    act.judge(place, acknowledged)
    return told, calls


def run(name: str, folder: Path, most: int) -> dict[str, object]:
    """Count the calls of an act, then let each, or ``most`` of them spread evenly, fail in each way."""
    act, faults, template = ACTS[name], Faults(), folder / "template"
    make(template)
    told, calls = attempt(faults, act, template)
    assert told == ""
    places = range(1, calls + 1)
    tries = list(itertools.product(places, KINDS))
    if most and most < len(tries):
        tries = [tries[number * len(tries) // most] for number in range(most)]
    ends: Counter[str] = Counter()
    for at, (code, lasting) in tries:
        try:
            ends[attempt(faults, act, template, at, code, lasting=lasting)[0]] += 1
        except BaseException as error:
            error.add_note(f"{name}: call {at} of {calls}, {errno.errorcode[code]}, {lasting=}")
            raise
    return {"calls": calls, "tries": len(tries), "ends": ends}


if __name__ == "__main__":
    print(json.dumps(run(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))))
