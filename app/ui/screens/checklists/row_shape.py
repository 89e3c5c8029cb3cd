"""Where the parts of a row stand: number, words, notes, field and tools, for one width and reading direction."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from app.models.dataclass import dataclass
from app.ui.screens.checklists.faces import Faces
from app.ui.tokens import GAP

BESIDE = 330
"""Room beside the text for a field, in device-independent pixels."""
MARK = 3
"""Width of the mark of the current row."""
_START, _END, _TOP, _BOTTOM = GAP + MARK, GAP // 2, 6, 7
_COLUMN_GAP, _LINE_GAP, _NOTE_GAP = GAP + 2, 5, 3
_AUTHOR_CHARS = 21

HeightFor = Callable[[int], int]
"""Tells how high something is in a width."""


@dataclass(frozen=True, slots=True)
class RowShape:
    """The boxes of a row, in device-independent pixels."""

    number: QRect
    words: QRect
    notes: QRect
    field: QRect
    tools: QRect
    height: int


@dataclass(frozen=True, slots=True)
class RowParts:
    """How high the parts of a row are."""

    words: HeightFor
    notes: HeightFor
    field: HeightFor
    tools: int
    below: bool
    """Whether the field stands under the words."""


def tools_width(faces: Faces) -> int:
    """Return the room of the tools, which is kept while they are hidden, so that the text does not move."""
    return faces.char * _AUTHOR_CHARS


def words_width(faces: Faces, width: int, *, below: bool) -> int:
    """Return the room of the words in a row."""
    taken = _START + faces.number + _COLUMN_GAP * 2 + tools_width(faces) + _END
    return max(1, width - taken - (0 if below else BESIDE + _COLUMN_GAP))


def shape_of(faces: Faces, parts: RowParts, width: int, *, rtl: bool) -> RowShape:
    """Return where everything stands in a row of a width."""
    room = words_width(faces, width, below=parts.below)
    left, tools = _START + faces.number + _COLUMN_GAP, tools_width(faces)
    words, notes, field = parts.words(room), parts.notes(room), parts.field(room if parts.below else BESIDE)
    told = words + _NOTE_GAP + notes
    first = max(told, parts.tools, faces.small_line, 0 if parts.below else field)
    beside = width - _END - tools - _COLUMN_GAP - BESIDE
    below = QRect(left, _TOP + first + _LINE_GAP, room, field)
    boxes = [
        QRect(_START, _TOP, faces.number, faces.small_line),
        QRect(left, _TOP, room, words),
        QRect(left, _TOP + words + _NOTE_GAP, room, notes),
        below if parts.below else QRect(beside, _TOP, BESIDE, field),
        QRect(width - _END - tools, _TOP, tools, first),
    ]
    if rtl:
        boxes = [QRect(width - box.x() - box.width(), box.y(), box.width(), box.height()) for box in boxes]
    high = _TOP + first + (_LINE_GAP + field if parts.below else 0) + _BOTTOM
    return RowShape(boxes[0], boxes[1], boxes[2], boxes[3], boxes[4], high)


def about_height(faces: Faces, width: int, line: int, chars: int, hint: int, options: int) -> int:
    """Return about how high a row will be.

    ``line`` is the height of a line of words, ``chars`` their letters and ``hint`` those of the hint; ``options`` the
    width of all options.
    """
    below = options > BESIDE
    room = words_width(faces, width, below=below)
    # Letters of a text are narrower than the average of the font, and the ends of lines stay empty.
    words = -(-chars * faces.char * 7 // 8 // room) * line + _NOTE_GAP
    notes = -(-hint * faces.char * 7 // 8 // room) * faces.small_line
    first = max(words + notes, 0 if below else faces.line + 10)
    return _TOP + first + (_LINE_GAP + faces.line + 10 if below else 0) + _BOTTOM
