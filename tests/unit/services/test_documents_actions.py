"""The list of corrective actions as it is read for paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.people import Actor, Role
from app.paths import Home
from app.services.documents_actions import action_sheet
from app.services.gatebook import Gatebook, open_gatebook
from app.services.setup import init_hq, init_point

CHIEF = Actor("chief", "Chief", Role.ADMINISTRATOR, "SLM")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Gatebook]:
    init_point(Home(tmp_path), "SLM")
    found = open_gatebook(Home(tmp_path))
    yield found
    found.close()


def opened(book: Gatebook, title: str, due: str, point: str = "") -> str:
    return book.actions.open(CHIEF, {"title": title, "due": due, "point": point}).id


def test_the_list_holds_what_is_not_closed_the_most_urgent_first(book: Gatebook):
    done = opened(book, "done long ago", "2026-01-01")
    book.actions.set_status(CHIEF, done, "done", "done")
    book.actions.set_status(Actor("other", "O", Role.SUPERVISOR, "SLM"), done, "closed")
    opened(book, "later", "2999-12-31")
    opened(book, "overdue", "2026-01-02")
    lines = action_sheet(book).lines
    assert [(line.title.en, line.overdue) for line in lines] == [("overdue", True), ("later", False)]


def test_the_list_can_hold_the_overdue_ones_alone(book: Gatebook):
    opened(book, "later", "2999-12-31")
    assert action_sheet(book, state="overdue").lines == ()


def test_headquarters_lists_every_point_or_one(tmp_path: Path):
    init_hq(Home(tmp_path), "Commission")
    book = open_gatebook(Home(tmp_path))
    try:
        opened(book, "at Shalamcha", "2999-12-31", "SLM")
        opened(book, "at Bashmakh", "2999-12-31", "BSH")
        assert (len(action_sheet(book).lines), len(action_sheet(book, "BSH").lines)) == (2, 1)
        with pytest.raises(Refused):
            action_sheet(book, "nowhere")
    finally:
        book.close()
