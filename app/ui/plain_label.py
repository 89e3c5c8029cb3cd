"""A label that shows what it is given, letter for letter: never a format hidden in a user's text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.text import directed, tooltip


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and let it look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    # A widget that was never shown is looked at when it is.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


class PlainLabel(QLabel):
    """A label of plain text, optionally wrapped over lines and given a role of the style sheet."""

    def __init__(
        self, text: str = "", *, role: str = "", wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if role:
            self.setProperty("role", role)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._align()
        self.setText(text)

    def text(self) -> str:
        """Return the words as they were given."""
        return self._words

    def setText(self, text: str) -> None:
        """Show words; as a line they read in the direction of the window."""
        self._words = text
        super().setText(directed(text, self.layoutDirection() == Qt.LayoutDirection.RightToLeft))

    def set_tone(self, tone: str) -> None:
        """Colour the words: ``danger``, ``warning``, ``ok`` or "" for plain."""
        restyle(self, "tone", tone)

    def changeEvent(self, event: QEvent) -> None:
        """Keep to the leading edge of the window when the direction changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
            self.setText(self._words)

    def _align(self) -> None:
        # Qt aligns a label by the direction of its text; a Latin name in an Arabic window would stray.
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | vertical)


class ElidedLabel(PlainLabel):
    """A one-line label that gives way: what does not fit ends in dots and stands whole in the tooltip."""

    def __init__(self, text: str = "", *, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", role=role, parent=parent)
        self._full = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show a text, shortened to the room there is."""
        self._full = text
        self._fit()

    def full_text(self) -> str:
        """Return the text without shortening."""
        return self._full

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten anew for the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.contentsRect().width())
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, room)
        self.setText(shown)
        self.setToolTip(tooltip(self._full) if shown != self._full else "")
        self.setAccessibleName(self._full)
