"""What past shifts left undone: to be explained by somebody, or still to be done."""

from __future__ import annotations

from collections.abc import Callable

from app.models.due_rows import DutyRow, Missed
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.calendar.explain import explain
from app.ui.screens.calendar.words import duty_detail
from app.ui.screens.checklists.start_dialog import start_checklist
from app.ui.screens.today.card import Card, Entry
from app.ui.text import isolate

FEW = 4
"""How many missed checklists the page lists; the dialog and the calendar have them all."""


class MissedCard(Card):
    """The newest missed checklists with their number; nothing at all while none is unexplained."""

    def __init__(
        self, context: AppContext, opened: Callable[[str], None], changed: Callable[[], None]
    ) -> None:
        super().__init__("warning", lambda: translate("Today", "Missed, nobody has said why"))
        self._context, self._opened, self._changed = context, opened, changed
        self._missed = Missed()
        self.all = Button(lambda: translate("Today", "Say why…"), "pencil", "quiet", self._explain_all)
        self.head.addWidget(self.all)

    def show_missed(self, missed: Missed) -> None:
        """Show what was missed."""
        self._missed = missed
        context = self._context
        entries = [self._entry(row) for row in missed.rows[:FEW]]
        self.fill(entries, context.formats.number(missed.count), "danger")
        self.all.retranslate()

    def _entry(self, row: DutyRow) -> Entry:
        context = self._context
        return Entry(
            isolate(row.title.get(context.language)), duty_detail(context, row), lambda: self._explain(row)
        )

    def _explain(self, row: DutyRow) -> None:
        explain(self, self._context, [row], self._changed, start=self._start)

    def _explain_all(self) -> None:
        explain(self, self._context, self._missed.rows, self._changed, start=self._start)

    def _start(self, row: DutyRow) -> None:
        shift = (row.start_day, row.start_shift)
        start_checklist(self, self._context, self._opened, row.template, shift=shift)
