"""The tab of papers: what was printed and is still out, and the way in for what comes back."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.models.paging import Key, Page, Query
from app.models.paper_code import stored_code
from app.models.papers import PaperBatch
from app.models.runs import StartChoices
from app.models.values import LocalText
from app.services.changed import Changed
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.point_parts import point_filters
from app.ui.screen import Screen
from app.ui.screens.checklists.run_page import RunPage
from app.ui.screens.checklists.tabs import Tab
from app.ui.screens.checklists.words import title_text
from app.ui.screens.paper.batch_page import BatchPage
from app.ui.screens.paper.columns import batch_columns
from app.ui.screens.paper.enter_dialog import ask_paper
from app.ui.screens.paper.print_dialog import ask_blanks
from app.ui.screens.paper.words import range_text
from app.ui.state_pill import RecordStates
from app.ui.table.filter_bar import Filter
from app.ui.table.panel import EmptyWords, ListPanel
from app.ui.tokens import GAP

_KINDS = frozenset({"paper", "run"})
_TITLE_CHARS = 26


class PaperTab(Tab):
    """Batches of blanks, the newest first, with buttons to print and to enter."""

    def __init__(self, context: AppContext, screen: Screen) -> None:
        super().__init__()
        self._context, self._screen = context, screen
        self.signed_by = ""
        """Who signed the paper before: mostly the same person signs the next."""
        self._forms: list[tuple[str, str, LocalText]] = []
        self._points: tuple[tuple[str, LocalText], ...] = ()
        self._states = RecordStates(context)
        self.enter_button = Button(
            lambda: translate("Paper", "Enter a paper"), "import", "primary", self.enter
        )
        self.enter_button.setShortcut("Ctrl+E")
        self.print_button = Button(
            lambda: translate("Paper", "Print blank forms…"), "print", "", self.print_blanks
        )
        self.panel = self._make_panel()
        self.panel.opened.connect(self.open_batch)
        self.panel.filters.search.searched.connect(self._enter_scanned)
        row = QHBoxLayout()
        row.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, 0)
        row.setSpacing(GAP)
        row.addWidget(self.enter_button)
        row.addWidget(self.print_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self.panel, 1)
        self.setFocusProxy(self.panel)
        self._read_choices()

    def enter(self, typed: str = "") -> None:
        """Ask for a paper and open its entry."""
        ask_paper(self, self._context, self._open_entry, typed, self.signed_by)

    def print_blanks(self, template_id: str = "") -> None:
        """Ask for blanks and print them."""
        ask_blanks(self, self._context, template_id)

    def open_batch(self, batch: PaperBatch) -> BatchPage:
        """Open the papers of a batch on a page of their own."""
        formats = self._context.formats
        page = BatchPage(self._context, batch, self.enter, self.open_run)
        self._screen.open_page(page, lambda: range_text(formats, batch), actions=page.actions())
        return page

    def open_run(self, run_id: str) -> RunPage:
        """Open a run that was entered from paper; its page leads on to the next paper."""
        page = RunPage(self._context, run_id)
        page.closed.connect(self._screen.close_page)
        page.titled.connect(self._screen.pages_changed)
        page.paper.offer_next(self._next)
        self._screen.open_page(page, page.title, actions=page.buttons.all(), may_leave=page.may_leave)
        return page

    def on_changed(self, change: Changed) -> None:
        """Read again when papers were printed or entered elsewhere."""
        if change.kinds & _KINDS:
            self.panel.refresh()

    def _enter_scanned(self, typed: str) -> None:
        """Enter a paper that was scanned while the list had the keyboard."""
        if stored_code(typed) is not None:
            self.panel.filters.search.clear()
            self.enter(typed)

    def _open_entry(self, run_id: str, signed_by: str) -> None:
        self.signed_by = signed_by
        self.open_run(run_id)

    def _next(self) -> None:
        """Leave the run that is shown and ask for the next paper."""
        if self._screen.go_back():
            self.panel.refresh()
            self.enter()

    def _make_panel(self) -> ListPanel:
        service = self._context.services.papers

        def fetch(query: Query, after: Key | None) -> Page[PaperBatch]:
            return service.page(query, after, self._context.language)

        return self._states.shown_by(
            ListPanel(
                self._context,
                batch_columns(self._context, self._states),
                self._states.fetching(fetch),
                lambda row: row.id,
                EmptyWords(
                    "print",
                    lambda: translate("Paper", "No numbered forms have been printed"),
                    lambda: translate(
                        "Paper",
                        "Print as many blanks as a busy day needs; enter them here when they come back.",
                    ),
                    lambda: translate("Paper", "Print blank forms…"),
                    self.print_blanks,
                ),
                filters=[
                    Filter("template", lambda: translate("Paper", "All checklists"), self._form_choices),
                    *point_filters(self._context, self._point_choices),
                ],
                search_hint=lambda: translate("Paper", "Search form, number, note"),
                sort="printed",
                descending=True,
                counted=lambda: translate("Paper", "Batches: {count}"),
            )
        )

    def _form_choices(self) -> list[tuple[str, str]]:
        lang = self._context.language
        return [(one, title_text(code, title, lang, _TITLE_CHARS)) for one, code, title in self._forms]

    def _point_choices(self) -> list[tuple[str, str]]:
        return [(code, name.get(self._context.language)) for code, name in self._points]

    def _read_choices(self) -> None:
        service = self._context.services.checklists

        def show(choices: StartChoices) -> None:
            self._forms = [(one.id, one.code, one.title) for one in choices.templates]
            self._points = choices.points
            self.panel.filters.retranslate()

        self._context.jobs.run(lambda _progress, _cancel: service.start_choices(), done=show, owner=self)
