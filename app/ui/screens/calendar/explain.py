"""Says why checklists were missed: one, or several at once with one reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.models.answers import MOST_LINE
from app.models.due import Reason
from app.models.due_rows import DutyRow
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.form_dialog import FormDialog
from app.ui.forms.fields import Choice, ChoiceField, Section, TextField
from app.ui.i18n import translate
from app.ui.screens.calendar.words import duty_detail, period_text, reason_name
from app.ui.screens.checklists.words import line, title_text
from app.ui.text import isolate
from app.ui.tokens import GAP
from app.ui.undo import say_with_undo

_MOST_SHOWN_LINES = 9
_TITLE_CHARS = 44


class ExplainDialog(FormDialog):
    """Asks for the reason; with several checklists, a tick says which of them it is about."""

    def __init__(
        self,
        parent: QWidget,
        context: AppContext,
        rows: Sequence[DutyRow],
        done: Callable[[], None],
        *,
        point: str = "",
        start: Callable[[DutyRow], None] | None = None,
    ) -> None:
        self._context, self._rows, self._point, self._done = context, tuple(rows), point, done
        self._start = start
        self._ticks: list[QCheckBox] = []
        # Saving happens on the database thread, which must not look at the ticks.
        self._picked: tuple[DutyRow, ...] = self._rows
        first = rows[0]
        several = len(rows) > 1
        title = (
            translate("Calendar", "Why were these checklists missed?")
            if several
            else translate("Calendar", "Why was this checklist missed?")
        )
        told = isolate(title_text(first.code, first.title, context.language))
        note = "" if several else line(told, period_text(context, first))
        super().__init__(
            parent,
            context,
            title,
            [Section(None, _fields())],
            self._save,
            self._saved_as,
            save_words=lambda: translate("Calendar", "Record as missed"),
            values={"reason": first.reason, "note": first.note} if not several else {},
            note=note,
        )
        if several:
            self.column.insertWidget(1, self._choice())
        elif start is not None:
            self.column.insertWidget(1, self._late())

    def chosen(self) -> list[DutyRow]:
        """Return the checklists that the reason is about."""
        return list(self._picked)

    def tick_all(self, on: bool) -> None:
        """Tick all of them, or none."""
        for tick in self._ticks:
            tick.setChecked(on)

    def _save(self, values: dict[str, Any]) -> Any:
        duties, actor = self._context.services.duties, self._context.actor
        rows = self.chosen()
        return rows, duties.explain(actor, rows, values["reason"], values["note"], point=self._point)

    def _saved_as(self, told: tuple[list[DutyRow], Any]) -> None:
        rows, changed = told
        context, point = self._context, self._point
        duties, actor = context.services.duties, context.actor
        context.bus.changed(changed, None)
        count = context.formats.number(len(rows))
        words = translate("Calendar", "Recorded as missed, with the reason: {count}").format(count=count)
        say_with_undo(context, words, lambda: duties.take_back(actor, rows, point=point))
        self._done()

    def _pick(self) -> None:
        ticked = zip(self._rows, self._ticks, strict=True)
        self._picked = tuple(row for row, tick in ticked if tick.isChecked())
        self.panel.save_button.setEnabled(bool(self._picked))

    def _start_late(self) -> None:
        row, start = self._rows[0], self._start
        self.panel.form.settle()
        self.reject()
        if start is not None:
            start(row)

    def _late(self) -> QWidget:
        """Return the other way out: the checklist is still done, for its own shift."""
        box = QWidget()
        layout = QHBoxLayout(box)
        layout.setContentsMargins(GAP * 3, GAP, GAP * 3, 0)
        layout.addWidget(
            Button(
                lambda: translate("Calendar", "It can still be done: start it late"),
                "plus",
                "",
                self._start_late,
            )
        )
        layout.addStretch(1)
        return box

    def _choice(self) -> QWidget:
        """Return a tick for each checklist, and the ways to tick all or none."""
        inside = QWidget()
        inside.setProperty("page", True)
        ticks = QVBoxLayout(inside)
        ticks.setSpacing(GAP // 2)
        for row in self._rows:
            words = title_text(row.code, row.title, self._context.language, _TITLE_CHARS)
            tick = QCheckBox(line(isolate(words), period_text(self._context, row)))
            tick.setAccessibleDescription(duty_detail(self._context, row))
            tick.setChecked(True)
            tick.toggled.connect(lambda _on: self._pick())
            self._ticks.append(tick)
            ticks.addWidget(tick)
        ticks.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        lines = min(len(self._rows), _MOST_SHOWN_LINES)
        area.setFixedHeight(lines * (self.fontMetrics().height() + GAP + 2) + GAP * 2)
        buttons = QHBoxLayout()
        buttons.addWidget(
            Button(lambda: translate("Calendar", "All"), "", "quiet", lambda: self.tick_all(True))
        )
        buttons.addWidget(
            Button(lambda: translate("Calendar", "None"), "", "quiet", lambda: self.tick_all(False))
        )
        buttons.addStretch(1)
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(GAP * 3, GAP, GAP * 3, 0)
        layout.setSpacing(GAP // 2)
        layout.addLayout(buttons)
        layout.addWidget(area)
        return box


def explain(
    parent: QWidget,
    context: AppContext,
    rows: Sequence[DutyRow],
    done: Callable[[], None],
    *,
    point: str = "",
    start: Callable[[DutyRow], None] | None = None,
) -> ExplainDialog:
    """Open the dialog over ``parent`` and return at once; ``start`` offers the late start of a single checklist."""
    dialog = ExplainDialog(parent, context, rows, done, point=point, start=start)
    dialog.open()
    dialog.panel.setFocus()
    return dialog


def _fields() -> list[ChoiceField | TextField]:
    return [
        ChoiceField(
            key="reason",
            label=lambda: translate("Calendar", "Reason"),
            required=True,
            choices=lambda: [Choice(one.value, reason_name(one)) for one in Reason],
        ),
        TextField(
            key="note",
            label=lambda: translate("Calendar", "Note"),
            longest=MOST_LINE,
            wide=True,
            hint=lambda: translate("Calendar", "For another reason, say in a few words which."),
        ),
    ]
