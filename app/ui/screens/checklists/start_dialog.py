"""Starts a checklist: which one, for which shift and where; three keys in the usual case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.errors import GatebookError
from app.models.checklists import Template
from app.models.handover import hands_over
from app.models.runs import RunRow, StartChoices
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.banner import Banner
from app.ui.screens.checklists.head_form import make_head_form, show_case_field
from app.ui.screens.checklists.template_list import TemplateList
from app.ui.screens.checklists.words import person, status_name
from app.ui.table.filter_bar import SearchBox
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP


class StartDialog(QDialog):
    """``run_id`` is the run to open afterwards: a new one, or one that the shift has already started."""

    def __init__(
        self,
        parent: QWidget,
        context: AppContext,
        choices: StartChoices,
        template_id: str = "",
        shift: tuple[str, str] = ("", ""),
    ) -> None:
        super().__init__(parent)
        self.run_id = ""
        self._context = context
        self._known: list[RunRow] = []
        self._turn = 0
        self.setWindowTitle(translate("Checklists", "Start a checklist"))
        self.search = SearchBox(lambda: translate("Checklists", "Find a checklist"))
        self.list = TemplateList(context)
        self.form = make_head_form(context, choices, starting=True)
        self._open_known = Button(lambda: translate("Checklists", "Open it"), "forward", "", self._take_known)
        self.banner = Banner("info", "info", self._open_known)
        self.news = PlainLabel(role="small", wrap=True)
        self.blank = Button(
            lambda: translate("Checklists", "Print a blank form"), "print", "quiet", self._print_blank
        )
        self.blank.setVisible(context.print_document is not None)
        self.filled = Button(_filled_words, "print", "quiet", self._print_filled)
        self.button = Button(lambda: translate("Checklists", "Start"), "plus", "primary", self.submit)
        self._lay_out()
        day, name = shift[0] or choices.shift_date, shift[1] or choices.shift_name
        self.form.set_values({"shift_date": day, "shift_name": name})
        self.list.fill(choices.templates)
        self._connect()
        self.list.choose(template_id)
        self._look()
        self.list.setFocus()

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(lambda _new, _old: self._look())
        self.list.taken.connect(self.submit)
        self.form.changed.connect(lambda _key: self._look())
        self.search.textChanged.connect(self.list.narrow)
        self.search.left_down.connect(self.list.setFocus)

    def submit(self) -> None:
        """Start the chosen checklist."""
        template = self.list.chosen()
        if template is None or not self.form.check():
            return
        self.button.setEnabled(False)
        actor, service = self._context.actor, self._context.services.checklists
        head: dict[str, Any] = dict(self.form.values())
        if not template.per_case:
            head["case_ref"] = ""
        self._context.jobs.run(
            lambda _progress, _cancel: service.start(actor, template.id, **head),
            done=self._started,
            failed=self._show_error,
            owner=self,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start with Enter in a field too."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(self.focusWidget(), QLineEdit) and self.focusWidget() is not self.search:
            self.submit()
        elif not enter:
            super().keyPressEvent(event)

    def _started(self, changed: Any) -> None:
        self.run_id = changed.id
        self._context.bus.changed(changed, self.parent())
        self.accept()

    def _show_error(self, error: BaseException) -> None:
        self.button.setEnabled(True)
        if not isinstance(error, GatebookError):
            raise error
        if not self.form.show_error(error):
            self._context.fail(error)

    # ---- the same checklist twice in a shift -----------------------------------------------------------------

    def _look(self) -> None:
        """Show the fields of the chosen checklist, and whether the shift has one already."""
        template, head = self.list.chosen(), self.form.values()
        self.button.setEnabled(template is not None)
        self._show_news(template)
        show_case_field(self.form, per_case=template is not None and template.per_case)
        printable = self._context.print_document is not None
        self.filled.setVisible(printable and template is not None and hands_over(template))
        self._turn += 1
        self._show_known([])
        if template is None or template.per_case or not head["shift_date"]:
            return
        service, code, turn = self._context.services.checklists, template.code, self._turn
        self._context.jobs.run(
            lambda _progress, _cancel: service.of_shift(code, head["shift_date"], head["shift_name"]),
            done=lambda rows: self._show_known(rows) if turn == self._turn else None,
            owner=self,
        )

    def _show_news(self, template: Template | None) -> None:
        """Say what is new in the version that will be filled in, where headquarters has said so."""
        note = template.change_note.get(self._context.language) if template is not None else ""
        words = translate("Checklists", "New in version {version}: {note}")
        version = template.version if template is not None else ""
        self.news.setText(words.format(version=ltr(version), note=isolate(note)) if note else "")
        self.news.setVisible(bool(note))

    def _show_known(self, rows: Sequence[RunRow]) -> None:
        self._known = sorted(rows, key=lambda row: row.opened, reverse=True)
        if not rows:
            self.banner.show_text("")
            return
        row = self._known[0]
        text = translate(
            "Checklists", "This shift has started it already: {person}, {zone} ({status})."
        ).format(
            person=isolate(person(row.opened_by_name, row.opened_by)),
            zone=isolate(row.zone or "–"),
            status=status_name(row.status),
        )
        self.banner.show_text(text)

    def _take_known(self) -> None:
        self.run_id = self._known[0].id
        self.accept()

    def _print_filled(self) -> None:
        """Print the handover of the shift that is on, to be signed in ink."""
        template, printer = self.list.chosen(), self._context.print_document
        if template is not None and printer is not None:
            self.reject()
            printer("handover", template.id)

    def _print_blank(self) -> None:
        """Print the chosen checklist to be filled in by hand, as where no PC stands."""
        from app.ui.screens.paper.print_dialog import ask_blanks

        template, parent = self.list.chosen(), self.parentWidget()
        if template is not None:
            self.reject()
            ask_blanks(parent or self, self._context, template.id)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        left.addWidget(self.news)
        right = QVBoxLayout()
        right.setSpacing(GAP)
        right.addWidget(self.form, 1)
        columns = QHBoxLayout()
        columns.setSpacing(GAP)
        columns.addLayout(left, 5)
        columns.addLayout(right, 4)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.blank)
        buttons.addWidget(self.filled)
        buttons.addStretch(1)
        buttons.addWidget(Button(lambda: translate("Checklists", "Cancel"), pressed=self.reject))
        buttons.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        layout.setSpacing(GAP + GAP // 2)
        layout.addWidget(PlainLabel(translate("Checklists", "Start a checklist"), role="heading"))
        layout.addLayout(columns, 1)
        layout.addWidget(self.banner)
        layout.addLayout(buttons)
        self.resize(860, 560)


def _filled_words() -> str:
    return translate("Checklists", "Print with what the register knows")


def start_checklist(
    parent: QWidget,
    context: AppContext,
    opened: Callable[[str], None],
    template_id: str = "",
    *,
    shift: tuple[str, str] = ("", ""),
) -> None:
    """Read what can be chosen, ask, and hand over the run to open; ``shift`` is that of a run that is started late."""
    service = context.services.checklists

    def ask(choices: StartChoices) -> None:
        dialog = StartDialog(parent, context, choices, template_id, shift)
        if dialog.exec() and dialog.run_id:
            opened(dialog.run_id)
        dialog.deleteLater()

    context.jobs.run(lambda _progress, _cancel: service.start_choices(), done=ask, owner=parent)
