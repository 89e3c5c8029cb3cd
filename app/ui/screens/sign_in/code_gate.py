"""The recovery code, shown once to be written down."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from app.models.values import LocalText
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.sign_in.gate import GatePage
from app.ui.text import ltr
from app.ui.tokens import GAP


class CodeGate(GatePage):
    """Shows the code and goes on once somebody says that it is on paper."""

    kept = Signal()

    def __init__(
        self, context: AppContext, code: str, place: LocalText = LocalText(), *, bare: bool = False
    ) -> None:
        super().__init__(context, place, bare=bare)
        self.code = code
        self._shown = PlainLabel(ltr(code), role="heading")
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        ground = QFrame()
        ground.setProperty("banner", "info")
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(GAP, GAP * 2, GAP, GAP * 2)
        inside.addWidget(self._shown)
        self.copy_button = Button(lambda: translate("SignIn", "Copy"), "copy", "quiet", self.copy)
        self.written = QPushButton()
        self.written.setProperty("kind", "chip")
        self.written.setCheckable(True)
        self.written.setAutoDefault(False)
        self.go_on = Button(lambda: translate("SignIn", "Continue"), kind="primary", pressed=self.kept.emit)
        self.go_on.setEnabled(False)
        self.written.toggled.connect(self.go_on.setEnabled)
        self.body.addWidget(ground)
        self.body.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.written, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.go_on)
        self.setFocusProxy(self.written)
        self.retranslate()

    def copy(self) -> None:
        """Put the code on the clipboard."""
        QGuiApplication.clipboard().setText(self.code)

    def retranslate(self) -> None:
        """Write the words."""
        super().retranslate()
        self.show_heading(
            translate("SignIn", "The recovery code"),
            translate(
                "SignIn",
                "It gives an administrator a new password when the old one is forgotten. Write it on paper and "
                "keep the paper in the safe: it is shown only now.",
            ),
        )
        self.written.setText(translate("SignIn", "The code is on paper"))
