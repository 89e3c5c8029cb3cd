"""PCs with wrong clocks: their times are estimates with a reason, on every PC alike, and nothing else changes."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from app.models.clock_honesty import Estimate, Fault
from app.models.records import Put
from app.paths import Home
from app.services.clock import Clock, SetClock
from app.services.clock_reading import Clocks
from app.services.gatebook import open_gatebook
from app.storage import clock_marks
from tests.e2e.stations import CHIEF, Station, join

IRAQ = timezone(timedelta(hours=3))
TODAY = datetime(2026, 11, 23, 9, 0, tzinfo=IRAQ)


class Told(Clock):
    """A clock that tells any text."""

    def __init__(self, text: str) -> None:
        self.text = text

    def now(self) -> Any:
        return self.text


def record(station: Station, at: datetime | str, *tags: str) -> None:
    """Record assets while the PC's clock shows ``at``, a minute apart."""
    clock = Told(at) if isinstance(at, str) else SetClock(at)
    book = open_gatebook(station.home, clock=clock)
    for tag in tags:
        book.desk.save(CHIEF, [Put("asset", tag, {"point": station.code, "tag": tag})])
        if isinstance(clock, SetClock):
            clock.forward(minutes=1)
    book.close()


def decide(hq: Station, at: datetime, row: str) -> None:
    """Let headquarters write a record of the point."""
    book = open_gatebook(hq.home, clock=SetClock(at))
    book.desk.save(CHIEF, [Put("asset", row, {"point": "SLM", "tag": row})], point="SLM")
    book.close()


def estimate(station: Station, row: str) -> Estimate | None:
    def read(book: Any) -> Estimate | None:
        record = book.desk.records.get("asset", row)
        ((log, n),) = record.heads.items()
        return book.desk.store.clocks.estimate(log, n)

    return station.act(read)


def fault(station: Station, row: str) -> Fault | None:
    found = estimate(station, row)
    return None if found is None else found.fault


def exchange(point: Station, hq: Station, stick: Path, at: datetime) -> None:
    """Carry everything to headquarters and back, where the clock of headquarters shows ``at``."""
    book = open_gatebook(point.home, clock=SetClock(at))
    made = book.exchange.export("HQ", stick)[0].path
    book.close()
    book = open_gatebook(hq.home, clock=SetClock(at))
    book.exchange.import_files([made])
    book.close()
    record(hq, at, f"hq{at:%H%M}")
    book = open_gatebook(hq.home, clock=SetClock(at))
    back = book.exchange.export("SLM", stick)[0].path
    book.close()
    point.take(back)


@pytest.fixture
def pair(tmp_path: Path, stick: Path) -> tuple[Station, Station]:
    hq, point = Station(tmp_path / "hq", "HQ"), Station(tmp_path / "SLM", "SLM")
    join(point, hq, stick)
    return point, hq


@pytest.mark.parametrize(
    "at, expected",
    [
        (datetime(2099, 1, 1, tzinfo=IRAQ), Fault.FAR_FUTURE),
        (datetime(1601, 1, 1, tzinfo=IRAQ), Fault.BEFORE_PROGRAM),
        ("10000-01-01T00:00:00Z+03:00", Fault.UNREADABLE),
        ("2026-11-23T09:00:00", Fault.UNREADABLE),
        ("2026-13-40T25:61:00Z+03:00", Fault.UNREADABLE),
    ],
)
def test_a_time_that_cannot_be_is_an_estimate_between_its_neighbours(
    pair: tuple[Station, Station], at: datetime | str, expected: Fault
) -> None:
    point, _ = pair
    record(point, TODAY, "before")
    record(point, at, "wrong")
    record(point, TODAY + timedelta(hours=2), "after")
    found = estimate(point, "wrong")
    assert found == Estimate(expected, "2026-11-23T06:00:00Z+03:00", "2026-11-23T08:00:00Z+03:00")
    assert (fault(point, "before"), fault(point, "after")) == (None, None)


