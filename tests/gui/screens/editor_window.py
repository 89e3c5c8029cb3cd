"""A window of headquarters with the editor of checklists open in it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.checklists import Template
from app.models.people import Actor, Role
from app.paths import Home
from app.services.gatebook import open_gatebook
from app.services.setup import init_hq
from app.ui.application import Preferences, Shell
from app.ui.messages import message
from app.ui.screens.checklists import checklists_spec
from app.ui.screens.checklists.templates_page import TemplatesPage
from app.ui.screens.template_editor.page import EditorPage
from app.ui.screens.template_editor.texts_editor import TextsEditor
from tests.gui.screens.checklist_window import PATIENCE, Desk, close_desk
from tests.unit.models.logic_samples import SAMPLE

CHIEF = Actor("u-chief", "Chief", Role.HQ)
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@contextmanager
def opened(app: QApplication, folder: Path, lang: str) -> Iterator[Desk]:
    """Open headquarters with the screen of checklists."""
    place = Home(folder / "hq")
    init_hq(place, "Test")
    services = open_gatebook(place)
    made = Desk(Shell(app, Preferences(lang, "light"), message), services, None, CHIEF, CHIEF)
    context = made.shell.context
    context.services, context.actor = services, CHIEF
    made.window.set_screens([checklists_spec(context)], "checklists")
    made.window.resize(1180, 760)
    made.window.show()
    made.settle()
    yield made
    close_desk(made)


def edited(desk: Desk, template: Template = SAMPLE) -> EditorPage:
    """Keep a checklist as a draft and open it in the editor, as from the list."""
    draft = desk.services.templates.keep(CHIEF, template).id
    listed(desk).draft_opened.emit(draft)
    desk.settle()
    page = desk.window.findChild(EditorPage)
    assert page is not None
    return page


def listed(desk: Desk) -> TemplatesPage:
    """Open the list of checklists and drafts after whatever was open before."""
    screen = desk.window.screen_of("checklists")
    while screen.go_back():
        desk.settle()
    screen.show_templates()
    desk.settle()
    page = desk.window.findChild(TemplatesPage)
    assert page is not None
    return page


def kept(desk: Desk, page: EditorPage) -> Template:
    """Return the draft as it is on the disk."""
    assert page.session.wait()
    return desk.services.templates.draft(page.session.draft_id).template


def codes(template: Template) -> list[list[str]]:
    return [[item.code for item in section.items] for section in template.sections]


def texts_of(page: EditorPage, key: str) -> TextsEditor:
    found = page.inspector.form.row(key).editor
    assert isinstance(found, TextsEditor)
    return found


def awake(page: EditorPage) -> None:
    """Wait until the window has the keyboard."""
    ends = time.monotonic() + PATIENCE
    while QApplication.activeWindow() is not page.window():
        assert time.monotonic() < ends
        page.window().activateWindow()
        QTest.qWait(5)


def press(page: EditorPage, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    awake(page)
    QTest.keyClick(QApplication.focusWidget() or page, key, held)
    QTest.qWait(1)
