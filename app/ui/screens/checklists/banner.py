"""A notice across a page: a sign, a sentence, and at most one button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from app.ui.button import Button
from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP


class Banner(QFrame):
    """Shown while it has a sentence; ``tone`` is info, ok, warning or danger."""

    def __init__(
        self, tone: str, icon_name: str, button: Button | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("banner", tone)
        self._sign = (icon_name, tone)
        self._button = button
        self._words: PlainLabel | None = None
        if button is not None:
            # Without an owner it would be a window of its own.
            button.setParent(self)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show a sentence; an empty one hides the banner."""
        if text and self._words is None:
            self._words = self._lay_out()
        if self._words is not None:
            self._words.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return the sentence, empty while the banner is hidden."""
        return "" if self._words is None or self.isHidden() else self._words.text()

    def _lay_out(self) -> PlainLabel:
        """Make the parts when there is first something to tell: a page has many banners and shows few."""
        words = PlainLabel(wrap=True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP + 4, GAP - 2, GAP, GAP - 2)
        row.setSpacing(GAP)
        row.addWidget(IconLabel(*self._sign), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        if self._button is not None:
            row.addWidget(self._button)
        return words
