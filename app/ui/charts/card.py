"""A chart with its heading, the meaning of its marks, and a line that says what one points at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.charts.chart import Chart
from app.ui.charts.spots import Mark, Spot, draw_mark
from app.ui.flow_layout import FlowLayout
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP

_SIDE = 12


class _Sample(QWidget):
    """One mark, as it stands in the chart."""

    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self._mark = mark
        self.setFixedSize(QSize(_SIDE + 2, _SIDE + 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_mark(painter, self._mark, QPointF(self.width() / 2, self.height() / 2), _SIDE - 3)


class ChartCard(QFrame):
    """Frames a chart; what it shows is set anew whenever figures or language change."""

    def __init__(self, chart: Chart, marks: Sequence[Mark]) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.chart = chart
        self.heading = PlainLabel(role="label", wrap=True)
        self.told = PlainLabel(role="small", wrap=True)
        self._hint = ""
        self._words = [PlainLabel(role="small") for _ in marks]
        legend = QWidget()
        flow = FlowLayout(legend, GAP)
        flow.setContentsMargins(0, 0, 0, 0)
        for mark, words in zip(marks, self._words, strict=True):
            entry = QWidget()
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, GAP, 0)
            row.setSpacing(GAP // 2)
            row.addWidget(_Sample(mark))
            row.addWidget(words)
            flow.addWidget(entry)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP)
        layout.setSpacing(GAP // 2)
        for part in (self.heading, legend, chart, self.told):
            layout.addWidget(part)
        chart.went.connect(self._tell)

    def show_chart(self, title: str, legend: Sequence[str], spots: Sequence[Spot], hint: str) -> None:
        """Show places; ``legend`` names the marks, ``hint`` stands while nothing is pointed at."""
        self.heading.setText(title)
        for label, words in zip(self._words, legend, strict=True):
            label.setText(words)
        self._hint = hint
        self.chart.show_spots(title, spots)

    def _tell(self, place: int) -> None:
        self.told.setText(self.chart.spots[place].told if place >= 0 else self._hint)
