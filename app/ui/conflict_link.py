"""The way from a record that people wrote differently on two PCs to the place where that is decided."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class ConflictLink(Button):
    """A button on a record; hidden while nothing about the record contradicts itself."""

    def __init__(self, context: AppContext, root: str = "", conflicted: bool = False) -> None:
        super().__init__(lambda: translate("Conflicts", "Compare the versions…"), "compare", "", self.lead)
        self._context = context
        self._root = ""
        self.show_for(root, conflicted)

    def show_for(self, root: str, conflicted: bool) -> None:
        """Stand for a record, by its id."""
        self._root = root
        self.setVisible(conflicted and self._context.show_conflicts is not None)

    def lead(self) -> None:
        """Show the contradictions of the record."""
        if self._context.show_conflicts is not None:
            self._context.show_conflicts(self._root)


def leading_in(window: MainWindow) -> Callable[[str], object]:
    """Return what opens the contradictions of a record on the exchange screen of a window."""

    def lead(root: str) -> None:
        from app.ui.screens.exchange import KEY
        from app.ui.screens.exchange.screen import ExchangeScreen

        if window.gate_is_up or not window.open_screen(KEY):
            return
        screen = window.screen_of(KEY)
        if isinstance(screen, ExchangeScreen):
            screen.show_conflicts(root)

    return lead
