"""The checklists of headquarters: those given out and drafts; forms come in and go out, drafts are given out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.errors import GatebookError
from app.models.checklists import Frequency
from app.models.xlsform import ImportedForm
from app.services.changed import Changed
from app.services.documents_file import save_document
from app.services.template_drafts import TemplateRow
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import Retranslating, translate
from app.ui.jobs import Lane
from app.ui.screens.checklists.form_report import FormReport
from app.ui.screens.checklists.words import frequency_name
from app.ui.screens.template_editor.new_dialog import ask_for_new
from app.ui.screens.template_editor.publish_dialog import ask_to_publish
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP
from app.ui.undo import say_with_undo

_COLUMNS = 5


class TemplatesPage(Retranslating, QWidget):
    """Lists checklists and drafts; ``draft_opened`` asks for the editor of a draft."""

    draft_opened = Signal(str)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._rows: list[TemplateRow] = []
        self.table = QTableWidget(0, _COLUMNS)
        self.new_button = Button(lambda: translate("Forms", "New checklist…"), "plus", "primary", self.begin)
        self.import_button = Button(
            lambda: translate("Forms", "Import a form (.xlsx)…"), "import", "", self.choose_form
        )
        self.edit_button = Button(lambda: translate("Forms", "Edit"), "pencil", "", self.edit)
        self.export_button = Button(
            lambda: translate("Forms", "Export as XLSForm…"), "export", "", self.export
        )
        self.revise_button = Button(lambda: translate("Forms", "New version"), "copy", "", self.revise)
        self.publish_button = Button(lambda: translate("Forms", "Publish…"), "check-double", "", self.publish)
        self.retire_button = Button(_retire_words, "archive", "", self.retire)
        self.discard_button = Button(lambda: translate("Forms", "Discard"), "trash", "", self.discard)
        self._lay_out()
        self.retranslate()

    def actions(self) -> list[Button]:
        """Return the buttons for the top bar."""
        return [self.import_button, self.new_button]

    def showEvent(self, event: QShowEvent) -> None:
        """Read the list again, as after a draft was edited on a page above."""
        super().showEvent(event)
        self.refresh(self._id())

    def refresh(self, keep: str = "") -> None:
        """Read the list again and select a row by its id."""
        service = self._context.services.templates
        self._run(service.listed, lambda rows: self._fill(rows, keep))

    def retranslate(self) -> None:
        """Write the titles and rows anew."""
        self.table.setHorizontalHeaderLabels(
            [
                translate("Forms", "Code"),
                translate("Forms", "Version"),
                translate("Forms", "Checklist"),
                translate("Forms", "How often"),
                translate("Forms", "State"),
            ]
        )
        self._fill(self._rows, self._id())

    def chosen(self) -> TemplateRow | None:
        """Return the row that is selected."""
        place = self.table.currentRow()
        return self._rows[place] if 0 <= place < len(self._rows) else None

    # ---- acts ------------------------------------------------------------------------------------------------

    def choose_form(self) -> None:
        """Let the user choose a workbook and report on it."""
        title = translate("Forms", "Import a form (.xlsx)")
        name, _kind = QFileDialog.getOpenFileName(
            self, title, "", translate("Forms", "Forms") + " (*.xlsx *.xlsm)"
        )
        if name:
            self.read_form(Path(name))

    def read_form(self, path: Path) -> None:
        """Read a workbook beside the window, then show what became of it."""
        service = self._context.services.templates
        self._context.jobs.run(
            lambda _progress, _cancel: service.read_form(path),
            done=lambda form: self._report(form, path),
            failed=self._failed,
            owner=self,
            lane=Lane.POOL,
        )

    def export(self) -> None:
        """Write the selected checklist as a workbook."""
        row = self.chosen()
        if row is None:
            return
        proposed = str(Path.home() / f"{row.template.code}-{row.template.version}.xlsx")
        name, _kind = QFileDialog.getSaveFileName(
            self, translate("Forms", "Export as XLSForm"), proposed, "*.xlsx"
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write the selected checklist to a file."""
        service, named = self._context.services.templates, self._id()
        self._run(
            lambda: save_document(path, service.form_of(named)),
            lambda _nothing: self._context.notify(
                translate("Forms", "Written: {file}").format(file=ltr(path.name))
            ),
        )

    def begin(self) -> None:
        """Ask for a new checklist, empty or from one that there is, and open it in the editor."""
        models = [row.template for row in self._rows if not row.draft and not row.retired]
        ask_for_new(self, self._context, models, self._begun)

    def edit(self) -> None:
        """Open the selected draft in the editor."""
        row = self.chosen()
        if row is not None and row.draft:
            self.draft_opened.emit(row.draft)

    def revise(self) -> None:
        """Make a draft of the next version of the selected checklist."""
        service, actor, named = self._context.services.templates, self._context.actor, self._id()
        row = self.chosen()
        if row is not None and not row.draft:
            self._act(lambda: service.revise(actor, named))

    def publish(self) -> None:
        """Give the selected draft out, with a note of what is new."""
        row = self.chosen()
        if row is not None and row.draft:
            ask_to_publish(self, self._context, row.draft, self._changed, self.edit)

    def retire(self) -> None:
        """Offer the selected checklist no more for new runs, or again."""
        row = self.chosen()
        if row is None or row.draft:
            return
        service, actor, named = self._context.services.templates, self._context.actor, row.template.id
        said = translate("Forms", "Offered again") if row.retired else translate("Forms", "No longer offered")

        def told(changed: Changed) -> None:
            self._changed(changed)
            say_with_undo(self._context, said, lambda: service.retire(actor, named, retired=row.retired))

        self._run(lambda: service.retire(actor, named, retired=not row.retired), told)

    def discard(self) -> None:
        """Throw the selected draft away, with an offer to take that back."""
        row = self.chosen()
        if row is None or not row.draft:
            return
        service, actor = self._context.services.templates, self._context.actor

        def undo() -> None:
            self._act(lambda: service.keep(actor, row.template))

        def told(changed: Changed) -> None:
            self._changed(changed)
            self._context.notify(
                translate("Forms", "Draft discarded."), action_text=translate("Forms", "Undo"), action=undo
            )

        self._run(lambda: service.discard(actor, row.draft), told)

    # ---- inside ----------------------------------------------------------------------------------------------

    def _report(self, form: ImportedForm, path: Path) -> None:
        service, actor = self._context.services.templates, self._context.actor

        def keep(frequency: Frequency) -> None:
            self._act(lambda: service.bring(actor, form, path, frequency=frequency))

        FormReport(self, self._context, form, keep).exec()

    def _act(self, work: Callable[[], Changed]) -> None:
        self._run(work, self._changed)

    def _begun(self, changed: Changed) -> None:
        self._changed(changed)
        self.draft_opened.emit(changed.id)

    def _changed(self, changed: Changed) -> None:
        self._context.bus.changed(changed, self)
        self.refresh(changed.id)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        self._context.jobs.run(lambda _progress, _cancel: work(), done=done, failed=self._failed, owner=self)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, GatebookError):
            raise error
        self._context.notify(self._context.message(error), tone="warning")

    def _id(self) -> str:
        row = self.chosen()
        return "" if row is None else row.draft or row.template.id

    def _fill(self, rows: list[TemplateRow], keep: str) -> None:
        self._rows = sorted(rows, key=lambda row: (not row.draft, row.template.code))
        lang = self._context.language
        self.table.setRowCount(len(self._rows))
        for place, row in enumerate(self._rows):
            cells = (
                ltr(row.template.code),
                ltr(row.template.version),
                isolate(row.template.title.get(lang)),
                frequency_name(row.template.frequency),
                _state(row),
            )
            for column, text in enumerate(cells):
                self.table.setItem(place, column, QTableWidgetItem(text))
            if keep and keep in (row.draft, row.template.id):
                self.table.selectRow(place)
        self._allow()

    def _allow(self) -> None:
        row = self.chosen()
        self.export_button.setEnabled(row is not None)
        for given in (self.revise_button, self.retire_button):
            given.setEnabled(row is not None and not row.draft)
        self.edit_button.setEnabled(row is not None and bool(row.draft))
        self.retire_button.show_words(_offer_words if row is not None and row.retired else _retire_words)
        for button in (self.publish_button, self.discard_button):
            button.setEnabled(row is not None and bool(row.draft))

    def _lay_out(self) -> None:
        head = self.table.horizontalHeader()
        for column in range(_COLUMNS):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setStyleSheet("QTableWidget::item{padding:0 8px}")
        self.table.itemSelectionChanged.connect(self._allow)
        self.table.itemDoubleClicked.connect(lambda _item: self.edit_button.click())
        QShortcut(QKeySequence("Return"), self.table, self.edit_button.click)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        for button in (
            self.edit_button,
            self.publish_button,
            self.revise_button,
            self.export_button,
            self.retire_button,
            self.discard_button,
        ):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        layout.setSpacing(GAP)
        layout.addLayout(buttons)
        layout.addWidget(self.table, 1)


def _state(row: TemplateRow) -> str:
    if row.draft:
        return translate("Forms", "Draft")
    if row.retired:
        return translate("Forms", "Retired")
    return translate("Forms", "Model, shipped") if row.shipped else translate("Forms", "Published")


def _retire_words() -> str:
    return translate("Forms", "Retire")


def _offer_words() -> str:
    return translate("Forms", "Offer again")
