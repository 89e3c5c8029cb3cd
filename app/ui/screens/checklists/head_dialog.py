"""Corrects where a run belongs: its shift, its zone, the number in the register."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import GatebookError
from app.models.runs import StartChoices
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.checklists.head_form import make_head_form, show_case_field
from app.ui.screens.checklists.run_session import RunSession
from app.ui.tokens import GAP


class HeadDialog(QDialog):
    """Saves only what was changed."""

    def __init__(
        self, parent: QWidget, context: AppContext, session: RunSession, choices: StartChoices
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self.setWindowTitle(translate("Checklists", "Change shift, zone or number"))
        self.form = make_head_form(context, choices, starting=False)
        per_case = session.template.per_case
        row = session.row
        show_case_field(self.form, per_case=per_case)
        self.form.set_values(
            {
                "shift_date": row.shift_date,
                "shift_name": row.shift_name,
                "zone": row.zone,
                "case_ref": row.case_ref,
            }
        )
        self.button = Button(lambda: translate("Checklists", "Save"), "save", "primary", self.submit)
        self.button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        buttons.addWidget(Button(lambda: translate("Checklists", "Cancel"), pressed=self.reject))
        buttons.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        layout.setSpacing(GAP * 2)
        layout.addWidget(self.form, 1)
        layout.addLayout(buttons)
        first = "case_ref" if per_case and not row.case_ref else "zone"
        self.form.row(first).focus()

    def submit(self) -> None:
        """Save and close; a refusal stands at its field."""
        if not self.form.check():
            return
        changes = self.form.changes()
        if not changes:
            self.accept()
            return
        actor, run_id = self._context.actor, self._session.run_id
        self._session.act(
            lambda services: services.checklists.change(actor, run_id, **changes),
            done=self.accept,
            failed=self._show_error,
        )

    def _show_error(self, error: BaseException) -> None:
        if not isinstance(error, GatebookError):
            raise error
        if not self.form.show_error(error):
            self._context.fail(error)
            self.reject()


def open_head_dialog(page: QWidget, context: AppContext, session: RunSession) -> None:
    """Read what can be chosen, then ask."""
    service = context.services.checklists

    def ask(choices: StartChoices) -> None:
        HeadDialog(page, context, session, choices).exec()

    context.jobs.run(lambda _progress, _cancel: service.start_choices(), done=ask, owner=page)
