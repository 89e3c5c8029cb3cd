"""The lock: the work stays as it is behind it until its user is back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from app.models.people import Actor
from app.models.values import LocalText
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.sign_in.gate import GatePage
from app.ui.screens.sign_in.gate_form import GateForm
from app.ui.screens.sign_in.password_fields import password_field
from app.ui.screens.sign_in.sign_in_gate import KeyboardLabel
from app.ui.text import isolate


class LockGate(GatePage):
    """Asks the signed-in user for the password again."""

    unlocked = Signal()
    sign_out_wanted = Signal()

    def __init__(self, context: AppContext, place: LocalText, actor: Actor) -> None:
        super().__init__(context, place)
        self._actor = actor
        accounts = context.services.accounts
        self.form = GateForm(
            context,
            [password_field()],
            lambda: translate("SignIn", "Unlock"),
            lambda typed: accounts.check_password(actor, typed["password"]),
            lambda _nothing: self.unlocked.emit(),
        )
        self.leave = Button(
            lambda: translate("SignIn", "Sign in as somebody else"),
            kind="quiet",
            pressed=self.sign_out_wanted.emit,
        )
        self.body.addWidget(self.form)
        self.body.addWidget(KeyboardLabel())
        self.body.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setFocusProxy(self.form)
        self.retranslate()

    def retranslate(self) -> None:
        """Write heading and sentence."""
        super().retranslate()
        heading = translate("SignIn", "Locked: {name}").format(name=isolate(self._actor.name))
        self.show_heading(heading, translate("SignIn", "Your work is as you left it."))
