"""The first start: the administrator with whom everything begins."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from app.models.people import Actor
from app.models.values import LocalText
from app.ui.context import AppContext
from app.ui.forms.fields import TextField
from app.ui.i18n import PSEUDO, translate
from app.ui.screens.sign_in.gate import GatePage
from app.ui.screens.sign_in.gate_form import GateForm
from app.ui.screens.sign_in.password_fields import login_field, new_password_fields, require_same


class FirstGate(GatePage):
    """Makes the first administrator and the recovery code."""

    made = Signal(object, str)
    """The ``Actor`` and the recovery code, to be shown once."""

    def __init__(self, context: AppContext, place: LocalText) -> None:
        super().__init__(context, place)
        name = TextField(
            key="name",
            label=lambda: translate("SignIn", "Full name"),
            required=True,
            hint=lambda: translate("SignIn", "As it is to stand under what you sign."),
        )
        self.form = GateForm(
            context,
            [name, login_field(), *new_password_fields()],
            lambda: translate("SignIn", "Begin"),
            self._make,
            lambda result: self.made.emit(*result),
        )
        self.body.addWidget(self.form)
        self.setFocusProxy(self.form)
        self.retranslate()

    def retranslate(self) -> None:
        """Write heading and sentence."""
        super().retranslate()
        self.show_heading(
            translate("SignIn", "The first administrator"),
            translate(
                "SignIn", "Nobody can sign in on this PC yet. The administrator adds the others afterwards."
            ),
        )

    def _make(self, typed: dict[str, Any]) -> tuple[Actor, str]:
        require_same(typed)
        accounts = self.context.services.accounts
        lang = self.context.language
        actor = accounts.first_administrator(
            typed["name"], typed["login"], typed["password"], "ar" if lang == PSEUDO else lang
        )
        return actor, accounts.recovery_code(actor)
