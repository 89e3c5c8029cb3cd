"""What is done with one action from its view: the steps that fit it and its reader, notes, changes and taking back."""

from __future__ import annotations

from typing import Any

from app.errors import GatebookError
from app.models.actions import ActionDetail, ActionStatus, needs_note, next_statuses
from app.models.people import Act, may
from app.services.changed import Changed
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.point_parts import at_headquarters
from app.ui.screens.actions.forms import ask_change, ask_note, ask_reason, ask_step
from app.ui.screens.actions.words import status_name
from app.ui.text import isolate
from app.ui.undo import say_with_undo

_ORDER = (
    ActionStatus.CLOSED,
    ActionStatus.OPEN,
    ActionStatus.IN_PROGRESS,
    ActionStatus.DONE,
    ActionStatus.ESCALATED,
)
"""Order of the buttons."""

_EXPECTED = {
    (ActionStatus.OPEN, ActionStatus.IN_PROGRESS),
    (ActionStatus.IN_PROGRESS, ActionStatus.DONE),
    (ActionStatus.DONE, ActionStatus.CLOSED),
}


class ActionSteps:
    """Does at once what can be undone, and asks where something has to be said."""

    def __init__(self, context: AppContext, view: Any) -> None:
        self._context, self._view = context, view

    @property
    def at_hq(self) -> bool:
        """Whether this PC stands at headquarters."""
        return at_headquarters(self._context)

    def offered(self, detail: ActionDetail) -> list[ActionStatus]:
        """Return the steps that the signed-in user may take now, the expected one first."""
        row, actor = detail.row, self._context.actor
        signs = may(actor, Act.SIGN_OFF)
        found = []
        for after in next_statuses(row.status):
            if ActionStatus.CLOSED in (row.status, after) and not signs:
                continue
            if after == ActionStatus.CLOSED and row.status_by == actor.id:
                continue
            found.append(after)
        order = _ORDER if row.status != ActionStatus.IN_PROGRESS else (ActionStatus.DONE, *_ORDER)
        return sorted(found, key=order.index)

    def expected(self, before: str, after: ActionStatus) -> bool:
        """Tell whether a step is the one that should come next here, so that its button stands out."""
        if before == ActionStatus.ESCALATED:
            return after == ActionStatus.OPEN and self.at_hq
        return (before, after) in _EXPECTED

    def step(self, after: ActionStatus) -> None:
        """Take a step."""
        detail = self._view.detail
        if detail is None:
            return
        before = detail.row.status
        if needs_note(before, after) or after in (ActionStatus.DONE, ActionStatus.CLOSED):
            ask_step(self._view, self._context, detail, after, self._stepped)
            return
        services, actor = self._context.services, self._context.actor
        self._context.jobs.run(
            lambda _progress, _cancel: services.actions.set_status(
                actor, detail.row.id, after, seen=detail.row.version
            ),
            done=self._stepped,
            failed=self._failed,
            owner=self._view,
        )

    def note(self) -> None:
        """Ask for a note."""
        if self._view.detail is not None:
            ask_note(self._view, self._context, self._view.detail.row.id, self._tell)

    def change(self) -> None:
        """Ask for other particulars."""
        if self._view.detail is not None:
            ask_change(self._view, self._context, self._view.detail, self._tell)

    def remove(self) -> None:
        """Ask why the action is taken out."""
        detail, services, actor = self._view.detail, self._context.services, self._context.actor
        if detail is None:
            return

        def removed(changed: Changed) -> None:
            self._tell(changed)
            words = translate("Actions", "Corrective action removed")
            say_with_undo(self._context, words, lambda: services.actions.restore(actor, detail.row.id))

        ask_reason(
            self._view,
            self._context,
            f"{translate('Actions', 'Remove')}: {isolate(detail.row.title)}",
            lambda reason: services.actions.remove(actor, detail.row.id, reason),
            removed,
        )

    def void_note(self, note: str) -> None:
        """Ask why a note is declared void."""
        services, actor = self._context.services, self._context.actor
        ask_reason(
            self._view,
            self._context,
            translate("Actions", "Declare the note void"),
            lambda reason: services.actions.void_note(actor, note, reason),
            self._tell,
        )

    def _stepped(self, changed: Changed) -> None:
        services, actor, action = self._context.services, self._context.actor, changed.id

        def tell(detail: ActionDetail) -> None:
            say_with_undo(
                self._context,
                status_name(detail.row.status),
                lambda: services.actions.take_back(actor, action),
            )

        self._tell(changed)
        lang = self._context.language
        self._context.jobs.run(
            lambda _progress, _cancel: services.actions.detail(action, lang), done=tell, owner=self._view
        )

    def _tell(self, changed: Changed) -> None:
        self._context.bus.changed(changed)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, GatebookError):
            raise error
        self._context.notify(self._context.message(error), tone="warning")
        self._view.reload()
