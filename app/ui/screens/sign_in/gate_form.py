"""A short form in front of the work: Enter goes on, refusals stand at their fields, a wait is counted down."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.errors import GatebookError, Refused
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.forms.field_row import FieldRow
from app.ui.forms.fields import Field
from app.ui.i18n import Words
from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP

Work = Callable[[dict[str, Any]], Any]
"""Does what the form is for, with its values; called on the database thread, may raise ``Refused``."""


class GateForm(QWidget):
    """Fields over one button."""

    def __init__(
        self,
        context: AppContext,
        fields: Sequence[Field],
        words: Words,
        work: Work,
        done: Callable[[Any], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._work, self._done = context, work, done
        self._rows = {field.key: FieldRow(field, context, self) for field in fields}
        self._banner = QFrame(self)
        self._banner_words = PlainLabel(wrap=True, parent=self._banner)
        self.button = Button(words, kind="primary", pressed=self.submit)
        self._wait = QTimer(self)
        self._left = 0
        self._lay_out()
        self.setFocusProxy(next(iter(self._rows.values())).editor.input())

    def row(self, key: str) -> FieldRow:
        """Return a field by key."""
        return self._rows[key]

    def values(self) -> dict[str, Any]:
        """Return what was entered, by key."""
        return {key: row.editor.value() for key, row in self._rows.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show values."""
        for key, value in values.items():
            self._rows[key].editor.set_value(value)

    def submit(self) -> None:
        """Check the fields and do the work in the background."""
        if not self.button.isEnabled():
            return
        self._banner.hide()
        wrong = [row for row in self._rows.values() if not row.check()]
        if wrong:
            wrong[0].focus()
            return
        self._set_busy(True)
        values, work = self.values(), self._work
        self._context.jobs.run(
            lambda _progress, _cancel: work(values), done=self._on_done, failed=self._on_failed, owner=self
        )

    def _on_done(self, result: Any) -> None:
        self._set_busy(False)
        self._done(result)

    def _on_failed(self, error: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(error, GatebookError):
            raise error
        if error.code == "try_later":
            self._left = int(error.params["seconds"])
            self._wait.start()
        self._show(error)

    def _show(self, error: GatebookError) -> None:
        row = self._rows.get(error.field if isinstance(error, Refused) else "")
        sentence = self._context.message(error)
        if row is None:
            self._banner_words.setText(sentence)
            self._banner.show()
            return
        row.show_error(sentence)
        line = row.editor.input()
        row.focus()
        if isinstance(line, QLineEdit):
            line.selectAll()
        # The sentence has just made the form longer; the area around it must lay out anew before it scrolls.
        QTimer.singleShot(0, row, lambda: _scroll_to(row))

    def _count_down(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._show(Refused("try_later", field="password", seconds=self._left))
        else:
            self._wait.stop()
            for row in self._rows.values():
                row.show_error("")
        self.button.setEnabled(self._left <= 0)

    def _set_busy(self, busy: bool) -> None:
        self.button.setEnabled(not busy)
        for row in self._rows.values():
            row.setEnabled(not busy)

    def _lay_out(self) -> None:
        self._banner.setProperty("banner", "danger")
        inside = QHBoxLayout(self._banner)
        inside.addWidget(IconLabel("critical", "danger"))
        inside.addWidget(self._banner_words, 1)
        self._banner.hide()
        self._wait.setInterval(1000)
        self._wait.timeout.connect(self._count_down)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP * 2)
        layout.addWidget(self._banner)
        for row in self._rows.values():
            layout.addWidget(row)
            line = row.editor.input()
            if isinstance(line, QLineEdit):
                line.returnPressed.connect(self.submit)
        layout.addSpacing(GAP // 2)
        layout.addWidget(self.button)


def _scroll_to(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(widget)
