"""A card whose rows are folded away until somebody wants to see them."""

from __future__ import annotations

from collections.abc import Sequence

from app.ui.button import Button
from app.ui.i18n import Words, translate
from app.ui.screens.today.card import Card, Entry


class FoldCard(Card):
    """Shows its heading with the count, and its rows when it is unfolded."""

    def __init__(self, icon_name: str, heading: Words) -> None:
        super().__init__(icon_name, heading)
        self._folded = True
        self.fold = Button(self._words, "chevron-down", "quiet", self._turn)
        self.head.addWidget(self.fold)

    @property
    def folded(self) -> bool:
        """Whether the rows are hidden."""
        return self._folded

    def fill(self, entries: Sequence[Entry], count: str, state: str = "neutral") -> None:
        """Show rows, as folded as before."""
        super().fill(entries, count, state)
        self.fold.retranslate()
        self._show()

    def _turn(self) -> None:
        self._folded = not self._folded
        self._show()

    def _show(self) -> None:
        for row in self.rows():
            row.setVisible(not self._folded)
        self.fold.show_icon("chevron-down" if self._folded else "chevron-up")
        self.fold.show_words(self._words)

    def _words(self) -> str:
        return translate("Today", "Show") if self._folded else translate("Today", "Hide")
