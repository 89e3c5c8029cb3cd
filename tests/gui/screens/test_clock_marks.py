"""Estimates on the screen: marked beside the time, explained in the history, told of the PC at headquarters."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.models.clock_honesty import Estimate, Fault
from app.models.paging import Query
from app.services.clock import SetClock
from app.services.clock_faults import ClockFault
from app.ui.clock_watch import ClockWatch
from app.ui.clock_words import amount, between, explained, fault_sentence, marked, marked_made
from app.ui.plain_label import PlainLabel
from app.ui.text import Formats, bare
from tests.gui.screens.exchange_window import World, world
from tests.unit.services.checklist_room import IRAQ

RIGHT = datetime(2026, 11, 23, 9, 0, tzinfo=IRAQ)
FORMATS = Formats()


@pytest.fixture(params=["ar"])
def place(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[World]:
    with world(qapp, tmp_path, request.param) as found:
        found.join()
        yield found


def test_headquarters_is_told_of_a_clock_many_years_ahead(place: World) -> None:
    place.clock.at = RIGHT + timedelta(days=73 * 365)
    place.record(2)
    files = place.send()
    place.clock.at = RIGHT
    place.hq.exchange.import_files(files)
    screen = place.at_hq()
    said = [bare(label.text()) for label in screen.findChildren(PlainLabel) if "Shalamcha" in label.text()]
    expected = fault_sentence(place.hq.exchange.status().clocks[0], place.shell.context.formats)
    assert bare(expected) in said
    assert "73" in bare(expected)


def test_the_window_watches_the_clock_of_this_pc(place: World) -> None:
    place.record(1)
    place.at_point()
    clock, strip = SetClock(RIGHT + timedelta(days=73 * 365)), place.shell.window.clock
    watch = ClockWatch(strip, place.shell.context, clock)
    shown = []
    for at in (clock.at, RIGHT + timedelta(days=40), RIGHT + timedelta(days=30), RIGHT + timedelta(days=41)):
        clock.at = at
        watch.look()
        place.settle()
        shown.append(not strip.isHidden())
        if at == RIGHT + timedelta(days=40):
            place.clock.at = at
            place.record(1)
    assert shown == [True, False, True, False]


def test_a_list_marks_the_time_of_a_run(place: World) -> None:
    place.clock.at = RIGHT + timedelta(days=73 * 365)
    place.record(1)
    row = place.point.checklists.page(Query()).rows[0]
    assert row.opened_estimate is not None
    assert bare(marked(row.opened, row.opened_estimate, FORMATS)).startswith("≈ ")


def test_a_time_that_may_be_right_has_no_mark() -> None:
    assert bare(marked("2026-11-23T06:00:00Z+03:00", None, FORMATS)) == "23/11/2026 09:00"
    assert explained(None, FORMATS) == ""


def test_a_file_that_is_made_later_than_it_came_in_is_marked() -> None:
    made, imported = "2027-11-23T06:00:00Z+03:00", "2026-11-23T08:00:00Z+03:00"
    assert bare(marked_made(made, imported, FORMATS)) == "≈ 23/11/2027 09:00"
    assert bare(marked_made(imported, made, FORMATS)) == "23/11/2026 11:00"
    assert marked_made("", imported, FORMATS) == ""


def test_what_is_known_instead_is_said() -> None:
    low, high = "2026-11-23T06:00:00Z+03:00", "2026-11-23T08:00:00Z+03:00"
    told = bare(explained(Estimate(Fault.AHEAD, low, high), FORMATS))
    assert ("23/11/2026 09:00" in told, "23/11/2026 11:00" in told) == (True, True)
    assert between(Estimate(Fault.AHEAD), FORMATS) == ""


@pytest.mark.parametrize(
    "seconds, shown",
    [(73 * 365 * 86400, "73 years"), (-40 * 86400, "40 days"), (3 * 3600, "3 hours"), (1200, "20 minutes")],
)
def test_how_much_a_clock_is_off_is_said_in_a_unit_that_fits(seconds: int, shown: str) -> None:
    assert bare(amount(seconds, FORMATS)) == shown


@pytest.mark.parametrize("fault", list(Fault))
@pytest.mark.parametrize("lasting, off", [(True, 7200), (True, -7200), (True, 0), (False, 0)])
def test_every_fault_has_its_sentence(fault: Fault, lasting: bool, off: int) -> None:
    told = bare(fault_sentence(ClockFault("D", "PC-2", "point:SLM", fault, off, 41, lasting), FORMATS))
    assert ("PC-2" in told, "41" in told) == (True, True)
