"""Signing in: login, password, and the way back in when the password is forgotten."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.models.values import LocalText
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.sign_in.gate import GatePage
from app.ui.screens.sign_in.gate_form import GateForm
from app.ui.screens.sign_in.password_fields import login_field, password_field
from app.ui.text import isolate


class SignInGate(GatePage):
    """Asks who is there."""

    signed_in = Signal(object)
    """The ``Actor`` who signed in."""
    forgotten = Signal()

    def __init__(self, context: AppContext, place: LocalText) -> None:
        super().__init__(context, place)
        services = context.services
        self.form = GateForm(
            context,
            [login_field(), password_field()],
            lambda: translate("SignIn", "Sign in"),
            lambda typed: services.accounts.sign_in(typed["login"], typed["password"]),
            self.signed_in.emit,
            self.card,
        )
        self.keyboard = KeyboardLabel(self.card)
        self.recover = Button(
            lambda: translate("SignIn", "Password forgotten?"), kind="quiet", pressed=self.forgotten.emit
        )
        self.body.addWidget(self.form)
        self.body.addWidget(self.keyboard)
        self.body.addWidget(self.recover, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setFocusProxy(self.form)
        self.retranslate()

    def retranslate(self) -> None:
        """Write heading and sentence."""
        super().retranslate()
        self.show_heading(translate("SignIn", "Sign in"))


class KeyboardLabel(PlainLabel):
    """Names the keyboard language: the commonest reason why a right password is refused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(role="small", parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QGuiApplication.inputMethod().localeChanged.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Show the language of the keyboard, nothing where the system does not tell."""
        locale = QGuiApplication.inputMethod().locale()
        name = locale.nativeLanguageName()
        words = translate("SignIn", "Keyboard: {language}").format(language=isolate(name))
        self.setText(words if name else "")
        self.setVisible(bool(name))
