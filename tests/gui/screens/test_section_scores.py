"""The two figures beside the title of a section, while a run is filled in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.models.checklists import ItemType
from app.models.scores import Score
from app.ui.screens.checklists.section_score import SectionScoreLine
from tests.gui.screens.checklist_window import Desk, close_desk, make_desk


@pytest.fixture(params=["en", "ar"])
def desk(qapp: QApplication, home: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    made = make_desk(qapp, home, request.param)
    yield made
    close_desk(made)


def test_the_figures_of_a_section_follow_its_answers(desk: Desk):
    page = desk.open(desk.start("SOP-01@1.0"))
    items = page.session.template.items()
    item = next(one for one in items if one.critical and one.type is ItemType.YES_NO_NA)
    line = next(one for one in page.findChildren(SectionScoreLine) if item.code in one._codes)
    others = [one for one in page.findChildren(SectionScoreLine) if one is not line]
    assert line.score == Score()
    page.session.give(item.code, "no")
    desk.settle()
    assert line.score == Score(0, 1, 1)
    assert line._critical.isVisibleTo(line)
    page.session.give(item.code, "yes")
    desk.settle()
    assert line.score == Score(1, 1, 0)
    assert not line._critical.isVisibleTo(line)
    assert all(one.score == Score() for one in others)
