"""Which checklists are asked for on this PC: a shift fills three to five of them, not all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.models.checklists import Template
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.words import frequency_name, title_text
from app.ui.tokens import GAP


class DueDialog(QDialog):
    """A tick for each checklist that is due by itself; those of a case never are."""

    def __init__(
        self, parent: QWidget, context: AppContext, templates: list[Template], chosen: frozenset[str] | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Today", "Choose what is due here"))
        self._ticks: dict[str, QCheckBox] = {}
        page = QWidget()
        page.setProperty("page", True)
        rows = QVBoxLayout(page)
        rows.setSpacing(GAP)
        for template in templates:
            if template.per_case:
                continue
            words = title_text(template.code, template.title, context.language)
            tick = QCheckBox(f"{words} · {frequency_name(template.frequency)}")
            tick.setChecked(chosen is None or template.code in chosen)
            self._ticks[template.code] = tick
            rows.addWidget(tick)
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        self._lay_out(area)
        self.resize(640, 520)

    def codes(self) -> list[str]:
        """Return the codes that are ticked."""
        return [code for code, tick in self._ticks.items() if tick.isChecked()]

    def _lay_out(self, area: QScrollArea) -> None:
        sentence = translate("Today", "Only these are due at this point; all others can still be started.")
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        buttons.addWidget(Button(lambda: translate("Today", "Cancel"), pressed=self.reject))
        save = Button(lambda: translate("Today", "Save"), "save", "primary", self.accept)
        save.setDefault(True)
        buttons.addWidget(save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 3, GAP * 3, GAP * 2)
        layout.setSpacing(GAP)
        layout.addWidget(PlainLabel(self.windowTitle(), role="heading"))
        layout.addWidget(PlainLabel(sentence, wrap=True))
        layout.addWidget(area, 1)
        layout.addLayout(buttons)


def choose_due(parent: QWidget, context: AppContext, done: Callable[[], None]) -> None:
    """Read what applies here, ask, and keep the choice."""
    service, actor = context.services.checklists, context.actor

    def ask(told: tuple[Any, Any]) -> None:
        dialog = DueDialog(parent, context, *told)
        if dialog.exec():
            codes = dialog.codes()
            context.jobs.run(
                lambda _progress, _cancel: service.set_due_here(actor, codes),
                done=lambda _changed: done(),
                owner=parent,
            )
        dialog.deleteLater()

    context.jobs.run(
        lambda _progress, _cancel: (service.templates(), service.due_here()), done=ask, owner=parent
    )
