"""One text in Arabic, Sorani and English side by side, with a mark where a language is missing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.models.template_texts import missing
from app.models.values import LANGUAGES, LocalText
from app.ui.forms.editor import Editor
from app.ui.i18n import OWN_NAMES, direction_of, translate
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP

_MOST = 2000


class _Line(QLineEdit):
    """A text of one line in its own direction."""

    edited = Signal()

    def __init__(self, lang: str) -> None:
        super().__init__()
        self.setMaxLength(_MOST)
        self.setLayoutDirection(direction_of(lang))
        self.textEdited.connect(lambda _text: self.edited.emit())

    def words(self) -> str:
        """Return what stands here."""
        return self.text().strip()

    def show_words(self, words: str) -> None:
        """Show words."""
        self.setText(words)
        self.setCursorPosition(0)


class _Lines(QPlainTextEdit):
    """A text of a few lines in its own direction; Tab leads on, Enter makes no second line of it."""

    edited = Signal()

    def __init__(self, lang: str, lines: int) -> None:
        super().__init__()
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setLayoutDirection(direction_of(lang))
        option = self.document().defaultTextOption()
        option.setTextDirection(direction_of(lang))
        self.document().setDefaultTextOption(option)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + GAP * 2 + 2)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._on_change)

    def words(self) -> str:
        """Return what stands here."""
        return self.toPlainText().strip()[:_MOST]

    def show_words(self, words: str) -> None:
        """Show words."""
        self._shown = words
        self.setPlainText(words)

    def _on_change(self) -> None:
        if self.toPlainText() != self._shown:
            self._shown = self.toPlainText()
            self.edited.emit()


class TextsEditor(Editor):
    """The value is a ``LocalText``; with ``lines`` above 1 the text may be long."""

    def __init__(self, lines: int = 1) -> None:
        super().__init__()
        self.row.setSpacing(GAP)
        self._captions: dict[str, PlainLabel] = {}
        self.inputs: dict[str, _Line | _Lines] = {}
        for lang in LANGUAGES:
            self.row.addWidget(self._column(lang, lines), 1)

    def value(self) -> LocalText:
        """Return the text in the languages that have one."""
        return LocalText.of({lang: one.words() for lang, one in self.inputs.items()})

    def set_value(self, value: LocalText | None) -> None:
        """Show a text."""
        found = value or LocalText()
        for lang, one in self.inputs.items():
            words = getattr(found, lang)
            if one.words() != words:
                one.show_words(words)
        self._show_missing()

    def input(self) -> QWidget:
        """Return the input of the first language."""
        return self.inputs[LANGUAGES[0]]

    def type(self, lang: str, words: str) -> None:
        """Enter words as a user does."""
        self.inputs[lang].show_words(words)
        self._on_edit()

    def retranslate(self) -> None:
        """Write the names of the languages."""
        self._show_missing()

    def _on_edit(self) -> None:
        self._show_missing()
        self.edited.emit()

    def _show_missing(self) -> None:
        value = self.value()
        lacking = missing(value) if value.as_dict() else ()
        for lang, caption in self._captions.items():
            name = OWN_NAMES[lang]
            if lang in lacking:
                name = f"{name} · {translate('TemplateEditor', 'missing')}"
            caption.setText(name)
            caption.set_tone("warning" if lang in lacking else "")

    def _column(self, lang: str, lines: int) -> QWidget:
        column = QWidget()
        self._captions[lang] = caption = PlainLabel(role="note")
        one = _Lines(lang, lines) if lines > 1 else _Line(lang)
        one.setAccessibleName(OWN_NAMES[lang])
        one.edited.connect(self._on_edit)
        self.inputs[lang] = one
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(caption)
        layout.addWidget(one)
        return column
