"""Opens the entry of a paper: its code scanned or typed, what the code leads to, and what else stood on the paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.errors import GatebookError
from app.models.papers import FoundPaper, PaperFacts
from app.models.runs import StartChoices
from app.services.changed import Changed
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.forms.ltr_line import LtrLine
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel, restyle
from app.ui.screens.checklists.banner import Banner
from app.ui.screens.checklists.words import line, person, status_name, title_text
from app.ui.screens.paper.enter_form import EnterForm
from app.ui.screens.paper.words import batch_title, code_text
from app.ui.text import isolate
from app.ui.tokens import GAP

_WIDTH = 620


class EnterDialog(QDialog):
    """``run_id`` is the run to open afterwards: a new one, or one that was entered from this paper already."""

    def __init__(
        self, parent: QWidget, context: AppContext, choices: StartChoices, signed_by: str = ""
    ) -> None:
        super().__init__(parent)
        self.run_id = ""
        self.signed_by = signed_by
        self._context = context
        self._found: FoundPaper | None = None
        self._read = ""
        self.setWindowTitle(translate("Paper", "Enter a paper"))
        self.code = LtrLine()
        self.code.setPlaceholderText("0000-00000-00000-00")
        self.trouble = PlainLabel(role="note", wrap=True)
        self.trouble.set_tone("danger")
        self.trouble.hide()
        self._facts = PlainLabel(role="label", wrap=True)
        self.form = EnterForm(context, choices)
        self.form.hide()
        self.ahead = PlainLabel(role="note", wrap=True)
        self.ahead.set_tone("warning")
        self.ahead.hide()
        self._open = Button(lambda: translate("Paper", "Open it"), "forward", "", self._take_known)
        self.known = Banner("warning", "copy", self._open)
        self.again = Button(
            lambda: translate("Paper", "Enter a second paper"), "plus", "quiet", self._enter_again
        )
        self.again.hide()
        self.button = Button(lambda: translate("Paper", "Next"), "forward", "primary", self.submit)
        self._lay_out()
        self.code.textEdited.connect(lambda _text: self._forget())
        self.form.changed.connect(lambda _key: self._show_ahead())
        self.code.setFocus()

    def look(self, typed: str = "") -> None:
        """Find out what the code leads to."""
        if typed:
            self.code.setText(typed)
        text = self.code.text().strip()
        if not text:
            return
        service, lang = self._context.services.papers, self._context.language
        self._read = text
        self._context.jobs.run(
            lambda _progress, _cancel: service.look(text, lang),
            done=lambda found: self._show(found) if self._read == text else None,
            failed=self._show_trouble,
            owner=self,
        )

    def submit(self) -> None:
        """Look the code up, or start the entry once it is known."""
        if self._found is None:
            self.look()
        elif not self._found.runs:
            self._enter(again=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter in any field; a scanner ends with one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(self.focusWidget(), QLineEdit):
                self.submit()
        else:
            super().keyPressEvent(event)

    # ---- what the code leads to ------------------------------------------------------------------------------

    def _forget(self) -> None:
        """The code is being changed: what it led to counts no more."""
        self._found, self._read = None, ""
        self.form.hide()
        self._facts.clear()
        self.known.show_text("")
        self.again.hide()
        self._show_trouble(None)
        self.button.show_words(lambda: translate("Paper", "Next"))
        self.button.setEnabled(True)

    def _show(self, found: FoundPaper) -> None:
        self._show_trouble(None)
        self._found = found
        self._facts.setText(self._facts_text(found))
        self.form.show_paper(found, self.signed_by)
        self.form.show()
        self.button.show_words(lambda: translate("Paper", "Enter it"))
        self._show_known(found)
        self.adjustSize()
        if found.runs:
            self._open.setFocus()
        else:
            known = bool(self.form.values()["day"])
            self.form.row("time" if known else "day").focus()

    def _facts_text(self, found: FoundPaper) -> str:
        formats, lang = self._context.formats, self._context.language
        form = found.templates[0]
        if found.code is None:
            number = translate("Paper", "a paper without a number")
            return line(title_text(form.code, form.title, lang), number, gap="\n")
        if found.batch is not None:
            return line(
                batch_title(formats, found.batch, lang),
                translate("Paper", "Version {version}").format(version=isolate(form.version)),
                gap="\n",
            )
        title = title_text(form.code, form.title, lang) if len(found.templates) == 1 else ""
        elsewhere = translate("Paper", "Printed on another PC whose list has not come in here yet.")
        return line(title, code_text(formats, found.code), elsewhere, gap="\n")

    def _show_ahead(self) -> None:
        """Say that the time lies ahead of this PC's clock, which may be wrong itself: nothing is refused for it."""
        values = self.form.values()
        given = f"{values['day']}T{values['time']}" if values["day"] and values["time"] else ""
        now = self._context.services.checklists.local_now().isoformat(timespec="minutes")
        self.ahead.setText(translate("Paper", "By the clock of this PC that time is still to come."))
        self.ahead.setVisible(given > now)

    def _show_known(self, found: FoundPaper) -> None:
        self.again.setVisible(bool(found.runs))
        self.button.setEnabled(not found.runs)
        if not found.runs:
            self.known.show_text("")
            return
        run = found.runs[0]
        words = translate("Paper", "This number has been entered: {person}, {moment} ({status}).")
        self.known.show_text(
            words.format(
                person=isolate(person(run.opened_by_name, run.opened_by)),
                moment=self._context.formats.moment(run.opened),
                status=status_name(run.status),
            )
        )

    def _show_trouble(self, error: BaseException | None) -> None:
        if error is not None and not isinstance(error, GatebookError):
            raise error
        self.trouble.setText(self._context.message(error) if error is not None else "")
        self.trouble.setVisible(error is not None)
        restyle(self.code, "invalid", error is not None)
        if error is not None:
            self.code.selectAll()
            self.code.setFocus()

    # ---- entering --------------------------------------------------------------------------------------------

    def _enter_again(self) -> None:
        self._enter(again=True)

    def _enter(self, *, again: bool) -> None:
        if not self.form.check():
            return
        self.button.setEnabled(False)
        values: dict[str, Any] = dict(self.form.values())
        facts = PaperFacts(**values, again=again)
        self.signed_by = facts.signed_by
        service, actor, typed = self._context.services.paper_entry, self._context.actor, self._read
        self._context.jobs.run(
            lambda _progress, _cancel: service.enter(actor, typed, facts),
            done=self._entered,
            failed=self._not_entered,
            owner=self,
        )

    def _entered(self, changed: Changed) -> None:
        self.run_id = changed.id
        self._context.bus.changed(changed, self.parent())
        self.accept()

    def _not_entered(self, error: BaseException) -> None:
        self.button.setEnabled(True)
        if isinstance(error, GatebookError) and self.form.show_error(error):
            return
        self._show_trouble(error)

    def _take_known(self) -> None:
        if self._found is not None and self._found.runs:
            self.run_id = self._found.runs[0].id
            self.accept()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        buttons.addWidget(Button(lambda: translate("Paper", "Cancel"), pressed=self.reject))
        buttons.addWidget(self.button)
        hint = translate("Paper", "Scan the code on the paper, or type its digits and press Enter.")
        label = PlainLabel(translate("Paper", "Paper number"), role="label")
        label.setBuddy(self.code)
        self.code.setAccessibleName(label.text())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 2, GAP * 3, GAP * 2)
        layout.setSpacing(GAP)
        layout.addWidget(PlainLabel(translate("Paper", "Enter a paper"), role="heading"))
        layout.addWidget(label)
        layout.addWidget(self.code)
        layout.addWidget(self.trouble)
        layout.addWidget(PlainLabel(hint, role="small", wrap=True))
        layout.addWidget(self._facts)
        layout.addWidget(self.known)
        layout.addWidget(self.form, 1)
        layout.addWidget(self.ahead)
        layout.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)


def ask_paper(
    parent: QWidget,
    context: AppContext,
    opened: Callable[[str, str], object],
    typed: str = "",
    signed_by: str = "",
) -> None:
    """Ask for a paper; ``opened`` is given the run and who signed the paper, for the next one."""
    service = context.services.checklists

    def show(choices: StartChoices) -> None:
        dialog = EnterDialog(parent, context, choices, signed_by)
        if typed:
            dialog.look(typed)
        if dialog.exec() and dialog.run_id:
            opened(dialog.run_id, dialog.signed_by)
        dialog.deleteLater()

    context.jobs.run(lambda _progress, _cancel: service.start_choices(), done=show, owner=parent)
