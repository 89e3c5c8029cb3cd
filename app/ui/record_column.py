"""How the page of one record is laid out: its parts below each other, scrolled, or a word that none is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.empty_state import EmptyState
from app.ui.tokens import GAP


def lay_out_record(
    view: QWidget, area: QScrollArea, empty: EmptyState, cards: QLayout, *parts: QWidget | QLayout
) -> None:
    """Fill ``view`` with ``area``, which scrolls the parts and then the cards, and with ``empty`` in its place."""
    page = QWidget()
    page.setProperty("page", True)
    column = QVBoxLayout(page)
    column.setContentsMargins(GAP, GAP * 2, GAP * 2, GAP * 2)
    column.setSpacing(GAP + 2)
    for part in (*parts, cards):
        if isinstance(part, QLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)
    column.addStretch(1)
    cards.setSpacing(GAP + 2)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    layout = QVBoxLayout(view)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(area, 1)
    layout.addWidget(empty, 1)
