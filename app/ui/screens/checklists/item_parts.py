"""The parts a row of a checklist is made of: the field for the answer, its marks and its tools."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.models.answers import MOST_TEXT
from app.models.checklists import NO, NOT_APPLICABLE, YES, Item, ItemType
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.icon_label import IconLabel
from app.ui.icons import icon
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.choice_bar import ChoiceBar, Option
from app.ui.screens.checklists.editors import LineEditor, TextEditor
from app.ui.screens.checklists.picture_editor import PictureEditor
from app.ui.screens.checklists.row_shape import BESIDE
from app.ui.screens.checklists.shown_value import ShownValue
from app.ui.screens.checklists.watched_room import WatchedRoom
from app.ui.screens.checklists.words import choice_options, range_text
from app.ui.text import isolate, ltr, tooltip
from app.ui.tokens import GAP

Editor = ChoiceBar | LineEditor | TextEditor | PictureEditor | ShownValue

_SIGNS = {YES: ("ok", "check"), NO: ("danger", "cross"), NOT_APPLICABLE: ("neutral", "dash")}


def make_editor(
    context: AppContext, item: Item, *, warn_identity: bool, owner: QWidget | None = None
) -> Editor:
    """Return the field that takes the answers of an item."""
    editor: Editor
    if item.type in (ItemType.YES_NO_NA, ItemType.CHOICE, ItemType.MULTIPLE):
        several = item.type is ItemType.MULTIPLE
        options = _options(item, context.language)
        editor = ChoiceBar(options, context.formats.digits_of, owner, several=several)
    elif not item.asked:
        editor = ShownValue(context, item)
    elif item.type in (ItemType.PHOTO, ItemType.SIGNATURE):
        editor = PictureEditor(context, item)
    elif item.type is ItemType.TEXT:
        editor = TextEditor(MOST_TEXT)
        if warn_identity:
            editor.setPlaceholderText(translate("Checklists", "Register number or plain description"))
    else:
        editor = LineEditor(context, item)
    editor.setAccessibleName(item.text.get(context.language))
    return editor


def make_row_field(
    context: AppContext, item: Item, editor: Editor, row: QWidget, grown: Callable[[], object]
) -> QWidget:
    """Return the field for a row that places it by hand; a plain bar of options needs no box."""
    if isinstance(editor, ChoiceBar) and not item.unit.get(context.language):
        return editor
    return make_editor_box(context, item, editor, WatchedRoom(row, grown))


def make_editor_box(context: AppContext, item: Item, editor: Editor, box: QWidget | None = None) -> QWidget:
    """Return the field with its unit and acceptable range beside it."""
    box = QWidget() if box is None else box
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP)
    wide = isinstance(editor, ChoiceBar | TextEditor)
    row.addWidget(editor, 1 if wide else 0)
    unit = item.unit.get(context.language)
    if unit:
        row.addWidget(PlainLabel(isolate(unit)))
    limits = range_text(context, item) if item.type is ItemType.NUMBER and item.fails_on else ""
    if limits:
        row.addWidget(PlainLabel(limits, role="small"))
    if not wide:
        row.addStretch(1)
    return box


def goes_below(editor: Editor) -> bool:
    """Tell whether a field needs the whole width under the text."""
    return isinstance(editor, ChoiceBar) and editor.sizeHint().width() > BESIDE


def make_marks(item: Item) -> list[QWidget]:
    """Return the signs before the text, critical and required, as widgets; a row of the list paints them itself."""
    found: list[QWidget] = []
    if item.critical:
        words = translate("Checklists", "Critical item")
        mark = IconLabel("critical", "danger", 14)
        mark.setToolTip(words)
        mark.setAccessibleName(words)
        found.append(mark)
    if item.required or item.required_if is not None:
        words = translate("Checklists", "Required")
        star = PlainLabel("*")
        star.setProperty("tone", "danger")
        star.setToolTip(words)
        star.setAccessibleName(words)
        found.append(star)
    return found


class ItemTools(QWidget):
    """Comment, evidence photo and history near the pointer and the keyboard; of a closed run who answered.

    Made when they are first seen, because a run has many rows.
    """

    def __init__(
        self,
        row: QWidget,
        comment: Callable[[], object],
        evidence: Callable[[], object],
        history: Callable[[], object],
    ) -> None:
        super().__init__(row)
        self._acts = (comment, evidence, history)
        self._tools: list[QToolButton] = []
        self._author: PlainLabel | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)

    def show_for(self, *, near: bool, editable: bool, known: bool) -> None:
        """Show what can be done; ``known`` says that there is a history."""
        if near and not self._tools:
            self._make_tools()
        for tool, wanted in zip(self._tools, (editable, editable, known), strict=False):
            tool.setVisible(near and wanted)

    def show_author(self, name: str, moment: str) -> None:
        """Show who answered and when, in two lines; nothing for an empty name."""
        if self._author is None:
            if not name:
                return
            self._author = PlainLabel(role="small")
            self._row.insertWidget(0, self._author, 1)
        short = self._author.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, self.width())
        self._author.setText(f"{isolate(short)}\n{ltr(moment)}" if name else "")
        self._author.setToolTip(tooltip(name))
        self._author.setVisible(bool(name))

    def author_height(self) -> int:
        """Return the height of who answered; the tools themselves fit into any row."""
        return 0 if self._author is None or self._author.isHidden() else self._author.sizeHint().height()

    def _make_tools(self) -> None:
        words = (
            ("pencil", translate("Checklists", "Comment (C or F2)")),
            ("photo", translate("Checklists", "Add an evidence photo (P or F4)")),
            ("history", translate("Checklists", "History (H or F9)")),
        )
        self._row.addStretch(1)
        for (name, text), act in zip(words, self._acts, strict=True):
            self._tools.append(_tool(name, text, act))
            self._row.addWidget(self._tools[-1])


def _options(item: Item, lang: str) -> list[Option]:
    found = []
    for code, text in choice_options(item, lang):
        if item.type is ItemType.YES_NO_NA:
            tone, sign = _SIGNS[code]
        else:
            tone, sign = ("danger", "cross") if code in item.fails_on else ("info", "check")
        found.append(Option(code, text, tone, sign))
    return found


def options_of(item: Item, lang: str) -> list[Option]:
    """Return what an item is answered with, each with the tone and sign that it takes when chosen."""
    return _options(item, lang)


def _tool(name: str, words: str, pressed: Callable[[], object]) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name, "muted"))
    button.setIconSize(QSize(16, 16))
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.clicked.connect(lambda _checked: pressed())
    return button
