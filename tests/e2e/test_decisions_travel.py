"""A decision about a contradiction travels to every PC, whoever makes it; who may not decide is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import Refused
from app.models.paging import Query
from app.models.people import Actor, Role
from app.models.records import Remove, Sign
from app.services.conflicts_rows import ConflictRow
from tests.e2e.stations import CHIEF, HQ_CHIEF, Station, join

SUPERVISOR = Actor("sup", "Zainab", Role.SUPERVISOR, "SLM")
OFFICER = Actor("off", "Ali", Role.OFFICER, "SLM")


@pytest.fixture
def second(hq: Station, stick: Path, tmp_path: Path) -> Station:
    """Return another PC of the same point."""
    station = Station(tmp_path / "SLM2", "SLM")
    join(station, hq, stick)
    return station


def _round(hq: Station, stick: Path, *points: Station) -> None:
    for point in points:
        hq.take(point.export("HQ", stick))
    for point in points:
        point.take(hq.export("SLM", stick))


def _conflicts(station: Station) -> list[ConflictRow]:
    return station.act(lambda book: book.conflicts.listed("en"))


@pytest.fixture
def asset(point: Station, second: Station, hq: Station, stick: Path) -> str:
    """Return an asset whose condition and note two PCs gave differently, known everywhere."""
    row = point.add_asset(tag="R-014", name="Handheld radio", condition="G")
    _round(hq, stick, point, second)
    point.put("asset", row, condition="B", condition_note="fell")
    second.put("asset", row, condition="U", condition_note="no sound")
    _round(hq, stick, point, second)
    _round(hq, stick, point, second)
    return row


def test_a_conflict_names_record_field_people_and_pcs(
    point: Station, second: Station, hq: Station, stick: Path, asset: str
) -> None:
    row = _conflicts(hq)[0]
    assert (row.title, row.tag, row.root_table, row.id.split("\n")[1]) == (
        "Handheld radio",
        "R-014",
        "asset",
        asset,
    )
    assert list(row.facts) == ["condition", "condition_note", "condition_photo"]
    assert {(rival.values["condition"], rival.user, rival.pc != "") for rival in row.rivals} == {
        ("B", "chief", True),
        ("U", "chief", True),
    }


def test_what_the_supervisor_of_the_point_decides_reaches_headquarters_and_the_other_pc(
    point: Station, second: Station, hq: Station, stick: Path, asset: str
) -> None:
    row = _conflicts(point)[0]
    values = next(rival.values for rival in row.rivals if rival.values["condition"] == "U")
    point.act(lambda book: book.conflicts.decide(SUPERVISOR, *row.key, values, seen=row.version))
    _round(hq, stick, point, second)
    shown = [station.asset(asset) for station in (point, second, hq)]
    assert [(one.text("condition_note"), one.conflicted) for one in shown] == [("no sound", False)] * 3


def test_what_headquarters_decides_reaches_the_point_with_its_reason(
    point: Station, second: Station, hq: Station, stick: Path, asset: str
) -> None:
    other = {"condition": "R", "condition_note": "in the workshop"}
    hq.act(
        lambda book: book.conflicts.decide(
            HQ_CHIEF, "asset", asset, "condition", other, why="telephoned with both"
        )
    )
    _round(hq, stick, point, second)
    assert [(s.asset(asset).text("condition"), _conflicts(s)) for s in (point, second)] == [("R", [])] * 2


def test_an_officer_is_refused_and_a_supervisor_of_another_point_too(
    point: Station, second: Station, hq: Station, asset: str
) -> None:
    with pytest.raises(Refused, match="not_allowed"):
        point.act(
            lambda book: book.conflicts.decide(OFFICER, "asset", asset, "condition", {"condition": "R"})
        )
    assert not point.act(lambda book: book.conflicts.may_decide(SUPERVISOR, "ZRB"))
    assert point.act(lambda book: book.conflicts.may_decide(SUPERVISOR, "SLM"))


def test_a_value_of_the_wrong_kind_is_refused(
    point: Station, second: Station, hq: Station, asset: str
) -> None:
    with pytest.raises(Refused, match="wrong_value"):
        hq.act(lambda book: book.conflicts.decide(HQ_CHIEF, "asset", asset, "condition", {"condition": 5}))


def test_a_value_that_came_in_meanwhile_is_not_decided_over(
    point: Station, second: Station, hq: Station, stick: Path, tmp_path: Path, asset: str
) -> None:
    third = Station(tmp_path / "SLM3", "SLM")
    join(third, hq, stick)
    third.take(hq.export("SLM", stick))
    row = _conflicts(hq)[0]
    third.put("asset", asset, condition="M", condition_note="not in its place")
    second.put("asset", asset, condition="F", condition_note="dusty")
    hq.take(third.export("HQ", stick), second.export("HQ", stick))
    hq.act(lambda book: book.conflicts.decide(HQ_CHIEF, *row.key, row.rivals[0].values, seen=row.version))
    assert len(_conflicts(hq)[0].rivals) == 3


def test_a_decision_can_be_made_differently_while_the_program_is_open(
    point: Station, second: Station, hq: Station, asset: str
) -> None:
    def twice(book: object) -> str:
        conflicts = book.conflicts
        for condition in ("R", "G"):
            conflicts.decide(HQ_CHIEF, "asset", asset, "condition", {"condition": condition})
        return book.desk.records.get("asset", asset).text("condition")

    assert hq.act(twice) == "G"
    with pytest.raises(Refused, match="no_conflict"):
        hq.act(lambda book: book.conflicts.decide(HQ_CHIEF, "asset", asset, "condition", {"condition": "F"}))


@pytest.mark.parametrize("act, stands", [("keep", True), ("delete", False)])
def test_deleted_on_one_pc_and_written_in_on_another_is_decided(
    point: Station, second: Station, hq: Station, stick: Path, act: str, stands: bool
) -> None:
    row = point.add_asset(tag="R-1", name="Radio", condition="G")
    _round(hq, stick, point, second)
    point.act(lambda book: book.desk.save(CHIEF, [Remove("asset", row)]))
    second.put("asset", row, note="still here")
    _round(hq, stick, point, second)
    found = _conflicts(hq)[0]
    assert (found.deleted, len(found.deletions)) == (True, 1)
    assert found.rivals[0].fields == (("asset", "note"),)
    hq.act(lambda book: getattr(book.conflicts, act)(HQ_CHIEF, "asset", row))
    _round(hq, stick, point, second)
    assert [station.asset(row).deleted for station in (point, second, hq)] == [not stands] * 3


def test_conflicts_come_in_pages_that_are_searched_and_filtered(
    point: Station, second: Station, hq: Station, asset: str
) -> None:
    def ask(book: object, **how: object) -> list[str]:
        return [row.row for row in book.conflicts.page(Query(**how)).rows]

    assert hq.act(lambda book: ask(book, search="radio", filters=(("table", "asset"),))) == [asset]
    assert hq.act(lambda book: ask(book, search="lamp")) == []
    assert hq.act(lambda book: ask(book, filters=(("table", "run"),))) == []
    assert hq.act(lambda book: book.conflicts.page(Query(), ("asset", asset, "condition")).rows) == []


def test_a_run_signed_twice_differently_is_listed_as_a_problem_with_its_name(
    point: Station, second: Station, hq: Station, stick: Path
) -> None:
    template = point.act(lambda book: book.checklists.templates()[0].id)
    run = point.act(
        lambda book: (
            book.checklists.start(CHIEF, template, shift_date="2026-11-23", shift_name="day", zone="B1").id
        )
    )
    _round(hq, stick, point, second)
    for station, note in ((point, "one"), (second, "two")):
        station.put("run", run, note=note)
        station.act(lambda book: book.desk.save(CHIEF, [Sign(run)]))
    _round(hq, stick, point, second)
    found = hq.act(lambda book: book.exchange.problems(Query()).rows)
    assert {(row.code, row.row, row.title != "") for row in found} == {("signed_twice", run, True)}
    assert hq.act(lambda book: book.exchange.status().problems) == len(found)
