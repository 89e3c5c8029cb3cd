"""The buttons over a run: complete, sign off, return, print, and what is rarely needed in a menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QToolButton

from app.models.people import Act, may
from app.models.runs import RunDetail
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import Retranslating, translate
from app.ui.icons import icon
from app.ui.screens.checklists.signing_words import signing_button


class MoreButton(Retranslating, QToolButton):
    """A button with a menu of the acts that are rarely needed."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "button")
        self.setIcon(icon("more"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.retranslate()

    def fill(self, acts: list[tuple[str, str, Callable[[], object]]]) -> None:
        """Show acts (icon, words, what to do); without any the button goes."""
        self._menu.clear()
        for icon_name, words, act in acts:
            self._menu.addAction(icon(icon_name), words, act)
        self.setVisible(bool(acts))

    def retranslate(self) -> None:
        """Set the name."""
        self.setToolTip(translate("Checklists", "More"))
        self.setAccessibleName(translate("Checklists", "More"))


class CompleteButton(Button):
    """Takes Enter too, so that the hand that has answered the last item need not move."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button with Enter as with Space; a key that is held down is no answer to anything."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


class RunActions:
    """Shows of all buttons those that fit the run and the user."""

    def __init__(self, context: AppContext, acts: dict[str, Callable[[], object]]) -> None:
        self._context = context
        self._acts = acts
        self.print = Button(lambda: translate("Checklists", "Print"), "print", "", acts["print"])
        self.more = MoreButton()
        self.send_back = Button(
            lambda: translate("Checklists", "Return with comment"), "undo", "", acts["send_back"]
        )
        self.sign_off = Button(
            lambda: translate("Checklists", "Sign off"), "signature", "primary", acts["sign_off"]
        )
        self.complete = CompleteButton(
            lambda: translate("Checklists", "Complete"), "check", "primary", acts["complete"]
        )
        for button in self.all():
            button.hide()

    def all(self) -> list[Button | MoreButton]:
        """Return the buttons in their order."""
        return [self.more, self.print, self.send_back, self.sign_off, self.complete]

    def show_run(self, detail: RunDetail) -> None:
        """Show what can be done with a run by the signed-in user."""
        status, actor = detail.row.status, self._context.actor
        checks = status == "completed" and may(actor, Act.SIGN_OFF) and detail.row.completed_by != actor.id
        self.complete.setVisible(detail.editable)
        self.complete.setToolTip(translate("Checklists", "Complete (Ctrl+Enter)"))
        self.sign_off.setVisible(checks)
        self.sign_off.show_words(lambda: signing_button(detail.template))
        self.send_back.setVisible(checks)
        self.print.setVisible(self._context.print_document is not None)
        acts = []
        if detail.editable:
            acts.append(
                ("pencil", translate("Checklists", "Change shift, zone or number…"), self._acts["change"])
            )
            acts.append(
                ("tag", translate("Checklists", "Remark on the whole checklist…"), self._acts["note"])
            )
            acts.append(("undo", translate("Checklists", "Take the last answer back"), self._acts["undo"]))
        if status == "completed":
            acts.append(("unlock", translate("Checklists", "Reopen to correct…"), self._acts["reopen"]))
        acts += self._later_acts(detail)
        if status == "draft":
            acts.append(("trash", translate("Checklists", "Discard this draft…"), self._acts["discard"]))
        self.more.fill(acts)

    def _later_acts(self, detail: RunDetail) -> list[tuple[str, str, Callable[[], object]]]:
        """Return what is done with a run after it was signed, or when its checklist has become another one."""
        row, acts = detail.row, []
        if not detail.editable and row.result.failed:
            acts.append(("wrench", translate("Actions", "Corrective actions…"), self._acts["actions"]))
        if row.status == "signed" and not detail.amended_by and may(self._context.actor, Act.RECORD):
            acts.append(("pencil", translate("Review", "Amend this signed checklist…"), self._acts["amend"]))
        return acts
