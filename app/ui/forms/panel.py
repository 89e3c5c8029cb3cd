"""A form with its save bar: Ctrl+S, saving off the window, errors at their fields, and a guard on leaving."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.errors import GatebookError
from app.ui.ask import Answer, ask
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.forms.fields import Section
from app.ui.forms.form import Form
from app.ui.i18n import Retranslating, Words, translate
from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP

Save = Callable[[dict[str, Any]], Any]
"""Saves the values through a service; called on the database thread, may raise ``Refused``."""


class FormPanel(Retranslating, QWidget):
    """Shows a form and saves it; what the service returned goes to ``saved`` on the window's thread."""

    settled = Signal(bool)
    """Emitted after an attempt to save: whether it succeeded."""

    def __init__(
        self,
        context: AppContext,
        sections: Sequence[Section],
        save: Save,
        saved: Callable[[Any], None],
        *,
        cancelled: Callable[[], object] | None = None,
        save_words: Words | None = None,
    ) -> None:
        super().__init__()
        self._context = context
        self._save, self._saved = save, saved
        self._saving = False
        self.form = Form(context, sections)
        self._banner = QFrame()
        self._banner_room = QWidget()
        self._banner_words = PlainLabel(wrap=True)
        self._state = PlainLabel(role="small")
        words = save_words or (lambda: translate("FormPanel", "Save"))
        self.save_button = Button(words, "save", "primary", self.submit)
        self.cancel_button = Button(lambda: translate("FormPanel", "Cancel"), pressed=cancelled)
        self.cancel_button.setVisible(cancelled is not None)
        self._lay_out()
        self.form.changed.connect(lambda _key: self._show_state())
        QShortcut(QKeySequence.StandardKey.Save, self, self.submit)
        self.setFocusProxy(self._first_input())
        self.retranslate()

    def submit(self) -> None:
        """Check the form and save it in the background."""
        if self._saving:
            return
        self._show_banner("")
        if not self.form.check():
            self.settled.emit(False)
            return
        self._set_saving(True)
        values, save = self.form.values(), self._save
        self._context.jobs.run(
            lambda _progress, _cancel: save(values), done=self._on_saved, failed=self._on_failed, owner=self
        )

    def may_leave(self) -> bool:
        """Let go when nothing is unsaved, else ask; saving from here waits for its end."""
        if not self.form.dirty:
            return True
        answer = ask(
            self.window(),
            translate("FormPanel", "Save the changes?"),
            translate("FormPanel", "You have changed this record and not saved it."),
            [
                Answer("stay", translate("FormPanel", "Keep editing")),
                Answer("discard", translate("FormPanel", "Discard changes"), "danger"),
                Answer("save", translate("FormPanel", "Save"), "primary"),
            ],
            "warning",
        )
        return answer == "discard" or (answer == "save" and self._save_and_wait())

    def show_error(self, error: BaseException) -> None:
        """Show a failure: at its field, or over the form; a bug goes on its way."""
        if not isinstance(error, GatebookError):
            raise error
        if not self.form.show_error(error):
            self._show_banner(self._context.message(error))

    def retranslate(self) -> None:
        """Write the state anew."""
        self._show_state()
        self.save_button.setToolTip("Ctrl+S")

    def _save_and_wait(self) -> bool:
        loop = QEventLoop(self)
        outcome: list[bool] = []
        self.settled.connect(outcome.append)
        self.settled.connect(loop.quit)
        self.submit()
        if not outcome:
            loop.exec()
        self.settled.disconnect(loop.quit)
        self.settled.disconnect(outcome.append)
        return outcome[0]

    def _on_saved(self, result: Any) -> None:
        self._set_saving(False)
        self.form.settle()
        self._show_state()
        self._saved(result)
        self.settled.emit(True)

    def _on_failed(self, error: BaseException) -> None:
        self._set_saving(False)
        self.settled.emit(False)
        self.show_error(error)

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.save_button.setEnabled(not saving)
        self.form.setEnabled(not saving)

    def _show_state(self) -> None:
        self._state.setText(translate("FormPanel", "Not saved yet") if self.form.dirty else "")

    def _show_banner(self, sentence: str) -> None:
        self._banner_words.setText(sentence)
        self._banner_room.setVisible(bool(sentence))

    def _first_input(self) -> QWidget:
        keys = list(self.form.values())
        return self.form.row(keys[0]).editor.input() if keys else self.form

    def _lay_out(self) -> None:
        self._banner.setProperty("banner", "danger")
        inside = QHBoxLayout(self._banner)
        inside.addWidget(IconLabel("critical", "danger"))
        inside.addWidget(self._banner_words, 1)
        holder = QVBoxLayout(self._banner_room)
        holder.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, 0)
        holder.addWidget(self._banner)
        self._banner_room.hide()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.form)
        bar = QFrame()
        bar.setObjectName("saveBar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(GAP * 2, GAP, GAP * 2, GAP)
        row.setSpacing(GAP)
        row.addWidget(self._state, 1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._banner_room)
        layout.addWidget(area, 1)
        layout.addWidget(bar)
