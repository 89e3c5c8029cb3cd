"""New records that are written many at once are those that one entry after the other makes."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.models.records import Put
from app.models.values import new_id
from app.progress import CancelToken, Progress
from app.storage.first_records import FEWEST, FirstRecord, FirstRecords, first_record, record_of, runs
from app.storage.intake import Intake, Stretch
from tests.unit.storage.shelf import POINT, Shelf, open_shelf

MANY = 3 * FEWEST


def _some_new(shelf: Shelf, many: int = MANY) -> list[str]:
    return [
        shelf.asset(tag=f"R-{number}", name="جهاز لاسلكي", note="x" * (number % 7)) for number in range(many)
    ]


def _nothing_else(shelf: Shelf) -> None:
    _some_new(shelf)


def _changed_afterwards(shelf: Shelf) -> None:
    for row in _some_new(shelf)[::3]:
        shelf.put("asset", row, None, note="later")


def _other_tables_between(shelf: Shelf) -> None:
    _some_new(shelf)
    for number in range(MANY):
        shelf.put("stock_item", new_id(), None, name=f"gloves {number}", unit="box")
    _some_new(shelf)


def _runs_with_answers(shelf: Shelf) -> None:
    made = [new_id() for _ in range(MANY)]
    for row in made:
        shelf.put("run", row, None, template="SOP-01@1.0", stage="draft")
    for row in made:
        shelf.put_child("answer", f"{row}/01", run=row, item="01", value="yes")


def _another_point_in_their_midst(shelf: Shelf) -> None:
    _some_new(shelf)
    shelf.store.save("u1", [Put("asset", new_id(), {"point": "ZRB", "tag": "Z"})], audience=POINT)
    _some_new(shelf)


def _made_together(shelf: Shelf) -> None:
    _some_new(shelf)
    both = [Put("asset", new_id(), {"point": "SLM", "tag": tag}) for tag in "AB"]
    shelf.store.save("u1", both, audience=POINT)
    _some_new(shelf)


CASES: list[Callable[[Shelf], None]] = [
    _nothing_else,
    _changed_afterwards,
    _other_tables_between,
    _runs_with_answers,
    _another_point_in_their_midst,
    _made_together,
]


def _stretch(shelf: Shelf) -> Stretch:
    """Return all entries of a shelf's log, with what new records they make."""
    (log,) = shelf.store.logs.all()
    stretch = shelf.stretch(log, 1, log.n)
    firsts = FirstRecords()
    for line in stretch.lines:
        firsts.add(record_of(json.loads(line)))
    firsts.pack()
    return replace(stretch, firsts=firsts)


def _take_ahead(shelf: Shelf, *stretches: Stretch) -> None:
    """Take stretches in as a large import does."""
    with shelf.database.transaction(), shelf.database.in_bulk() as before:
        intake = Intake(shelf.database, shelf.store.logs, before)
        for stretch in stretches:
            intake.take([stretch], lambda _device, _audience: True, Progress(), CancelToken())
        intake.finish()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__.strip("_"))
def test_many_at_once_come_to_the_same_as_one_after_the_other(
    tmp_path: Path, case: Callable[[Shelf], None]
) -> None:
    writer, reader = open_shelf(tmp_path / "writer"), open_shelf(tmp_path / "reader", None)
    case(writer)
    _take_ahead(reader, _stretch(writer))
    reader.keys = writer.keys
    assert (reader.dump(), reader.check().ok) == (writer.dump(), True)


def test_a_record_of_two_logs_is_written_once_and_its_conflict_shown(tmp_path: Path) -> None:
    one, two = open_shelf(tmp_path / "one"), open_shelf(tmp_path / "two")
    ids = [new_id() for _ in range(MANY)]
    for shelf, name in ((one, "first"), (two, "second")):
        for row in ids:
            shelf.put("asset", row, None, name=name)
    here, there = open_shelf(tmp_path / "here"), open_shelf(tmp_path / "there")
    _take_ahead(here, _stretch(one), _stretch(two))
    there.take([replace(_stretch(shelf), firsts=None) for shelf in (two, one)])
    assert here.dump() == there.dump()


def test_taking_the_same_in_again_adds_nothing(tmp_path: Path) -> None:
    writer, reader = open_shelf(tmp_path / "writer"), open_shelf(tmp_path / "reader")
    _some_new(writer)
    _take_ahead(reader, _stretch(writer))
    before = reader.dump()
    _take_ahead(reader, _stretch(writer))
    assert reader.dump() == before


def test_the_end_of_a_log_that_is_held_in_part_is_taken_in(tmp_path: Path) -> None:
    writer, reader = open_shelf(tmp_path / "writer"), open_shelf(tmp_path / "reader")
    _some_new(writer)
    reader.take([replace(_stretch(writer), firsts=None)])
    _some_new(writer)
    _take_ahead(reader, _stretch(writer))
    assert reader.dump() == writer.dump()


@pytest.mark.parametrize(
    "table, row, values",
    [
        ("asset", "a", {"point": "SLM", "tag": 7}),
        ("asset", "a", {"point": "SLM", "tag": None}),
        ("asset", "a", {"point": "SLM", "of_a_newer_program": "x"}),
        ("asset", "a", {"point": "SLM", "condition_photo": "text where an object belongs"}),
        ("asset", "no id", {"point": "SLM"}),
        ("asset", 7, {"point": "SLM"}),
        ("asset", "a", ["point", "SLM"]),
        ("template", "a", {"code": "x"}),
        ("answer", "a", {"run": "r", "item": "01"}),
        ("asset_move", "a", {"point": "SLM", "asset": "b"}),
        ("unknown", "a", {"point": "SLM"}),
    ],
)
def test_what_is_unusual_about_an_operation_is_left_to_the_rules(table: str, row: Any, values: Any) -> None:
    assert first_record(table, row, values) is None


def _record(table: str) -> FirstRecord:
    return FirstRecord(table, "a", "SLM", (), "")


def test_runs_are_of_one_table_and_what_is_short_goes_with_what_is_between() -> None:
    told = [None, *[_record("asset")] * FEWEST, _record("run"), None, *[_record("run")] * FEWEST]
    found = [(run.start, run.end, len(run.records)) for run in runs(told)]
    first, second = FEWEST + 1, FEWEST + 3
    assert found == [(0, 1, 0), (1, first, FEWEST), (first, second, 0), (second, len(told), FEWEST)]


@pytest.mark.parametrize("start, end", [(0, 0), (0, 1250), (499, 501), (500, 1000), (3, 1249)])
def test_packed_records_are_found_again_by_their_place(start: int, end: int) -> None:
    told = [_record(str(number)) if number % 3 else None for number in range(1250)]
    packed = FirstRecords()
    for record in told:
        packed.add(record)
    packed.pack()
    assert packed.some(start, end) == told[start:end]
