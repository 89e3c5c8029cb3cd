"""What goes to paper with a shift handover: which answers the register gave, and the lists of what is open."""

from __future__ import annotations

from app.printing.blocks import Block, Gap, Text
from app.printing.setting import HEADING, SMALL, Setting, name
from app.printing.sheets import ChecklistSheet, RegisterList
from app.printing.surface import Align
from app.printing.table import HEAVY, Grid, Row, cell


def register_mark(sheet: ChecklistSheet, setting: Setting, key: str, width: float) -> list[Block]:
    """Return the words that an answer was taken from the register and when; none for what a person wrote."""
    moment = sheet.from_register.get(key)
    if moment is None:
        return []
    words = setting.words.first("from_register", moment=setting.moment(moment))
    return [Text(setting.paragraph(words, SMALL, width), _side(setting))]


def register_rows(sheet: ChecklistSheet, setting: Setting, width: float) -> list[Block]:
    """Return the lists of what is open, each under its heading; none for a sheet without them."""
    if sheet.register_at is None:
        return []
    grid = Grid((width,), right_to_left=setting.right_to_left)
    told = setting.words.joined("register_at", moment=setting.moment(sheet.register_at))
    found: list[Block] = [Gap(6), Text(setting.paragraph(told, SMALL, width), _side(setting)), Gap(2)]
    for shown in sheet.register:
        found += _rows(shown, setting, grid)
    return found


def _rows(shown: RegisterList, setting: Setting, grid: Grid) -> list[Row]:
    width, side = grid.inner(0), _side(setting)
    count = setting.digits(str(len(shown.lines)))
    title = f"{setting.words.joined(shown.label)} ({count})"
    head = grid.row(cell(Text(setting.paragraph(title, HEADING, width), side)), top=HEAVY, bottom=HEAVY)
    if not shown.lines:
        nothing = setting.words.joined("nothing_open")
        return [head, grid.row(cell(Text(setting.paragraph(nothing, SMALL, width), side)))]
    rows = [head]
    for line in shown.lines:
        # A dot beside Arabic digits is read as a zero.
        day = f" — {setting.date(line.day)}" if line.day else ""
        words = setting.paragraph(f"{name(line.text)}{day}", SMALL, width)
        rows.append(grid.row(cell(Text(words, side))))
    return rows


def _side(setting: Setting) -> Align:
    return Align.RIGHT if setting.right_to_left else Align.LEFT