def test_a_clock_that_ran_ahead_for_a_while_is_found_when_it_goes_back(pair: tuple[Station, Station]) -> None:
    point, _ = pair
    record(point, TODAY, *(f"a{n}" for n in range(5)))
    record(point, TODAY + timedelta(days=400), "ahead")
    record(point, TODAY + timedelta(hours=3), "b1", "b2")
    assert [fault(point, row) for row in ("a4", "ahead", "b1")] == [None, Fault.WENT_BACK, None]


def test_headquarters_sees_at_once_that_a_clock_is_ahead(pair: tuple[Station, Station], stick: Path) -> None:
    point, hq = pair
    record(point, TODAY + timedelta(days=365 * 73), "ahead")
    exchange(point, hq, stick, TODAY)
    ((doubt,),) = (hq.act(lambda book: book.desk.store.clocks.doubts()),)
    assert (doubt.entries, doubt.off, doubt.lasting) == (2, 365 * 73 * 86400, True)
    assert estimate(hq, "ahead") == Estimate(Fault.FAR_FUTURE, "", "2026-11-23T06:00:00Z+03:00")


def test_what_headquarters_wrote_later_shows_it_to_everybody(
    pair: tuple[Station, Station], stick: Path
) -> None:
    point, hq = pair
    record(point, TODAY + timedelta(days=365 * 5), "ahead")
    exchange(point, hq, stick, TODAY)
    assert (fault(point, "ahead"), fault(hq, "ahead")) == (None, Fault.AHEAD)
    decide(hq, TODAY, "decided")
    point.take(hq.export("SLM", stick))
    record(point, TODAY + timedelta(days=365 * 5 + 1), "later")
    assert {fault(point, row) for row in ("ahead", "later")} == {Fault.AHEAD}
    assert (fault(point, "decided"), fault(hq, "decided")) == (None, None)


def test_an_entry_earlier_than_what_its_author_had_seen_is_an_estimate(
    pair: tuple[Station, Station], stick: Path
) -> None:
    point, hq = pair
    exchange(point, hq, stick, TODAY)
    record(point, TODAY - timedelta(days=90), "behind")
    assert fault(point, "behind") is Fault.BEHIND


def test_two_honest_pcs_have_no_estimates(pair: tuple[Station, Station], stick: Path) -> None:
    point, hq = pair
    for hours in (0, 24, 24 * 40):
        record(point, TODAY + timedelta(hours=hours), f"p{hours}")
        exchange(point, hq, stick, TODAY + timedelta(hours=hours, minutes=-10))
    assert hq.act(lambda book: book.desk.store.clocks.doubts()) == []
    assert point.act(lambda book: book.desk.store.clocks.doubts()) == []


def test_wall_clocks_change_no_value_and_both_sides_judge_alike(tmp_path: Path, stick: Path) -> None:
    """I17: two histories that differ in their clocks alone fold to the same values."""
    values = []
    for number, years in enumerate((0, 70)):
        folder = tmp_path / str(number)
        folder.mkdir()
        hq, point = Station(folder / "hq", "HQ"), Station(folder / "SLM", "SLM")
        join(point, hq, stick)
        record(point, TODAY + timedelta(days=365 * years), "x", "y")
        exchange(point, hq, stick, TODAY)
        record(point, TODAY - timedelta(days=365 * years), "z")
        hq.take(point.export("HQ", stick))
        assert [fault(point, row) for row in "xyz"] == [fault(hq, row) for row in "xyz"]
        assert point.dump() == hq.dump()
        values.append([hq.asset(row).text("tag") for row in "xyz"])
    assert values[0] == values[1]


def verdicts(station: Station, rows: Sequence[str], most: int | None) -> list[Estimate | None]:
    """Return the estimates of some records after looking through the entries so many at a time."""

    def read(book: Any) -> list[Estimate | None]:
        clocks = book.desk.store.clocks
        for _ in range(30 if most else 1):
            clocks.look_through(most)
        records = [book.desk.records.get("asset", row) for row in rows]
        heads = [next(iter(record.heads.items())) for record in records]
        return [clocks.at(book.desk.store.logs.find(log).no, n) for log, n in heads]

    return station.act(read)


