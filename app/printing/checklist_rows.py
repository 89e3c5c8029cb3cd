"""The rows of a checklist: item, answer as boxes to tick or as it was given, and remarks."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from app.models.applied import Applied, Slot
from app.models.checklists import (
    CHOSEN,
    NO,
    NOT_APPLICABLE,
    YES,
    Answer,
    Item,
    ItemType,
    Section,
    Verdict,
    out_of_range,
)
from app.models.logic import Node
from app.printing.blocks import (
    OPTION_INDENT,
    Block,
    Box,
    Gap,
    Option,
    OptionGrid,
    Space,
    Text,
    WritingLine,
    draw_warning,
)
from app.printing.checklist_said import said_blocks
from app.printing.conditions import Conditions
from app.printing.handover import register_mark
from app.printing.pictures import picture
from app.printing.setting import BODY, HEADING, MM, SMALL, SMALL_STRONG, STRONG, Setting, name
from app.printing.sheets import ChecklistSheet
from app.printing.surface import Align, Surface
from app.printing.table import HEAVY, Cell, Grid, Row, cell
from app.printing.text import Paragraph, Style, lay_out, text_width

_SHARES = (10, 84, 13, 13, 16, 50)
"""Widths of number, item, yes, no, not applicable and remarks, in millimetres of a full A4 page.

