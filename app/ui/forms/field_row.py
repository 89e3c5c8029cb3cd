"""One field of a form: label, editor, hint, and the error right under it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.context import AppContext
from app.ui.forms.editor import Editor
from app.ui.forms.editors import make_editor
from app.ui.forms.fields import Field
from app.ui.i18n import Retranslating, translate
from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP


class FieldRow(Retranslating, QWidget):
    """Label above, editor below; errors in words with a sign, never by colour alone."""

    edited = Signal(str)

    def __init__(self, field: Field, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.editor: Editor = make_editor(field, context)
        self._label = PlainLabel(role="label", parent=self)
        self._star = PlainLabel("*", role="label", parent=self)
        self._star.setProperty("tone", "danger")
        self._star.setVisible(field.required)
        self._hint = PlainLabel(role="small", wrap=True, parent=self)
        self._hint.setVisible(field.hint is not None)
        self._error = QWidget(self)
        self._sign = IconLabel(side=15, parent=self._error)
        self._words = PlainLabel(role="note", wrap=True, parent=self._error)
        self._lay_out()
        self._label.setBuddy(self.editor.input())
        self.editor.edited.connect(self._on_edit)
        self.show_error("")
        self.retranslate()

    def show_error(self, sentence: str) -> None:
        """Show what is wrong with the field; "" takes it away."""
        self._tell(sentence, "danger", "critical")
        self.editor.mark(bool(sentence))

    @property
    def error(self) -> str:
        """What is shown under the field as wrong or worth a look."""
        return "" if self._error.isHidden() else self._words.text()

    def check(self) -> bool:
        """Look whether the field can be saved and say so under it if not."""
        sentence = self.editor.problem()
        if not sentence and self.field.required and self.editor.value() in ("", None, ()):
            sentence = translate("Form", "This field must be filled.")
        if sentence:
            self.show_error(sentence)
        else:
            self._settle()
        return not sentence

    def focus(self) -> None:
        """Put the keyboard into the field."""
        self.editor.input().setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Write label, hint and name for screen readers."""
        label = self.field.label()
        self._label.setText(label)
        self._hint.setText(self.field.hint() if self.field.hint else "")
        required = translate("Form", "required")
        self._star.setToolTip(required)
        self.editor.input().setAccessibleName(f"{label} ({required})" if self.field.required else label)
        self.editor.input().setAccessibleDescription(self._hint.text())

    def _on_edit(self) -> None:
        self._settle()
        self.edited.emit(self.field.key)

    def _settle(self) -> None:
        """Take the error away, and say what will be flagged."""
        self.show_error("")
        self._tell(self.editor.notice(), "warning", "warning")

    def _tell(self, sentence: str, tone: str, sign: str) -> None:
        self._words.setText(sentence)
        self._words.set_tone(tone)
        self._sign.show_icon(sign, tone)
        self._error.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(3)
        head.addWidget(self._label)
        head.addWidget(self._star)
        head.addStretch(1)
        error = QHBoxLayout(self._error)
        error.setContentsMargins(0, 0, 0, 0)
        error.setSpacing(GAP // 2)
        error.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        error.addWidget(self._words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(head)
        layout.addWidget(self.editor)
        layout.addWidget(self._error)
        layout.addWidget(self._hint)
        layout.addStretch(1)
