"""Moving a run to a newer version of its checklist: what it does is shown first, and can be undone."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.errors import GatebookError
from app.models.checklists import Item
from app.models.moving import Move
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.words import line
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP


class MoveDialog(QDialog):
    """Lists what is kept, dropped, new and worded otherwise; accepted when the user wants the move."""

    def __init__(self, parent: QWidget, context: AppContext, move: Move) -> None:
        super().__init__(parent)
        self._context, self._plan = context, move
        self.setWindowTitle(translate("Review", "Move to a newer version"))
        self.setMinimumSize(620, 380)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 3, GAP * 3, GAP * 2)
        layout.setSpacing(GAP)
        layout.addWidget(PlainLabel(self._heading(), role="heading", wrap=True))
        note = move.target.change_note.get(context.language)
        if note:
            words = translate("Review", "What changed: {note}").format(note=isolate(note))
            layout.addWidget(PlainLabel(words, wrap=True))
        layout.addWidget(self._lists(), 1)
        layout.addLayout(self._buttons())

    def _heading(self) -> str:
        words = translate("Review", "Move from version {old} to version {new}?")
        return words.format(old=ltr(self._plan.source.version), new=ltr(self._plan.target.version))

    def _lists(self) -> QScrollArea:
        move, number = self._plan, self._context.formats.number
        page = QWidget()
        page.setProperty("page", True)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(GAP)
        kept = translate("Review", "Answers kept: {count}").format(count=ltr(number(len(move.kept))))
        column.addWidget(PlainLabel(kept, role="label"))
        self._add(
            column,
            translate(
                "Review", "Not asked any more; these answers stay with the checklist and in its history"
            ),
            [self._text(move.source.item(key), key) for key in move.dropped],
        )
        self._add(
            column,
            translate("Review", "Answers that come back from an earlier move"),
            [self._text(move.target.item(key), key) for key in move.brought_back],
        )
        self._add(column, translate("Review", "New items to answer"), [self._text(one) for one in move.new])
        self._add(
            column,
            translate("Review", "Worded otherwise; check that your answer still holds"),
            [line(self._text(old), self._text(new), gap=" → ") for old, new in move.reworded],
        )
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        return area

    def _add(self, column: QVBoxLayout, title: str, lines: Sequence[str]) -> None:
        if not lines:
            return
        column.addWidget(PlainLabel(title, role="label", wrap=True))
        for words in lines:
            column.addWidget(PlainLabel("• " + words, wrap=True))

    def _text(self, item: Item | None, key: str = "") -> str:
        return isolate(item.text.get(self._context.language)) if item is not None else ltr(key)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch(1)
        row.addWidget(Button(lambda: translate("Checklists", "Cancel"), pressed=self.reject))
        move = Button(lambda: translate("Review", "Move"), "forward", "primary", self.accept)
        row.addWidget(move)
        move.setFocus()
        return row


def offer_move(page: QWidget, context: AppContext, session: RunSession) -> None:
    """Show what a move to the newest version does, and do it when the user wants that; a toast offers the way back."""
    service, run_id = context.services.review, session.run_id
    body = getattr(page, "body", None)
    if body is not None:
        body.commit()
    if not session.wait():
        return

    def show(move: Move) -> None:
        if MoveDialog(page, context, move).exec():
            _move(context, session, move)

    def refused(error: BaseException) -> None:
        if not isinstance(error, GatebookError):
            raise error
        context.notify(context.message(error), tone="warning")

    context.jobs.run(
        lambda _progress, _cancel: service.preview_move(run_id), done=show, failed=refused, owner=page
    )


def _move(context: AppContext, session: RunSession, move: Move) -> None:
    actor, run_id = context.actor, session.run_id

    def back() -> None:
        if shiboken6.isValid(session):
            session.act(lambda services: services.review.move_to_newer(actor, run_id, move.source.id))
            return
        service = context.services.review
        context.jobs.run(
            lambda _progress, _cancel: service.move_to_newer(actor, run_id, move.source.id),
            done=context.bus.changed,
        )

    def done() -> None:
        words = translate("Review", "Moved to version {version}.").format(version=ltr(move.target.version))
        context.notify(words, action_text=translate("Checklists", "Undo"), action=back)

    session.act(lambda services: services.review.move_to_newer(actor, run_id, move.target.id), done=done)
