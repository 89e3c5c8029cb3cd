"""Says what was done with an offer to take it back."""

from __future__ import annotations

from collections.abc import Callable

from app.services.changed import Changed
from app.ui.context import AppContext
from app.ui.i18n import translate


def say_with_undo(context: AppContext, text: str, take_back: Callable[[], Changed]) -> None:
    """Show ``text`` with an undo button; ``take_back`` runs on the database thread and every screen is told."""

    def undo() -> None:
        context.jobs.run(
            lambda _progress, _cancel: take_back(), done=lambda change: context.bus.changed(change, None)
        )

    context.notify(text, action_text=translate("Undo", "Undo"), action=undo)
