"""A page that only says something: that the records are being opened, or why they cannot be."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from app.errors import GatebookError
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.jobs import Job
from app.ui.screens.sign_in.gate import GatePage
from app.ui.stages import stage_text


class MessageGate(GatePage):
    """Waits, or shows what went wrong and offers to try again."""

    again = Signal()

    def __init__(
        self, context: AppContext, error: GatebookError | None = None, *, job: Job | None = None
    ) -> None:
        super().__init__(context)
        self._error, self._job = error, job
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        if error is None:
            self.body.addWidget(self._busy)
            context.jobs.progressed.connect(self._on_progress)
        else:
            button = Button(lambda: translate("SignIn", "Try again"), kind="primary", pressed=self.again.emit)
            self.body.addWidget(button)
            self.setFocusProxy(button)
        self.retranslate()

    def retranslate(self) -> None:
        """Write heading and sentence."""
        super().retranslate()
        if self._error is None:
            doing = stage_text(self._job.stage) if self._job is not None else ""
            self.show_heading(translate("SignIn", "Opening the records…"), doing)
        else:
            heading = translate("SignIn", "The records could not be opened")
            self.show_heading(heading, self.context.message(self._error))

    def _on_progress(self, job: Job) -> None:
        """Show how far the opening is, when it takes long enough to have stages."""
        if job is self._job:
            self._busy.setRange(0, job.total)
            self._busy.setValue(job.amount)
            self.retranslate()
