"""After how many minutes without anybody the screen locks."""

from __future__ import annotations

from app.models.people import Act, may
from app.services.choices import Choices
from app.ui.context import AppContext
from app.ui.facts import Card
from app.ui.i18n import Retranslating, Words, translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.settings.chips import ChipChoice

MINUTES = (5, 10, 15, 30, 60, 0)
"""What is offered; 0 is never."""


class LockCard(Retranslating, Card):
    """The lock of this PC; administrators choose."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._choices = Choices(context.services.desk.settings)
        self.minutes = ChipChoice(
            lambda: translate("Settings", "Lock after minutes without a key or mouse"),
            {str(minutes): _words(context, minutes) for minutes in MINUTES},
        )
        self._note = PlainLabel(role="small", wrap=True)
        self.body.addWidget(self.minutes)
        self.body.addWidget(self._note)
        self.minutes.setEnabled(may(context.actor, Act.MANAGE_USERS))
        self.minutes.chosen.connect(self._choose)
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Read what is chosen."""
        choices = self._choices
        self._context.jobs.run(lambda _progress, _cancel: choices.idle_minutes(), done=self._show, owner=self)

    def retranslate(self) -> None:
        """Write heading and note."""
        self.show_heading(translate("Settings", "Lock"))
        self._note.setText(
            translate("Settings", "Ctrl+L locks at once. What was typed stays as it is behind the lock.")
        )

    def _show(self, minutes: int) -> None:
        self.minutes.show_value(str(minutes))

    def _choose(self, value: str) -> None:
        choices, actor = self._choices, self._context.actor
        self._context.jobs.run(
            lambda _progress, _cancel: choices.set_idle_minutes(actor, int(value)),
            done=lambda changed: self._context.bus.changed(changed, self),
            owner=self,
        )


def _words(context: AppContext, minutes: int) -> Words:
    def words() -> str:
        never = translate("Settings", "Never")
        return context.formats.number(minutes) if minutes else never

    return words
