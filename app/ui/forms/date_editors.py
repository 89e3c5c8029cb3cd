"""Editors for a day and for a time of day: typed with any digits, or chosen."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from app.ui.calendar_names import long_day
from app.ui.forms.calendar_popup import CalendarPopup
from app.ui.forms.editor import Editor
from app.ui.forms.ltr_line import LtrLine
from app.ui.i18n import Languages, translate
from app.ui.icons import icon
from app.ui.text import Formats, parse_date, parse_time, tooltip

_DATE_CHARS, _TIME_CHARS = 16, 10


class _TypedEditor(Editor):
    """A line that reads left to right with a button beside it."""

    def __init__(self, chars: int, icon_name: str) -> None:
        super().__init__()
        self.line = LtrLine()
        self.line.setMinimumWidth(self.fontMetrics().averageCharWidth() * chars)
        self.line.setMaximumWidth(self.fontMetrics().averageCharWidth() * chars * 2)
        self.line.textEdited.connect(lambda _text: self.edited.emit())
        self.line.editingFinished.connect(self.tidy)
        self.button = QToolButton()
        self.button.setIcon(icon(icon_name))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.row.addWidget(self.line, 1)
        self.row.addWidget(self.button)
        self.row.addStretch(0)

    def tidy(self) -> None:
        """Write what was typed in its full form."""
        raise NotImplementedError

    def input(self) -> QWidget:
        """Return the line."""
        return self.line

    def set_read_only(self, read_only: bool) -> None:
        """Allow changes or only copying."""
        self.line.setReadOnly(read_only)
        self.button.setVisible(not read_only)

    def name_button(self, text: str) -> None:
        """Give the button its words."""
        self.button.setToolTip(text)
        self.button.setAccessibleName(text)


class DateEditor(_TypedEditor):
    """A day as dd/mm/yyyy; the calendar opens with the button or Alt+Down."""

    def __init__(self, formats: Formats, languages: Languages) -> None:
        super().__init__(_DATE_CHARS, "calendar")
        self._formats, self._languages = formats, languages
        self.button.clicked.connect(lambda _checked: self.open_calendar())
        self.button.setShortcut("Alt+Down")
        self.retranslate()

    def value(self) -> str:
        """Return the day as ISO text; "" when nothing or nothing readable was typed."""
        day = self._day()
        return day.isoformat() if day else ""

    def set_value(self, value: str | None) -> None:
        """Show an ISO day."""
        self.line.setText(self._formats.day(value or ""))
        self._tell()

    def problem(self) -> str:
        """Say when what was typed is no day."""
        if not self.line.text().strip() or self._day() is not None:
            return ""
        return translate("Form", "This is not a date. Write it as day/month/year.")

    def open_calendar(self) -> None:
        """Show the calendar under the line."""
        popup = CalendarPopup(self._languages.named, self._formats, self._day(), self)
        popup.chosen.connect(self._take)
        popup.open_below(self.line)

    def tidy(self) -> None:
        """Write the day in full."""
        if self._day() is not None:
            self.set_value(self.value())

    def retranslate(self) -> None:
        """Set hint and names."""
        self.line.setPlaceholderText(translate("Form", "dd/mm/yyyy"))
        self.name_button(translate("Form", "Open the calendar (Alt+Down)"))
        self._tell()

    def _day(self) -> date | None:
        try:
            return parse_date(self.line.text())
        except ValueError:
            return None

    def _take(self, day: date) -> None:
        self.set_value(day.isoformat())
        self.edited.emit()
        self.line.setFocus()

    def _tell(self) -> None:
        day = self._day()
        self.line.setToolTip(tooltip(long_day(self._languages.named, day)) if day else "")


class TimeEditor(_TypedEditor):
    """A time of day as hh:mm; the button takes the time it is now."""

    def __init__(self, formats: Formats) -> None:
        super().__init__(_TIME_CHARS, "clock")
        self._formats = formats
        self.button.clicked.connect(lambda _checked: self._take_now())
        self.retranslate()

    def value(self) -> str:
        """Return the time as ``HH:MM``; "" when nothing or nothing readable was typed."""
        try:
            return parse_time(self.line.text())
        except ValueError:
            return ""

    def set_value(self, value: str | None) -> None:
        """Show a time."""
        self.line.setText(self._formats.digits_of(value or ""))

    def problem(self) -> str:
        """Say when what was typed is no time."""
        if not self.line.text().strip() or self.value():
            return ""
        return translate("Form", "This is not a time. Write it as hours:minutes.")

    def tidy(self) -> None:
        """Write the time in full."""
        if self.value():
            self.set_value(self.value())

    def retranslate(self) -> None:
        """Set hint and names."""
        self.line.setPlaceholderText(translate("Form", "hh:mm"))
        self.name_button(translate("Form", "Now"))

    def _take_now(self) -> None:
        now = datetime.now()  # noqa: DTZ005 - the clock on the wall of this place
        self.set_value(f"{now.hour:02}:{now.minute:02}")
        self.edited.emit()
