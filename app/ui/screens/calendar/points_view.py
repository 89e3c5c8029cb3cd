"""Headquarters' overview: which points miss what, as far as their records have arrived."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.models.due_rows import DayCounts, PointDuties
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.calendar.words import figures_text
from app.ui.screens.checklists.words import line
from app.ui.screens.today.card import Card, Entry
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP


class PointsView(QScrollArea):
    """A row for each point, the most missed first; opening one shows its month."""

    def __init__(self, context: AppContext, opened: Callable[[str], None]) -> None:
        super().__init__()
        self._context, self._opened = context, opened
        self._points: Sequence[PointDuties] = ()
        self._note = PlainLabel(wrap=True)
        self._note.setProperty("muted", True)
        self.card = Card(
            "place",
            lambda: translate("Calendar", "Checklists of the points in the last 35 days"),
            lambda: translate("Calendar", "No checklist of these weeks has arrived from any point."),
        )
        inside = QWidget()
        inside.setProperty("page", True)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        layout.setSpacing(GAP)
        layout.addWidget(self._note)
        layout.addWidget(self.card)
        layout.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_points(self, points: Sequence[PointDuties]) -> None:
        """Show how the points keep their checklists."""
        self._points = sorted(points, key=lambda row: (-row.missed, row.point))
        self._note.setText(
            translate(
                "Calendar",
                "Counted by what each point asks for, up to the newest shift that has arrived from it. "
                "What has not arrived yet is not counted as missed.",
            )
        )
        entries = [self._entry(row) for row in self._points]
        self.card.fill(entries, self._context.formats.number(len(entries)))

    def retranslate(self) -> None:
        """Write everything anew."""
        self.show_points(self._points)

    def _entry(self, row: PointDuties) -> Entry:
        context, formats = self._context, self._context.formats
        until = translate("Calendar", "arrived up to {day}").format(day=ltr(formats.day(row.until)))
        counts = DayCounts(row.done, row.open, row.missed, row.explained)
        worst = line(*(f"{ltr(code)} {ltr('×' + formats.number(count))}" for code, count in row.worst))
        remark = translate("Calendar", "Missed most: {checklists}").format(checklists=worst) if worst else ""
        missed = translate("Calendar", "{count} missed").format(count=formats.number(row.missed))
        return Entry(
            line(ltr(row.point), isolate(row.name.get(context.language)), gap="  "),
            line(figures_text(context, counts), isolate(until)),
            lambda: self._opened(row.point),
            remark,
            pills=[("danger", missed)] if row.missed else [],
        )
