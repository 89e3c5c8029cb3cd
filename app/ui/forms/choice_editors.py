"""Editors for choices: one from a list, several side by side, and yes, no or not applicable."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from app.ui.button import space_icon
from app.ui.flow_layout import FlowLayout
from app.ui.forms.editor import Editor
from app.ui.forms.fields import AnswerField, ChoiceField, MultiChoiceField
from app.ui.i18n import Retranslating, translate
from app.ui.icons import icon
from app.ui.tokens import GAP


class CalmCombo(QComboBox):
    """A combo box that lets the wheel scroll the page: nothing is changed by passing over it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class ChoiceEditor(Editor):
    """One choice; a field that is not required can be emptied again."""

    def __init__(self, field: ChoiceField) -> None:
        super().__init__()
        self._field = field
        self._combo = CalmCombo()
        self._combo.activated.connect(lambda _place: self.edited.emit())
        self.row.addWidget(self._combo)
        self._fill("")

    def value(self) -> str:
        """Return the value of the choice, "" for none."""
        return str(self._combo.currentData() or "")

    def set_value(self, value: str | None) -> None:
        """Show a choice; a value that is no longer offered is shown as it is stored."""
        wanted = value or ""
        if wanted and self._combo.findData(wanted) < 0:
            self._combo.addItem(wanted, wanted)
        self._combo.setCurrentIndex(self._combo.findData(wanted))

    def input(self) -> QWidget:
        """Return the combo box."""
        return self._combo

    def retranslate(self) -> None:
        """Write the choices anew."""
        self._fill(self.value())

    def _fill(self, value: str) -> None:
        self._combo.clear()
        self._combo.setPlaceholderText(translate("Form", "Choose…"))
        if not self._field.required:
            self._combo.addItem("—", "")
        for choice in self._field.choices():
            self._combo.addItem(choice.text, choice.value)
        self.set_value(value)


class MultiChoiceEditor(Editor):
    """Choices as chips; each can be on or off."""

    def __init__(self, field: MultiChoiceField) -> None:
        super().__init__()
        self._field = field
        self._chips: dict[str, QPushButton] = {}
        box = QWidget()
        self._flow = FlowLayout(box, GAP // 2)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(box, 1)
        for choice in field.choices():
            self._chips[choice.value] = self._chip()
        self.retranslate()

    def value(self) -> tuple[str, ...]:
        """Return the values that are on, in the order of the choices."""
        return tuple(value for value, chip in self._chips.items() if chip.isChecked())

    def set_value(self, value: Iterable[str] | None) -> None:
        """Show which choices are on."""
        on = set(value or ())
        for known, chip in self._chips.items():
            chip.setChecked(known in on)

    def input(self) -> QWidget:
        """Return the first chip."""
        return next(iter(self._chips.values()), self)

    def retranslate(self) -> None:
        """Write the names anew."""
        for choice in self._field.choices():
            self._chips[choice.value].setText(choice.text)

    def mark(self, invalid: bool) -> None:
        """Leave the chips as they are; the sentence under them tells."""

    def _chip(self) -> QPushButton:
        chip = QPushButton()
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.clicked.connect(lambda _checked: self.edited.emit())
        self._flow.addWidget(chip)
        return chip


_SIGNS = {"yes": "check", "no": "cross", "na": "dash"}
_KEYS = {
    Qt.Key.Key_Y: "yes",
    Qt.Key.Key_1: "yes",
    Qt.Key.Key_N: "no",
    Qt.Key.Key_2: "no",
    Qt.Key.Key_3: "na",
    Qt.Key.Key_Delete: "",
    Qt.Key.Key_Backspace: "",
}


class AnswerControl(Retranslating, QWidget):
    """Yes, no and not applicable side by side; keys 1, 2, 3 answer, arrows move, Delete clears."""

    answered = Signal(str)

    def __init__(self, not_applicable: bool = True) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP // 2)
        keys = ("yes", "no", "na") if not_applicable else ("yes", "no")
        self._buttons = {key: self._button(key) for key in keys}
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        self.setFocusProxy(self._buttons["yes"])
        self.retranslate()

    def answer(self) -> str:
        """Return ``yes``, ``no``, ``na`` or ""."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def show_answer(self, answer: str) -> None:
        """Show an answer, "" for none."""
        for key, button in self._buttons.items():
            button.setChecked(key == answer)
            role = {"yes": "ok", "no": "warning"}.get(key, "text") if key == answer else "muted"
            button.setIcon(icon(_SIGNS[key], role))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by keyboard."""
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and (_KEYS.get(key) == "" or _KEYS.get(key) in self._buttons):
            self._give(_KEYS[key])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.focusNextPrevChild((key == Qt.Key.Key_Right) != self.isRightToLeft())
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Write the words."""
        words = {
            "yes": translate("Answer", "Yes"),
            "no": translate("Answer", "No"),
            "na": translate("Answer", "Not applicable"),
        }
        for key, button in self._buttons.items():
            button.setText(words[key])
            space_icon(button)
        self.show_answer(self.answer())

    def _button(self, key: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("kind", "segment")
        button.setProperty("answer", key)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: self._give(key))
        return button

    def _give(self, answer: str) -> None:
        self.show_answer(answer)
        self.answered.emit(answer)


class AnswerEditor(Editor):
    """The control as the editor of a field."""

    def __init__(self, field: AnswerField) -> None:
        super().__init__()
        self._control = AnswerControl(field.not_applicable)
        self._control.answered.connect(lambda _answer: self.edited.emit())
        self.row.addWidget(self._control)

    def value(self) -> str:
        """Return ``yes``, ``no``, ``na`` or ""."""
        return self._control.answer()

    def set_value(self, value: str | None) -> None:
        """Show an answer."""
        self._control.show_answer(value or "")

    def input(self) -> QWidget:
        """Return the control."""
        return self._control

    def mark(self, invalid: bool) -> None:
        """Leave the buttons as they are; the sentence under them tells."""
