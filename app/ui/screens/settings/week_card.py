"""With which day weeks begin in calendars."""

from __future__ import annotations

from app.services.checklists_missed import WEEK_STARTS
from app.ui.calendar_names import WEEKDAYS
from app.ui.context import AppContext
from app.ui.facts import Card
from app.ui.i18n import Retranslating, Words, translate
from app.ui.screens.settings.chips import ChipChoice


class WeekCard(Retranslating, Card):
    """The week of this PC; offices begin it on Sunday (domain.md, section 5)."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.start = ChipChoice(
            lambda: translate("Settings", "The week begins on"),
            {str(day): _weekday(context, day) for day in WEEK_STARTS},
        )
        self.body.addWidget(self.start)
        self.start.chosen.connect(self._choose)
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Read what is chosen."""
        duties = self._context.services.duties
        self._context.jobs.run(
            lambda _progress, _cancel: duties.week_start(),
            done=lambda day: self.start.show_value(str(day)),
            owner=self,
        )

    def retranslate(self) -> None:
        """Write the heading."""
        self.show_heading(translate("Settings", "Calendar"))

    def _choose(self, value: str) -> None:
        duties, actor = self._context.services.duties, self._context.actor
        self._context.jobs.run(
            lambda _progress, _cancel: duties.set_week_start(actor, int(value)),
            done=lambda changed: self._context.bus.changed(changed, self),
            owner=self,
        )


def _weekday(context: AppContext, day: int) -> Words:
    return lambda: WEEKDAYS.get(context.languages.named, WEEKDAYS["en"])[day]
