"""The strip above everything while this PC's clock cannot be right; it goes by itself when the clock is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.i18n import Retranslating, translate
from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.text import Formats, ltr
from app.ui.tokens import GAP

if TYPE_CHECKING:
    from app.services.right_clock import WrongClock


class ClockStrip(Retranslating, QFrame):
    """One sentence in a band; hidden while the clock may be right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "danger")
        self._found: WrongClock | None = None
        self._formats = Formats()
        self._words = PlainLabel(wrap=True, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP * 2, GAP // 2, GAP * 2, GAP // 2)
        row.setSpacing(GAP)
        row.addWidget(IconLabel("clock", "danger"))
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown, "" for none."""
        return self._words.text() if self._found is not None else ""

    def show_trouble(self, found: WrongClock | None, formats: Formats) -> None:
        """Say what is wrong with the clock; nothing hides the strip."""
        if (found is None) == (self._found is None) and found == self._found:
            return
        self._found, self._formats = found, formats
        self.setVisible(found is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the sentence in the language in use."""
        if self._found is not None:
            self._words.setText(sentence(self._found, self._formats))


def sentence(found: WrongClock, formats: Formats) -> str:
    """Return what is wrong with the clock and what to do."""
    if found.last:
        return translate(
            "ClockStrip",
            "This PC’s clock says {now}, but the last record here was saved at {last}. Check date and time; records"
            " are safe.",
        ).format(now=ltr(formats.moment(found.now)), last=ltr(formats.moment(found.last)))
    return translate(
        "ClockStrip", "This PC’s date looks wrong ({day}). Correct it; records are safe."
    ).format(day=ltr(formats.moment(found.now)))
