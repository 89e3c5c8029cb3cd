"""The shifts of this place: usual patterns to choose from, or one's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from app.errors import GatebookError
from app.models.people import Act, may
from app.models.shifts import DEFAULT_PATTERN, Shift, ShiftPattern
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.facts import Card, clear
from app.ui.forms.ltr_line import LtrLine
from app.ui.i18n import Retranslating, translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.words import shift_title
from app.ui.screens.settings.chips import ChipChoice
from app.ui.text import parse_time
from app.ui.tokens import GAP

PATTERNS = {
    "two": DEFAULT_PATTERN,
    "three": ShiftPattern(
        (
            Shift("morning", "07:00", "15:00"),
            Shift("evening", "15:00", "23:00"),
            Shift("night", "23:00", "07:00"),
        )
    ),
    "one": ShiftPattern((Shift("duty", "08:00", "08:00"),)),
}
"""The patterns that most points use (domain.md, section 5, "Shifts")."""

OWN = "own"
_MOST = 8


class ShiftsCard(Retranslating, Card):
    """Chooses a pattern or edits one; names are free, the usual ones are translated."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._lines: list[tuple[QLineEdit, LtrLine, LtrLine]] = []
        self._pattern = DEFAULT_PATTERN
        self.kind = ChipChoice(
            lambda: translate("Settings", "Pattern"),
            {
                "two": lambda: translate("Settings", "2 × 12 hours"),
                "three": lambda: translate("Settings", "3 × 8 hours"),
                "one": lambda: translate("Settings", "24 hours"),
                OWN: lambda: translate("Settings", "Our own"),
            },
        )
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._error = PlainLabel(role="note", wrap=True)
        self._error.set_tone("danger")
        self.add = Button(lambda: translate("Settings", "Add shift"), "plus", "quiet", self._add_line)
        self.save = Button(lambda: translate("Settings", "Save shifts"), "save", "primary", self.submit)
        for widget in (self.kind, self._rows, self._error):
            self.body.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        self.body.addLayout(buttons)
        allowed = may(context.actor, Act.SIGN_OFF)
        for widget in (self.kind, self._rows, self.add, self.save):
            widget.setEnabled(allowed)
        self.kind.chosen.connect(self._choose)
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Read the pattern that is in force."""
        checklists = self._context.services.checklists
        self._context.jobs.run(
            lambda _progress, _cancel: checklists.shift_pattern(), done=self.show_pattern, owner=self
        )

    def show_pattern(self, pattern: ShiftPattern) -> None:
        """Show a pattern."""
        self._pattern = pattern
        known = next((kind for kind, usual in PATTERNS.items() if usual == pattern), OWN)
        self.kind.show_value(known)
        self._show_lines(pattern.shifts)
        self._error.setText("")

    def lines(self) -> list[tuple[QLineEdit, LtrLine, LtrLine]]:
        """Return the editors of name, start and end of each shift."""
        return list(self._lines)

    def submit(self) -> None:
        """Save the pattern as it is typed."""
        try:
            pattern = ShiftPattern(tuple(self._typed()))
        except ValueError:
            self._error.setText(
                translate("Settings", "Times are written as hours:minutes, for example 07:30.")
            )
            return
        checklists, actor = self._context.services.checklists, self._context.actor
        self._context.jobs.run(
            lambda _progress, _cancel: checklists.set_shift_pattern(actor, pattern),
            done=self._on_saved,
            failed=self._on_failed,
            owner=self,
        )

    def retranslate(self) -> None:
        """Write the heading and the translated names."""
        self.show_heading(translate("Settings", "Shifts"))
        self._show_lines(self._pattern.shifts)

    def _choose(self, kind: str) -> None:
        self.show_pattern(PATTERNS.get(kind, self._pattern))
        self.kind.show_value(kind)

    def _typed(self) -> list[Shift]:
        found = []
        for number, (name, start, end) in enumerate(self._lines):
            if not (name.text().strip() or start.text() or end.text()):
                continue
            known = self._pattern.shifts[number].name if number < len(self._pattern.shifts) else ""
            text = name.text().strip()
            code = known if known and text == shift_title(known) else text
            found.append(Shift(code, _time(start.text()), _time(end.text())))
        return found

    def _on_saved(self, changed: Any) -> None:
        self.refresh()
        self._context.notify(translate("Settings", "Shifts saved"))
        self._context.bus.changed(changed, self)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, GatebookError):
            raise error
        self._error.setText(self._context.message(error))

    def _add_line(self) -> None:
        self.kind.show_value(OWN)
        self._line(len(self._lines), Shift("", "", ""))
        self._lines[-1][0].setFocus()

    def _show_lines(self, shifts: Sequence[Shift]) -> None:
        clear(self._grid)
        self._lines = []
        for place, word in enumerate(_column_names()):
            self._grid.addWidget(PlainLabel(word, role="small"), 0, place)
            self._grid.setColumnStretch(place, 1 if place else 3)
        for number, shift in enumerate(shifts):
            self._line(number, shift)

    def _line(self, number: int, shift: Shift) -> None:
        if number >= _MOST:
            return
        name, start, end = QLineEdit(shift_title(shift.name)), LtrLine(), LtrLine()
        start.setText(self._context.formats.digits_of(shift.start))
        end.setText(self._context.formats.digits_of(shift.end))
        for place, (editor, word) in enumerate(zip((name, start, end), _column_names(), strict=True)):
            editor.setAccessibleName(word)
            self._grid.addWidget(editor, number + 1, place)
        self._lines.append((name, start, end))


def _column_names() -> tuple[str, str, str]:
    return translate("Settings", "Name"), translate("Settings", "Start"), translate("Settings", "End")


def _time(text: str) -> str:
    found = parse_time(text)
    if not found:
        raise ValueError(text)
    return found
