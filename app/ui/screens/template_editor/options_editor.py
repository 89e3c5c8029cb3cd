"""The options of an item: code, the text in three languages, and whether choosing it counts as failed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.models.checklists import Choice
from app.models.dataclass import dataclass
from app.models.values import LANGUAGES, LocalText
from app.ui.button import Button
from app.ui.forms.editor import Editor
from app.ui.forms.ltr_line import LtrLine
from app.ui.i18n import OWN_NAMES, direction_of, translate
from app.ui.icons import icon
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP

_CODE_CHARS = 9


@dataclass(frozen=True, slots=True)
class Offered:
    """The options of an item and the codes of those that count as failed."""

    options: tuple[Choice, ...] = ()
    fails_on: frozenset[str] = frozenset()


class _OptionLine(QLineEdit):
    """A text of an option."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self.setLayoutDirection(direction_of(lang))
        self.setMaxLength(300)
        self.setAccessibleName(OWN_NAMES[lang])


class OptionsEditor(Editor):
    """The value is ``Offered``; ``line`` names the line that was typed in last, "" after any other change."""

    def __init__(self) -> None:
        super().__init__()
        self.line = ""
        self._rows: list[_Row] = []
        self._page = QWidget()
        self._grid = QGridLayout(self._page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP // 2)
        self._grid.setVerticalSpacing(GAP // 2)
        for at in range(1, 4):
            self._grid.setColumnStretch(at, 1)
        self._heads = [PlainLabel(role="note") for _column in range(5)]
        self.add = Button(lambda: translate("TemplateEditor", "Add option"), "plus", "", self.add_option)
        column = QVBoxLayout()
        column.setSpacing(GAP // 2)
        column.addWidget(self._page)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.row.addLayout(column, 1)
        for at, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, at)
        self.retranslate()

    def value(self) -> Offered:
        """Return the options as they stand."""
        options = tuple(row.choice() for row in self._rows)
        return Offered(options, frozenset(row.code() for row in self._rows if row.fails.isChecked()))

    def set_value(self, value: Offered | None) -> None:
        """Show options."""
        found = value or Offered()
        if found == self.value():
            return
        if len(found.options) == len(self._rows):
            for row, option in zip(self._rows, found.options, strict=True):
                row.show_option(option, option.code in found.fails_on)
            return
        self._clear()
        for option in found.options:
            self._append(option, option.code in found.fails_on)

    def rows(self) -> int:
        """Return how many options there are."""
        return len(self._rows)

    def text_input(self, at: int, lang: str) -> QLineEdit:
        """Return the line of an option in a language."""
        return self._rows[at].texts[lang]

    def fails_input(self, at: int) -> QCheckBox:
        """Return what says that an option counts as failed."""
        return self._rows[at].fails

    def add_option(self) -> None:
        """Add an option at the end and go to its text."""
        codes = {row.code() for row in self._rows}
        number = next(count for count in range(1, len(codes) + 2) if str(count) not in codes)
        self._append(Choice(str(number), LocalText()), False)
        self._edited_here("")
        self._rows[-1].texts[LANGUAGES[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, at: int, by: int) -> None:
        """Move an option up (-1) or down (1)."""
        to = at + by
        if not 0 <= to < len(self._rows):
            return
        found = self.value()
        options = list(found.options)
        options[at], options[to] = options[to], options[at]
        self.set_value(Offered(tuple(options), found.fails_on))
        self._rows[to].texts[LANGUAGES[0]].setFocus(Qt.FocusReason.OtherFocusReason)
        self._edited_here("")

    def remove(self, at: int) -> None:
        """Take an option away."""
        found = self.value()
        options = found.options[:at] + found.options[at + 1 :]
        self.set_value(Offered(options, found.fails_on & {option.code for option in options}))
        self._edited_here("")

    def input(self) -> QWidget:
        """Return the first text."""
        return self._rows[0].texts[LANGUAGES[0]] if self._rows else self.add

    def mark(self, invalid: bool) -> None:
        """Leave the lines as they are; the sentence under them tells."""

    def event(self, event: QEvent) -> bool:
        """Keep Alt with an arrow for the options, where it would move the item."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and _step_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the option with the keyboard by Alt and an arrow."""
        at = next((at for at, row in enumerate(self._rows) if row.holds_focus()), -1)
        by = _step_of(event)
        if at >= 0 and by:
            self.step(at, by)
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Write the titles of the columns."""
        words = [
            translate("TemplateEditor", "Code"),
            *(OWN_NAMES[lang] for lang in LANGUAGES),
            translate("TemplateEditor", "Failed"),
        ]
        for head, text in zip(self._heads, words, strict=True):
            head.setText(text)
        for row in self._rows:
            row.name_buttons()

    def _append(self, option: Choice, fails: bool) -> None:
        row = _Row(self)
        row.show_option(option, fails)
        line = self._grid.rowCount()
        for column, widget in enumerate(row.widgets()):
            self._grid.addWidget(widget, line, column)
        self._rows.append(row)
        row.listen(self._edited_here, lambda: self.remove(self._rows.index(row)))

    def _edited_here(self, line: str) -> None:
        self.line = line
        self.edited.emit()

    def _clear(self) -> None:
        for row in self._rows:
            for widget in row.widgets():
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._rows = []


def _step_of(event: QKeyEvent) -> int:
    """Return -1 for Alt and Up, 1 for Alt and Down, else 0."""
    if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return 0
    return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)


class _Row:
    """The widgets of one option."""

    def __init__(self, parent: OptionsEditor) -> None:
        self._line = LtrLine()
        self._line.setMaxLength(40)
        self._line.setMaximumWidth(self._line.fontMetrics().averageCharWidth() * _CODE_CHARS + GAP * 3)
        self._line.setAccessibleName(translate("TemplateEditor", "Code"))
        self.texts = {lang: _OptionLine(lang) for lang in LANGUAGES}
        self.fails = QCheckBox()
        self._gone = QToolButton()
        self._gone.setIcon(icon("cross", "muted"))
        for widget in self.widgets():
            widget.setParent(parent)
        self.name_buttons()

    def code(self) -> str:
        """Return the code of the option."""
        return self._line.text().strip()

    def choice(self) -> Choice:
        """Return the option."""
        words = {lang: line.text().strip() for lang, line in self.texts.items()}
        return Choice(self.code(), LocalText.of(words))

    def show_option(self, option: Choice, fails: bool) -> None:
        """Show an option; what is being typed in it stays where it is."""
        shown = (
            (self._line, option.code),
            *((self.texts[lang], getattr(option.text, lang)) for lang in LANGUAGES),
        )
        for line, words in shown:
            if line.text().strip() != words:
                line.setText(words)
                line.setCursorPosition(0)
        self.fails.setChecked(fails)

    def widgets(self) -> list[QWidget]:
        """Return the widgets in their order."""
        return [self._line, *self.texts.values(), self.fails, self._gone]

    def holds_focus(self) -> bool:
        """Tell whether the keyboard is in this option."""
        return any(widget.hasFocus() for widget in self.widgets())

    def name_buttons(self) -> None:
        """Name what has no words."""
        self._gone.setToolTip(translate("TemplateEditor", "Remove this option"))
        self._gone.setAccessibleName(self._gone.toolTip())
        self.fails.setToolTip(translate("TemplateEditor", "Choosing it counts as failed"))
        self.fails.setAccessibleName(self.fails.toolTip())

    def listen(self, edited: Callable[[str], None], removed: Callable[[], None]) -> None:
        """Tell of what the user does."""
        for number, line in enumerate((self._line, *self.texts.values())):
            self._listen_to(line, f"{id(self)} {number}", edited)
        self.fails.clicked.connect(lambda _checked: edited(""))
        self._gone.clicked.connect(lambda _checked: removed())

    @staticmethod
    def _listen_to(line: QLineEdit, name: str, edited: Callable[[str], None]) -> None:
        line.textEdited.connect(lambda _text: edited(name))
