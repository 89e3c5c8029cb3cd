"""A month of checklists: each day with how many are done, open and missed, by sign and colour."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from app.models.due_rows import DayCounts
from app.ui.calendar_names import WEEKEND, from_sunday, long_day, weekday_letters, weekday_name
from app.ui.context import AppContext
from app.ui.forms.calendar_popup import MonthGrid
from app.ui.icons import draw
from app.ui.screens.calendar.words import MARKS, SIGNS, figures, figures_text
from app.ui.text import isolate
from app.ui.theme import current
from app.ui.tokens import RADIUS

_DAYS, _WEEKS = 7, 6
_PAD = 5
_SIGN_ROOM = 24
_LEAST = QSize(48, 58)
_MOST = 16777215
"""Qt's own largest size: the grid takes what room there is."""


class DutyMonth(MonthGrid):
    """Six weeks with the figures of each day; arrows move, Page keys turn months, Home is today, Enter chooses."""

    def __init__(self, context: AppContext, today: date) -> None:
        super().__init__(context.languages.named, context.formats, today)
        self._context = context
        self._counts: Mapping[str, DayCounts] = {}
        self._week_start = 0
        self.setMinimumSize(_LEAST.width() * _DAYS, _LEAST.height() * _WEEKS + self._head())
        self.setMaximumSize(_MOST, _MOST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def first_and_last(self) -> tuple[date, date]:
        """Return the first and the last day that the grid shows."""
        first = self._first()
        return first, first + timedelta(days=_WEEKS * _DAYS - 1)

    def show_counts(self, counts: Mapping[str, DayCounts], week_start: int) -> None:
        """Show the figures of days (by ISO day); weeks begin on ``week_start``, counted from Sunday."""
        self._counts, self._week_start = counts, week_start
        self._tell()
        self.update()

    def go(self, day: date) -> None:
        """Move to a day."""
        super().go(day)
        self._tell()

    def retranslate(self) -> None:
        """Write the names and digits anew."""
        self._lang, self._formats = self._context.languages.named, self._context.formats
        self._tell()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to today with Home; all else as in every calendar."""
        if event.key() == Qt.Key.Key_Home:
            self.go(self._today)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the pointer."""
        at = event.position()
        column = min(int(at.x()) // max(1, self._cell.width()), _DAYS - 1)
        row = int(at.y() - self._head()) // max(1, self._cell.height())
        if at.y() >= self._head() and row < _WEEKS:
            self.setFocus()
            self.go(self._first() + timedelta(days=row * _DAYS + self._visual(column)))
            self.chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the days."""
        super().resizeEvent(event)
        self._cell = QSize(self.width() // _DAYS, (self.height() - self._head()) // _WEEKS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the names of the weekdays, the days and their figures."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_weekdays(painter)
        for place in range(_WEEKS * _DAYS):
            self._paint_day(painter, place)

    # ---- inside ----------------------------------------------------------------------------------------------

    def _tell(self) -> None:
        spelled = self._formats.digits_of(long_day(self._lang, self.day))
        told = figures_text(self._context, self._counts.get(self.day.isoformat(), DayCounts()))
        self.setAccessibleName(f"{spelled}: {told}")

    def _paint_weekdays(self, painter: QPainter) -> None:
        painter.setPen(QColor(current().muted))
        first = self._first()
        widest = max(
            painter.fontMetrics().horizontalAdvance(weekday_name(self._lang, first + timedelta(days=at)))
            for at in range(_DAYS)
        )
        for column in range(_DAYS):
            day = first + timedelta(days=column)
            short = weekday_letters(self._lang)[from_sunday(day)]
            words = weekday_name(self._lang, day) if widest < self._cell.width() - 4 else short
            box = QRectF(self._visual(column) * self._cell.width(), 0, self._cell.width(), self._head())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_day(self, painter: QPainter, place: int) -> None:
        day = self._first() + timedelta(days=place)
        box = self._box(place // _DAYS + 1, place % _DAYS).adjusted(2, 2, -2, -2)
        self._paint_ground(painter, day, box)
        inside = day.month == self.day.month
        font = QFont(self.font())
        font.setBold(day == self._today)
        painter.setFont(font)
        painter.setPen(QColor(current().text if inside else current().muted))
        number = self._formats.digits_of(str(day.day))
        side = Qt.AlignmentFlag.AlignRight if self._rtl() else Qt.AlignmentFlag.AlignLeft
        words = box.adjusted(_PAD + 2, _PAD - 2, -_PAD - 2, -_PAD)
        painter.drawText(words, side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute, number)
        painter.setFont(self.font())
        self._paint_figures(painter, day, box, faint=not inside)

    def _paint_ground(self, painter: QPainter, day: date, box: QRectF) -> None:
        tokens = current()
        weekend = from_sunday(day) in WEEKEND
        painter.setBrush(QColor(tokens.sunken if weekend else tokens.surface))
        painter.setPen(QPen(QColor(tokens.line), 1))
        if day == self._today:
            painter.setPen(QPen(QColor(tokens.accent), 1.5))
        if day == self.day:
            painter.setBrush(QColor(tokens.accent_soft))
            painter.setPen(QPen(QColor(tokens.focus if self.hasFocus() else tokens.accent), 2.5))
        painter.drawRoundedRect(box, RADIUS, RADIUS)

    def _paint_figures(self, painter: QPainter, day: date, box: QRectF, *, faint: bool) -> None:
        """Draw sign and number of each figure under the number of the day, side by side where there is room."""
        found = figures(self._counts.get(day.isoformat(), DayCounts()))
        metrics = painter.fontMetrics()
        high = min(float(metrics.height()), (box.height() - metrics.height() - 2 * _PAD) / 2 - 3)
        top = box.top() + metrics.height() + _PAD + 1
        columns = 2 if (box.width() - 2 * _PAD) / 2 >= metrics.horizontalAdvance("88") + _SIGN_ROOM else 1
        if faint:
            painter.setOpacity(0.55)
        for place, (mark, count) in enumerate(found):
            row, column = divmod(place, columns)
            width = (box.width() - 2 * _PAD) / columns
            along = columns - 1 - column if self._rtl() else column
            cell = QRectF(box.left() + _PAD + along * width, top + row * (high + 3), width, high)
            self._paint_figure(painter, mark, count, cell.adjusted(1, 0, -1, 0))
        painter.setOpacity(1.0)

    def _paint_figure(self, painter: QPainter, mark: str, count: int, cell: QRectF) -> None:
        tone = current().tones[MARKS[mark]]
        painter.setPen(QPen(QColor(tone.edge), 1))
        painter.setBrush(QColor(tone.fill))
        painter.drawRoundedRect(cell, 4, 4)
        side, pad = min(13.0, cell.height() - 4), 4
        start = cell.right() - side - pad if self._rtl() else cell.left() + pad
        draw(painter, SIGNS[mark], QRectF(start, cell.center().y() - side / 2, side, side), tone.text)
        painter.setPen(QColor(tone.text))
        room = side + pad + 4
        words = cell.adjusted(0, 0, -room, 0) if self._rtl() else cell.adjusted(room, 0, 0, 0)
        edge = Qt.AlignmentFlag.AlignRight if self._rtl() else Qt.AlignmentFlag.AlignLeft
        flags = edge | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(words, flags, isolate(self._formats.number(count)))

    def _first(self) -> date:
        first = self.day.replace(day=1)
        return first - timedelta(days=(from_sunday(first) - self._week_start) % _DAYS)

    def _head(self) -> int:
        return self.fontMetrics().height() + 8

    def _box(self, row: int, column: int) -> QRectF:
        width, height = self._cell.width(), self._cell.height()
        return QRectF(self._visual(column) * width, self._head() + (row - 1) * height, width, height)
