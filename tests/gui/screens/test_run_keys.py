"""A daily checklist of 15 items, begun and completed with the keyboard alone; every key that goes down is counted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.checklists import Frequency, Item, ItemType, Section, Template
from app.models.records import Put
from app.models.template_doc import document_of
from app.models.values import LocalText
from app.services.publishing import exact
from app.ui.screens.checklists.signature_dialog import SignatureDialog
from tests.gui.screens.checklist_window import Desk, close_desk, make_desk

MOST = 20
DAILY = "SOP-90@1.0"


class Keys(QObject):
    """Counts the keys that go down, also Control and Shift, in whatever window they arrive."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.count = 0
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count a key where it comes in; widgets get the same one afterwards."""
        if event.type() == QEvent.Type.KeyPress and watched.isWindowType():
            self.count += 1
        return False


def daily() -> Template:
    """Return a daily checklist of 15 items: 13 to be met, a temperature and a signature."""
    items = [
        Item(f"DAY-{number:02}", ItemType.YES_NO_NA, LocalText(en=f"Barrier {number}"), required=True)
        for number in range(1, 14)
    ]
    items.append(Item("DAY-14", ItemType.NUMBER, LocalText(en="Cold store"), required=True))
    items.append(Item("DAY-15", ItemType.SIGNATURE, LocalText(en="Checked by"), required=True))
    return Template(
        "SOP-90",
        "1.0",
        LocalText(en="Daily"),
        Frequency.DAILY,
        "BPC",
        (),
        (Section(LocalText(en="All"), tuple(items)),),
    )


@pytest.fixture(params=["en", "ar"])
def desk(qapp: QApplication, home: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    made = make_desk(qapp, home, request.param)
    template = daily()
    values = {
        "code": template.code,
        "version": template.version,
        "doc": exact(document_of(template)),
        "published": "x",
    }
    made.services.desk.store.save("hq", [Put("template", template.id, values)], audience="all")
    yield made
    close_desk(made)


def press(desk: Desk, key: Qt.Key) -> None:
    """Press a key as a keyboard does: the window gets it, and the widget that has the keyboard."""
    window = QApplication.activeModalWidget() or desk.window
    # The display of the tests has no window manager that brings the window back after a dialog.
    while QApplication.activeWindow() is not window or QApplication.focusWidget() is None:
        window.activateWindow()
        QTest.qWait(5)
    if isinstance(window, SignatureDialog):
        QTest.keyClick(window.windowHandle(), key)
        return
    QTest.keyClick(desk.window.windowHandle(), key)
    desk.settle()


def keys_of(item: Item) -> list[Qt.Key]:
    """Return what answers an item well."""
    typed = {ItemType.YES_NO_NA: [Qt.Key.Key_1], ItemType.NUMBER: [Qt.Key.Key_4, Qt.Key.Key_Return]}
    return typed.get(item.type, [Qt.Key.Key_Return])


def sign_with_enter(desk: Desk) -> None:
    """Press Enter in the dialog of the signature once it stands open."""
    timer = QTimer(desk.window)
    timer.setInterval(10)

    def look() -> None:
        if isinstance(QApplication.activeModalWidget(), SignatureDialog):
            timer.stop()
            press(desk, Qt.Key.Key_Return)

    timer.timeout.connect(look)
    timer.start()


def test_a_daily_checklist_of_15_items_takes_at_most_20_keys_with_completing_it(
    desk: Desk, qapp: QApplication
):
    run = desk.start(DAILY)
    page = desk.open(run)
    keys = Keys(qapp)
    for item in daily().items():
        assert page.body.current() == item.code
        if item.type is ItemType.SIGNATURE:
            sign_with_enter(desk)
        for key in keys_of(item):
            press(desk, key)
    press(desk, Qt.Key.Key_Return)
    assert (desk.status(run), desk.value(run, "DAY-14")) == ("completed", "4")
    assert 15 < keys.count <= MOST
