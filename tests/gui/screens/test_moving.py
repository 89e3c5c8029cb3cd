"""Moving a draft to a newer version of its checklist: what it does is shown, done, listed and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from app.models.records import Put
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.run_page import RunPage
from app.ui.screens.review.left_over_card import LeftOverCard
from app.ui.screens.review.move_dialog import MoveDialog
from tests.gui.screens.checklist_window import Desk, answer_dialog, close_desk, make_desk

FORM: dict[str, Any] = {
    "code": "MOV-1",
    "title": {"en": "Gate round"},
    "frequency": "daily",
    "applies_to": ["land", "air"],
}


@pytest.fixture
def desk(qapp: QApplication, home: Path) -> Iterator[Desk]:
    made = make_desk(qapp, home, "en")
    publish(made, "1.0", "LOCK", "LAMP")
    yield made
    close_desk(made)


def publish(desk: Desk, version: str, *codes: str) -> None:
    """Let a version of the checklist be here as if headquarters had sent it."""
    items = [{"code": code, "type": "yes_no_na", "text": {"en": code.title()}} for code in codes]
    doc = FORM | {"version": version, "sections": [{"title": {"en": "Gate"}, "items": items}]}
    values = {"code": "MOV-1", "version": version, "doc": doc, "published": "x"}
    desk.services.desk.store.save("hq", [Put("template", f"MOV-1@{version}", values)], audience="all")


@pytest.fixture
def page(desk: Desk) -> RunPage:
    run = desk.start("MOV-1@1.0")
    for code in ("LOCK", "LAMP"):
        desk.services.checklists.answer(desk.officer, run, code, "yes")
    publish(desk, "2.0", "LOCK", "DOOR")
    made = desk.open(run)
    desk.settle()
    return made


def move(desk: Desk, page: RunPage) -> list[str]:
    """Accept the move and return what the dialog said."""
    seen: list[str] = []

    def accept(dialog: MoveDialog) -> None:
        seen.extend(label.text() for label in dialog.findChildren(PlainLabel))
        dialog.accept()

    answer_dialog(MoveDialog, accept)
    page.notices.move()
    desk.settle()
    return seen


def test_a_draft_of_an_older_version_says_that_there_is_a_newer_one(page: RunPage):
    assert "2.0" in page.notices.version.text()


def test_the_dialog_lists_what_is_kept_dropped_and_new(desk: Desk, page: RunPage):
    told = " ".join(move(desk, page))
    assert all(word in told for word in ("Lamp", "Door"))


def test_after_the_move_the_dropped_answer_stands_at_the_end_of_the_page(desk: Desk, page: RunPage):
    move(desk, page)
    card = page.findChild(LeftOverCard)
    assert card is not None
    assert any("Lamp" in text for text in card.texts())
    assert list(page.body.rows()) == ["LOCK", "DOOR"]


def test_the_move_is_taken_back_by_the_toast(desk: Desk, page: RunPage):
    move(desk, page)
    desk.window.toasts.toasts()[0].findChild(QPushButton, "toastAction").click()
    desk.settle()
    assert list(page.body.rows()) == ["LOCK", "LAMP"]
    assert page.session.detail is not None
    assert page.session.detail.left_over == ()
