"""The queue of completed checklists that wait for a signature, the oldest first."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from app.models.paging import Key, Page, Query
from app.models.runs import RunRow
from app.services.changed import Changed
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screen import Screen
from app.ui.screens.checklists.tabs import Tab
from app.ui.screens.review.columns import queue_columns
from app.ui.screens.review.page import ReviewPage
from app.ui.table.panel import EmptyWords, ListPanel

_KINDS = frozenset({"run", "answer", "run_note"})


class ReviewTab(Tab):
    """Enter opens the checklist beside the one before; from there the keys lead through the queue."""

    def __init__(self, context: AppContext, screen: Screen) -> None:
        super().__init__()
        self._context, self._screen = context, screen
        service, actor = context.services.review, context.actor

        def fetch(query: Query, after: Key | None) -> Page[RunRow]:
            return service.queue(actor, query, after, context.language)

        self.panel = ListPanel(
            context,
            queue_columns(context),
            fetch,
            lambda row: row.id,
            EmptyWords(
                "signature",
                lambda: translate("Review", "Nothing waits for a signature"),
                lambda: translate("Review", "Completed checklists come here, the oldest first."),
            ),
            sort="opened",
            counted=lambda: translate("Review", "Waiting: {count}"),
            search_hint=lambda: translate("Checklists", "Search title, number, note"),
        )
        self.panel.opened.connect(lambda row: self.open_run(row.id))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panel)

    def open_run(self, run_id: str) -> ReviewPage:
        """Open a waiting checklist with the queue around it."""
        model = self.panel.model
        ids = [row.id for place in range(model.rowCount()) if (row := model.row(place)) is not None]
        page = ReviewPage(self._context, ids if run_id in ids else [run_id], run_id)
        page.closed.connect(self._close)
        page.titled.connect(self._screen.pages_changed)
        opener = getattr(self._screen, "open_run", None)
        if opener is not None:
            page.open_wanted.connect(opener)
        self._screen.open_page(page, page.title, actions=page.actions())
        return page

    def on_changed(self, change: Changed) -> None:
        """Read the queue again when runs have changed."""
        if change.kinds & _KINDS:
            self.panel.refresh()

    def _close(self) -> None:
        self._screen.close_page()
        self.panel.refresh()
