"""The page on which a checklist is filled in, returned, signed off and looked at."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.errors import GatebookError, Refused
from app.models.answers import Picture
from app.models.checklists import ItemType
from app.models.runs import AnswerChange
from app.ui.ask import Answer, ask
from app.ui.context import AppContext
from app.ui.empty_state import EmptyState
from app.ui.i18n import Retranslating, translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.history_dialog import HistoryDialog
from app.ui.screens.checklists.pictures import choose_photo, photo_job
from app.ui.screens.checklists.run_actions import RunActions
from app.ui.screens.checklists.run_header import RunHeader
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.run_steps import RunSteps
from app.ui.screens.checklists.run_views import RunViews, View
from app.ui.screens.checklists.signature_dialog import SignatureDialog
from app.ui.screens.checklists.words import title_text
from app.ui.screens.paper.strip import PaperStrip
from app.ui.screens.review.run_notices import RunNotices
from app.ui.tokens import GAP


class RunPage(Retranslating, QWidget):
    """One run; ``closed`` asks the screen to take the page away."""

    titled = Signal()
    """The title is known now."""
    closed = Signal()
    open_wanted = Signal(str)
    """The user wants another run, that is linked with this one: its id."""

    def __init__(self, context: AppContext, run_id: str) -> None:
        super().__init__()
        self._context = context
        self.session = RunSession(context, run_id, self)
        self.steps = RunSteps(context, self.session, self)
        self.buttons = RunActions(context, self.steps.acts())
        self.views = RunViews(self.session, self._connect_view, self.steps.complete)
        self.header = RunHeader(self.session, self.jump, self.views.switch)
        self._paper: PaperStrip | None = None
        self.notices = RunNotices(context, self.session, self)
        self._keys = PlainLabel(role="small", wrap=True)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(QWidget())
        self._page = QWidget()
        self._column: QVBoxLayout | None = None
        self._connect()
        self.views.read_choice()
        self.session.load()

    @property
    def body(self) -> View:
        """The items as they are shown now: the list, or one at a time."""
        return self.views.view

    @property
    def paper(self) -> PaperStrip:
        """What is known of the paper of the run; made when it is asked for, because few runs come from paper."""
        if self._paper is None:
            self._paper = PaperStrip(self._context, self.session)
            self._paper.left_down.connect(self.views.listed.focus_first)
            if self._column is not None:
                self._column.insertLayout(1, self._beside_scroll_bar(self._paper))
        return self._paper

    def title(self) -> str:
        """Return code and title of the checklist in the language in use."""
        detail = self.session.detail
        if detail is None:
            return translate("Checklists", "Checklist")
        return title_text(detail.row.code, detail.row.title, self._context.language)

    def may_leave(self) -> bool:
        """Put everything on the disk; what could not be saved keeps the page open."""
        if self.session.detail is None:
            return True
        self.body.commit()
        return self.session.wait() or self._leave_unsaved()

    def _leave_unsaved(self) -> bool:
        """Ask whether answers that cannot be written to the disk are given up."""
        self.header.show_progress()
        answer = ask(
            self.window(),
            translate("Checklists", "Some answers could not be saved"),
            translate("Checklists", "They are only on this page. If you leave it, they are lost."),
            [
                Answer("leave", translate("Checklists", "Leave and lose them"), "danger"),
                Answer("stay", translate("Checklists", "Stay here"), "primary"),
            ],
            "warning",
        )
        return answer == "leave"

    def jump(self) -> None:
        """Go to the next item that holds up completion."""
        self.body.commit()
        self.body.jump()

    def undo(self) -> None:
        """Take the last answer back."""
        self.body.undo()

    def retranslate(self) -> None:
        """Write everything anew."""
        self._keys.setText(_keys_text(editable=self.session.editable, single=self.views.single))
        if self.session.detail is not None:
            place = self.body.current()
            self.views.forget()
            self._show()
            if place:
                self.body.focus_on(place)

    # ---- following the session -------------------------------------------------------------------------------

    def _show(self) -> None:
        detail = self.session.detail
        if detail is None:
            return
        if self._column is None:
            self._column = self._lay_out()
        fresh = self.views.show_run(detail)
        self.header.show_run()
        self.notices.show_run(detail)
        self.buttons.show_run(detail)
        if detail.row.paper or detail.row.paper_at or self._paper is not None:
            self.paper.show_run(detail, self.views.listed.rows().values())
        self._show_view()
        self._layers.setCurrentWidget(self._page)
        self.body.fill_view()
        if fresh and (self._paper is None or not self._paper.take_focus()):
            self.body.focus_first()
        self.titled.emit()

    def _show_view(self) -> None:
        """Show around the items what fits how they are looked at."""
        self.header.show_close(close=self.views.single)
        self._keys.setText(_keys_text(editable=self.session.editable, single=self.views.single))

    def _answered(self, code: str) -> None:
        self.body.show_answer(code)
        self.header.show_progress()

    def _refused(self, code: str, error: BaseException) -> None:
        row = self.body.rows().get(code)
        if row is not None:
            row.show_trouble(self._context.message(error))
        if isinstance(error, Refused) and error.code in {"run_signed", "run_completed", "record_missing"}:
            self.session.load()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, GatebookError):
            raise error
        trouble = EmptyState()
        trouble.show_message(
            "warning",
            translate("Checklists", "This checklist cannot be shown"),
            self._context.message(error),
            translate("Checklists", "Back to the list"),
            self.closed.emit,
        )
        self._layers.setCurrentIndex(self._layers.addWidget(trouble))

    # ---- pictures and history --------------------------------------------------------------------------------

    def _add_picture(self, code: str) -> None:
        item = self.session.item(code)
        if item.type is ItemType.SIGNATURE:
            self._sign_item(code, item.text.get(self._context.language))
            return
        path = choose_photo(self)
        if path:
            photo_job(self._context, path, lambda photo: self._take_picture(code, photo), self)

    def _take_picture(self, code: str, photo: Picture) -> None:
        self.session.give(code, picture=photo)
        self.body.go_on(code)

    def _sign_item(self, code: str, title: str) -> None:
        dialog = SignatureDialog(self, title, self._context.actor.name)
        if dialog.exec():
            self.session.give(code, dialog.name.text(), picture=dialog.signature())
            self.body.go_on(code)

    def _add_evidence(self, code: str) -> None:
        path = choose_photo(self)
        if path:
            photo_job(self._context, path, lambda photo: self._take_evidence(code, photo), self)

    def _take_evidence(self, code: str, photo: Picture) -> None:
        self.session.give(code, photo=photo)

    def _show_history(self, code: str) -> None:
        service, run_id = self._context.services.review, self.session.run_id
        lang = self._context.language
        self.body.commit()

        def show(changes: list[AnswerChange]) -> None:
            HistoryDialog(self, self._context, self.session.item(code), changes).exec()

        self._context.jobs.run(
            lambda _progress, _cancel: service.history(run_id, code, lang), done=show, owner=self
        )

    # ---- building --------------------------------------------------------------------------------------------

    def _lay_out(self) -> QVBoxLayout:
        """Put everything on a page, once there is something to show: nothing is measured before in vain."""
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP)
        layout.setSpacing(GAP + GAP // 2)
        top = QHBoxLayout()
        head = QVBoxLayout()
        head.setSpacing(GAP - 2)
        head.addWidget(self.header)
        head.addWidget(self.notices)
        top.addLayout(head, 1)
        # The cards of header and items end on one line, beside the scroll bar.
        top.addSpacing(self.views.listed.verticalScrollBar().sizeHint().width())
        layout.addLayout(top)
        if self._paper is not None:
            layout.addLayout(self._beside_scroll_bar(self._paper))
        layout.addWidget(self.views, 1)
        layout.addWidget(self._keys)
        self._layers.addWidget(self._page)
        return layout

    def _beside_scroll_bar(self, widget: QWidget) -> QHBoxLayout:
        """Return a row that ends where the cards of the items end."""
        row = QHBoxLayout()
        row.addWidget(widget, 1)
        row.addSpacing(self.views.listed.verticalScrollBar().sizeHint().width())
        return row

    def _connect(self) -> None:
        session = self.session
        session.loaded.connect(self._show)
        self.views.turned.connect(self._show_view)
        session.failed.connect(self._failed)
        session.answered.connect(self._answered)
        session.saving_changed.connect(self.header.show_progress)
        session.refused.connect(self._refused)
        shortcuts: dict[str, Any] = {
            "Ctrl+J": self.jump,
            "Ctrl+Z": self.undo,
            "Ctrl+Return": self.steps.complete,
            "Ctrl+Enter": self.steps.complete,
            "F6": self.views.toggle,
        }
        for keys, act in shortcuts.items():
            QShortcut(QKeySequence(keys), self, act)

    def _connect_view(self, view: View) -> None:
        """Do what a view of the items asks for."""
        view.finished.connect(self._offer_completion)
        view.picture_wanted.connect(self._add_picture)
        view.evidence_wanted.connect(self._add_evidence)
        view.history_wanted.connect(self._show_history)

    def _offer_completion(self) -> None:
        self.buttons.complete.setFocus()


def _keys_text(*, editable: bool, single: bool) -> str:
    if not editable:
        return translate("Checklists", "Keys: arrows move · H history")
    if single:
        return translate(
            "Checklists",
            "Keys: Enter next · Page Up back · Ctrl+J next open item · Ctrl+Z take back · F6 list",
        )
    return translate(
        "Checklists",
        "Keys: 1, 2, 3 … choose · Enter or arrows move · C comment · P photo · H history (F2, F4, F9 in a field) · "
        "Ctrl+J next open item · Ctrl+Z take back · Ctrl+Enter complete",
    )
