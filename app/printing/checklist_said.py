"""What was said and done about an answer after it was given: a reviewer's open remarks and corrective actions."""

from __future__ import annotations

from app.printing.blocks import Block, Text
from app.printing.setting import SMALL, Setting, name
from app.printing.sheets import ChecklistSheet
from app.printing.surface import Align


def said_blocks(sheet: ChecklistSheet, setting: Setting, key: str, width: float) -> list[Block]:
    """Return the lines about one answer for its column of remarks, ``width`` points wide."""
    side = Align.RIGHT if setting.right_to_left else Align.LEFT
    texts = [*_actions(sheet, setting, key), *said_lines(sheet, key)]
    return [Text(setting.paragraph(text, SMALL, width), side) for text in texts]


def said_lines(sheet: ChecklistSheet, key: str = "") -> list[str]:
    """Return who asked for a correction and why, of one answer or (without ``key``) of the whole record."""
    return [f"{name(one.by)}: {name(one.text)}" for one in sheet.remarks if one.item == key]


def _actions(sheet: ChecklistSheet, setting: Setting, key: str) -> list[str]:
    words = setting.words
    return [
        " — ".join(
            part
            for part in (
                f"{words.first('action_list')}: {words.first(f'action_{one.status}')}",
                setting.date(one.due),
            )
            if part
        )
        for one in sheet.actions
        if one.item == key
    ]
