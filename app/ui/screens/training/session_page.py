"""One session: what it is, its register, and who takes part."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.services.training_rows import SessionDetail
from app.ui.bus import Changed
from app.ui.conflict_link import ConflictLink
from app.ui.context import AppContext
from app.ui.empty_state import EmptyState
from app.ui.form_dialog import FormDialog
from app.ui.i18n import Retranslating, translate
from app.ui.pill import Pill
from app.ui.plain_label import PlainLabel
from app.ui.screens.training.mark_bar import MarkBar
from app.ui.screens.training.participant_actions import ParticipantActions
from app.ui.screens.training.participants_dialog import ParticipantsDialog
from app.ui.screens.training.register_model import RegisterModel
from app.ui.screens.training.register_view import RegisterView
from app.ui.screens.training.session_writer import SessionWriter
from app.ui.screens.training.words import session_line, session_state
from app.ui.state_pill import show_state
from app.ui.text import ltr
from app.ui.tokens import GAP

_CONCERNS = frozenset({"session", "participant", "attendance", "person"})


class SessionPage(Retranslating, QWidget):
    """Shows and keeps the register of one session."""

    lost = Signal()

    def __init__(self, context: AppContext, session: str) -> None:
        super().__init__()
        self._context, self.session = context, session
        self._today, self._travel = "", ""
        self.model = RegisterModel(context)
        self.model.setParent(self)
        self.view = RegisterView(self.model)
        self.bar = MarkBar(context, self.model)
        self.writer = SessionWriter(context, session, self)
        self.participant_actions = ParticipantActions(context, session, self, self.context_changed)
        self._line = PlainLabel(wrap=True)
        self._sums = PlainLabel(role="small", wrap=True)
        self._state, self._exchange = Pill(), Pill()
        self.compare = ConflictLink(context)
        self._empty = EmptyState()
        self._layers = QStackedLayout()
        self._lay_out()
        self._connect()
        self._read_today()
        self.writer.load()

    @property
    def detail(self) -> SessionDetail | None:
        """The session as it was read last."""
        return self.model.detail

    def add_participants(self) -> ParticipantsDialog:
        """Offer people to add."""
        dialog = ParticipantsDialog(self, self._context, self._listed(), self._add)
        dialog.open()
        return dialog

    def context_changed(self, changed: Any) -> None:
        """Tell all screens, this page included, that something was saved."""
        self._context.bus.changed(changed)

    def retranslate(self) -> None:
        """Read what is named in another language."""
        self._show_empty()
        self.writer.load()

    def _add(self, people: list[str]) -> None:
        service, actor, session = self._context.services.training, self._context.actor, self.session
        self._context.jobs.run(
            lambda _progress, _cancel: service.add_participants(actor, session, people),
            done=self.context_changed,
            owner=self,
        )

    def _listed(self) -> list[str]:
        return [row.person.id for row in self.model.rows]

    # ---- showing ---------------------------------------------------------------------------------------------

    def _read_today(self) -> None:
        clock = self._context.services.desk.clock
        self._today = clock.today().isoformat()

    def _take(self, detail: SessionDetail) -> None:
        first = not self.model.rows
        self.model.show(detail)
        self.view.fit()
        days = self.model.days
        self.view.days.today = days.index(self._today) if self._today in days else -1
        self._line.setText(session_line(detail.row, self._context.formats))
        self._state.show_state(*session_state(detail.row, self._today))
        self.compare.show_for(detail.row.id, detail.row.conflicted)
        self._read_travel(detail)
        self._layers.setCurrentIndex(0 if detail.participants else 1)
        self.bar.setVisible(bool(detail.participants))
        if first and detail.participants:
            self.view.go_to(0, self._first_day(detail))
            QTimer.singleShot(0, self, self.view.setFocus)
        self.bar.show_day(self.view.day)

    def _first_day(self, detail: SessionDetail) -> str:
        """Return today if it is a day of the session, else the first day nobody was marked on, else the last."""
        days = detail.row.days
        if self._today in days:
            return self._today
        return next((day for day in days if day not in detail.taken), days[-1] if days else "")

    def _read_travel(self, detail: SessionDetail) -> None:
        services, heads = self._context.services, detail.row.heads
        self._context.jobs.run(
            lambda _progress, _cancel: str(services.exchange.state(heads)),
            done=lambda state: show_state(self._exchange, state),
            owner=self,
        )

    def _show_sums(self) -> None:
        number = self._context.formats.number
        there = sum(1 for row in self.model.rows if row.counts)
        women = sum(1 for row in self.model.rows if row.counts and row.person.sex == "F")
        words = translate("Training", "{count} participants, {women} of them women · {completed} completed")
        self._sums.setText(
            words.format(
                count=ltr(number(there)),
                women=ltr(number(women)),
                completed=ltr(number(self.model.completed())),
            )
        )
        self._sums.setVisible(bool(self.model.rows))

    def _show_empty(self) -> None:
        self._empty.show_message(
            "people",
            translate("Training", "Nobody is on the list yet"),
            translate("Training", "Add the participants; then mark each day with the letters P, A, L and E."),
            translate("Training", "Add participants"),
            lambda: _and_nothing(self.add_participants()),
        )

    # ---- marking ---------------------------------------------------------------------------------------------

    def mark(self, mark: str) -> None:
        """Give the selected cells a mark, and go on to the next person."""
        for row, day in self.view.cells():
            self._write(row, day, mark, self.model.mark_at(row, day).note if mark else "")
        self.view.go_on()

    def mark_all_present(self) -> None:
        """Mark everybody present who has no mark on the day in hand."""
        day = self.view.day
        if not day:
            return
        for place, row in enumerate(self.model.rows):
            if row.counts and not self.model.mark_at(place, day).mark:
                self.model.set_mark(place, day, "P")
        self.writer.mark_all(day)

    def note(self) -> FormDialog | None:
        """Ask for a remark beside the mark in hand."""
        row, day = self.view.currentIndex().row(), self.view.day
        if row < 0 or not day:
            return None
        mark = self.model.mark_at(row, day).mark
        return self.participant_actions.note(
            self.model.rows[row], day, lambda note: self._write(row, day, mark, note)
        )

    def _write(self, row: int, day: str, mark: str, note: str) -> None:
        given = self.model.mark_at(row, day)
        if (given.mark, given.note) == (mark, note):
            return
        self.model.set_mark(row, day, mark)
        self.writer.mark(self.model.rows[row].person.id, day, mark, note, given.version)

    def _on_change(self, change: Changed, initiator: object) -> None:
        if initiator is not self and change.kinds & _CONCERNS:
            self.writer.load()

    def _open_menu(self, row: int, at: QPoint) -> None:
        self.participant_actions.menu(self.model.rows[row], self._listed(), at)

    def _connect(self) -> None:
        self.writer.loaded.connect(self._take)
        self.writer.lost.connect(self.lost)
        self.model.counted.connect(self._show_sums)
        self.view.day_changed.connect(lambda: self.bar.show_day(self.view.day))
        self.view.marked.connect(self.mark)
        self.view.note_wanted.connect(self.note)
        self.view.person_opened.connect(
            lambda row: self.participant_actions.particulars(self.model.rows[row])
        )
        self.view.menu_wanted.connect(self._open_menu)
        self.bar.marked.connect(self._mark_by_mouse)
        self.bar.all_present.connect(self.mark_all_present)
        self.bar.note_wanted.connect(self.note)
        self._context.bus.happened.connect(self._on_change)

    def _mark_by_mouse(self, mark: str) -> None:
        self.mark(mark)
        self.view.setFocus()

    def _lay_out(self) -> None:
        pills = QHBoxLayout()
        pills.setSpacing(GAP // 2)
        pills.addWidget(self._state)
        pills.addWidget(self._exchange)
        pills.addWidget(self.compare)
        head = QHBoxLayout()
        head.setContentsMargins(GAP * 2, GAP + GAP // 2, GAP * 2, GAP)
        head.setSpacing(GAP * 2)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._line)
        words.addWidget(self._sums)
        head.addLayout(words, 1)
        head.addLayout(pills)
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        rows = QWidget()
        rows.setLayout(self._layers)
        self._layers.addWidget(self.view)
        self._layers.addWidget(self._empty)
        inside.addWidget(rows)
        holder = QVBoxLayout()
        holder.setContentsMargins(GAP * 2, 0, GAP * 2, GAP + GAP // 2)
        holder.addWidget(card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(holder, 1)
        layout.addWidget(self.bar)
        self._show_empty()
        self.setFocusProxy(self.view)


def _and_nothing(_result: object) -> None:
    """Let a function that returns something serve where nothing is wanted."""
