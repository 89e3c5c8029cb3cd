"""Editors for text: one line, several lines, a password."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.ui.forms.editor import Editor
from app.ui.forms.fields import MultilineField, TextField
from app.ui.forms.ltr_line import LtrLine
from app.ui.i18n import translate
from app.ui.icons import icon


class TextEditor(Editor):
    """One line of text; codes stand left to right in every language."""

    def __init__(self, field: TextField) -> None:
        super().__init__()
        self._line = LtrLine() if field.code else QLineEdit()
        self._line.setMaxLength(field.longest)
        self._line.textEdited.connect(lambda _text: self.edited.emit())
        self.row.addWidget(self._line)

    def value(self) -> str:
        """Return the text without blanks at its ends."""
        return self._line.text().strip()

    def set_value(self, value: str | None) -> None:
        """Show a text."""
        self._line.setText(value or "")
        self._line.setCursorPosition(0)

    def input(self) -> QWidget:
        """Return the line."""
        return self._line

    def set_read_only(self, read_only: bool) -> None:
        """Allow changes or only copying."""
        self._line.setReadOnly(read_only)


class _Lines(QPlainTextEdit):
    """Lets Tab lead to the next field instead of indenting."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        metrics = self.fontMetrics()
        self.setFixedHeight(metrics.lineSpacing() * lines + 2 * round(self.document().documentMargin()) + 12)


class MultilineEditor(Editor):
    """Several lines of text."""

    def __init__(self, field: MultilineField) -> None:
        super().__init__()
        self._longest = field.longest
        self._lines = _Lines(field.lines)
        self._lines.textChanged.connect(self._on_change)
        self._shown = ""
        self.row.addWidget(self._lines)

    def value(self) -> str:
        """Return the text without blanks at its ends."""
        return self._lines.toPlainText().strip()

    def set_value(self, value: str | None) -> None:
        """Show a text."""
        self._shown = value or ""
        self._lines.setPlainText(self._shown)

    def problem(self) -> str:
        """Say when the text is too long."""
        if len(self.value()) <= self._longest:
            return ""
        return translate("Form", "This text is too long: at most {count} letters.").format(
            count=self._longest
        )

    def input(self) -> QWidget:
        """Return the lines."""
        return self._lines

    def set_read_only(self, read_only: bool) -> None:
        """Allow changes or only copying."""
        self._lines.setReadOnly(read_only)

    def _on_change(self) -> None:
        if self._lines.toPlainText() != self._shown:
            self._shown = self._lines.toPlainText()
            self.edited.emit()


class PasswordEditor(Editor):
    """A password; an eye shows it while it is typed."""

    def __init__(self) -> None:
        super().__init__()
        self._line = LtrLine()
        self._line.textEdited.connect(lambda _text: self.edited.emit())
        self._eye = QAction(self._line)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show)
        self._line.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self.row.addWidget(self._line)
        self._show(False)

    def value(self) -> str:
        """Return the password exactly as typed."""
        return self._line.text()

    def set_value(self, value: str | None) -> None:
        """Show a password, usually none."""
        self._line.setText(value or "")

    def input(self) -> QWidget:
        """Return the line."""
        return self._line

    def retranslate(self) -> None:
        """Name the eye."""
        shown = self._eye.isChecked()
        text = translate("Form", "Hide the password") if shown else translate("Form", "Show the password")
        self._eye.setText(text)
        self._eye.setToolTip(text)

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._line.setEchoMode(mode)
        self._eye.setIcon(icon("eye-off" if shown else "eye", "muted"))
        self.retranslate()
