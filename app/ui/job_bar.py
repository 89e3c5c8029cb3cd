"""Shows the job the user waits for: its name, how far it is, and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from app.ui.i18n import Retranslating, translate
from app.ui.icons import icon
from app.ui.jobs import Job, Jobs
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP

_PATIENCE_MS = 300
_BAR_CHARS = 18


class JobBar(Retranslating, QWidget):
    """One line for the newest titled job; it appears only when a job takes longer than a glance."""

    def __init__(
        self, jobs: Jobs, stage_text: Callable[[str], str] = str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shown: list[Job] = []
        self._stage_text = stage_text
        self._name = PlainLabel(parent=self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(self.fontMetrics().averageCharWidth() * _BAR_CHARS)
        self._stop = QToolButton(self)
        self._stop.setIcon(icon("cross", "muted"))
        self._stop.clicked.connect(self._cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        for part in (self._name, self._bar, self._stop):
            layout.addWidget(part)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_newest)
        jobs.started.connect(self._on_start)
        jobs.progressed.connect(self._on_progress)
        jobs.ended.connect(self._on_end)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set the texts."""
        self._stop.setToolTip(translate("JobBar", "Stop this job"))
        self._stop.setAccessibleName(self._stop.toolTip())
        self._bar.setAccessibleName(translate("JobBar", "Progress"))
        self._write()

    def _on_start(self, job: Job) -> None:
        if job.title is not None:
            self._shown.append(job)
            self._patience.start()

    def _on_progress(self, job: Job) -> None:
        if self._shown and job is self._shown[-1]:
            self._write()

    def _on_end(self, job: Job) -> None:
        if job in self._shown:
            self._shown.remove(job)
            self._show_newest()

    def _show_newest(self) -> None:
        self.setVisible(bool(self._shown))
        self._stop.setEnabled(True)
        self._write()

    def _write(self) -> None:
        if not self._shown:
            return
        job = self._shown[-1]
        words = [job.title() if job.title else "", self._stage_text(job.stage) if job.stage else ""]
        more = len(self._shown) - 1
        self._name.setText(" · ".join(filter(None, words)) + (f" (+{more})" if more else ""))
        self._bar.setRange(0, job.total)
        self._bar.setValue(job.amount)

    def _cancel(self) -> None:
        if self._shown:
            self._shown[-1].cancel()
            self._stop.setEnabled(False)
            self._name.setText(translate("JobBar", "Stopping…"))