The number stands at the outer edge, an em away from the words: programs that read a page take what is nearer for one
line, and put a bracket or number that the words begin with on the wrong side of it.
"""

_NUMBER, _ITEM, _YES, _ANSWER_SPAN, _REMARKS = 0, 1, 2, 3, 5
_PHOTO_HEIGHT, _SIGNATURE_HEIGHT = 42 * MM, 13 * MM
_DISC = 2.2
BLANK_BLOCKS = 3
"""How many blocks of a repeated section a blank form has room for."""
_SMALLEST_ROW = 17.0
_WIDE_SPAN = 4
"""Columns from the item to not applicable."""
_APART = 5.0
"""Free width between the words of an item and those beside it, for the same reason as at the number."""
_WORTH = 30.0
"""Height in points that must be saved before options leave their own column."""


class ChecklistRows:
    """Makes the rows of one checklist; ``width`` is that of the table in points."""

    def __init__(self, setting: Setting, sheet: ChecklistSheet, width: float) -> None:
        self._setting = setting
        self._sheet = sheet
        self._filled = sheet.record is not None
        self._side = Align.RIGHT if setting.right_to_left else Align.LEFT
        self._applied = Applied(sheet.template, sheet.answers, sheet.when)
        self._conditions = Conditions(setting, sheet.template)
        self.grid = Grid.filling(width, _SHARES, right_to_left=setting.right_to_left)

    def head(self) -> Row:
        """Return the row of column titles."""
        labels = ("number", "item", "yes", "no", "not_applicable", "remarks")
        return self.grid.row(
            *(self._title(label, at) for at, label in enumerate(labels)), top=HEAVY, bottom=HEAVY
        )

    def section(self, section: Section) -> list[Row]:
        """Return the row of a section's title and its condition; none for a section without a title."""
        width = self.grid.inner(0, len(_SHARES))
        words = self._setting.joined(section.title)
        blocks: list[Block] = []
        if words:
            blocks.append(Text(self._setting.paragraph(words, HEADING, width), self._side))
        blocks += self._condition(section.relevant, width)
        if not blocks:
            return []
        return [self.grid.row(cell(*blocks, span=len(_SHARES)), top=HEAVY, bottom=HEAVY)]

    def blocks(self, section: Section) -> tuple[str, ...]:
        """Return the blocks of a section to print: those recorded, on a blank form some to fill in."""
        if self._filled or not section.repeat:
            return self._applied.blocks(section)
        return tuple(f"{number:02d}" for number in range(1, BLANK_BLOCKS + 1))

    def block(self, section: Section, number: int) -> Row:
        """Return the row over one block of a repeated section."""
        width = self.grid.inner(0, len(_SHARES))
        words = f"{self._setting.joined(section.title)}  {self._setting.digits(str(number))}".strip()
        title = self._setting.paragraph(words, STRONG, width)
        return self.grid.row(cell(Text(title, self._side), span=len(_SHARES)), top=HEAVY)

    def item(self, number: int, slot: Slot) -> Row | None:
        """Return the row of one item; none for a calculation without words."""
        item, answer = slot.item, self._sheet.answers.get(slot.key)
        if not item.asked and not item.text.as_dict():
            return None
        shown = self._setting.digits(str(number)) if number else ""
        place = Text(self._setting.paragraph(shown, BODY, self.grid.inner(_NUMBER)), self._side)
        if item.type is ItemType.NOTE:
            span = len(_SHARES) - 1
            return self.grid.row(
                cell(place), cell(*self._item_blocks(slot, self.grid.inner(_ITEM, span)), span=span)
            )
        beside = self.grid.row(
            cell(place),
            cell(*self._item_blocks(slot, self.grid.inner(_ITEM) - _APART)),
            *self._cells(slot, answer),
            cell(*self._remarks(slot, answer)),
            minimum=_SMALLEST_ROW,
        )
        below = self._options_below(slot, place, answer)
        return below if below is not None and below.height + _WORTH < beside.height else beside

    def _options_below(self, slot: Slot, place: Block, answer: Answer | None) -> Row | None:
        """Return the row with its options under the words of the item, where long ones take less height."""
        if slot.item.type not in CHOSEN or (self._filled and not self._applied.relevant(slot.key)):
            return None
        width = self.grid.inner(_ITEM, _WIDE_SPAN)
        options = self._options(slot.item, answer.value if answer else "", width)
        blocks = [*self._item_blocks(slot, width), Gap(2), options]
        return self.grid.row(cell(place), cell(*blocks, span=_WIDE_SPAN), cell(*self._remarks(slot, answer)))

    def _cells(self, slot: Slot, answer: Answer | None) -> list[Cell]:
        """Return the cells for the answer; of a record what is not asked says so."""
        width = self.grid.inner(_YES, _ANSWER_SPAN)
        if self._filled and not self._applied.relevant(slot.key):
            words = self._setting.paragraph(self._setting.words.joined("not_asked"), SMALL, width)
            return [cell(Text(words, Align.CENTRE), span=_ANSWER_SPAN, middle=True)]
        if slot.item.type is ItemType.CALCULATED and self._filled:
            shown = self._setting.paragraph(name(self._applied.shown(slot)) or "–", STRONG, width)
            return [cell(Text(shown, Align.CENTRE), span=_ANSWER_SPAN, middle=True)]
        return self._answer_cells(slot, answer)

    def _condition(self, node: Node | None, width: float) -> list[Block]:
        """Return on a blank form when something is to be answered."""
        lines = [] if self._filled else self._conditions.lines(node)
        return [Text(self._setting.paragraph(line, SMALL, width), self._side) for line in lines]

    def blank(self) -> Row:
        """Return an empty row for what the form did not foresee."""
        return self.grid.row(*(cell() for _ in _SHARES), minimum=22)

    def _title(self, label: str, column: int) -> Cell:
        width = self.grid.inner(column)
        words = self._setting.words.all(label)
        lines = [Text(self._setting.paragraph(text, SMALL_STRONG, width), Align.CENTRE) for text in words]
        return cell(*lines, middle=True)

    def _item_blocks(self, slot: Slot, width: float) -> list[Block]:
        item = slot.item
        style = STRONG if item.critical else BODY
        texts = self._setting.texts(item.text)
        if item.required and texts:
            texts[-1] += " *"
        room = width - (_DISC * 2 + 4 if item.critical else 0.0)
        align = self._side if len(texts) == 1 else Align.START
        blocks: list[Block] = []
        for at, text in enumerate(texts):
            paragraph = self._setting.paragraph(text, style, room)
            blocks.append(_ItemText(paragraph, align, self._setting.right_to_left, width - room, dot=not at))
        blocks += self._condition(item.relevant, width)
        shown = self._attachment(slot, width)
        if shown:
            blocks += [Gap(2), shown, Gap(1)]
        return blocks

    def _attachment(self, slot: Slot, width: float) -> Block | None:
        """Return the photo or drawn signature of an item."""
        item, data = slot.item, self._sheet.pictures.get(slot.key)
        if data is None:
            return None
        high = _SIGNATURE_HEIGHT if item.type is ItemType.SIGNATURE else _PHOTO_HEIGHT
        return picture(data, width, high) or self._space("photo_unreadable", width, 20)

    def _space(self, label: str, width: float, height: float) -> Space:
        return Space(self._setting.paragraph(self._setting.words.joined(label), SMALL, width - 4), height)

    def _answer_cells(self, slot: Slot, answer: Answer | None) -> list[Cell]:
        item, value = slot.item, answer.value if answer else ""
        if item.type is ItemType.YES_NO_NA:
            return [cell(Box(value == code), middle=True) for code in (YES, NO, NOT_APPLICABLE)]
        width = self.grid.inner(_YES, _ANSWER_SPAN)
        if item.type in CHOSEN:
            return [cell(self._options(item, value, width), span=_ANSWER_SPAN, middle=True)]
        if item.type in (ItemType.PHOTO, ItemType.SIGNATURE):
            return [self._picture_cell(slot, width)]
        return [cell(*self._written(item, value, width), span=_ANSWER_SPAN, middle=True)]

    def _options(self, item: Item, value: str, width: float) -> OptionGrid:
        rtl = self._setting.right_to_left
        chosen = value.split() if item.type is ItemType.MULTIPLE else [value]
        texts = [(option.code, self._setting.joined(option.text)) for option in item.options]
        column = width / _option_columns([text for _, text in texts], width, self._setting.sized(STRONG))
        options = [
            Option(
                self._setting.paragraph(text, STRONG if code in chosen else BODY, column - OPTION_INDENT),
                code in chosen,
                rtl,
            )
            for code, text in texts
        ]
        return OptionGrid(tuple(options), round(width / column), rtl)

    def _picture_cell(self, slot: Slot, width: float) -> Cell:
        item = slot.item
        if slot.key in self._sheet.pictures:
            words = self._setting.words.joined(
                "photo_attached" if item.type is ItemType.PHOTO else "signature"
            )
            option = Option(
                self._setting.paragraph(words, BODY, width - 12), True, self._setting.right_to_left
            )
            return cell(option, span=_ANSWER_SPAN, middle=True)
        high = 16 * MM if item.type is ItemType.PHOTO and not self._filled else _SIGNATURE_HEIGHT
        label = "photo_here" if item.type is ItemType.PHOTO else "signature"
        return cell(self._space(label, width, high), span=_ANSWER_SPAN, middle=True)

    def _written(self, item: Item, value: str, width: float) -> list[Block]:
        """Return what was entered, or a line or pattern to write on."""
        blocks: list[Block] = []
        shown = self._value(item, value)
        if shown:
            blocks.append(Text(self._setting.paragraph(shown, STRONG, width), Align.CENTRE))
        elif self._filled:
            blocks.append(Text(self._setting.paragraph("–", BODY, width), Align.CENTRE))
        elif item.type in _PATTERNS:
            # Of one size on every form: larger ones would not fit their column.
            pattern = lay_out(_PATTERNS[item.type], BODY, width, None, self._setting.direction)
            blocks.append(Text(pattern, Align.CENTRE))
        else:
            blocks.append(_UnitLine(self._setting, self._unit(item), width))
        limits = (self._setting.paragraph(text, SMALL, width - 2 * _APART) for text in self._range(item))
        return [*blocks, *(Text(text, Align.CENTRE) for text in limits)]

    def _value(self, item: Item, value: str) -> str:
        if not value:
            return ""
        if item.type is ItemType.NUMBER:
            return f"\u2066{self._setting.digits(value)}\u2069 {self._unit(item)}".strip()
        if item.type in _PATTERNS:
            return self._setting.date(value) if item.type is ItemType.DATE else self._setting.time(value)
        return name(value)

    def _unit(self, item: Item) -> str:
        return self._setting.joined(item.unit)

    def _range(self, item: Item) -> list[str]:
        """Return the acceptable numbers, in each language of the document."""
        if item.type is not ItemType.NUMBER:
            return []
        low, high = (self._limit(bound) for bound in (item.minimum, item.maximum))
        words = self._setting.words
        if low and high:
            return words.all("acceptable_between", minimum=low, maximum=high)
        if low:
            return words.all("acceptable_from", minimum=low)
        return words.all("acceptable_to", maximum=high) if high else []

    def _limit(self, bound: Decimal | None) -> str:
        return "" if bound is None else f"\u2066{self._setting.digits(format(bound, 'f'))}\u2069"

    def _remarks(self, slot: Slot, answer: Answer | None) -> list[Block]:
        width = self.grid.inner(_REMARKS)
        blocks = register_mark(self._sheet, self._setting, slot.key, width)
        if not self._filled:
            return blocks
        flag = self._flag(slot, answer)
        if flag:
            words = self._setting.paragraph(self._setting.words.joined(flag), SMALL_STRONG, width - 12)
            blocks.append(_Warning(words, self._setting.right_to_left))
        comment = answer.comment.strip() if answer else ""
        if comment and answer and answer.value == NOT_APPLICABLE:
            comment = self._setting.words.first("reason", text=name(comment))
        if comment:
            blocks.append(Text(self._setting.paragraph(comment, SMALL, width), self._side))
        return blocks + said_blocks(self._sheet, self._setting, slot.key, width)

    def _flag(self, slot: Slot, answer: Answer | None) -> str:
        if not self._applied.relevant(slot.key):
            return ""
        item, judged = slot.item, self._applied.judged(slot)
        if judged is Verdict.OPEN:
            return "unanswered" if self._applied.required(slot) else ""
        if judged is Verdict.FAILED and item.critical:
            return "critical_failure"
        if answer and out_of_range(item, answer.value):
            return "out_of_range"
        if self._applied.broken(slot):
            return "rule_broken"
        return "not_met" if judged is Verdict.FAILED else ""


