"""Fields for numbers, days, times and texts in a checklist: typed in any digits, given when they are left."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.models.checklists import Item, ItemType
from app.ui.context import AppContext
from app.ui.forms.ltr_line import LtrLine
from app.ui.i18n import translate
from app.ui.text import parse_date, parse_time

_NUMBER_CHARS, _DAY_CHARS, _TEXT_CHARS = 14, 22, 46
_MOST_LINES = 6
_PLAIN = "*{background:transparent;border:none;padding:4px 0}"
"""A value that can only be looked at stands like text, not in a field."""


class LineEditor(LtrLine):
    """One line for a number, a day or a time; Enter in an empty day or time field means now."""

    given = Signal(str)
    """What was typed, as the rules of the item read it."""
    key_missed = Signal(object)

    def __init__(self, context: AppContext, item: Item) -> None:
        super().__init__()
        self._context = context
        self._item = item
        self._shown = ""
        self.written_at: datetime | None = None
        """When the paper was filled in that is entered here; what Enter in an empty field means then."""
        chars = _NUMBER_CHARS if item.type in (ItemType.NUMBER, ItemType.TIME) else _DAY_CHARS
        self._room = self.fontMetrics().averageCharWidth() * chars + 20
        self.setFixedWidth(self._room)
        self.setPlaceholderText(_hint(item.type))

    def show_value(self, value: str) -> None:
        """Show a stored answer, unless the user is typing something else."""
        typing = self.hasFocus() and self.text() != self._shown
        self._shown = shown_value(self._context, self._item.type, value)
        if not typing and self.text() != self._shown:
            self.setText(self._shown)

    def set_answerable(self, answerable: bool) -> None:
        """Let the user type, or only look."""
        self.setReadOnly(not answerable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if answerable else Qt.FocusPolicy.ClickFocus)
        show_plain(self, plain=not answerable)
        written = self.fontMetrics().horizontalAdvance(self.text() or "0") + 8
        self.setFixedWidth(self._room if answerable else written)

    def enlarge(self, font: QFont) -> None:
        """Stand in another font, with the same room for characters."""
        chars = (self._room - 20) // max(1, self.fontMetrics().averageCharWidth())
        self.setFont(font)
        self._room = QFontMetrics(font).averageCharWidth() * chars + 32
        self.setFixedSize(self._room, QFontMetrics(font).height() + 22)

    def commit(self) -> None:
        """Give what was typed, if it is something new."""
        if not self.isReadOnly() and self.text() != self._shown:
            self.given.emit(read_typed(self._context, self._item.type, self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give with Enter and with the keys that lead away."""
        leaving = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down)
        if leaving:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.text().strip():
                self.setText(now_text(self._context, self._item.type, self.written_at))
            self.commit()
            self.key_missed.emit(event)
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            self.key_missed.emit(event)
        elif _is_function_key(event) or _is_command(event):
            self.commit()
            self.key_missed.emit(event)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give what was typed."""
        super().focusOutEvent(event)
        self.commit()


class TextEditor(QPlainTextEdit):
    """Free text that grows with what is written; Enter goes on, Shift+Enter begins a new line."""

    given = Signal(str)
    key_missed = Signal(object)

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._most = most
        self._least_lines = 1
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.document().setDefaultTextOption(_leading())
        self.textChanged.connect(self._grow)
        self._grow()

    def show_value(self, value: str) -> None:
        """Show a stored text, unless the user is typing something else."""
        typing = self.hasFocus() and self.toPlainText() != self._shown
        self._shown = value
        if not typing and self.toPlainText() != value:
            self.setPlainText(value)

    def set_answerable(self, answerable: bool) -> None:
        """Let the user type, or only look."""
        self.setReadOnly(not answerable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if answerable else Qt.FocusPolicy.ClickFocus)
        show_plain(self, plain=not answerable)

    def enlarge(self, font: QFont, least_lines: int) -> None:
        """Stand in another font, with room for some lines before anything is written."""
        self.setFont(font)
        self._least_lines = least_lines
        self._grow()

    def commit(self) -> None:
        """Give what was typed, if it is something new."""
        if not self.isReadOnly() and self.toPlainText().strip() != self._shown:
            self.given.emit(self.toPlainText())

    def sizeHint(self) -> QSize:
        """Return a comfortable width and the height of the lines."""
        return QSize(self.fontMetrics().averageCharWidth() * _TEXT_CHARS, self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give with Enter and with the keys that lead away from a single line."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        away = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.document().lineCount() == 1
        if (enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier) or away:
            self.commit()
            self.key_missed.emit(event)
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            self.key_missed.emit(event)
        elif _is_function_key(event) or _is_command(event):
            self.commit()
            self.key_missed.emit(event)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give what was typed."""
        super().focusOutEvent(event)
        self.commit()

    def _grow(self) -> None:
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        lines = max(self._least_lines, min(_MOST_LINES, int(self.document().size().height())))
        return lines * QFontMetrics(self.font()).lineSpacing() + 16


