"""Signature boxes: role, name, rank, signature and date, filled from the record or blank for ink."""

from __future__ import annotations

from collections.abc import Sequence

from app.printing.blocks import Block, Text, WritingLine
from app.printing.pictures import picture
from app.printing.setting import SMALL, SMALL_STRONG, Setting, name
from app.printing.sheets import Signatory
from app.printing.surface import Align, Surface
from app.printing.table import HEAVY, Cell, Grid, Row, cell

_ISOLATE_RTL, _POP = "\u2067", "\u2069"
_LINE = 17.0
_BOXES_IN_A_ROW = 3


def signature_rows(setting: Setting, signatories: Sequence[Signatory], width: float) -> list[Row]:
    """Return rows of up to three boxes; ``width`` in points."""
    rows = []
    for start in range(0, len(signatories), _BOXES_IN_A_ROW):
        part = signatories[start : start + _BOXES_IN_A_ROW]
        grid = Grid.filling(width, (1,) * len(part), right_to_left=setting.right_to_left)
        boxes = [_box(setting, signatory, grid.inner(place)) for place, signatory in enumerate(part)]
        rows.append(grid.row(*boxes, top=HEAVY, bottom=HEAVY))
    return rows


def _box(setting: Setting, signatory: Signatory, width: float) -> Cell:
    signed_at = setting.estimated(signatory.signed_at, signatory.estimate) if signatory.signed_at else ""
    roles = setting.texts(signatory.role)
    blocks: list[Block] = [Text(setting.paragraph(role, SMALL_STRONG, width), Align.CENTRE) for role in roles]
    blocks.append(LabelledLine(setting, setting.words.joined("name"), name(signatory.name), width))
    blocks.append(LabelledLine(setting, setting.words.joined("rank"), name(signatory.rank), width))
    drawn = picture(signatory.picture, width, 34) if signatory.picture else None
    signature = setting.words.joined("signature")
    if drawn:
        blocks += [LabelledLine(setting, signature, " ", width), drawn]
    else:
        blocks.append(LabelledLine(setting, signature, "", width, room=10))
    blocks.append(LabelledLine(setting, setting.words.joined("date"), signed_at, width))
    return cell(*blocks)


class LabelledLine:
    """A small label with what is known after it, or with a line to write on."""

    def __init__(self, setting: Setting, label: str, value: str, width: float, room: float = 0.0) -> None:
        self._setting = setting
        # Without isolation a date would be drawn to a label in Latin letters that stands before it.
        shown = f"{_ISOLATE_RTL}{value}{_POP}" if setting.right_to_left else value
        words = f"{label}: {shown}" if value else f"{label}:"
        self._paragraph = setting.paragraph(words, SMALL, width)
        self._line = WritingLine(_LINE + room) if not value else None
        self.height = max(self._paragraph.height + 2, _LINE + room)

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        """Draw with the upper left corner at ``x, y``."""
        side = Align.RIGHT if self._setting.right_to_left else Align.LEFT
        surface.text(self._paragraph, x, y + self.height - self._paragraph.height - 1, width, side)
        if self._line:
            used = self._paragraph.width + 4
            start = x if self._setting.right_to_left else x + used
            self._line.draw(surface, start, y + self.height - self._line.height, width - used)
