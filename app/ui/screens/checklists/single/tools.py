"""Comment, evidence photo and history under a large item, as buttons with words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.button import Button
from app.ui.flow_layout import FlowLayout
from app.ui.i18n import translate
from app.ui.tokens import GAP


class CardTools(QWidget):
    """Three buttons; the history only of what was answered before."""

    def __init__(
        self,
        comment: Callable[[], object],
        evidence: Callable[[], object],
        history: Callable[[], object],
    ) -> None:
        super().__init__()
        self.comment = Button(lambda: translate("Checklists", "Comment"), "pencil", "quiet", comment)
        self.evidence = Button(lambda: translate("Checklists", "Evidence photo"), "photo", "quiet", evidence)
        self.history = Button(lambda: translate("Checklists", "History"), "history", "quiet", history)
        self.comment.setToolTip(translate("Checklists", "Comment (C or F2)"))
        self.evidence.setToolTip(translate("Checklists", "Add an evidence photo (P or F4)"))
        self.history.setToolTip(translate("Checklists", "History (H or F9)"))
        row = FlowLayout(self, GAP)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.comment, self.evidence, self.history):
            # The keyboard stays in the field; the tools have keys of their own.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("size", "tall")
            row.addWidget(button)

    def show_for(self, *, known: bool) -> None:
        """Show the history where there is one."""
        self.history.setVisible(known)