_PATTERNS = {
    ItemType.DATE: "____ / ____ / ________",
    ItemType.TIME: "____ : ____",
    ItemType.DATETIME: "___ / ___ / ______    ___ : ___",
}


_OPTION_GAP = 8
"""Points at least between an option and the box of the next one on its line."""


def _option_columns(texts: Sequence[str], width: float, style: Style) -> int:
    """Return how many options stand beside each other without any of them being wrapped."""
    widest = max((text_width(text, style) for text in texts), default=0.0) + OPTION_INDENT
    return max(1, min(3, len(texts), int((width + _OPTION_GAP) / (widest + _OPTION_GAP))))


class _ItemText:
    """The words of an item, with a disc before the first line of a critical one."""

    def __init__(
        self, text: Paragraph, align: Align, right_to_left: bool, indent: float, *, dot: bool
    ) -> None:
        self._text, self._align, self._rtl, self._indent, self._dot = text, align, right_to_left, indent, dot
        self.height = text.height

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        room = width - self._indent
        surface.text(self._text, x if self._rtl else x + self._indent, y, room, self._align)
        if self._dot and self._indent:
            at = x + width - _DISC if self._rtl else x + _DISC
            surface.disc(at, y + self._text.style.leading / 2, _DISC)


class _UnitLine:
    """A line to write a number or words on, with the unit after it."""

    def __init__(self, setting: Setting, unit: str, width: float) -> None:
        self._rtl = setting.right_to_left
        self._unit = setting.paragraph(unit, SMALL, width / 2) if unit else None
        self._line = WritingLine()
        self.height = max(self._line.height, self._unit.height if self._unit else 0.0)

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        used = self._unit.width + 4 if self._unit else 0.0
        self._line.draw(
            surface, x + used if self._rtl else x, y + self.height - self._line.height, width - used
        )
        if self._unit:
            align = Align.LEFT if self._rtl else Align.RIGHT
            surface.text(self._unit, x, y + self.height - self._unit.height, width, align)


