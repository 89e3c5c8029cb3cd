"""The checklist as officers will see it: the real rows over a trial that saves nothing."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.models.template_editing import item_at
from app.models.values import LANGUAGES
from app.ui.context import AppContext
from app.ui.i18n import OWN_NAMES, Languages, Retranslating, direction_of, translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.run_body import RunBody
from app.ui.screens.template_editor.session import EditingSession
from app.ui.screens.template_editor.trial_session import TrialSession
from app.ui.tokens import GAP

_PAUSE_MS = 250


class _OneLanguage:
    """The language of the preview, in the place of that of the window."""

    def __init__(self, lang: str) -> None:
        self.current = self.named = lang


class ScreenPreview(Retranslating, QWidget):
    """Made anew soon after a change while it is in sight; conditions and rules work as in a run."""

    def __init__(self, context: AppContext, session: EditingSession) -> None:
        super().__init__()
        self._context, self._session = context, session
        self._lang = context.language if context.language in LANGUAGES else "ar"
        self._trial: TrialSession | None = None
        self.body: RunBody | None = None
        self._stale = True
        self._note = PlainLabel(wrap=True)
        self._note.setProperty("muted", True)
        self.chips = {lang: self._chip(lang) for lang in LANGUAGES}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._refresh)
        self._lay_out()
        self.retranslate()

    def mark_stale(self) -> None:
        """Show the checklist anew soon, or when it comes into sight."""
        self._stale = True
        if self.isVisible():
            self._timer.start(_PAUSE_MS)

    def show_spot(self) -> None:
        """Bring the selected item into view."""
        item = item_at(self._session.template, self._session.spot)
        if item is None or self.body is None:
            return
        body = self.body
        key = next((key for key in body.rows() if key.partition("/")[0] == item.code), "")
        if key:
            row = body.rows()[key]
            QTimer.singleShot(0, row, lambda: body.ensureWidgetVisible(row, 0, GAP * 8))

    def showEvent(self, event: QShowEvent) -> None:
        """Show the checklist as it stands."""
        super().showEvent(event)
        if self._stale:
            self._refresh()
        self.show_spot()

    def retranslate(self) -> None:
        """Write the note and show the checklist anew."""
        self._note.setText(
            translate("TemplateEditor", "Try it out: answers given here are not saved anywhere.")
        )
        self.mark_stale()

    def _choose(self, lang: str) -> None:
        self._lang = lang
        for one, chip in self.chips.items():
            chip.setChecked(one == lang)
        self._drop()
        self._refresh()

    def _drop(self) -> None:
        if self.body is not None:
            self.body.hide()
            self.body.deleteLater()
        if self._trial is not None:
            self._trial.deleteLater()
        self.body, self._trial = None, None

    def _refresh(self) -> None:
        self._stale = False
        template = self._session.template
        if self.body is None or self._trial is None:
            self._make()
            return
        place = self.body.verticalScrollBar().value()
        self._trial.show_template(template)
        self.body.build()
        body = self.body
        QTimer.singleShot(0, body, lambda: body.verticalScrollBar().setValue(place))

    def _make(self) -> None:
        from dataclasses import replace

        languages = cast("Languages", _OneLanguage(self._lang))
        context = replace(self._context, languages=languages)
        minute = self._context.services.checklists.local_now().isoformat()[:16]
        self._trial = trial = TrialSession(context, self._session.template, minute, self)
        self.body = body = RunBody(trial)
        body.setLayoutDirection(direction_of(self._lang))
        trial.answered.connect(body.show_answer)
        trial.loaded.connect(body.show_all)
        trial.refused.connect(self._refused)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(body)
        body.build()

    def _refused(self, key: str, error: BaseException) -> None:
        row = self.body.rows().get(key) if self.body is not None else None
        if row is not None:
            row.show_trouble(self._context.message(error))

    def _chip(self, lang: str) -> QPushButton:
        chip = QPushButton(OWN_NAMES[lang])
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setChecked(lang == self._lang)
        chip.setAutoDefault(False)
        chip.clicked.connect(lambda _on: self._choose(lang))
        return chip

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(GAP, 0, GAP, 0)
        top.setSpacing(GAP // 2)
        top.addWidget(self._note, 1)
        for chip in self.chips.values():
            top.addWidget(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, 0)
        layout.setSpacing(GAP)
        layout.addLayout(top)
