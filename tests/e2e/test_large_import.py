"""A large import takes short ways; what comes of it is what the long ways make of the same entries."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.models.records import Append, Cancel, Put, Remove
from app.models.values import new_id
from app.progress import Cancelled, CancelToken, Progress
from app.services.gatebook import Gatebook
from app.services.taking import _MANY_ENTRIES
from tests.e2e.stations import CHIEF, Station, join

ASSETS = _MANY_ENTRIES // 2


def _record(book: Gatebook) -> None:
    """Save many records, and change, move, remove and sign some of them again and again."""
    rows = [new_id() for _ in range(ASSETS)]
    for number, row in enumerate(rows):
        values = {"point": "SLM", "tag": f"R-{number}", "name": "جهاز", "note": "x" * (number % 50)}
        book.desk.save(CHIEF, [Put("asset", row, values)])
    for number, row in enumerate(rows):
        _change(book, number, row, rows[-1 - number])


def _change(book: Gatebook, number: int, row: str, other: str) -> None:
    move, run = new_id(), new_id()
    match number % 5:
        case 0:
            book.desk.save(CHIEF, [Put("asset", row, {"note": "ثانيا", "condition": "U"})])
        case 1:
            book.desk.save(CHIEF, [Remove("asset", row)])
        case 2:
            moved = {"point": "SLM", "asset": row, "kind": "check", "note": "seen"}
            book.desk.save(CHIEF, [Append("asset_move", move, moved)])
            book.desk.save(CHIEF, [Cancel("asset_move", move, "typed twice")])
        case 3:
            told = {"point": "SLM", "template": "SOP-01@1.0", "stage": "draft"}
            answer = {"run": run, "item": "01", "value": "yes"}
            book.desk.save(CHIEF, [Put("run", run, told), Put("answer", f"{run}/01", answer)])
        case 4:
            both = [Put("asset", row, {"tag": "T"}), Put("asset", other, {"tag": None})]
            book.desk.save(CHIEF, both)


@pytest.fixture
def large(point: Station, tmp_path: Path) -> Path:
    point.act(_record)
    return point.export("HQ", tmp_path / "large")


def test_headquarters_holds_what_the_point_holds_and_folding_anew_finds_nothing_else(
    hq: Station, point: Station, large: Path
) -> None:
    (result,) = hq.take(large)
    held = set(hq.dump())
    missing = [line for line in point.dump() if line not in held]
    assert (result.fresh >= _MANY_ENTRIES, hq.sound(), missing) == (True, True, [])


def test_a_large_import_that_is_stopped_has_taken_nothing_in_and_works_when_asked_again(
    hq: Station, large: Path
) -> None:
    cancel = CancelToken()
    before = hq.dump()

    def stop(stage: str, done: int, _total: int) -> None:
        if stage == "importing" and done:
            cancel.cancel()

    with hq.open() as book, pytest.raises(Cancelled):
        book.exchange.import_files([large], Progress(stop), cancel)
    stopped = hq.dump()
    (result,) = hq.take(large)
    assert (stopped == before, result.fresh >= _MANY_ENTRIES, hq.sound()) == (True, True, True)


def test_many_files_proven_ahead_come_to_the_same_as_one_after_the_other(
    hq: Station, point: Station, tmp_path: Path
) -> None:
    files = []
    for number in range(6):
        point.add_asset(tag=f"R-{number}")
        files.append(point.export("HQ", tmp_path / f"{number}"))
    results = hq.take(*reversed(files))
    assert ([result.error for result in results], hq.sound()) == ([None] * 6, True)
    held = set(hq.dump())
    assert [line for line in point.dump() if line not in held] == []


def test_a_file_in_the_middle_that_is_damaged_is_refused_alone(
    hq: Station, point: Station, tmp_path: Path
) -> None:
    files = []
    for number in range(4):
        point.add_asset(tag=f"R-{number}")
        files.append(point.export("HQ", tmp_path / f"{number}"))
    files[1].write_bytes(files[1].read_bytes()[:-7])
    results = hq.take(*files)
    assert [result.error is None for result in results] == [True, False, True, True]


def test_files_of_a_pc_that_an_earlier_file_introduces_are_judged_by_the_newer_trust(
    hq: Station, point: Station, tmp_path: Path
) -> None:
    second = Station(tmp_path / "SHB", "SHB")
    join(second, hq, tmp_path / "joining")
    second.add_asset(tag="S-1")
    told = hq.export("SLM", tmp_path / "to-point")
    assert [result.error for result in point.take(told)] == [None]
    files = [second.export("HQ", tmp_path / "second"), point.export("HQ", tmp_path / "point")]
    assert [result.error for result in hq.take(*files)] == [None, None]
