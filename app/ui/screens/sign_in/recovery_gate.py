"""A forgotten administrator's password: the recovery code gives a new one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal

from app.models.values import LocalText
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.forms.fields import TextField
from app.ui.i18n import translate
from app.ui.screens.sign_in.gate import GatePage
from app.ui.screens.sign_in.gate_form import GateForm
from app.ui.screens.sign_in.password_fields import login_field, new_password_fields, require_same


class RecoveryGate(GatePage):
    """Asks for the recovery code and a new password."""

    recovered = Signal(str)
    """The recovery code for next time."""
    turned_back = Signal()

    def __init__(self, context: AppContext, place: LocalText) -> None:
        super().__init__(context, place)
        code = TextField(
            key="code", label=lambda: translate("SignIn", "Recovery code"), required=True, code=True
        )
        self.form = GateForm(
            context,
            [code, login_field(), *new_password_fields()],
            lambda: translate("SignIn", "Set the new password"),
            self._reset,
            self.recovered.emit,
        )
        self.back = Button(
            lambda: translate("SignIn", "Back to sign-in"), kind="quiet", pressed=self.turned_back.emit
        )
        self.body.addWidget(self.form)
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setFocusProxy(self.form)
        self.retranslate()

    def retranslate(self) -> None:
        """Write heading and sentence."""
        super().retranslate()
        self.show_heading(
            translate("SignIn", "Password forgotten"),
            translate(
                "SignIn",
                "An administrator of this PC can give you a new password under Settings, Users. "
                "For the administrator's own password, use the recovery code from the safe.",
            ),
        )

    def _reset(self, typed: dict[str, Any]) -> str:
        require_same(typed)
        accounts = self.context.services.accounts
        return accounts.reset_with_recovery(typed["code"], typed["login"], typed["password"])
