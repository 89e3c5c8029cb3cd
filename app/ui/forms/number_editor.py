"""Editor for a number: any digits, its unit beside it, the acceptable range as a help and not as a wall."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from app.ui.forms.editor import Editor
from app.ui.forms.fields import NumberField
from app.ui.forms.ltr_line import LtrLine
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.text import Formats, ltr, parse_number

_CHARS = 14


class NumberEditor(Editor):
    """A number; what lies outside the range is accepted and flagged, since a refused value is a false one."""

    def __init__(self, field: NumberField, formats: Formats) -> None:
        super().__init__()
        self._field, self._formats = field, formats
        self._line = LtrLine()
        self._line.setMaxLength(32)
        self._line.setMaximumWidth(self.fontMetrics().averageCharWidth() * _CHARS * 2)
        self._line.textEdited.connect(lambda _text: self.edited.emit())
        self._unit = PlainLabel()
        self._unit.setProperty("muted", True)
        self.row.addWidget(self._line, 1)
        self.row.addWidget(self._unit)
        self.row.addStretch(0)
        self.retranslate()

    def value(self) -> Decimal | None:
        """Return the number; None when nothing or nothing readable was typed."""
        try:
            return parse_number(self._line.text())
        except ValueError:
            return None

    def set_value(self, value: Decimal | float | None) -> None:
        """Show a number with the user's digits."""
        self._line.setText("" if value is None else self._formats.digits_of(f"{Decimal(str(value)):f}"))

    def problem(self) -> str:
        """Say when what was typed is no number, or has more decimals than the field takes."""
        try:
            number = parse_number(self._line.text())
        except ValueError:
            return translate("Form", "This is not a number.")
        exponent = 0 if number is None else number.as_tuple().exponent
        if isinstance(exponent, int) and -exponent > self._field.decimals:
            if not self._field.decimals:
                return translate("Form", "Only whole numbers fit here.")
            text = translate("Form", "At most {count} digits after the point.")
            return text.format(count=self._field.decimals)
        return ""

    def notice(self) -> str:
        """Say when the number lies outside the acceptable range."""
        number = self.value()
        if number is None or self.problem():
            return ""
        low, high = self._field.low, self._field.high
        if (low is not None and number < low) or (high is not None and number > high):
            return translate("Form", "Outside the acceptable range. It is kept as it is and flagged.")
        return ""

    def input(self) -> QWidget:
        """Return the line."""
        return self._line

    def set_read_only(self, read_only: bool) -> None:
        """Allow changes or only copying."""
        self._line.setReadOnly(read_only)

    def retranslate(self) -> None:
        """Write unit and range."""
        unit = self._field.unit() if self._field.unit else ""
        self._unit.setText("  ".join(filter(None, [unit, self._range()])))
        self._unit.setVisible(bool(self._unit.text()))

    def _range(self) -> str:
        low, high = self._field.low, self._field.high
        number = self._formats.number
        if low is not None and high is not None:
            return ltr(f"{number(low)} – {number(high)}")
        if low is not None:
            return translate("Form", "from {low}").format(low=number(low))
        if high is not None:
            return translate("Form", "up to {high}").format(high=number(high))
        return ""
