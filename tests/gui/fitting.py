"""Finds words in a window that have no room, and parts that run the wrong way."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QPushButton, QWidget

from app.ui.plain_label import ElidedLabel

SPARE = 1
"""Pixels by which Qt's own hints may be off."""


def cut_words(window: QWidget) -> list[str]:
    """Return the words of visible labels and buttons that cannot be read whole."""
    found = []
    for part in _visible(window):
        if isinstance(part, QLabel) and not isinstance(part, ElidedLabel) and part.text():
            found += [f"label {part.text()!r}: {how}" for how in _cut_label(part)]
        elif isinstance(part, QPushButton) and part.text() and not part.findChildren(QLabel):
            wanted, room = part.sizeHint().width(), part.width()
            if wanted > room + SPARE:
                found.append(f"button {part.text()!r}: {wanted} in {room}")
            elif _is_hidden_sideways(part):
                found.append(f"button {part.text()!r}: beside the window")
    return found


def wrong_way(window: QWidget, way: Qt.LayoutDirection) -> list[str]:
    """Return the kinds of parts laid out against the direction; places for codes always run left to right."""
    parts = [part for part in _visible(window) if isinstance(part, QLabel | QPushButton)]
    return [type(part).__name__ for part in parts if part.layoutDirection() != way]


def _cut_label(label: QLabel) -> Iterator[str]:
    width, height = label.contentsRect().width(), label.height()
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        if wanted > height + SPARE:
            yield f"height {wanted} in {height}"
    elif label.sizeHint().width() > label.width() + SPARE:
        yield f"width {label.sizeHint().width()} in {width}"
    if _is_hidden_sideways(label):
        yield "beside the window"


def _is_hidden_sideways(part: QWidget) -> bool:
    """Tell whether a part that is in sight is cut at a side, where nobody can scroll to it."""
    seen = part.visibleRegion().boundingRect()
    if seen.isEmpty() or seen.width() >= part.width() - SPARE:
        return False
    around = part.parentWidget()
    while around is not None:
        if isinstance(around, QAbstractScrollArea):
            bar = around.horizontalScrollBar()
            if bar.maximum() > bar.minimum() and bar.isVisible():
                return False
        around = around.parentWidget()
    return True


def _visible(window: QWidget) -> Iterator[QWidget]:
    for part in window.findChildren(QWidget):
        if part.isVisible() and part.window() is window:
            yield part


def top_window() -> QWidget | None:
    """Return the dialog in front, None when there is none."""
    return QApplication.activeModalWidget()