class _Warning:
    """A filled triangle and the words of what went wrong."""

    def __init__(self, words: Paragraph, right_to_left: bool) -> None:
        self._words, self._rtl = words, right_to_left
        self.height = words.height

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        side = 7.5
        top = y + (self._words.style.leading - side) / 2
        draw_warning(surface, x + width - side if self._rtl else x, top, side)
        text_x = x if self._rtl else x + side + 3.5
        align = Align.RIGHT if self._rtl else Align.LEFT
        surface.text(self._words, text_x, y, width - side - 3.5, align)


class Legend:
    """What the disc and the asterisk mean."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._critical = setting.paragraph(setting.words.joined("critical_mark"), SMALL_STRONG, 400)
        self._required = setting.paragraph("* " + setting.words.joined("required_mark"), SMALL, 400)
        self.height = self._critical.height

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        """Draw with the upper left corner at ``x, y``."""
        first, second = self._critical, self._required
        indent, middle = _DISC * 2 + 4, y + self.height / 2
        after = indent + first.width + 18
        if self._setting.right_to_left:
            surface.disc(x + width - _DISC, middle, _DISC)
            surface.text(first, x + width - indent - first.width, y, first.width, Align.LEFT)
            surface.text(second, x + width - after - second.width, y, second.width, Align.LEFT)
        else:
            surface.disc(x + _DISC, middle, _DISC)
            surface.text(first, x + indent, y, first.width, Align.LEFT)
            surface.text(second, x + after, y, second.width, Align.LEFT)
