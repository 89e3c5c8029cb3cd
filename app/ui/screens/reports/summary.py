"""The two figures of everything that was chosen, in large, and what was done, missed and is still open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.services.reports_tables import Tables
from app.ui.context import AppContext
from app.ui.flow_layout import FlowLayout
from app.ui.i18n import translate
from app.ui.pill import Pill
from app.ui.plain_label import PlainLabel
from app.ui.screens.reports.words import met_of, percent, standing
from app.ui.text import isolate
from app.ui.tokens import GAP


class _Figure(QWidget):
    """A number with what it counts under it."""

    def __init__(self) -> None:
        super().__init__()
        self._number = PlainLabel(role="title")
        self._words = PlainLabel(role="small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, GAP * 2, 0)
        layout.setSpacing(0)
        layout.addWidget(self._number)
        layout.addWidget(self._words)

    def show_figure(self, number: str, words: str, tone: str = "") -> None:
        self._number.setText(isolate(number))
        self._number.set_tone(tone)
        self._words.setText(words)
        self.setAccessibleName(f"{words}: {number}")


class Summary(QFrame):
    """The share met and the critical failures, always beside each other."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._context = context
        self.share, self.critical = _Figure(), _Figure()
        self.done, self.missed, self.open = _Figure(), _Figure(), _Figure()
        self.standing = Pill()
        self._result = PlainLabel(role="small")
        self.unread = PlainLabel(role="small", wrap=True)
        row = QWidget()
        flow = FlowLayout(row, GAP)
        flow.setContentsMargins(0, 0, 0, 0)
        figures = (self.share, self.critical, self._standing_figure(), self.done, self.missed, self.open)
        for part in figures:
            flow.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP)
        layout.setSpacing(GAP // 2)
        layout.addWidget(row)
        layout.addWidget(self.unread, 0, Qt.AlignmentFlag.AlignTop)

    def show_tables(self, tables: Tables) -> None:
        """Show other figures."""
        formats, total = self._context.formats, tables.total
        number = formats.number
        score = total.score
        self.share.show_figure(
            percent(formats, score.share),
            translate("Reports", "Items met: {figures}").format(figures=met_of(formats, score)),
        )
        self.critical.show_figure(
            number(score.critical),
            translate("Reports", "Critical failures, in {count} checklists").format(
                count=number(total.critical_runs)
            ),
            "danger" if score.critical else "",
        )
        self.standing.show_state(*standing(total))
        self._result.setText(translate("Reports", "Result"))
        self.done.show_figure(number(total.runs), translate("Reports", "Done"))
        self.missed.show_figure(number(tables.missed), translate("Reports", "Missed"))
        self.open.show_figure(number(tables.open), translate("Reports", "Still open"))
        unread = translate("Reports", "Not counted, because their checklist has not been received: {count}")
        self.unread.setText(unread.format(count=number(tables.unread)) if tables.unread else "")
        self.unread.setVisible(bool(tables.unread))

    def _standing_figure(self) -> QWidget:
        """Return the pill over its name, like the numbers beside it."""
        place = QWidget()
        layout = QVBoxLayout(place)
        layout.setContentsMargins(0, GAP // 2, GAP * 2, 0)
        layout.setSpacing(GAP // 2 + 1)
        layout.addWidget(self.standing)
        layout.addWidget(self._result)
        return place
