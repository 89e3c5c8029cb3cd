"""The first screen: what this shift has to do, what is open, what came back and what waits for a signature."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.models.checklists import Stage
from app.models.people import Act, may
from app.models.runs import RunRow, TodaySummary
from app.services.changed import Changed
from app.services.exchange_status import ExchangeStatus
from app.ui.button import Button
from app.ui.calendar_names import long_day
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.pill import Pill
from app.ui.plain_label import PlainLabel
from app.ui.screen import Screen
from app.ui.screens.checklists.run_page import RunPage
from app.ui.screens.checklists.start_dialog import start_checklist
from app.ui.screens.checklists.words import line, shift_title
from app.ui.screens.today.actions_card import ActionsCard
from app.ui.screens.today.card import Card
from app.ui.screens.today.due_dialog import choose_due
from app.ui.screens.today.entries import done_entry, draft_entry, due_entry, result_entry, returned_entry
from app.ui.screens.today.fold_card import FoldCard
from app.ui.screens.today.missed_card import MissedCard
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP

_TWO_COLUMNS = 820
_MINUTE_MS = 60_000
_KINDS = frozenset({"run", "answer", "template", "missed", "setting"})
_DONE = (Stage.COMPLETED, Stage.SIGNED)


class TodayScreen(Screen):
    """Reads itself again when it is shown, when something changed, and when another shift begins."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._summary: TodaySummary | None = None
        self._status: ExchangeStatus | None = None
        self._stale = True
        self._page = QScrollArea()
        self._shift = PlainLabel(role="title", wrap=True)
        self._hours = PlainLabel(wrap=True)
        self._hours.setProperty("muted", True)
        self._outgoing = Pill()
        self._outgoing.hide()
        self.due = Card(
            "checklist",
            lambda: translate("Today", "Due in this shift"),
            lambda: translate("Today", "Everything that is due in this shift has been started."),
        )
        self.others = FoldCard("people", lambda: translate("Today", "Due, of other agencies"))
        self.missed = MissedCard(context, self.open_run, self.refresh)
        self.returned = Card("undo", lambda: translate("Today", "Returned with a comment"))
        self.repairs = ActionsCard(context, self)
        self.waiting = Card("signature", lambda: translate("Today", "Waiting for your sign-off"))
        self.drafts = Card(
            "pencil",
            lambda: translate("Today", "Open checklists"),
            lambda: translate("Today", "No checklist is open."),
        )
        self.done = Card("check", lambda: translate("Today", "Done in this shift"))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choose = Button(
            lambda: translate("Today", "Choose what is due here"), "settings", "quiet", self._choose_due
        )
        self._lay_out()
        start = Button(lambda: translate("Today", "Start checklist"), "plus", "primary", self.start)
        start.setShortcut("Ctrl+N")
        self.open_page(self._page, lambda: translate("Today", "Today"), actions=[start])
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE_MS)
        self._clock.timeout.connect(self._look_at_the_clock)
        self._clock.start()

    def entered(self) -> None:
        """Read the overview when it is old."""
        if self._stale:
            self.refresh()

    def on_changed(self, change: Changed) -> None:
        """Read the overview again, at once or when it is next seen."""
        if not change.kinds & _KINDS:
            return
        self._stale = True
        if self.isVisible() and len(self.page_titles()) == 1:
            self.refresh()

    def refresh(self) -> None:
        """Read the overview in the background."""
        self._stale = False
        self.repairs.refresh()
        service, actor = self.context.services.checklists, self.context.actor
        exchange = self.context.services.exchange
        self.context.jobs.run(
            lambda _progress, _cancel: (service.today(actor), exchange.status()),
            done=lambda told: self._show(*told),
            owner=self,
        )

    def start(self, template_id: str = "") -> None:
        """Ask which checklist to start, and open it."""
        start_checklist(self, self.context, self.open_run, template_id)

    def open_run(self, run_id: str) -> None:
        """Open a run on a page of its own."""
        page = RunPage(self.context, run_id)
        page.closed.connect(self.close_page)
        page.titled.connect(self.pages_changed)
        self.open_page(page, page.title, actions=page.buttons.all(), may_leave=page.may_leave)

    def close_page(self) -> None:
        """Show the overview again, as it is now."""
        super().close_page()
        self.refresh()

    def retranslate(self) -> None:
        """Write everything anew."""
        if self._summary is not None and self._status is not None:
            self._show(self._summary, self._status)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns below each other where the window is narrow."""
        super().resizeEvent(event)
        wide = self.width() >= _TWO_COLUMNS
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    # ---- showing ---------------------------------------------------------------------------------------------

    def _show(self, summary: TodaySummary, outgoing: ExchangeStatus) -> None:
        self._summary, self._status = summary, outgoing
        self._show_outgoing(outgoing)
        context, formats = self.context, self.context.formats
        day = date.fromisoformat(summary.shift_date)
        spelled = formats.digits_of(long_day(context.languages.named, day))
        self._shift.setText(isolate(shift_title(summary.shift_name)))
        hours = ltr(formats.digits_of(f"{summary.shift_start}–{summary.shift_end}"))
        self._hours.setText(line(isolate(spelled), hours, gap="  ·  "))
        due = [due_entry(context, row, self.start) for row in summary.due if row.own]
        self.due.fill(due, formats.number(len(due)), "info")
        others = [due_entry(context, row, self.start) for row in summary.due if not row.own]
        self.others.fill(others, formats.number(len(others)))
        self.missed.show_missed(summary.missed)
        self.due.setVisible(summary.asked)
        # At headquarters nothing is due: the other column then has the whole width.
        self._columns.setStretch(0, int(summary.asked or bool(summary.returned)))
        back = [returned_entry(context, row, self.open_run) for row in summary.returned]
        self.returned.fill(back, formats.number(summary.counts["returned"]), "warning")
        waiting = [result_entry(context, row, self.open_run) for row in summary.waiting]
        self.waiting.fill(waiting, formats.number(len(waiting)), "info")
        drafts = [draft_entry(context, row, self.open_run) for row in summary.drafts]
        self.drafts.fill(drafts, formats.number(summary.counts["draft"]))
        finished = [done_entry(context, row, self.open_run) for row in summary.started if _is_done(row)]
        self.done.fill(finished, formats.number(len(finished)), "ok")
        self._choose.setVisible(may(context.actor, Act.SIGN_OFF) and summary.asked)

    def _show_outgoing(self, status: ExchangeStatus) -> None:
        """Say what stands on this PC alone, so that nothing is left behind."""
        formats = self.context.formats
        count = formats.number(status.unexported)
        words = translate("Today", "Changes not exported: {count}").format(count=count)
        self._outgoing.show_state("violet", words)
        self._outgoing.setVisible(bool(status.unexported))
        last = ltr(formats.moment(status.last_export)) if status.last_export else "–"
        self._outgoing.setToolTip(translate("Today", "Last export: {moment}").format(moment=last))

    def _look_at_the_clock(self) -> None:
        """Read again when another shift has begun."""
        service, shown = self.context.services.checklists, self._summary
        if shown is None or not self.isVisible():
            return

        def compare(shift: tuple[str, str]) -> None:
            if shift != (shown.shift_date, shown.shift_name):
                self.refresh()

        self.context.jobs.run(lambda _progress, _cancel: service.current_shift(), done=compare, owner=self)

    def _choose_due(self) -> None:
        choose_due(self, self.context, self.refresh)

    def _lay_out(self) -> None:
        leading, trailing = QVBoxLayout(), QVBoxLayout()
        for column, cards in (
            (leading, (self.returned, self.due, self.others, self.missed)),
            (trailing, (self.waiting, self.repairs, self.drafts, self.done)),
        ):
            column.setSpacing(GAP * 2)
            for card in cards:
                column.addWidget(card)
            if column is leading:
                column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeading)
            column.addStretch(1)
        self._columns.setSpacing(GAP * 2)
        self._columns.addLayout(leading, 1)
        self._columns.addLayout(trailing, 1)
        inside = QWidget()
        inside.setProperty("page", True)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        layout.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(self._shift, 1)
        head.addWidget(self._outgoing, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(head)
        layout.addWidget(self._hours)
        layout.addSpacing(GAP * 2)
        layout.addLayout(self._columns)
        layout.addStretch(1)
        self._page.setWidget(inside)
        self._page.setWidgetResizable(True)
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _is_done(row: RunRow) -> bool:
    return row.status in _DONE
