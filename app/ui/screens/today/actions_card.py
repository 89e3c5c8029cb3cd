"""The card of corrective actions on the first screen: the most urgent ones that the reader can do something about."""

from __future__ import annotations

from app.models.actions import ActionCounts, ActionRow, ActionStatus
from app.models.people import Act, may
from app.services.changed import Changed
from app.ui.context import AppContext
from app.ui.i18n import Retranslating, translate
from app.ui.point_parts import at_headquarters
from app.ui.screen import Screen
from app.ui.screens.actions.entry import action_entry
from app.ui.screens.actions.pages import open_action
from app.ui.screens.today.card import Card

_SHOWN, _READ = 5, 40
_KINDS = frozenset({"action", "run", "answer", "asset"})


class ActionsCard(Retranslating, Card):
    """Reads itself when it is told to and whenever an action changes."""

    def __init__(self, context: AppContext, screen: Screen) -> None:
        super().__init__("wrench", lambda: translate("Today", "Corrective actions"))
        self._context, self._screen = context, screen
        self._rows_read: list[ActionRow] = []
        self._counts = ActionCounts()
        self.hide()
        context.bus.happened.connect(self._on_change)

    def refresh(self) -> None:
        """Read again."""
        service, lang = self._context.services.actions, self._context.language
        self._context.jobs.run(
            lambda _progress, _cancel: (service.first(_READ, lang), service.counts()),
            done=lambda told: self._take(*told),
            owner=self,
        )

    def retranslate(self) -> None:
        """Read the texts in another language."""
        if self._rows_read:
            self.refresh()

    def _on_change(self, change: Changed, _initiator: object) -> None:
        if change.kinds & _KINDS and self._screen.isVisible():
            self.refresh()

    def _take(self, rows: list[ActionRow], counts: ActionCounts) -> None:
        self._rows_read, self._counts = rows, counts
        shown = [row for row in rows if self._concerns(row)][:_SHOWN]
        number = self._context.formats.number
        words = translate("Today", "{count} overdue").format(count=number(counts.overdue))
        pill = (words, "danger") if counts.overdue else (number(counts.to_do + counts.done), "info")
        self.fill([action_entry(self._context, row, self._lead) for row in shown], *pill)

    def _concerns(self, row: ActionRow) -> bool:
        """Tell whether the reader can do something about an action: not what waits for others."""
        actor = self._context.actor
        if row.status == ActionStatus.DONE:
            return may(actor, Act.SIGN_OFF) and row.status_by != actor.id
        return row.status != ActionStatus.ESCALATED or at_headquarters(self._context)

    def _lead(self, action: str) -> None:
        open_action(self._screen, self._context, action)
