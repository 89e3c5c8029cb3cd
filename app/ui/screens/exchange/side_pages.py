"""Pages beside the standing: conflicts, problems, the outbox, the trays, and the request for what is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from app.services.changed import Changed
from app.services.conflicts_rows import ConflictRow
from app.services.importing import ImportResult
from app.ui.button import Button
from app.ui.i18n import translate
from app.ui.printing.request import language_choices
from app.ui.screen import Screen
from app.ui.screens.exchange import KEY
from app.ui.screens.exchange.conflict_list import conflict_list
from app.ui.screens.exchange.conflict_page import ConflictPage
from app.ui.screens.exchange.outbox_page import OutboxPage
from app.ui.screens.exchange.problem_list import open_problem, problem_list
from app.ui.screens.exchange.snapshot import Snapshot, TrayRow
from app.ui.screens.exchange.tray_page import REVOKED, TrayPage
from app.ui.screens.exchange.words import tried_again
from app.ui.table.panel import ListPanel

_ALL = "all"


class SidePages(QObject):
    """Opens the pages on top of the exchange screen and keeps what they show up to date."""

    def __init__(
        self,
        screen: Screen,
        snapshot: Callable[[], Snapshot | None],
        tell: Callable[[Changed | None], object],
        enrol: Callable[[], object],
        at_hq: bool,
    ) -> None:
        super().__init__(screen)
        self._screen, self._context = screen, screen.context
        self._snapshot, self._tell, self._enrol, self._at_hq = snapshot, tell, enrol, at_hq

    def show(self, what: str) -> None:
        """Show ``conflicts``, ``problems``, ``outbox``, ``tray``, or the ``request`` for what is missing."""
        pages: dict[str, Callable[[], object]] = {
            "conflicts": self.show_conflicts,
            "problems": self.show_problems,
            "outbox": self.show_outbox,
            "tray": self.show_tray,
            "request": self.print_request,
        }
        pages[what]()

    def show_conflicts(self) -> ListPanel:
        """Show what waits for a decision."""
        panel = conflict_list(self._context)
        panel.opened.connect(lambda row: self._open(panel, row))
        decide = Button(
            lambda: translate("Conflicts", "Decide one after the other"),
            "compare",
            "primary",
            lambda: self._open(panel, None),
        )
        self._screen.open_page(panel, lambda: translate("Conflicts", "Conflicts"), actions=[decide])
        return panel

    def show_record(self, root: str) -> None:
        """Show the conflicts of one record, as soon as they are read."""
        services, lang = self._context.services, self._context.languages.named
        self._context.jobs.run(
            lambda _progress, _cancel: services.conflicts.of(root, lang),
            done=lambda rows: self.decide(rows) if rows else self.show_conflicts(),
            owner=self._screen,
        )

    def decide(
        self,
        rows: Sequence[ConflictRow],
        at: int = 0,
        panel: ListPanel | None = None,
        done: Sequence[str] = (),
    ) -> ConflictPage:
        """Decide some conflicts, beginning with one of them; ``done`` are decided already and may change."""
        page = ConflictPage(self._context, rows, at, done)
        page.settled.connect(lambda row: self._offer_again(page, row))
        page.closed.connect(self._screen.close_page)
        page.decided.connect(self._tell)
        if panel is not None:
            page.decided.connect(panel.refresh)
        self._screen.open_page(page, lambda: translate("Conflicts", "Decide"))
        return page

    def show_problems(self) -> ListPanel:
        """Show what is kept without being shown."""
        panel = problem_list(self._context)
        panel.opened.connect(lambda row: open_problem(self._context, row))
        button = Button(
            lambda: translate("Problems", "Open the record"),
            "eye",
            pressed=lambda: open_problem(self._context, panel.selected()[0]),
        )
        button.setEnabled(False)
        panel.selection_changed.connect(lambda: button.setEnabled(bool(panel.selected())))
        self._screen.open_page(panel, lambda: translate("Problems", "Problems"), actions=[button])
        return panel

    def show_outbox(self) -> OutboxPage:
        """Show what headquarters has not confirmed."""
        page = OutboxPage(self._context)
        self._screen.open_page(page, lambda: translate("Exchange", "Outbox"))
        return page

    def show_tray(self) -> TrayPage:
        """Show the files kept aside."""
        page = TrayPage(self._context, self._tray, self._at_hq)
        page.enrol_wanted.connect(self._enrol)
        page.retry_wanted.connect(self.retry_tray)
        page.adopted.connect(
            lambda: self._tell(Changed(frozenset({KEY, "asset", "run", "session", "person"})))
        )
        self._screen.open_page(page, lambda: translate("Exchange", "Files kept aside"))
        return page

    def after_letting_in(self) -> None:
        """Take in what waited for the PC that was just let in."""
        if any(row.reason != REVOKED for row in self._tray()):
            self.retry_tray()

    def retry_tray(self) -> None:
        """Take in what may come in by now; the rest stays where it is."""
        services = self._context.services
        self._context.jobs.run(
            services.exchange.retry_tray,
            title=lambda: translate("Exchange", "Files kept aside"),
            done=self._retried,
            owner=self._screen,
        )

    def print_request(self) -> None:
        """Show the request slip for all that is missing, to be printed or saved."""
        if self._context.print_document is not None:
            asked = self._asked()
            several = language_choices(self._context.language)[1]
            langs = tuple(asked) if len(asked) <= 1 else several
            self._context.print_document("request", _ALL, "", langs)

    def _offer_again(self, page: ConflictPage, row: ConflictRow) -> None:
        """Say that it is decided, and lead back to decide differently, on the same page while it is open."""

        def again() -> None:
            if isValid(page):
                page.show_again(row)
            else:
                self.decide([row], done=[row.id])

        self._context.notify(
            translate("Conflicts", "Decided. It travels with the next export."),
            action_text=translate("Conflicts", "Decide again"),
            action=again,
        )

    def _tray(self) -> Sequence[TrayRow]:
        snapshot = self._snapshot()
        return () if snapshot is None else snapshot.tray

    def _asked(self) -> set[str]:
        """Return the office languages of the places that are asked for missing changes."""
        snapshot = self._snapshot()
        return set() if snapshot is None else {one.lang for one in snapshot.status.awaited if one.lang}

    def _open(self, panel: ListPanel, row: Any) -> None:
        found = (panel.model.row(place) for place in range(panel.model.rowCount()))
        rows = [one for one in found if one is not None]
        if rows:
            self.decide(rows, rows.index(row) if row in rows else 0, panel)

    def _retried(self, results: Sequence[ImportResult]) -> None:
        tone, words = tried_again(results, self._context.formats)
        self._context.notify(words, tone=tone)
        tables = frozenset[str]().union(*(result.tables for result in results))
        self._tell(Changed(tables | {KEY}))
