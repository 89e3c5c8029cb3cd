"""What every editor of a field can do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.i18n import Retranslating
from app.ui.plain_label import restyle
from app.ui.tokens import GAP


class Editor(Retranslating, QWidget):
    """Holds the value of one field; says when the user changed it."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(GAP // 2)

    def value(self) -> Any:
        """Return what was entered in its stored form; nothing entered is "" or None."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a stored value."""
        raise NotImplementedError

    def problem(self) -> str:
        """Return a sentence when what was typed cannot be read, else ""."""
        return ""

    def notice(self) -> str:
        """Return a sentence when what was typed is accepted but will be flagged, else ""."""
        return ""

    def input(self) -> QWidget:
        """Return the widget that gets the keyboard and bears the name of the field."""
        return self

    def set_read_only(self, read_only: bool) -> None:
        """Allow changes or not."""
        self.setEnabled(not read_only)

    def mark(self, invalid: bool) -> None:
        """Show the editor as the place of an error, or not."""
        restyle(self.input(), "invalid", invalid)