def test_estimates_depend_neither_on_the_order_of_arrival_nor_on_when_they_are_looked_at(
    pair: tuple[Station, Station], stick: Path, tmp_path: Path
) -> None:
    point, hq = pair
    colleagues = [Station(tmp_path / name, "SLM") for name in ("second", "third")]
    for one in colleagues:
        join(one, hq, stick)
    point.take(hq.export("SLM", stick))
    files, rows = [], []
    for number, hours in enumerate((0, 24 * 365 * 3, 1, 24 * 365 * 73, 2, -24 * 200, 3)):
        row = f"r{number}"
        record(point, TODAY + timedelta(hours=hours), row)
        rows.append(row)
        made = point.export("HQ", stick)
        files.append(made.rename(tmp_path / f"{number}.gbk"))
    decide(hq, TODAY + timedelta(hours=4), "decided")
    files.append(hq.export("SLM", stick).rename(tmp_path / "hq.gbk"))
    second, third = colleagues
    for file in files:
        second.take(file)
    third.take(*reversed(files))
    assert second.dump() == third.dump()
    told = verdicts(second, rows, None)
    assert told == verdicts(third, rows, 1) == verdicts(point, rows, 2)
    assert [one.fault if one else None for one in told] == [
        None,
        Fault.WENT_BACK,
        None,
        Fault.FAR_FUTURE,
        None,
        Fault.WENT_BACK,
        None,
    ]


def test_a_twin_of_a_copied_disk_is_judged_alike_whichever_branch_came_first(
    pair: tuple[Station, Station], stick: Path, tmp_path: Path
) -> None:
    point, hq = pair
    record(point, TODAY, "shared")
    copy = tmp_path / "copy"
    shutil.copytree(point.home.root, copy)
    twin = object.__new__(Station)
    twin.home, twin.code = Home(copy), "SLM"
    record(point, TODAY + timedelta(days=365 * 3), "a1")
    record(point, TODAY + timedelta(hours=1), "a2", "a3")
    record(twin, TODAY + timedelta(hours=2), "b1")
    record(twin, TODAY + timedelta(hours=3), "b2")
    one, other = point.export("HQ", stick).rename(tmp_path / "a.gbk"), twin.export("HQ", tmp_path)
    second = Station(tmp_path / "hq2", "HQ")
    shutil.rmtree(second.home.root)
    shutil.copytree(hq.home.root, second.home.root)
    hq.take(one, other)
    second.take(other, one)
    rows = ("shared", "a1", "a2", "a3", "b1", "b2")
    assert hq.dump() == second.dump()
    assert branch_verdicts(hq, rows) == branch_verdicts(second, rows)


def branch_verdicts(station: Station, rows: Sequence[str]) -> list[Estimate | None]:
    """Return the estimates of some records by the very entry, branch included, that made each."""

    def read(book: Any) -> list[Estimate | None]:
        clocks = Clocks(book.desk).look(all_entries=True)
        return [clocks.of_start(book.desk.records.get("asset", row)) for row in rows]

    return station.act(read)


def test_times_are_judged_where_nothing_can_be_written(
    pair: tuple[Station, Station], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock_marks, "_FLUSH", 1)
    point, _ = pair
    record(point, TODAY, "a")
    record(point, TODAY + timedelta(days=365 * 73), "b")
    with point.open() as book:
        book._database.connection.execute("PRAGMA query_only = ON")
        clocks = Clocks(book.desk).look(all_entries=True)
        told = clocks.of_start(book.desk.records.get("asset", "b"))
        book._database.connection.execute("PRAGMA query_only = OFF")
    assert told is not None
    assert told.fault is Fault.FAR_FUTURE
