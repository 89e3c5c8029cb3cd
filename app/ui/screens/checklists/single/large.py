"""How large things stand where one item has the whole page."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from app.models.checklists import Item, ItemType
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.editors import LineEditor, TextEditor
from app.ui.screens.checklists.item_parts import Editor, make_editor, options_of
from app.ui.screens.checklists.picture_editor import PictureEditor
from app.ui.screens.checklists.single.choices import CloseChoices, LargeChoices

COLUMN = 960
"""Widest column of text and fields, in device-independent pixels: longer lines are hard to read."""

_FIELD_POINTS = 16.0
_TEXT_POINTS = 13.0
_TEXT_LINES = 4
_PHOTO = QSize(300, 170)
_MARK = 24
_LOW, _WIDE = 640, 1000
_SHORT, _LONG = 110, 320
"""Characters up to which a text stands in the largest and in the middle size."""


def is_small(window: QWidget) -> bool:
    """Tell whether a window is so low that large things must be less large."""
    return window.height() < _LOW


def is_wide(window: QWidget) -> bool:
    """Tell whether a window has room for a picture beside the text."""
    return window.width() >= _WIDE


def text_role(words: str, *, small: bool) -> str:
    """Return the role of the style sheet for the text of an item: the longer the text, the smaller."""
    if len(words) <= _SHORT and not small:
        return "item"
    return "item-long" if len(words) <= _LONG else "item-longest"


def enlarge(editor: Editor) -> None:
    """Make a field large; options bring their own size."""
    font = QFont(editor.font())
    if isinstance(editor, LineEditor):
        font.setPointSizeF(_FIELD_POINTS)
        editor.enlarge(font)
    elif isinstance(editor, TextEditor):
        font.setPointSizeF(_TEXT_POINTS)
        editor.enlarge(font, _TEXT_LINES)
    elif isinstance(editor, PictureEditor):
        font.setPointSizeF(_TEXT_POINTS)
        editor.enlarge(font, _PHOTO)


def large_marks(item: Item, *, small: bool) -> list[QWidget]:
    """Return the signs before the text, as high as it is: critical and required."""
    found: list[QWidget] = []
    if item.critical:
        mark = IconLabel("critical", "danger", _MARK)
        _name(mark, translate("Checklists", "Critical item"))
        found.append(mark)
    if item.required or item.required_if is not None:
        star = PlainLabel("*", role="item-long" if small else "item")
        star.setProperty("tone", "danger")
        _name(star, translate("Checklists", "Required"))
        found.append(star)
    return found


def _name(mark: QWidget, words: str) -> None:
    mark.setToolTip(words)
    mark.setAccessibleName(words)


def large_editor(context: AppContext, item: Item, *, warn_identity: bool, small: bool) -> Editor:
    """Return the field that takes the answers of an item, large."""
    if item.type not in (ItemType.YES_NO_NA, ItemType.CHOICE, ItemType.MULTIPLE):
        editor = make_editor(context, item, warn_identity=warn_identity)
        enlarge(editor)
        return editor
    kind = CloseChoices if small else LargeChoices
    several = item.type is ItemType.MULTIPLE
    choices = kind(options_of(item, context.language), context.formats.digits_of, several=several)
    choices.setAccessibleName(item.text.get(context.language))
    return choices
