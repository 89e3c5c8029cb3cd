"""Papers between two PCs of a point that have no network: printed on one, filled in anywhere, entered on either."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.models.papers import PaperBatch, PaperFacts, PaperOrder
from app.services.gatebook import Gatebook
from tests.e2e.stations import CHIEF, HQ_CHIEF, Station, join
from tests.e2e.test_command_line import done

FORM = "SOP-02@1.0"
FACTS = PaperFacts("2026-11-20", "07:15", "Ali", "2026-11-20", "day")


@pytest.fixture
def second(hq: Station, stick: Path, tmp_path: Path) -> Station:
    """Return another PC of the same point."""
    station = Station(tmp_path / "SLM-2", "SLM")
    join(station, hq, stick)
    return station


def _printed(station: Station, count: int = 3) -> PaperBatch:
    def work(book: Gatebook) -> PaperBatch:
        batch = book.papers.reserve(CHIEF, PaperOrder(FORM, count, ("ar",)))
        book.papers.record(CHIEF, batch)
        return batch

    return station.act(work)


def _entered(station: Station, typed: str) -> str:
    return station.act(lambda book: book.paper_entry.enter(CHIEF, typed, FACTS).id)


def _round(hq: Station, stick: Path, *points: Station) -> None:
    for _ in range(2):
        for point in points:
            hq.take(point.export("HQ", stick))
        for point in points:
            point.take(hq.export("SLM", stick))


def test_two_pcs_that_never_met_hand_out_different_numbers(point: Station, second: Station) -> None:
    here, there = _printed(point, 60), _printed(second, 60)
    assert not {one.digits for one in here.codes()} & {one.digits for one in there.codes()}


def test_a_paper_of_the_other_pc_is_entered_before_its_batch_has_come(
    point: Station, second: Station, hq: Station, stick: Path
) -> None:
    batch = _printed(point)
    assert second.act(lambda book: book.papers.look(batch.codes()[0].shown).batch) is None
    _entered(second, batch.codes()[0].shown)
    _round(hq, stick, point, second)
    told = [one.act(lambda book: book.papers.batch(batch.id)) for one in (point, second, hq)]
    assert [(one.entered, one.out) for one in told] == [(1, 2)] * 3


def test_a_number_that_both_entered_is_marked_on_both_and_nothing_is_lost(
    point: Station, second: Station, hq: Station, stick: Path
) -> None:
    batch = _printed(point)
    _round(hq, stick, point, second)
    runs = {_entered(one, batch.codes()[0].shown) for one in (point, second)}
    _round(hq, stick, point, second)
    for one in (point, second, hq):
        rows = one.act(lambda book: book.papers.look(batch.codes()[0].shown).runs)
        assert {row.id for row in rows} == runs
        assert all(len(row.twins) == 1 for row in rows)
    assert point.dump() == second.dump()


def test_headquarters_enters_a_paper_for_the_point_that_printed_it(
    point: Station, hq: Station, stick: Path
) -> None:
    batch = _printed(point)
    hq.take(point.export("HQ", stick))
    code = batch.codes()[0].scanned(FORM, "SLM")
    run = hq.act(lambda book: book.paper_entry.enter(HQ_CHIEF, code, FACTS).id)
    point.take(hq.export("SLM", stick))
    assert point.act(lambda book: book.checklists.detail(run).row.point) == "SLM"


def test_blanks_of_headquarters_are_entered_at_any_point(point: Station, hq: Station, stick: Path) -> None:
    batch = _printed(hq)
    point.take(hq.export("SLM", stick))
    run = _entered(point, batch.codes()[0].scanned(FORM, "HQ"))
    assert point.act(lambda book: book.checklists.detail(run).row.point) == "SLM"
    assert point.act(lambda book: book.papers.batch(batch.id).entered) == 1


def test_the_command_line_prints_blanks_and_enters_one(point: Station, tmp_path: Path) -> None:
    file, home = tmp_path / "blanks.pdf", point.home.root
    made = done("print", "blanks", "SOP-02", "--count", 3, "--lang", "ar", "--out", file, "--home", home)
    assert file.read_bytes().startswith(b"%PDF-")
    when = ("--day", "2026-11-20", "--time", "07:15", "--signed-by", "Ali")
    entered = done("paper", "enter", made["last"], *when, "--no", "6 lost", "--home", home)
    (row,) = done("paper", "list", "--home", home)["rows"]
    assert (made["count"], entered["answered"], row["entered"]) == (3, 10, 1)
