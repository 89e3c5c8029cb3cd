"""The end of a repeated section in a run that is filled in one item at a time: add one more, or go on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.checklists import Section
from app.ui.button import Button
from app.ui.flow_layout import FlowLayout
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.single.stop_button import StopButton
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP


class MorePage(QWidget):
    """Enter goes on; + adds one more, a key that nobody presses while answering."""

    def __init__(
        self, session: RunSession, section: Section, add: Callable[[], object], go_on: Callable[[], object]
    ) -> None:
        super().__init__()
        self._add = add
        count = session.context.formats.number(len(session.applied().blocks(section)))
        title = isolate(section.title.get(session.context.language))
        heading = PlainLabel(
            translate("Checklists", "{section}: {count} so far").format(section=title, count=ltr(count)),
            role="item",
            wrap=True,
        )
        hint = PlainLabel(
            translate("Checklists", "Is there one more? + adds it, Enter goes on."), role="reading", wrap=True
        )
        self.add = Button(lambda: translate("Checklists", "Add one more"), "plus", "", add)
        self.go_on = StopButton(
            lambda: translate("Checklists", "No more, go on"), "forward", "primary", go_on
        )
        row = FlowLayout(None, GAP)
        for button in (self.go_on, self.add):
            button.setProperty("size", "large")
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP * 2)
        column.addWidget(heading)
        column.addWidget(hint)
        column.addLayout(row)
        column.addStretch(1)

    def take_focus(self) -> None:
        """Bring the keyboard to going on."""
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add one more with plus, on any keyboard."""
        if event.text() == "+" and not event.isAutoRepeat():
            self._add()
        else:
            event.ignore()
