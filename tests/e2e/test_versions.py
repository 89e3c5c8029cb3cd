"""Programs of several ages exchange files: what an older one does not know it keeps, carries on and shows later."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from copy import copy
from pathlib import Path

import pytest

from app.errors import Environment
from app.models.entries import SCHEMA
from app.models.records import Put, Sign
from app.models.values import new_id
from app.paths import Home
from app.services.gatebook import Gatebook
from app.services.importing import Verdict
from app.storage.copies import copies
from tests.e2e.stations import CHIEF, Station, join
from tests.unit.storage.registry import registry, with_vehicles, without

Older = Callable[[], AbstractContextManager[None]]

OLDER: dict[str, Older] = {
    "a table less": lambda: registry(without("attendance")),
    "a field less": lambda: registry(without("asset", "donor", "condition_note")),
    "an operation less": lambda: registry(unknown="freeze"),
    "all three less": lambda: registry(
        without("attendance"), without("asset", "donor", "condition_note"), unknown="freeze"
    ),
}


@pytest.fixture(params=list(OLDER))
def older(request: pytest.FixtureRequest) -> Older:
    """Return what makes the program an older one for the length of a block."""
    return OLDER[request.param]


def _record_what_is_new(book: Gatebook) -> None:
    """Record something for which every older program lacks a word."""
    asset, run, session = new_id(), new_id(), new_id()
    point = {"point": book.desk.place.code}
    told = {"tag": "R-014", "donor": "IOM", "condition": "G", "condition_note": "scratched"}
    book.desk.save(CHIEF, [Put("asset", asset, {**point, **told})])
    book.desk.save(CHIEF, [Put("asset", asset, {"donor": "EU"})])
    book.desk.save(CHIEF, [Put("asset", asset, {"condition": "F"})])
    book.desk.save(CHIEF, [Put("session", session, {**point, "title": "Fire drill"})])
    mark = {"session": session, "day": "2026-11-24", "person": "p", "mark": "present"}
    book.desk.save(CHIEF, [Put("attendance", f"{session}/2026-11-24/p", mark)])
    book.desk.save(CHIEF, [Put("run", run, {**point, "stage": "complete"})])
    book.desk.save(CHIEF, [Put("answer", f"{run}/A", {"run": run, "item": "A", "value": "yes"})])
    book.desk.save(CHIEF, [Sign(run)])


def _entries(book: Gatebook) -> set[tuple[str, int, bytes]]:
    """Return every entry of the point's logs, byte for byte."""
    logs = [log for log in book.desk.store.logs.all() if log.audience == "point:SLM"]
    return {
        (log.id, line.n, line.line) for log in logs for line in book.desk.store.logs.lines(log.no, 1, log.n)
    }


def _twin(hq: Station, folder: Path) -> Station:
    """Return headquarters once more, as it stands, to be told the same by another program."""
    shutil.copytree(hq.home.root, folder)
    twin = copy(hq)
    twin.home = Home(folder)
    return twin


def test_what_an_older_reader_relays_is_what_was_sent(
    older: Older, point: Station, hq: Station, stick: Path, tmp_path: Path
) -> None:
    second = Station(tmp_path / "SLM-2", "SLM")
    join(second, hq, stick)
    point.act(_record_what_is_new)
    bundle = point.export("HQ", stick)
    with older():
        hq.take(bundle)
        relayed = hq.export("SLM", tmp_path / "way")
    second.take(relayed)
    assert second.act(_entries) == point.act(_entries)


def test_after_the_update_nobody_sees_that_the_reader_was_older(
    older: Older, point: Station, hq: Station, stick: Path, tmp_path: Path
) -> None:
    never_old = _twin(hq, tmp_path / "never-old")
    point.act(_record_what_is_new)
    bundle = point.export("HQ", stick)
    never_old.take(bundle)
    with older():
        told = hq.take(bundle)[0]
    assert (told.verdict, hq.dump(), hq.sound()) == (Verdict.IMPORTED, never_old.dump(), True)


def test_the_changes_that_wait_for_an_update_are_counted(point: Station, hq: Station, stick: Path) -> None:
    point.act(_record_what_is_new)
    bundle = point.export("HQ", stick)
    with OLDER["all three less"]():
        hq.take(bundle)
        before = hq.act(lambda book: book.exchange.status().waits_for_update)
    # Three entries name a field, one the table and one the operation that are not known.
    assert (before, hq.act(lambda book: book.exchange.status().waits_for_update)) == (5, 0)


def test_an_older_reader_writes_over_what_it_knows_and_takes_nothing_away(
    older: Older, point: Station, hq: Station, stick: Path, tmp_path: Path
) -> None:
    row = point.add_asset(tag="R-014", donor="IOM")
    bundle = point.export("HQ", stick)
    with older():
        hq.take(bundle)
        hq.act(lambda book: book.desk.save(CHIEF, [Put("asset", row, {"tag": "R-015"})], point="SLM"))
        back = hq.export("SLM", tmp_path / "way")
    point.take(back)
    found = point.asset(row)
    assert (found.text("tag"), found.text("donor"), found.conflicted) == ("R-015", "IOM", False)


def test_the_update_of_a_home_leaves_a_copy_of_what_was_there(point: Station) -> None:
    point.add_asset(tag="R-014")
    before = point.dump()
    with registry(with_vehicles, schema=SCHEMA + 1):
        point.act(lambda book: book.desk.save(CHIEF, [Put("vehicle", new_id(), {"point": "SLM"})]))
    kept = copies(point.home.backups)[-1]
    shutil.copy(kept, point.home.database)
    assert (point.dump(), point.sound()) == (before, True)


def test_an_older_program_leaves_the_home_of_a_newer_one_alone(point: Station) -> None:
    with registry(with_vehicles, schema=SCHEMA + 1):
        point.act(lambda book: book.desk.save(CHIEF, [Put("vehicle", new_id(), {"point": "SLM"})]))
    before = point.home.database.read_bytes()
    with pytest.raises(Environment, match="database_newer"):
        point.dump()
    assert point.home.database.read_bytes() == before
