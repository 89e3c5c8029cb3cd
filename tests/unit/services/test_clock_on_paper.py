"""Times on paper that cannot be right bear a mark and say why; right ones bear none."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.models.people import Actor, Role
from app.paths import Home
from app.services.clock import SetClock
from app.services.documents import Paper
from app.services.gatebook import Gatebook, open_gatebook
from app.services.setup import init_point
from app.ui.labels import labels_for
from tests.unit.printing.reader import with_poppler
from tests.unit.services.checklist_room import BOOTH, IRAQ, good_answer

OFFICER, SUPERVISOR = Actor("u1", "Karwan", Role.OFFICER, "SLM"), Actor("u2", "Sara", Role.SUPERVISOR, "SLM")
RIGHT = datetime(2026, 11, 23, 9, 0, tzinfo=IRAQ)
WRONG = RIGHT + timedelta(days=73 * 365)
LABELS = labels_for(("ar", "ckb", "en"))


@pytest.fixture
def clock() -> SetClock:
    return SetClock(RIGHT)


@pytest.fixture
def book(tmp_path: Path, clock: SetClock) -> Iterator[Gatebook]:
    init_point(Home(tmp_path / "p"), "SLM", "Office")
    opened = open_gatebook(Home(tmp_path / "p"), clock=clock)
    yield opened
    opened.close()


def signed(book: Gatebook, clock: SetClock, completed: datetime, signed_at: datetime) -> Paper:
    run = book.checklists.start(OFFICER, BOOTH, shift_date="2026-11-23", shift_name="day", zone="ARR").id
    for item in book.checklists.template(BOOTH).items():
        if item.required:
            book.checklists.answer(OFFICER, run, item.code, good_answer(item))
    clock.at = completed
    book.checklists.complete(OFFICER, run)
    clock.at = signed_at
    book.checklists.sign_off(SUPERVISOR, run)
    return book.documents.checklist(run, ("en",), LABELS)


def test_right_times_bear_no_mark(book: Gatebook, clock: SetClock) -> None:
    assert "≈" not in with_poppler(signed(book, clock, RIGHT, RIGHT).pdf())


def test_a_wrong_time_of_completion_is_marked_with_the_reason(book: Gatebook, clock: SetClock) -> None:
    paper = signed(book, clock, WRONG, RIGHT + timedelta(hours=1))
    assert (paper.sheet.completed_estimate, paper.sheet.signed_estimate) == ("far_future", "")
    told = with_poppler(paper.pdf())
    assert "≈ 05/11/2099" in told
    assert LABELS["en"]["estimate_far_future"] in told


def test_a_wrong_time_of_signing_is_marked_too(book: Gatebook, clock: SetClock) -> None:
    paper = signed(book, clock, RIGHT, WRONG)
    assert (paper.sheet.completed_estimate, paper.sheet.signed_estimate) == ("", "far_future")
