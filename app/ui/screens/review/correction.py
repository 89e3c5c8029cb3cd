"""Why an answer is corrected after a checklist came back: asked in the row, where no remark says it already."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from app.models.checklists import Answer
from app.ui.i18n import translate
from app.ui.screens.checklists.item_notes import CommentField, ItemNotes
from app.ui.screens.checklists.run_session import RunSession


class AskedItem(Protocol):
    """An item where it is answered: a row of the list, or the page of one item."""

    @property
    def key(self) -> str:
        """Where its answer is kept."""
        ...

    @property
    def notes(self) -> ItemNotes:
        """What stands under its text."""
        ...


class Corrections:
    """Knows which corrections want a reason, and keeps the reasons that are given."""

    def __init__(self, session: RunSession) -> None:
        self._session = session
        self._explained: set[str] = set()
        self.waiting = ""
        """The item whose correction was made and wants a reason."""

    def note(self, key: str, before: Answer) -> None:
        """Look at an answer that was just given, and remember when it wants a reason."""
        detail = self._session.detail
        after = self._session.answer(key)
        if (
            detail is None
            or detail.row.status != "returned"
            or not before.given
            or after.value == before.value
        ):
            return
        remarked = any(remark.item == key for remark in detail.remarks)
        if not (remarked or key in self._explained or detail.row.amends):
            self.waiting = key

    def ask(self, row: AskedItem, then: Callable[[], None]) -> bool:
        """Ask in a row for the reason it waits for, then go on; False when none is wanted."""
        if self.waiting != row.key:
            return False
        self.waiting = ""
        self._explained.add(row.key)
        field = CommentField()
        field.setAccessibleName(translate("Review", "Reason for the correction"))
        field.setPlaceholderText(translate("Review", "Why is the answer corrected? Then Enter"))
        field.kept.connect(lambda text: self._keep(row.key, text))
        field.left.connect(then)
        row.notes.add_field(field)
        field.begin("")
        return True

    def _keep(self, key: str, text: str) -> None:
        if not text.strip():
            return
        session = self._session
        context, run_id = session.context, session.run_id
        service, actor = context.services.review, context.actor
        context.jobs.run(
            lambda _progress, _cancel: service.explain(actor, run_id, key, text),
            done=lambda changed: context.bus.changed(changed, session),
            owner=session,
        )
