"""A small dialog that asks for one text: a comment, a reason, a remark, or a password."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.errors import GatebookError
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import Words, translate
from app.ui.plain_label import PlainLabel, restyle
from app.ui.tokens import GAP


class TextDialog(QDialog):
    """Stays open until what was asked for has been done; errors stand under the field."""

    def __init__(
        self,
        parent: QWidget,
        context: AppContext,
        *,
        title: str,
        sentence: str,
        label: str,
        action: Words,
        icon_name: str,
        act: Callable[[TextDialog, str], None],
        text: str = "",
        secret: bool = False,
        may_be_empty: bool = False,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._act = act
        self._may_be_empty = may_be_empty
        self.setWindowTitle(title)
        self.field: QLineEdit | QPlainTextEdit = _secret_field() if secret else _text_field(text)
        self.field.setAccessibleName(label)
        self.field.textChanged.connect(self._allow)
        self._error = PlainLabel(wrap=True)
        self._error.setProperty("tone", "danger")
        self._error.hide()
        self.button = Button(action, icon_name, "primary", self.submit)
        self._lay_out(title, sentence, label)
        self.field.setFocus()
        self._allow()

    def text(self) -> str:
        """Return what was typed."""
        return self.field.text() if isinstance(self.field, QLineEdit) else self.field.toPlainText()

    def submit(self) -> None:
        """Do what was asked for with the text."""
        if self.button.isEnabled():
            self.button.setEnabled(False)
            self._act(self, self.text())

    def show_error(self, error: BaseException) -> None:
        """Show why it was not done; a bug goes on its way."""
        if not isinstance(error, GatebookError):
            raise error
        self._error.setText(self._context.message(error))
        self._error.show()
        restyle(self.field, "invalid", True)
        self._allow()
        self.field.setFocus()
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Ctrl+Enter finish a text of several lines and Enter a password."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and (control or isinstance(self.field, QLineEdit)):
            self.submit()
        else:
            super().keyPressEvent(event)

    def _allow(self) -> None:
        self.button.setEnabled(self._may_be_empty or bool(self.text().strip()))

    def _lay_out(self, title: str, sentence: str, label: str) -> None:
        name = PlainLabel(label, role="label")
        name.setBuddy(self.field)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        buttons.addWidget(Button(lambda: translate("Checklists", "Cancel"), pressed=self.reject))
        buttons.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 3, GAP * 3, GAP * 2)
        layout.setSpacing(GAP)
        layout.addWidget(PlainLabel(title, role="heading", wrap=True))
        if sentence:
            layout.addWidget(PlainLabel(sentence, wrap=True))
        layout.addSpacing(GAP // 2)
        layout.addWidget(name)
        layout.addWidget(self.field)
        layout.addWidget(self._error)
        layout.addSpacing(GAP)
        layout.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 66)


def _secret_field() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def _text_field(text: str) -> QPlainTextEdit:
    field = QPlainTextEdit(text)
    field.setTabChangesFocus(True)
    field.setFixedHeight(field.fontMetrics().lineSpacing() * 4 + 18)
    return field
