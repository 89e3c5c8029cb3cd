"""What can be done with receipt codes from the exchange screen: read one out, or type one in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.exchange.receipt_dialog import enter_receipt, show_receipt
from app.ui.screens.exchange.snapshot import HistoryRow


class Receipts:
    """The two ways of a receipt code, opened over a screen that hears when something was marked."""

    def __init__(self, screen: QWidget, context: AppContext, changed: Callable[[], object]) -> None:
        self._screen, self._context, self._changed = screen, context, changed

    def button(self) -> Button:
        """Return the button that asks for a code."""
        return Button(lambda: translate("ReceiptCode", "Enter a receipt code…"), "check", "quiet", self.enter)

    def enter(self) -> None:
        """Ask for the code of a file that arrived, as it was told on the telephone."""
        enter_receipt(self._screen, self._context, self._changed)

    def open_file(self, row: HistoryRow) -> None:
        """Show the receipt code of a file that came in; for one that went out, ask for its code."""
        if row.sent:
            self.enter()
        else:
            show_receipt(self._screen, self._context, row.id)
