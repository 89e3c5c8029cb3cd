"""Work that the user waits for: what it is, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.ui.button import Button
from app.ui.i18n import Retranslating, Words, translate
from app.ui.jobs import Job, Jobs
from app.ui.plain_label import PlainLabel
from app.ui.stages import stage_text
from app.ui.tokens import GAP

_BAR_CHARS = 48


class WorkView(Retranslating, QWidget):
    """Follows one job."""

    stopped = Signal()
    """The job ended because the user stopped it."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._job: Job | None = None
        self._words: Words = str
        self._stopping = False
        self._heading = PlainLabel(role="heading", wrap=True)
        self._stage = PlainLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(self.fontMetrics().averageCharWidth() * _BAR_CHARS)
        self.stop_button = Button(lambda: translate("Exchange", "Stop"), "cross", "", self.stop)
        layout = QVBoxLayout(self)
        layout.setSpacing(GAP)
        layout.addStretch(2)
        for part in (self._heading, self._bar, self._stage, self.stop_button):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._heading, self._stage):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)
        jobs.progressed.connect(self._on_progress)
        jobs.ended.connect(self._on_end)

    def follow(self, job: Job, words: Words) -> None:
        """Show a job under a heading."""
        self._job, self._words, self._stopping = job, words, False
        self.stop_button.setEnabled(True)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(words())
        self.retranslate()
        self.stop_button.setFocus()

    def stop(self) -> None:
        """Ask the job to stop at its next safe place."""
        if self._job is not None:
            self._job.cancel()
            self._stopping = True
            self.stop_button.setEnabled(False)
            self.retranslate()

    def retranslate(self) -> None:
        """Write the words."""
        self._heading.setText(self._words())
        stage = stage_text(self._job.stage) if self._job is not None and self._job.stage else ""
        self._stage.setText(translate("Exchange", "Stopping…") if self._stopping else stage)

    def _on_progress(self, job: Job) -> None:
        if job is self._job:
            self._bar.setRange(0, job.total)
            self._bar.setValue(job.amount)
            self.retranslate()

    def _on_end(self, job: Job) -> None:
        if job is self._job and job.cancel_token.cancelled:
            self.stopped.emit()