def show_plain(field: QWidget, *, plain: bool) -> None:
    """Show a field as text; a style sheet costs time, so it is only set when it changes."""
    wanted = _PLAIN if plain else ""
    if field.styleSheet() != wanted:
        field.setStyleSheet(wanted)


def _leading() -> QTextOption:
    """Return that a text of any script stands where the window's language starts reading."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def shown_value(context: AppContext, kind: ItemType, value: str) -> str:
    """Return a stored answer as it stands in its field."""
    formats = context.formats
    if kind is ItemType.DATE:
        return formats.day(value) if value else ""
    if kind is ItemType.DATETIME:
        return f"{formats.day(value)} {formats.digits_of(value[11:16])}" if value else ""
    return formats.digits_of(value)


def read_typed(context: AppContext, kind: ItemType, typed: str) -> str:
    """Return what was typed in the form in which the rules read it; nonsense stays as it is, to be refused."""
    try:
        if kind is ItemType.DATE:
            found = parse_date(typed)
            return found.isoformat() if found else ""
        if kind is ItemType.TIME:
            return parse_time(typed)
        if kind is ItemType.DATETIME:
            return _read_datetime(context, typed)
    except ValueError:
        return typed
    return typed


def _read_datetime(context: AppContext, typed: str) -> str:
    parts = typed.split()
    if not parts:
        return ""
    today: date = context.services.checklists.local_now().date()
    day = today if len(parts) == 1 else parse_date(parts[0])
    time = parse_time(parts[-1])
    if day is None or not time:
        raise ValueError(typed)
    return f"{day.isoformat()}T{time}"


def now_text(context: AppContext, kind: ItemType, at: datetime | None = None) -> str:
    """Return the present day or time, or that of ``at``, as it stands in a field; nothing for other kinds."""
    now = at or context.services.checklists.local_now()
    forms = {
        ItemType.DATE: now.date().isoformat(),
        ItemType.TIME: f"{now:%H:%M}",
        ItemType.DATETIME: f"{now:%Y-%m-%dT%H:%M}",
    }
    return shown_value(context, kind, forms[kind]) if kind in forms else ""


def _hint(kind: ItemType) -> str:
    return {
        ItemType.DATE: translate("Checklists", "Enter = today"),
        ItemType.TIME: translate("Checklists", "Enter = now"),
        ItemType.DATETIME: translate("Checklists", "Enter = now"),
    }.get(kind, "")


def _is_function_key(event: QKeyEvent) -> bool:
    return Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F12


def _is_command(event: QKeyEvent) -> bool:
    """Tell whether a key with Ctrl is one of the page's and not one of the field's."""
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return control and event.key() in (Qt.Key.Key_J, Qt.Key.Key_Return, Qt.Key.Key_Enter)
