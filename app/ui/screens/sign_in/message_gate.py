"""A page that only says something: that the records are being opened, or why they cannot be."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from app.errors import GatebookError
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.sign_in.gate import GatePage


class MessageGate(GatePage):
    """Waits, or shows what went wrong and offers to try again."""

    again = Signal()

    def __init__(self, context: AppContext, error: GatebookError | None = None) -> None:
        super().__init__(context)
        self._error = error
        if error is None:
            busy = QProgressBar()
            busy.setRange(0, 0)
            busy.setTextVisible(False)
            self.body.addWidget(busy)
        else:
            button = Button(lambda: translate("SignIn", "Try again"), kind="primary", pressed=self.again.emit)
            self.body.addWidget(button)
            self.setFocusProxy(button)
        self.retranslate()

    def retranslate(self) -> None:
        """Write heading and sentence."""
        super().retranslate()
        if self._error is None:
            self.show_heading(translate("SignIn", "Opening the records…"))
        else:
            heading = translate("SignIn", "The records could not be opened")
            self.show_heading(heading, self.context.message(self._error))
