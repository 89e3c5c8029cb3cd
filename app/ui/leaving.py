"""Says calmly, when the window is closed, that some changes are on this PC only."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox

from app.ui.ask import Answer, Question
from app.ui.exchange_watch import ExchangeWatch
from app.ui.i18n import translate
from app.ui.main_window import MainWindow
from app.ui.window_file import WindowFile

CLOSE, EXPORT = "close", "export"


def _today() -> date:
    return datetime.now().astimezone().date()


class LeavingNote(QObject):
    """Stands in front of closing: export now, or close; nobody is kept, and it can be silenced for the day."""

    def __init__(self, window: MainWindow, watch: ExchangeWatch, file: WindowFile) -> None:
        super().__init__(window)
        self._window, self._watch, self._file = window, watch, file
        self._agreed = False
        window.before_closing = self.may_close

    def may_close(self) -> bool:
        """Return whether the window may close now; else the note is open and decides by and by."""
        if self._agreed or not self._sentence() or self._file.is_silent_on(_today()):
            return True
        # The system is being shut down: a question would hold it up.
        instance = QGuiApplication.instance()
        if isinstance(instance, QGuiApplication) and instance.isSavingSession():
            return True
        self._open()
        return False

    def _sentence(self) -> str:
        status = self._watch.status
        if status is None or self._window.gate_is_up:
            return ""
        from app.ui.screens.exchange.words import leaving_note

        return leaving_note(status, self._window.context.formats)

    def _open(self) -> None:
        answers = [
            Answer(EXPORT, translate("Leaving", "Export now")),
            Answer(CLOSE, translate("Leaving", "Close"), "primary"),
        ]
        note = Question(
            self._window, translate("Leaving", "Everything is saved"), self._sentence(), answers, "export"
        )
        silent = QCheckBox(translate("Leaving", "Do not say this again today"))
        note.add_beside(silent)
        note.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        note.accepted.connect(lambda: self._on_answer(note.answer, silent.isChecked()))
        note.open()

    def _on_answer(self, answer: str, silent: bool) -> None:
        if silent:
            self._file.be_silent_on(_today())
        if answer == EXPORT:
            self._window.export_requested.emit()
            return
        self._agreed = True
        self._window.close()
