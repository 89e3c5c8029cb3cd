"""A short form in a dialog of its own: it closes when the record is saved, and asks before it loses what was typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.ui.context import AppContext
from app.ui.forms.fields import Section
from app.ui.forms.panel import FormPanel, Save
from app.ui.i18n import Words
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP

_CHARS, _CHARS_OF_TWO_COLUMNS = 66, 98
_FEW = 3
_SHARE_OF_WINDOW = 0.92


class FormDialog(QDialog):
    """Holds a form panel; ``done`` of the caller hears what the service returned."""

    def __init__(
        self,
        parent: QWidget,
        context: AppContext,
        title: str,
        sections: Sequence[Section],
        save: Save,
        saved: Callable[[Any], None],
        *,
        save_words: Words | None = None,
        values: Mapping[str, Any] | None = None,
        note: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        self._outer, self._saved = parent, saved
        self._heading = PlainLabel(title, role="heading", wrap=True)
        self._note = PlainLabel(note, wrap=True)
        self._note.setProperty("muted", True)
        self._note.setVisible(bool(note))
        self.panel = FormPanel(
            context, sections, save, self._close_with, cancelled=self.reject, save_words=save_words
        )
        self.panel.form.set_values(values or {})
        self._lay_out()
        self.resize(self._width(sum(len(section.fields) for section in sections)), 320)

    @property
    def form(self) -> Any:
        """The form in the dialog."""
        return self.panel.form

    def reject(self) -> None:
        """Close without saving, after asking when something was typed."""
        if self.panel.may_leave():
            super().reject()

    def _close_with(self, result: Any) -> None:
        self.accept()
        self._saved(result)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(GAP * 3, GAP * 2, GAP * 3, 0)
        head.addWidget(self._heading)
        head.addWidget(self._note)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addLayout(head)
        self.column.addWidget(self.panel, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Take as much height as the form wants at its width, at most nearly that of the window."""
        super().showEvent(event)
        self.column.activate()
        self._fit()

    def _fit(self) -> None:
        window, form = self._outer.window(), self.panel.form
        room = form.parentWidget() or self
        wanted = max(form.heightForWidth(room.width()), form.minimumSizeHint().height())
        around = self.height() - room.height()
        self.resize(self.width(), min(wanted + around, round(window.height() * _SHARE_OF_WINDOW)))
        self.move(self._outer.mapToGlobal(self._outer.rect().center()) - self.rect().center())

    def _width(self, fields: int) -> int:
        """Return the width for one column of few fields or two columns of more."""
        chars = _CHARS if fields <= _FEW else _CHARS_OF_TWO_COLUMNS
        wanted = self.fontMetrics().averageCharWidth() * chars
        return min(wanted, round(self._outer.window().width() * _SHARE_OF_WINDOW))


def open_form(
    parent: QWidget,
    context: AppContext,
    title: str,
    sections: Sequence[Section],
    save: Save,
    saved: Callable[[Any], None],
    *,
    save_words: Words | None = None,
    values: Mapping[str, Any] | None = None,
    note: str = "",
) -> FormDialog:
    """Open a dialog with a form over ``parent`` and return at once; the keyboard is in its first field."""
    dialog = FormDialog(
        parent, context, title, sections, save, saved, save_words=save_words, values=values, note=note
    )
    dialog.open()
    dialog.panel.setFocus()
    return dialog
