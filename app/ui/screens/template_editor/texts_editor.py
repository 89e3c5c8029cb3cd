"""One text in Arabic, Sorani and English side by side, with a mark where a language is missing."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.models.template_texts import missing
from app.models.values import LANGUAGES, LocalText
from app.ui.forms.editor import Editor
from app.ui.i18n import OWN_NAMES, direction_of, is_rtl, translate
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP

_MOST = 2000
_SIDE_BY_SIDE_CHARS = 48


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
        side = Qt.AlignmentFlag.AlignRight if is_rtl(lang) else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
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
    """The value is a ``LocalText``; with ``lines`` above 1 the text may be long.

    ``line`` is the language that was typed in last.
    """

    def __init__(self, lines: int = 1) -> None:
        super().__init__()
        self.row.setSpacing(GAP)
        self._captions: dict[str, PlainLabel] = {}
        self.inputs: dict[str, _Line | _Lines] = {}
        self.line = ""
        for lang in LANGUAGES:
            self.row.addWidget(self._column(lang, lines), 1)
        self._show_missing()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand under each other where there is no room side by side."""
        super().resizeEvent(event)
        wide = self.width() >= self.fontMetrics().averageCharWidth() * _SIDE_BY_SIDE_CHARS
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self.row.direction() != way:
            self.row.setDirection(way)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of one column only, so that the columns can go under each other."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, super().minimumSizeHint().height())

    def type(self, lang: str, words: str) -> None:
        """Enter words as a user does."""
        self.inputs[lang].show_words(words)
        self._on_edit(lang)

    def retranslate(self) -> None:
        """Write the names of the languages."""
        self._show_missing()

    def _on_edit(self, lang: str) -> None:
        self.line = lang
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
        one.edited.connect(lambda: self._on_edit(lang))
        self.inputs[lang] = one
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(caption)
        layout.addWidget(one)
        return column
