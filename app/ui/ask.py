"""Questions to the user: a dialog whose buttons say what they do instead of yes and no."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.models.dataclass import dataclass
from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP

_SIGN = 32
_SENTENCE_CHARS = 56


@dataclass(frozen=True, slots=True)
class Answer:
    """One way to answer: its key, its words in the language in use and the weight of its button."""

    key: str
    text: str
    kind: str = ""


class Question(QDialog):
    """A sentence, an explanation and one button per answer; Escape answers nothing."""

    def __init__(
        self, parent: QWidget | None, title: str, sentence: str, answers: Sequence[Answer], sign: str = "help"
    ) -> None:
        super().__init__(parent)
        self.answer = ""
        self.setWindowTitle(title)
        tone = {"critical": "danger", "warning": "warning"}.get(sign, "accent")
        picture = IconLabel(sign, tone, _SIGN)
        words = QVBoxLayout()
        words.setSpacing(GAP)
        words.addWidget(PlainLabel(title, role="heading", wrap=True))
        explanation = PlainLabel(sentence, wrap=True)
        explanation.setMinimumWidth(explanation.fontMetrics().averageCharWidth() * _SENTENCE_CHARS)
        words.addWidget(explanation)
        top = QHBoxLayout()
        top.setSpacing(GAP * 2)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 3, GAP * 3, GAP * 2)
        layout.setSpacing(GAP * 3)
        layout.addLayout(top)
        self._row = self._buttons(answers)
        layout.addLayout(self._row)
        for button in self.findChildren(QPushButton):
            if button.property("kind") == "primary":
                button.setFocus()

    def add_beside(self, widget: QWidget) -> None:
        """Put a widget at the leading end of the row of buttons."""
        self._row.insertWidget(0, widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus, not some default."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
            return
        super().keyPressEvent(event)

    def _buttons(self, answers: Sequence[Answer]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch(1)
        for answer in answers:
            button = QPushButton(answer.text)
            button.setAutoDefault(False)
            button.setProperty("kind", answer.kind)
            button.clicked.connect(lambda _=False, key=answer.key: self._choose(key))
            row.addWidget(button)
        return row

    def _choose(self, key: str) -> None:
        self.answer = key
        self.accept()


def ask(
    parent: QWidget | None, title: str, sentence: str, answers: Sequence[Answer], sign: str = "help"
) -> str:
    """Ask and return the key of the answer, "" when the user turned away."""
    question = Question(parent, title, sentence, answers, sign)
    question.exec()
    return question.answer
