"""A page of cards under each other, in the middle of a wide window, with a scroll bar in a low one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.tokens import GAP

_CHARS = 96


def column_of(cards: Sequence[QWidget]) -> QScrollArea:
    """Return a scrolling page that holds the cards."""
    inside = QWidget()
    inside.setMaximumWidth(inside.fontMetrics().averageCharWidth() * _CHARS)
    rows = QVBoxLayout(inside)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(GAP * 2)
    for card in cards:
        rows.addWidget(card)
    rows.addStretch(1)
    page = QWidget()
    page.setProperty("page", True)
    row = QHBoxLayout(page)
    row.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
    row.addWidget(inside, 1)
    row.addStretch(0)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
