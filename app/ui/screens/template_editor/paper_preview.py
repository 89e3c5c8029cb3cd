"""The checklist as it will be on paper: the real document, made beside the window."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.errors import GatebookError
from app.models.values import LANGUAGES
from app.services.documents import Paper
from app.ui.context import AppContext
from app.ui.empty_state import EmptyState
from app.ui.i18n import Retranslating, translate
from app.ui.jobs import Job, Lane
from app.ui.labels import labels_for
from app.ui.printing.request import language_choices, languages_text
from app.ui.printing.viewer import PdfViewer
from app.ui.screens.template_editor.session import EditingSession
from app.ui.tokens import GAP

_PAUSE_MS = 700


class PaperPreview(Retranslating, QWidget):
    """Set anew soon after a change while it is in sight."""

    def __init__(self, context: AppContext, session: EditingSession) -> None:
        super().__init__()
        self._context, self._session = context, session
        self._choices = language_choices(context.language)
        self._langs = self._choices[0]
        self._job: Job | None = None
        self._stale = True
        self.pdf = b""
        self.viewer = PdfViewer(context.formats)
        self._message = EmptyState()
        self._stack = QStackedWidget()
        self.chips = {langs: self._chip(langs) for langs in self._choices}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._read)
        self._lay_out()
        self.retranslate()

    def mark_stale(self) -> None:
        """Set the document anew soon, or when it comes into sight."""
        self._stale = True
        if self.isVisible():
            self._timer.start(_PAUSE_MS)

    def showEvent(self, event: QShowEvent) -> None:
        """Set the document as it stands."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def retranslate(self) -> None:
        """Name the choices of languages."""
        for langs, chip in self.chips.items():
            chip.setText(languages_text(langs))

    def _choose(self, langs: tuple[str, ...]) -> None:
        self._langs = langs
        for one, chip in self.chips.items():
            chip.setChecked(one == langs)
        self._read()

    def _read(self) -> None:
        self._stale = False
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
        documents, template, langs = self._context.services.documents, self._session.template, self._langs
        digits = self._context.formats.digits
        self._job = self._context.jobs.run(
            lambda _progress, _cancel: documents.draft_checklist(
                template, langs, labels_for(LANGUAGES), digits=digits
            ),
            done=self._set,
            failed=self._failed,
            owner=self,
        )

    def _set(self, paper: Paper) -> None:
        self._job = self._context.jobs.run(
            lambda _progress, _cancel: paper.pdf(),
            done=self._show,
            failed=self._failed,
            owner=self,
            lane=Lane.POOL,
        )

    def _show(self, data: bytes) -> None:
        self.pdf = data
        self.viewer.show_pdf(data)
        self._stack.setCurrentWidget(self.viewer)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, GatebookError):
            raise error
        heading = translate("PrintPreview", "This document cannot be shown")
        self._message.show_message("warning", heading, self._context.message(error))
        self._stack.setCurrentWidget(self._message)

    def _chip(self, langs: tuple[str, ...]) -> QPushButton:
        chip = QPushButton()
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setChecked(langs == self._langs)
        chip.setAutoDefault(False)
        chip.clicked.connect(lambda _on: self._choose(langs))
        return chip

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(GAP * 2, GAP, GAP * 2, 0)
        top.setSpacing(GAP // 2)
        for chip in self.chips.values():
            top.addWidget(chip)
        top.addStretch(1)
        self._stack.addWidget(self.viewer)
        self._stack.addWidget(self._message)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
