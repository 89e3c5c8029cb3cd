"""What a filled checklist tells on paper of amendments, and the answers it keeps to what is no longer asked."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.checklists import NO, NOT_APPLICABLE, YES, Answer, Item, ItemType
from app.printing.blocks import Block, Gap, Text
from app.printing.setting import BODY, SMALL, SMALL_STRONG, Setting, code, name
from app.printing.sheets import ChecklistSheet, SheetLink
from app.printing.surface import Align
from app.printing.table import HEAVY, Grid, Row, cell

_JUDGED = {YES: "yes", NO: "no", NOT_APPLICABLE: "not_applicable"}


def link_blocks(sheet: ChecklistSheet, setting: Setting, width: float) -> list[Block]:
    """Return a framed note that the record amends another one or is amended, so that no paper passes for the last."""
    texts = [text for link in sheet.links for text in _told(link, setting)]
    if not texts:
        return []
    grid = Grid((width,), right_to_left=setting.right_to_left)
    words = [Text(setting.paragraph(text, SMALL_STRONG, grid.inner(0)), Align.CENTRE) for text in texts]
    return [Gap(2), grid.row(cell(*words), top=HEAVY, bottom=HEAVY), Gap(2)]


def left_over_rows(sheet: ChecklistSheet, setting: Setting, width: float) -> list[Block]:
    """Return the answers to items that are no longer asked, under a title of their own."""
    if not sheet.left_over:
        return []
    grid = Grid.filling(width, (3, 2), right_to_left=setting.right_to_left)
    side = Align.RIGHT if setting.right_to_left else Align.LEFT
    title = setting.words.all("left_over_title")
    head = [Text(setting.paragraph(text, SMALL_STRONG, grid.inner(0, 2)), side) for text in title]
    rows: list[Row] = [grid.row(cell(*head, span=2), top=HEAVY)]
    for left in sheet.left_over:
        asked = setting.texts(left.item.text) if left.item is not None else [code(left.answer.item)]
        version = f"{setting.words.joined('version')} {code(left.version)}" if left.version else ""
        cells = (
            [(text, BODY) for text in asked] + [(version, SMALL)],
            [(text, BODY) for text in _answer(left.item, left.answer, setting)],
        )
        rows.append(
            grid.row(
                *(
                    cell(
                        *(Text(setting.paragraph(t, style, grid.inner(at)), side) for t, style in texts if t)
                    )
                    for at, texts in enumerate(cells)
                )
            )
        )
    return [Gap(6), *rows]


def _told(link: SheetLink, setting: Setting) -> Sequence[str]:
    words, record = setting.words, code(link.record)
    if link.signed_at is None:
        return words.all("amendment_begun", record=record)
    moment = setting.estimated(link.signed_at, link.estimate)
    told = words.all(
        "amends_record" if link.earlier else "amended_by_record",
        record=record,
        name=name(link.signed_by),
        moment=moment,
    )
    reason = words.all("amend_reason", text=name(link.reason)) if link.reason else []
    return [*told, *reason]


def _answer(item: Item | None, answer: Answer, setting: Setting) -> list[str]:
    found = [_value(item, answer.value, setting)] if answer.value else []
    if answer.blob or answer.photo:
        found += setting.words.all("photo_attached")
    return found + ([name(answer.comment)] if answer.comment else [])


def _value(item: Item | None, value: str, setting: Setting) -> str:
    if item is None:
        return name(value)
    if item.type is ItemType.YES_NO_NA and value in _JUDGED:
        return setting.words.joined(_JUDGED[value])
    if item.type in (ItemType.CHOICE, ItemType.MULTIPLE):
        options = (item.option(one) for one in value.split())
        return ", ".join(setting.joined(option.text) for option in options if option is not None) or name(
            value
        )
    if item.type is ItemType.NUMBER:
        return f"{code(setting.digits(value))} {setting.joined(item.unit)}".strip()
    if item.type is ItemType.DATE:
        return setting.date(value)
    if item.type in (ItemType.TIME, ItemType.DATETIME):
        return setting.time(value)
    return name(value)
