"""Figures side by side: a number, what it counts, and since when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.models.dataclass import dataclass
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP

_LARGE = 1.7


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure in the language in use; ``tone`` is "", ``ok``, ``warning`` or ``danger``."""

    value: str
    caption: str
    detail: str = ""
    tone: str = ""


class Tiles(QWidget):
    """A row of figures, each with a fine line between it and the next."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._tiles = [_Tile() for _ in range(count)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP * 2)
        for number, tile in enumerate(self._tiles):
            if number:
                row.addWidget(_rule())
            row.addWidget(tile, 1)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show as many figures as there are tiles."""
        for tile, figure in zip(self._tiles, figures, strict=True):
            tile.show_figure(figure)


class _Tile(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._value = PlainLabel()
        self._caption = PlainLabel(wrap=True)
        self._detail = PlainLabel(role="small", wrap=True)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _LARGE)
        font.setBold(True)
        self._value.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in (self._value, self._caption, self._detail):
            column.addWidget(label)
        column.addStretch(1)

    def show_figure(self, figure: Figure) -> None:
        self._value.setText(figure.value)
        self._value.setProperty("tone", figure.tone)
        self._value.style().unpolish(self._value)
        self._value.style().polish(self._value)
        self._caption.setText(figure.caption)
        self._detail.setText(figure.detail)
        self.setAccessibleName(f"{figure.caption}: {figure.value} {figure.detail}")


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("rule", True)
    rule.setFixedWidth(1)
    rule.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return rule
