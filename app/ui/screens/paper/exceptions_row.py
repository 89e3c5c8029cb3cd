"""All yes except: two lines for the numbers of items that were answered otherwise, and what that comes to."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from app.errors import GatebookError, Refused
from app.models.checklists import Answer
from app.models.paper_exceptions import Exceptions, filled, read_exceptions
from app.services.changed import Changed
from app.services.gatebook import Gatebook
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel, restyle
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.words import line
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP


class _Line(QLineEdit):
    """A line in which Enter applies and the arrow down goes on."""

    left_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the items with the arrow down."""
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)


class ExceptionsRow(QWidget):
    """Enter in either line answers every yes/no item; what was answered before can be brought back."""

    left_down = Signal()

    def __init__(self, context: AppContext, session: RunSession) -> None:
        super().__init__()
        self._context, self._session = context, session
        self.no, self.not_applicable = _Line(), _Line()
        self.button = Button(lambda: translate("Paper", "All others: yes"), "check", "primary", self.apply)
        self.preview = PlainLabel(role="small", wrap=True)
        self._lay_out()
        for one in (self.no, self.not_applicable):
            one.returnPressed.connect(self.apply)
            one.textChanged.connect(lambda _text: self._show_preview())
            one.left_down.connect(self.left_down)

    def take_focus(self) -> None:
        """Bring the keyboard to the first line."""
        self._show_preview()
        self.no.setFocus()

    def apply(self) -> None:
        """Answer all yes/no items as the two lines say."""
        if self._read() is None:
            return
        actor, run_id, context = self._context.actor, self._session.run_id, self._context
        no, not_applicable = self.no.text(), self.not_applicable.text()
        before: list[Answer] = []

        def work(services: Gatebook) -> Changed:
            done = services.paper_entry.except_for(actor, run_id, no=no, not_applicable=not_applicable)
            before.extend(done.before)
            return done.changed

        def told() -> None:
            self.no.clear()
            self.not_applicable.clear()
            self.left_down.emit()
            words = translate("Paper", "Items answered: {count}")
            context.notify(
                words.format(count=context.formats.number(len(before))),
                action_text=translate("Paper", "Undo"),
                action=lambda: self._put_back(before),
            )

        self._session.act(work, done=told)

    def _put_back(self, before: list[Answer]) -> None:
        actor, run_id = self._context.actor, self._session.run_id
        self._session.act(lambda services: services.paper_entry.put_back_all(actor, run_id, before))

    # ---- reading what is typed -------------------------------------------------------------------------------

    def _read(self) -> Exceptions | None:
        """Return what the lines say; None after showing what cannot be read."""
        error: GatebookError | None = None
        found: Exceptions | None = None
        try:
            found = read_exceptions(self.no.text(), self.not_applicable.text(), self._session.template)
        except Refused as refused:
            error = refused
        field = getattr(error, "field", "")
        restyle(self.no, "invalid", error is not None and field == "no")
        restyle(self.not_applicable, "invalid", error is not None and field == "na")
        self.preview.set_tone("danger" if error is not None else "")
        if error is not None:
            self.preview.setText(self._context.message(error))
        return found

    def _show_preview(self) -> None:
        found = self._read()
        if found is None:
            return
        answers = filled(self._session.template, found)
        yes = sum(answer.value == "yes" for answer in answers.values())
        count = self._context.formats.number(yes)
        self.preview.setText(
            line(
                translate("Paper", "Yes: {count} items").format(count=count),
                self._listed(translate("Paper", "No"), found.no),
                self._listed(translate("Paper", "N/A"), found.not_applicable),
                self._unexplained(found),
                gap="  ·  ",
            )
        )

    def _unexplained(self, found: Exceptions) -> str:
        """Return which critical items still need a remark."""
        numbers = self._session.template.numbers
        critical = {numbers[item.code] for item in self._session.template.items() if item.critical}
        said = {**found.no, **found.not_applicable}
        bare = sorted(number for number, remark in said.items() if number in critical and not remark)
        if not bare:
            return ""
        shown = ", ".join(ltr(self._context.formats.digits_of(str(number))) for number in bare)
        return translate("Paper", "critical, needs a remark: {numbers}").format(numbers=shown)

    def _listed(self, word: str, items: Mapping[int, str]) -> str:
        if not items:
            return ""
        shown = (
            ltr(self._context.formats.digits_of(str(number))) + (f" ({isolate(remark)})" if remark else "")
            for number, remark in sorted(items.items())
        )
        return f"{word}: " + ", ".join(shown)

    def _lay_out(self) -> None:
        hint = translate("Paper", "Item numbers, each with a remark after it or none: 3, 7 lamp broken, 9-11")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP // 2)
        heading = PlainLabel(translate("Paper", "All yes except"), role="label")
        grid.addWidget(heading, 0, 0)
        for column, (words, field) in enumerate(
            ((translate("Paper", "No"), self.no), (translate("Paper", "N/A"), self.not_applicable)), 1
        ):
            cell = QHBoxLayout()
            cell.setSpacing(GAP // 2)
            label = PlainLabel(words, role="label")
            label.setBuddy(field)
            field.setAccessibleName(f"{heading.text()}: {words}")
            field.setAccessibleDescription(hint)
            field.setPlaceholderText("3, 7, 9-11")
            cell.addWidget(label)
            cell.addWidget(field, 1)
            grid.addLayout(cell, 0, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.button, 0, 3)
        grid.addWidget(self.preview, 1, 1, 1, 3)
        self.no.setToolTip(hint)
        self.not_applicable.setToolTip(hint)
