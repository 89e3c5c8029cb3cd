"""The bar under the register: the day in hand, its sums, and a button for every mark."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.models.training import Mark
from app.ui.button import Button
from app.ui.calendar_names import long_day
from app.ui.context import AppContext
from app.ui.flow_layout import FlowLayout
from app.ui.i18n import Retranslating, translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.training.register_model import RegisterModel
from app.ui.screens.training.words import mark_letter, mark_name
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP


class MarkBar(Retranslating, QFrame):
    """Says how the day stands and marks by mouse."""

    marked = Signal(str)
    all_present = Signal()
    note_wanted = Signal()

    def __init__(self, context: AppContext, model: RegisterModel) -> None:
        super().__init__()
        self.setObjectName("saveBar")
        self._context, self._model = context, model
        self._day = ""
        self._words = PlainLabel()
        self.all_button = Button(
            lambda: translate("Training", "All present"), "check-double", "primary", self.all_present.emit
        )
        self._marks = [self._button(mark) for mark in Mark]
        self._clear = Button(
            lambda: translate("Training", "No mark"), "", "quiet", lambda: self.marked.emit("")
        )
        self._note = Button(lambda: translate("Training", "Note…"), "pencil", "quiet", self.note_wanted.emit)
        row = FlowLayout(self, GAP)
        row.setContentsMargins(GAP * 2, GAP, GAP * 2, GAP)
        widgets: list[QWidget] = [self.all_button, *self._marks, self._clear, self._note, self._words]
        for widget in widgets:
            row.addWidget(widget)
        model.counted.connect(self.retranslate)
        self.show_day("")

    def show_day(self, day: str) -> None:
        """Take another day in hand, "" for none."""
        self._day = day
        self.retranslate()

    def retranslate(self) -> None:
        """Write day and sums anew."""
        on = bool(self._day) and bool(self._model.rows)
        for button in (self.all_button, *self._marks, self._clear, self._note):
            button.setEnabled(on)
        left = self._model.count(self._day, "") if on else 0
        self.all_button.setEnabled(left > 0)
        self._words.setText(self._sums() if on else "")

    def _sums(self) -> str:
        number = self._context.formats.number
        day = long_day(self._context.languages.named, date.fromisoformat(self._day))
        parts = [isolate(self._context.formats.digits_of(day))]
        for mark in Mark:
            count = self._model.count(self._day, mark)
            if count:
                parts.append(f"{mark_name(mark)} {ltr(number(count))}")
        left = self._model.count(self._day, "")
        if left:
            words = translate("Training", "not marked {count}")
            parts.append(words.format(count=ltr(number(left))))
        return " · ".join(parts)

    def _button(self, mark: Mark) -> Button:
        button = Button(
            lambda: f"{mark_letter(mark)}  {mark_name(mark)}", "", "", lambda: self.marked.emit(mark.value)
        )
        button.setToolTip(ltr(mark.value))
        return button
