"""The way to the channels, with a sign when one of them is in trouble."""

from __future__ import annotations

from collections.abc import Callable

from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.exchange.channel_rounds import rounds_of


class ChannelsButton(Button):
    """Looks again after every round."""

    def __init__(self, context: AppContext, pressed: Callable[[], object]) -> None:
        super().__init__(_usual, "globe", "quiet", pressed)
        self._context = context
        rounds_of(context).ended.connect(self._look)
        self._look()

    def _look(self, _report: object = None) -> None:
        services = self._context.services
        self._context.jobs.run(
            lambda _progress, _cancel: services.channels.in_trouble, done=self._show, owner=self
        )

    def _show(self, in_trouble: bool) -> None:
        self.show_words(_troubled if in_trouble else _usual)
        self.show_icon("warning" if in_trouble else "globe", "warning" if in_trouble else "")


def _usual() -> str:
    return translate("Channels", "Channels")


def _troubled() -> str:
    return translate("Channels", "Channels: trouble")
