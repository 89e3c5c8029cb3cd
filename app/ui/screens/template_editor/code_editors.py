"""Editors for codes and formulas: taken when they are complete, so that nothing half typed changes the draft."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.errors import Refused
from app.models.logic import Node
from app.models.logic_text import written
from app.ui.forms.editor import Editor
from app.ui.forms.ltr_line import LtrLine
from app.ui.i18n import translate

_EXAMPLE = "${OPN-103} = 'no' and ${OPN-104} > 3"
_LONGEST = 80
_LONGEST_FORMULA = 2000


class CodeEditor(Editor):
    """The code of an item: taken with Enter or when the field is left."""

    def __init__(self, taken: Callable[[str], bool]) -> None:
        super().__init__()
        self._taken = taken
        self._code = ""
        self._line = LtrLine()
        self._line.setMaxLength(_LONGEST)
        self._line.editingFinished.connect(self._finish)
        self.row.addWidget(self._line)

    def value(self) -> str:
        """Return the code that was last good."""
        return self._code

    def set_value(self, value: str | None) -> None:
        """Show a code."""
        self._code = value or ""
        self._line.setText(self._code)

    def problem(self) -> str:
        """Say why what stands here is not taken."""
        typed = self._line.text().strip()
        if typed == self._code:
            return ""
        if self._taken(typed):
            return translate("TemplateEditor", "Another item has this code.")
        return translate("TemplateEditor", "Use Latin letters, digits, dots, dashes and underscores.")

    def input(self) -> QWidget:
        """Return the line."""
        return self._line

    def _finish(self) -> None:
        typed = self._line.text().strip()
        if typed == self._code:
            return
        from app.models.logic import is_reference

        if is_reference(typed) and not self._taken(typed):
            self._code = typed
        self.edited.emit()


class FormulaEditor(Editor):
    """An expression as XLSForm writes it; ``unread`` makes the sentence for one that cannot be read."""

    def __init__(self, unread: Callable[[Refused], str]) -> None:
        super().__init__()
        self._unread = unread
        self._node: Node | None = None
        self._said = ""
        self._line = LtrLine()
        self._line.setMaxLength(_LONGEST_FORMULA)
        self._line.textEdited.connect(self._read)
        self.row.addWidget(self._line)
        self.retranslate()

    def value(self) -> Node | None:
        """Return the expression that was last good, None for none."""
        return self._node

    def set_value(self, value: Node | None) -> None:
        """Show an expression."""
        if value == self._node and (value is not None) == bool(self._line.text()) and not self._said:
            return
        self._node, self._said = value, ""
        self._line.setText(written(value) if value is not None else "")
        self._line.setCursorPosition(0)

    def forget(self) -> None:
        """Drop what stands here, as before another item is shown."""
        self._node, self._said = None, ""
        self._line.clear()

    def problem(self) -> str:
        """Say why what stands here cannot be read."""
        return self._said

    def type(self, text: str) -> None:
        """Enter a formula as a user does."""
        self._line.setText(text)
        self._read(text)

    def input(self) -> QWidget:
        """Return the line."""
        return self._line

    def retranslate(self) -> None:
        """Show an example where nothing stands."""
        self._line.setPlaceholderText(_EXAMPLE)

    def _read(self, text: str) -> None:
        from app.services.xlsform_logic import parsed

        self._said = ""
        if not text.strip():
            self._node = None
        else:
            try:
                self._node = parsed(text)
            except Refused as error:
                self._said = self._unread(error)
        self.edited.emit()
