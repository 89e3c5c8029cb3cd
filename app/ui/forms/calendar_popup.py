"""A small calendar: months as Iraqi offices name them, weeks from Sunday, Friday and Saturday set apart."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.ui.calendar_names import WEEKEND, from_sunday, long_day, month_name, weekday_letters
from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.plain_label import PlainLabel
from app.ui.text import Formats
from app.ui.theme import current
from app.ui.tokens import GAP

_WEEKS = 6
_DAYS = 7
_STEPS = {Qt.Key.Key_Up: -_DAYS, Qt.Key.Key_Down: _DAYS}


def month_shifted(day: date, months: int) -> date:
    """Return the same day some months on, or the last day of a shorter month."""
    total = day.year * 12 + day.month - 1 + months
    year, month = divmod(total, 12)
    year = min(max(year, 1), 9998)
    first_of_next = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (first_of_next - timedelta(days=1)).day))


class MonthGrid(QWidget):
    """Six weeks of one month; arrows move, Page keys turn months, Enter chooses."""

    moved = Signal()
    chosen = Signal()

    def __init__(self, lang: str, formats: Formats, today: date) -> None:
        super().__init__()
        self.day = today
        self._today = today
        self._lang, self._formats = lang, formats
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        metrics = self.fontMetrics()
        self._cell = QSize(max(metrics.horizontalAdvance("88"), metrics.height()) + 14, metrics.height() + 8)
        self.setFixedSize(self._cell.width() * _DAYS, self._cell.height() * (_WEEKS + 1))

    def go(self, day: date) -> None:
        """Move to a day."""
        self.day = day
        self.setAccessibleName(long_day(self._lang, day))
        self.moved.emit()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by keyboard, sideways as the language reads."""
        key = event.key()
        ahead = -1 if self._rtl() else 1
        steps = {**_STEPS, Qt.Key.Key_Right: ahead, Qt.Key.Key_Left: -ahead}
        if key in steps:
            self.go(self.day + timedelta(days=steps[Qt.Key(key)]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.go(month_shifted(self.day, 1 if key == Qt.Key.Key_PageDown else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the pointer."""
        column = int(event.position().x()) // self._cell.width()
        row = int(event.position().y()) // self._cell.height() - 1
        if row >= 0:
            self.go(self._first() + timedelta(days=row * _DAYS + self._visual(column)))
            self.chosen.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn months with the wheel."""
        self.go(month_shifted(self.day, -1 if event.angleDelta().y() > 0 else 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the letters of the weekdays and the days."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(current().muted))
        for column, letter in enumerate(weekday_letters(self._lang)):
            painter.drawText(self._box(0, column), Qt.AlignmentFlag.AlignCenter, letter)
        for place in range(_WEEKS * _DAYS):
            self._paint_day(painter, place)

    def _paint_day(self, painter: QPainter, place: int) -> None:
        tokens = current()
        day = self._first() + timedelta(days=place)
        box = self._box(place // _DAYS + 1, place % _DAYS).adjusted(2, 1, -2, -1)
        chosen = day == self.day
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(box, 5, 5)
        elif day == self._today:
            painter.setPen(QPen(QColor(tokens.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 5, 5)
        elif from_sunday(day) in WEEKEND:
            painter.fillRect(box, QColor(tokens.sunken))
        inside = day.month == self.day.month
        colour = tokens.on_accent if chosen else tokens.text if inside else tokens.strong_line
        painter.setPen(QColor(colour))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._formats.digits_of(str(day.day)))

    def _first(self) -> date:
        first = self.day.replace(day=1)
        return first - timedelta(days=from_sunday(first))

    def _box(self, row: int, column: int) -> QRectF:
        width, height = self._cell.width(), self._cell.height()
        return QRectF(self._visual(column) * width, row * height, width, height)

    def _visual(self, column: int) -> int:
        return _DAYS - 1 - column if self._rtl() else column

    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


class CalendarPopup(QFrame):
    """The grid under its month, with a way to today; closes when a day is chosen."""

    chosen = Signal(object)
    """The day as ``datetime.date``."""

    def __init__(self, lang: str, formats: Formats, day: date | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lang, self._formats = lang, formats
        today = date.today()  # noqa: DTZ011 - the calendar on the wall of this place
        self._grid = MonthGrid(lang, formats, today)
        self._month = PlainLabel(role="label")
        self._month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._grid.moved.connect(self._write)
        self._grid.chosen.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.setSpacing(GAP // 2)
        layout.addLayout(self._head())
        layout.addWidget(self._grid)
        go_today = QPushButton(translate("Calendar", "Today"))
        go_today.setProperty("kind", "quiet")
        go_today.clicked.connect(lambda _checked: self._take(today))
        layout.addWidget(go_today)
        self._grid.go(day or today)

    def open_below(self, widget: QWidget) -> None:
        """Show the calendar under a widget, or above it where the screen ends."""
        self.adjustSize()
        place = widget.mapToGlobal(QPoint(0, widget.height() + 2))
        room = widget.screen().availableGeometry()
        if place.y() + self.height() > room.bottom():
            place = widget.mapToGlobal(QPoint(0, -self.height() - 2))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.setX(place.x() + widget.width() - self.width())
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        self.move(place)
        self.show()
        self._grid.setFocus()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        back = self._turn("chevron-left", translate("Calendar", "Month before"), -1)
        on = self._turn("chevron-right", translate("Calendar", "Month after"), 1)
        row.addWidget(back)
        row.addWidget(self._month, 1)
        row.addWidget(on)
        return row

    def _turn(self, name: str, text: str, months: int) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(lambda _checked: self._grid.go(month_shifted(self._grid.day, months)))
        return button

    def _write(self) -> None:
        day = self._grid.day
        year = self._formats.digits_of(str(day.year))
        self._month.setText(f"{month_name(self._lang, day.month)} {year}")

    def _take(self, day: date) -> None:
        self._grid.go(day)
        self._choose()

    def _choose(self) -> None:
        self.chosen.emit(self._grid.day)
        self.close()
