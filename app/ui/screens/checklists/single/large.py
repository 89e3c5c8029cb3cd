"""How large things stand where one item has the whole page."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from app.models.checklists import Item
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.editors import LineEditor, TextEditor
from app.ui.screens.checklists.item_parts import Editor, make_marks
from app.ui.screens.checklists.picture_editor import PictureEditor

COLUMN = 960
"""Widest column of text and fields, in device-independent pixels: longer lines are hard to read."""

_FIELD_POINTS = 16.0
_TEXT_POINTS = 13.0
_TEXT_LINES = 4
_PHOTO = QSize(300, 170)
_MARK = 24
_LOW = 640
_SHORT, _LONG = 110, 320
"""Characters up to which a text stands in the largest and in the middle size."""


def is_small(window: QWidget) -> bool:
    """Tell whether a window is so low that large things must be less large."""
    return window.height() < _LOW


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
    """Return the signs before the text, as high as it is."""
    marks = make_marks(item)
    for mark in marks:
        if isinstance(mark, PlainLabel):
            mark.setProperty("role", "item-long" if small else "item")
        else:
            mark.setFixedSize(_MARK, _MARK)
    return marks
