"""The papers of one batch: which have been entered, by whom, and which are still out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.paging import Key, Page, Query
from app.models.papers import PaperBatch, PaperNumber
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import Retranslating, translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.words import line
from app.ui.screens.paper.columns import number_columns
from app.ui.screens.paper.print_dialog import reprint
from app.ui.screens.paper.words import batch_facts, batch_title
from app.ui.table.panel import EmptyWords, ListPanel
from app.ui.tokens import GAP


class BatchPage(Retranslating, QWidget):
    """A list of numbers; Enter enters one that is out and opens one that was entered."""

    def __init__(
        self,
        context: AppContext,
        batch: PaperBatch,
        enter: Callable[[str], object],
        open_run: Callable[[str], object],
    ) -> None:
        super().__init__()
        self._context, self._batch = context, batch
        self._enter, self._open_run = enter, open_run
        self._title = PlainLabel(role="heading", wrap=True)
        self._facts = PlainLabel(role="small", wrap=True)
        self.panel = self._make_panel()
        self.one_button = Button(
            lambda: translate("Paper", "Print this one again…"), "print", "", self.print_one
        )
        self.all_button = Button(
            lambda: translate("Paper", "Print all again…"), "copy", "quiet", self.print_all
        )
        self.panel.opened.connect(self.open_number)
        self.panel.selection_changed.connect(self._show_selection)
        head = QVBoxLayout()
        head.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, 0)
        head.addWidget(self._title)
        head.addWidget(self._facts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.panel, 1)
        self.setFocusProxy(self.panel)
        self._show_selection()
        self.retranslate()

    def actions(self) -> list[Button]:
        """Return the buttons for the top bar."""
        return [self.all_button, self.one_button]

    def open_number(self, row: PaperNumber) -> None:
        """Enter a paper that is out, open one that was entered."""
        if row.runs:
            self._open_run(row.runs[0].id)
        else:
            self._enter(row.digits)

    def print_one(self) -> None:
        """Print the chosen paper once more."""
        codes = [row.code for row in self.panel.selected()]
        if codes:
            reprint(self, self._context, self._batch, codes)

    def print_all(self) -> None:
        """Print the whole batch once more."""
        reprint(self, self._context, self._batch, self._batch.codes())

    def retranslate(self) -> None:
        """Write form, numbers and facts."""
        formats, batch = self._context.formats, self._batch
        self._title.setText(batch_title(formats, batch, self._context.language))
        printed = translate("Paper", "Printed {moment}").format(moment=formats.moment(batch.printed))
        self._facts.setText(line(batch_facts(formats, batch), printed))

    def _show_selection(self) -> None:
        self.one_button.setEnabled(bool(self.panel.selected()))

    def _make_panel(self) -> ListPanel:
        service, batch_id = self._context.services.papers, self._batch.id

        def fetch(_query: Query, _after: Key | None) -> Page[PaperNumber]:
            return Page(service.numbers(batch_id, self._context.language), None)

        return ListPanel(
            self._context,
            number_columns(self._context),
            fetch,
            lambda row: row.digits,
            EmptyWords(
                "print",
                lambda: translate("Paper", "No papers"),
                lambda: translate("Paper", "This batch holds no number."),
            ),
            counted=lambda: translate("Paper", "Papers: {count}"),
        )
