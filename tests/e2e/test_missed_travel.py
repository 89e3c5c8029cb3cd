"""Missed checklists travel: headquarters sees what arrived, and two PCs of a point mean the same occasion."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from app.models.people import Actor, Role
from app.services.clock import SetClock
from app.services.gatebook import Gatebook, open_gatebook
from tests.e2e.stations import Station, join

IRAQ = timezone(timedelta(hours=3))
OFFICER = Actor("o1", "Ali", Role.OFFICER, "SLM", "BPC")
COLLEAGUE = Actor("o2", "Sara", Role.OFFICER, "SLM", "BPC")
SUPERVISOR = Actor("s1", "Hiwa", Role.SUPERVISOR, "SLM", "BPC")
ANALYST = Actor("h1", "Analyst", Role.HQ)
FIRST = datetime.now(IRAQ).replace(hour=9, minute=30) - timedelta(days=5)


def at(station: Station, days: int, work: Callable[[Gatebook], Any]) -> Any:
    """Do one act so many days after the first, by that day's clock."""
    book = open_gatebook(station.home, clock=SetClock(FIRST + timedelta(days=days)))
    try:
        return work(book)
    finally:
        book.close()


def day(days: int) -> str:
    return (FIRST + timedelta(days=days)).date().isoformat()


def begin(point: Station) -> None:
    """Ask for one daily checklist, and do it on the first day and on the last."""
    at(point, 0, lambda book: book.checklists.set_due_here(SUPERVISOR, ["SOP-13"]))
    for days in (0, 4):
        head = {"shift_date": day(days), "shift_name": "day"}
        at(point, days, lambda book, head=head: book.checklists.start(OFFICER, "SOP-13@1.0", **head))


def explain(point: Station, actor: Actor, number: int, reason: str) -> None:
    def work(book: Gatebook) -> None:
        row = book.duties.missed(actor).rows[number]
        book.duties.explain(actor, [row], reason)

    at(point, 4, work)


def carry(hq: Station, stick: Path, *points: Station) -> None:
    for _ in range(2):
        for point in points:
            hq.take(point.export("HQ", stick))
        for point in points:
            point.take(hq.export("SLM", stick))


@pytest.fixture
def second(hq: Station, stick: Path, tmp_path: Path) -> Station:
    """Return another PC of the same point."""
    station = Station(tmp_path / "SLM-2", "SLM")
    join(station, hq, stick)
    return station


def test_headquarters_sees_which_point_misses_what(point: Station, hq: Station, stick: Path) -> None:
    begin(point)
    explain(point, OFFICER, 0, "no_power")
    hq.take(point.export("HQ", stick))
    row = hq.act(lambda book: book.duties.points()[0])
    assert (row.point, row.until, row.missed, row.explained, row.worst) == (
        "SLM",
        day(4),
        2,
        1,
        (("SOP-13", 2),),
    )


def test_what_has_not_arrived_is_not_missed(point: Station, hq: Station, stick: Path) -> None:
    at(point, 0, lambda book: book.checklists.set_due_here(SUPERVISOR, ["SOP-13"]))
    head = {"shift_date": day(0), "shift_name": "day"}
    at(point, 0, lambda book: book.checklists.start(OFFICER, "SOP-13@1.0", **head))
    hq.take(point.export("HQ", stick))
    assert hq.act(lambda book: book.duties.points()[0].missed) == 0


def test_headquarters_reads_the_reason_in_the_calendar(point: Station, hq: Station, stick: Path) -> None:
    begin(point)
    explain(point, OFFICER, 0, "point_closed")
    hq.take(point.export("HQ", stick))
    when = (FIRST + timedelta(days=3)).date()
    told = hq.act(lambda book: book.duties.day(ANALYST, when, "SLM"))
    assert [row.reason for row in told.without] == ["point_closed"]


def test_two_pcs_ask_for_the_same(point: Station, second: Station, hq: Station, stick: Path) -> None:
    begin(point)
    carry(hq, stick, point, second)
    assert second.act(lambda book: book.checklists.due_here()) == frozenset({"SOP-13"})


def test_two_pcs_that_explain_one_occasion_meet_in_one_row(
    point: Station, second: Station, hq: Station, stick: Path
) -> None:
    begin(point)
    carry(hq, stick, point, second)
    explain(point, OFFICER, 0, "no_power")
    explain(second, COLLEAGUE, 0, "no_staff")
    carry(hq, stick, point, second)
    rows = hq.act(lambda book: book.desk.records.where("missed"))
    assert [row.conflicted for row in rows] == [True]
    assert all(station.sound() for station in (point, second, hq))
