"""The foot of the window: whether everything is saved, which job runs, and what waits to be exported."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.button import Button
from app.ui.i18n import Retranslating, Words, translate
from app.ui.icon_label import IconLabel
from app.ui.job_bar import JobBar
from app.ui.jobs import Jobs
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP


class StatusStrip(Retranslating, QFrame):
    """Three quiet facts in a line."""

    export_clicked = Signal()

    def __init__(
        self, jobs: Jobs, stage_text: Callable[[str], str] = str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("statusStrip")
        self._saved_at = ""
        self._sign = IconLabel(side=14, parent=self)
        self._saved = PlainLabel(role="small", parent=self)
        self._exported = Button(str, kind="quiet", pressed=self.export_clicked.emit)
        self._exported.setObjectName("statusButton")
        self.job_bar = JobBar(jobs, stage_text, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GAP * 2, 2, GAP * 2, 2)
        layout.setSpacing(GAP // 2)
        layout.addWidget(self._sign)
        layout.addWidget(self._saved)
        layout.addStretch(1)
        layout.addWidget(self.job_bar)
        layout.addSpacing(GAP)
        layout.addWidget(self._exported)
        self.show_export(None)
        self.retranslate()

    def show_saved(self, at: datetime) -> None:
        """Say that everything was safe on the disk at ``at``, a time of this PC's clock."""
        self._saved_at = f"{at.hour:02}:{at.minute:02}"
        self.retranslate()

    def show_export(self, words: Words | None, state: str = "muted") -> None:
        """Say since when nothing was exported; None hides it. ``state`` is muted or a tone (warning)."""
        self._exported.setVisible(words is not None)
        self._exported.show_icon("warning" if state == "warning" else "export", state)
        self._exported.show_words(words or str)

    def retranslate(self) -> None:
        """Set the texts."""
        self._sign.show_icon("check" if self._saved_at else "", "ok")
        text = translate("StatusStrip", "Everything saved, {time}").format(time=self._saved_at)
        self._saved.setText(text if self._saved_at else "")
