"""The page on which a supervisor goes through what waits: a run beside the one before, remarks, return, sign off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.errors import GatebookError
from app.models.comparing import Compared
from app.models.runs import AnswerChange
from app.services.changed import Changed
from app.services.checklists_review import Beside
from app.ui.context import AppContext
from app.ui.empty_state import EmptyState
from app.ui.i18n import Retranslating, translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.history_dialog import HistoryDialog
from app.ui.screens.checklists.words import title_text
from app.ui.screens.review.compare_model import CompareModel
from app.ui.screens.review.compare_view import FAILED, CompareView
from app.ui.screens.review.head import ReviewHead
from app.ui.screens.review.page_actions import PageActions
from app.ui.screens.review.steps import ReviewSteps
from app.ui.tokens import GAP


class ReviewPage(Retranslating, QWidget):
    """One waiting run after the other; ``closed`` asks the screen to take the page away."""

    titled = Signal()
    closed = Signal()
    open_wanted = Signal(str)
    """The user wants the checklist itself: its id."""

    def __init__(self, context: AppContext, queue: Sequence[str], run_id: str) -> None:
        super().__init__()
        self._context = context
        self._queue = list(queue)
        self.run_id = run_id
        self.beside: Beside | None = None
        self.steps = ReviewSteps(context, self)
        self.buttons = PageActions(context, self, self.steps)
        self.head = ReviewHead(context)
        self.model = CompareModel(context)
        self.view = CompareView(self.model)
        self._trouble = EmptyState()
        self._keys = PlainLabel(role="small", wrap=True)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.view)
        self.retranslate()
        self.load()

    def title(self) -> str:
        """Return code and title of the checklist in the language in use."""
        if self.beside is None:
            return translate("Review", "Review")
        row = self.beside.now.row
        return title_text(row.code, row.title, self._context.language)

    def actions(self) -> list[QWidget]:
        """Return the buttons for the top bar."""
        return self.buttons.all()

    def place(self) -> tuple[int, int]:
        """Return which of how many of the queue is shown, from 1."""
        return self._queue.index(self.run_id) + 1, len(self._queue)

    def load(self) -> None:
        """Read the run and the one before."""
        service, run_id, lang = self._context.services.review, self.run_id, self._context.language
        self._context.jobs.run(
            lambda _progress, _cancel: service.beside(run_id, lang),
            done=self._show,
            failed=self._failed,
            owner=self,
        )

    def go(self, by: int) -> None:
        """Show the next or the previous run of the queue."""
        at = self._queue.index(self.run_id) + by
        if 0 <= at < len(self._queue):
            self.run_id = self._queue[at]
            self.load()

    def leave_out(self) -> None:
        """Take the run out of the queue, as after signing, and show the next one; the last one closes the page."""
        at = self._queue.index(self.run_id)
        self._queue.remove(self.run_id)
        if not self._queue:
            self.closed.emit()
            return
        self.run_id = self._queue[min(at, len(self._queue) - 1)]
        self.load()

    def act(
        self,
        work: Callable[[Any], Changed],
        done: Callable[[], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Do something with the services on the database thread and tell everybody."""
        services = self._context.services

        def finish(changed: Changed) -> None:
            self._context.bus.changed(changed, self)
            done()

        self._context.jobs.run(
            lambda _progress, _cancel: work(services), done=finish, failed=failed, owner=self
        )

    def retranslate(self) -> None:
        """Write everything anew."""
        self._keys.setText(
            translate(
                "Review",
                "Keys: arrows move · D next difference · F next failed (with Shift back) · Enter or C remark · "
                "Del take a remark back · H history · Ctrl+Down, Ctrl+Up next and previous checklist · "
                "Ctrl+R return · Ctrl+Enter sign off",
            )
        )
        if self.beside is not None:
            self.load()

    def _show(self, beside: Beside) -> None:
        fresh = self.beside is None or self.beside.now.row.id != beside.now.row.id
        key = "" if fresh or (item := self.view.current_item()) is None else item.key
        self.beside = beside
        self.model.show_beside(beside)
        self.head.show_beside(beside, self.place())
        self.buttons.show_run(beside.now)
        self._trouble.hide()
        if key:
            self.view.go_to(self.model.row_of(key))
        elif self.model.rows_where(FAILED):
            self.view.jump(FAILED)
        else:
            self.view.go_to(max(0, *self.model.rows_where(None)[:1], 0))
        self.titled.emit()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, GatebookError):
            raise error
        self._trouble.show_message(
            "warning",
            translate("Checklists", "This checklist cannot be shown"),
            self._context.message(error),
            translate("Checklists", "Back to the list"),
            self.closed.emit,
        )
        self._trouble.show()

    def _show_history(self, item: Compared) -> None:
        service, run_id, lang = self._context.services.review, self.run_id, self._context.language

        def show(changes: list[AnswerChange]) -> None:
            HistoryDialog(self, self._context, item.item, changes).exec()

        self._context.jobs.run(
            lambda _progress, _cancel: service.history(run_id, item.key, lang), done=show, owner=self
        )

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP)
        layout.setSpacing(GAP)
        layout.addWidget(self.head)
        layout.addWidget(self._trouble)
        layout.addWidget(card, 1)
        layout.addWidget(self._keys)
        self._trouble.hide()

    def _connect(self) -> None:
        self.view.remark_wanted.connect(self.steps.write_remark)
        self.view.remark_unwanted.connect(self.steps.take_back)
        self.view.history_wanted.connect(self._show_history)
        shortcuts: dict[str, Callable[[], object]] = {
            "Ctrl+Down": lambda: self.go(1),
            "Ctrl+Up": lambda: self.go(-1),
            "Ctrl+R": self.steps.send_back,
            "Ctrl+Return": self.steps.sign_off,
            "Ctrl+Enter": self.steps.sign_off,
        }
        for keys, act in shortcuts.items():
            QShortcut(QKeySequence(keys), self, act)
