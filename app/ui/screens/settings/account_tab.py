"""One's own account: who is signed in, a new password, and for administrators a new recovery code."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.models.people import Act, may
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.facts import Card, Facts
from app.ui.forms.fields import PasswordField
from app.ui.i18n import Retranslating, translate
from app.ui.plain_label import PlainLabel
from app.ui.role_names import role_name
from app.ui.screens.settings.column import column_of
from app.ui.screens.sign_in.code_gate import CodeGate
from app.ui.screens.sign_in.gate_form import GateForm
from app.ui.screens.sign_in.password_fields import new_password_fields, require_same
from app.ui.text import isolate


class AccountTab(Retranslating, QWidget):
    """What the signed-in user may do with the own account."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._actor = context.actor
        self._who, self._facts = Card(), Facts()
        self._who.body.addWidget(self._facts)
        self._password = Card()
        old = PasswordField(key="old", label=lambda: translate("Account", "Present password"), required=True)
        self.form = GateForm(
            context,
            [old, *new_password_fields()],
            lambda: translate("Account", "Change password"),
            self._change,
            self._on_changed,
        )
        self._password.body.addWidget(self.form)
        self._recovery, self._note = Card(), PlainLabel(wrap=True)
        self._note.setProperty("muted", True)
        self.code_button = Button(
            lambda: translate("Account", "New recovery code…"), "key", "", self.new_code
        )
        self._recovery.body.addWidget(self._note)
        self._recovery.body.addWidget(self.code_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._recovery.setVisible(may(context.actor, Act.MANAGE_USERS))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column_of([self._who, self._password, self._recovery]))
        self.retranslate()

    def retranslate(self) -> None:
        """Write headings and facts."""
        actor = self._actor
        self._who.show_heading(translate("Account", "Signed in"))
        self._facts.show_facts(
            [
                (translate("Account", "Name"), isolate(actor.name)),
                (translate("Account", "Role"), role_name(actor.role)),
                (translate("Account", "Section"), isolate(actor.section)),
            ]
        )
        self._password.show_heading(translate("Account", "My password"))
        self._recovery.show_heading(translate("Account", "Recovery code"))
        self._note.setText(
            translate(
                "Account",
                "Whoever holds the code can give an administrator a new password on this PC. "
                "A new code makes the old one worthless.",
            )
        )

    def new_code(self) -> None:
        """Make a new recovery code and show it once."""
        accounts, actor = self._context.services.accounts, self._context.actor
        self._context.jobs.run(
            lambda _progress, _cancel: accounts.recovery_code(actor), done=self._show_code, owner=self
        )

    def _show_code(self, code: str) -> None:
        dialog = QDialog(self)
        dialog.setWindowTitle(translate("Account", "Recovery code"))
        page = CodeGate(self._context, code=code, bare=True)
        page.kept.connect(dialog.accept)
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        dialog.open()

    def _change(self, typed: dict[str, Any]) -> Any:
        require_same(typed)
        accounts, actor = self._context.services.accounts, self._context.actor
        return accounts.change_own_password(actor, typed["old"], typed["password"])

    def _on_changed(self, _changed: Any) -> None:
        self.form.set_values({"old": "", "password": "", "again": ""})
        self._context.notify(translate("Account", "Password changed"))
