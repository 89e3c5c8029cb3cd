"""F1: which keys there are, in one small window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.button import Button
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.text import ltr
from app.ui.tokens import GAP

_CHARS, _LINES = 74, 26

Keys = tuple[str, list[tuple[str, str]]]
"""The name of a place, and its keys with what they do."""


def keys() -> list[Keys]:
    """Return the keys with what they do, by the place where they work, in the language in use."""
    return [_everywhere(), _lists(), _checklists(), _review(), _editing()]


def _everywhere() -> Keys:
    lines = [
        ("Alt+1 … Alt+7", translate("Shortcuts", "Go to a screen, in the order of the rail")),
        ("Ctrl+Tab", translate("Shortcuts", "Next screen")),
        ("Alt+←", translate("Shortcuts", "Back to the list")),
        ("Ctrl+L", translate("Shortcuts", "Lock the screen")),
        ("F1", translate("Shortcuts", "This list")),
    ]
    return translate("Shortcuts", "Everywhere"), lines


def _lists() -> Keys:
    lines = [
        ("Ctrl+F", translate("Shortcuts", "Search; typing in the list does the same")),
        ("Enter", translate("Shortcuts", "Open the row")),
        ("Ctrl+C", translate("Shortcuts", "Copy the selected rows")),
        ("Ctrl+N", translate("Shortcuts", "Start a checklist")),
    ]
    return translate("Shortcuts", "Lists"), lines


def _checklists() -> Keys:
    lines = [
        ("1 2 3", translate("Shortcuts", "Choose an answer")),
        ("↑ ↓", translate("Shortcuts", "Item before, next item")),
        ("Ctrl+J", translate("Shortcuts", "Next item without an answer")),
        ("Ctrl+Enter", translate("Shortcuts", "Complete the checklist")),
        ("F6", translate("Shortcuts", "One item at a time, or the list")),
        ("F2", translate("Shortcuts", "Comment on the item")),
        ("F4", translate("Shortcuts", "Evidence of the item")),
        ("F9", translate("Shortcuts", "History of the item")),
        ("Ctrl+K", translate("Shortcuts", "Next remark of the reviewer")),
        ("Ctrl+Shift+K", translate("Shortcuts", "Reply to the remark")),
    ]
    return translate("Shortcuts", "Checklists"), lines


def _review() -> Keys:
    lines = [
        ("D", translate("Shortcuts", "Next difference; with Shift the one before")),
        ("F", translate("Shortcuts", "Next item that failed")),
        ("Ctrl+↓ Ctrl+↑", translate("Shortcuts", "Next and previous checklist")),
        ("Ctrl+R", translate("Shortcuts", "Return the checklist")),
        ("Ctrl+Enter", translate("Shortcuts", "Sign off")),
    ]
    return translate("Review", "Review"), lines


def _editing() -> Keys:
    lines = [
        ("Ctrl+Enter", translate("Shortcuts", "Add an item; with Shift a section")),
        ("Alt+↑ Alt+↓", translate("Shortcuts", "Move the item, the section or the option")),
        ("Ctrl+D", translate("Shortcuts", "Repeat the item or the section")),
        ("Enter", translate("Shortcuts", "From the outline to the form")),
        ("Delete", translate("Shortcuts", "Remove the item or the section")),
        ("Ctrl+Z Ctrl+Y", translate("Shortcuts", "Take back, and make again")),
    ]
    return translate("Shortcuts", "Editing a checklist"), lines


class ShortcutsDialog(QDialog):
    """The keys in two columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Shortcuts", "Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inside = QWidget()
        inside.setProperty("page", True)
        grid = QGridLayout(inside)
        grid.setHorizontalSpacing(GAP * 3)
        grid.setVerticalSpacing(GAP // 2)
        grid.setColumnStretch(1, 1)
        for heading, lines in keys():
            grid.addWidget(PlainLabel(heading, role="heading"), grid.rowCount(), 0, 1, 2)
            for key, words in lines:
                row = grid.rowCount()
                grid.addWidget(PlainLabel(ltr(key), role="label"), row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(PlainLabel(words, wrap=True), row, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        close = Button(lambda: translate("Shortcuts", "Close"), kind="primary", pressed=self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        layout.addWidget(area, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        metrics = self.fontMetrics()
        wanted = metrics.averageCharWidth() * _CHARS, metrics.height() * _LINES
        room = parent.size() * 0.9
        self.resize(min(wanted[0], room.width()), min(wanted[1], room.height()))
