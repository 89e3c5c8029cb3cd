"""Head and foot of every page: authority, title, what the form is about, page numbers, and who printed it."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.dataclass import dataclass
from app.models.values import LocalText
from app.printing.bidi_explicit import LTR
from app.printing.blocks import Block, Gap, Stack, Text, stack
from app.printing.faces import Weight
from app.printing.pictures import picture
from app.printing.qr import draw_qr
from app.printing.setting import CAPTION, FIELD, MM, SMALL, SMALL_STRONG, STRONG, TITLE, Setting, code, name
from app.printing.sheets import PaperMark, RecordMark, shortened
from app.printing.surface import HAIR, Align, Surface
from app.printing.table import HEAVY, Grid, cell
from app.printing.text import Style, lay_out, text_width

A4 = (210 * MM, 297 * MM)
"""Width and height of the paper in points (ISO 216)."""

MARGIN = 12 * MM
_QR_FIRST, _QR_LATER = 17 * MM, 14 * MM
_AUTHORITY = Style(8.5, Weight.BOLD, 1.4)
_RUNNING_TITLE = Style(10, Weight.BOLD)
_FOOT_HEIGHT = 24.0
_FOOT_GAP = 8.0
_FOOT_SHARES = (0.38, 0.26, 0.36)
"""Parts of the width for who printed, the page's number and the record where their words are too long for one line."""
_BETWEEN = "ckb"
"""The language whose letterhead stands in the middle when three are printed."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What the head of a document says; ``fields`` are label code and value, a few repeated on later pages."""

    title: LocalText
    fields: tuple[tuple[str, str], ...]
    repeated: tuple[str, ...]
    columns: int = 4
    subtitle: str = ""
    mark: str = ""
    record: RecordMark | None = None
    form: str = ""
    paper: PaperMark | None = None
    to_write: tuple[str, ...] = ()
    """Fields for which later pages have a line to write on when nothing is known."""


class DocumentFrame:
    """The frame of one document's pages; lengths in points."""

    def __init__(self, setting: Setting, heading: Heading, size: tuple[float, float] = A4) -> None:
        self._setting = setting
        self._heading = heading
        self.page_width, self.page_height = size
        self.left = MARGIN
        self.width = self.page_width - 2 * MARGIN
        self._first = self._first_head()
        self._later = self._later_head()

    def top(self, page: int) -> float:
        """Return where content begins on ``page``."""
        qr = _QR_FIRST if page == 1 else _QR_LATER
        head = self._first if page == 1 else self._later
        return MARGIN * 0.75 + max(head.height, qr + CAPTION.leading if page > 1 else 0.0) + 6

    def bottom(self) -> float:
        """Return where content ends."""
        return self.page_height - MARGIN * 0.75 - _FOOT_HEIGHT

    def draw(self, surface: Surface, page: int, pages: int) -> None:
        """Draw head and foot of ``page`` of ``pages``."""
        head = self._first if page == 1 else self._later
        head.draw(surface, self.left, MARGIN * 0.75, self.width)
        self._draw_qr(surface, _QR_FIRST if page == 1 else _QR_LATER)
        if page > 1:
            y = self.top(page) - 4
            surface.rule(self.left, y, self.left + self.width, y, HEAVY)
        self._draw_foot(surface, page, pages)

    def _first_head(self) -> Stack:
        blocks: list[Block] = [_Letterhead(self._setting, _QR_FIRST)]
        title_width = self.width
        titles = self._setting.texts(self._heading.title)
        blocks += [Text(self._setting.paragraph(t, TITLE, title_width), Align.CENTRE) for t in titles]
        if self._heading.subtitle:
            words = self._setting.paragraph(self._heading.subtitle, SMALL, title_width)
            blocks.append(Text(words, Align.CENTRE))
        if self._heading.mark:
            blocks.append(_Stamp(self._setting, self._setting.words.joined(self._heading.mark)))
        blocks += [Gap(2), *self._field_rows()]
        return Stack(tuple(blocks))

    def _field_rows(self) -> list[Block]:
        fields, columns = self._heading.fields, self._heading.columns
        grid = Grid.filling(self.width, (1,) * columns, right_to_left=self._setting.right_to_left)
        rows: list[Block] = []
        for start in range(0, len(fields), columns):
            part = fields[start : start + columns]
            last_span = columns - len(part) + 1
            spans = [1] * (len(part) - 1) + [last_span]
            cells = []
            for column, ((label, value), span) in enumerate(zip(part, spans, strict=True)):
                cells.append(cell(*self._field(label, value, grid.inner(column, span)), span=span))
            rows.append(grid.row(*cells, minimum=26))
        return rows

    def _field(self, label: str, value: str, width: float) -> tuple[Block, Block]:
        setting = self._setting
        side = Align.RIGHT if setting.right_to_left else Align.LEFT
        style = SMALL_STRONG if "\n" in value else STRONG
        return (
            Text(setting.paragraph(setting.words.joined(label), FIELD, width), side),
            Text(setting.paragraph(value, style, width), side),
        )

    def _later_head(self) -> Stack:
        setting, heading = self._setting, self._heading
        width = self.width - _QR_LATER - 6
        side = Align.RIGHT if setting.right_to_left else Align.LEFT
        shown = [
            f"{setting.words.first(label)}: {value.splitlines()[0] if value else _lines(label)}"
            for label, value in heading.fields
            if label in heading.repeated and (value or label in heading.to_write)
        ]
        if heading.paper is not None:
            shown.append(f"{setting.words.first('paper_number')}: {code(heading.paper.shown)}")
        titles = setting.texts(heading.title)
        if heading.mark and titles:
            titles[0] += f" — {setting.words.first(heading.mark)}"
        lines = [(title, _RUNNING_TITLE if not at else SMALL_STRONG) for at, title in enumerate(titles)]
        lines += [("   ".join(shown), SMALL)]
        authority = " — ".join(text for line in setting.edition.authority for text in setting.texts(line)[:1])
        if authority:
            lines[:0] = [(authority, SMALL)]
        offset = _QR_LATER + 6 if setting.right_to_left else 0.0
        texts = [Text(setting.paragraph(words, style, width), side) for words, style in lines]
        return stack(*(_Inset(text, offset, width) for text in texts))

    def _draw_qr(self, surface: Surface, side: float) -> None:
        mark = self._heading.record
        text = f"{mark.record_id} {mark.head_hash}".strip() if mark else self._heading.form
        if self._heading.paper is not None:
            text = self._heading.paper.scanned
        x = self.left if self._setting.right_to_left else self.left + self.width - side
        draw_qr(surface, text, x, MARGIN * 0.75, side)
        below = shortened(mark.record_id) if mark else self._heading.form
        words = lay_out(code(below), CAPTION, page=self._setting.direction)
        align = Align.LEFT if self._setting.right_to_left else Align.RIGHT
        surface.text(words, self.left, MARGIN * 0.75 + side + 1, self.width, align)

    def _draw_foot(self, surface: Surface, page: int, pages: int) -> None:
        setting, words = self._setting, self._setting.words
        y = self.page_height - MARGIN * 0.75 - _FOOT_HEIGHT + 6
        surface.rule(self.left, y, self.left + self.width, y, HAIR)
        moment = setting.moment(setting.edition.printed_at)
        by = name(setting.edition.printed_by)
        printed = words.first("printed_by_at" if by else "printed_at", name=by, moment=moment)
        number = words.joined("page_of", page=setting.digits(str(page)), pages=setting.digits(str(pages)))
        parts = [printed, number, self._record_note()]
        places = [Align.LEFT, Align.CENTRE, Align.RIGHT]
        if setting.right_to_left:
            places.reverse()
        for width, x, text, align in zip(*self._foot_columns(parts, places), parts, places, strict=True):
            surface.text(setting.paragraph(text, CAPTION, width), x, y + 2, width, align)

    def _foot_columns(self, parts: Sequence[str], places: Sequence[Align]) -> tuple[list[float], list[float]]:
        """Return widths and left edges of the parts of the foot, each as wide as its words where there is room."""
        room = self.width - 2 * _FOOT_GAP
        wanted = [text_width(text, self._setting.sized(CAPTION)) + 1 for text in parts]
        widths = wanted if sum(wanted) <= room else [room * share for share in _FOOT_SHARES]
        left = dict.fromkeys(places, self.left)
        of = dict(zip(places, widths, strict=True))
        left[Align.RIGHT] += self.width - of[Align.RIGHT]
        # In the middle of the page, or of what the outer parts leave.
        free = self.width - of[Align.LEFT] - of[Align.RIGHT] - of[Align.CENTRE]
        middle = (self.width - of[Align.CENTRE]) / 2
        least = of[Align.LEFT] + min(_FOOT_GAP, free / 2)
        most = self.width - of[Align.RIGHT] - of[Align.CENTRE] - min(_FOOT_GAP, free / 2)
        left[Align.CENTRE] += min(max(middle, least), most)
        return widths, [left[place] for place in places]

    def _record_note(self) -> str:
        mark, words = self._heading.record, self._setting.words
        if mark is None:
            paper = self._heading.paper
            return "   ".join(
                code(text) for text in (self._heading.form, paper.shown if paper else "") if text
            )
        note = f"{words.first('record_id')}: {code(shortened(mark.record_id))}"
        if mark.head_hash:
            note += f"   {words.first('head_hash')}: {code(shortened(mark.head_hash))}"
        return note


@dataclass(frozen=True, slots=True)
class _Inset:
    """A block in a part of its column."""

    block: Block
    offset: float
    width: float

    @property
    def height(self) -> float:
        return self.block.height

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        self.block.draw(surface, x + self.offset, y, min(self.width, width))


class _Stamp:
    """A framed word in the middle, such as that a paper is only a draft."""

    def __init__(self, setting: Setting, words: str) -> None:
        self._paragraph = setting.paragraph(words, STRONG, 300)
        self.height = self._paragraph.height + 9

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        wide = self._paragraph.width + 16
        surface.frame(x + (width - wide) / 2, y + 1, wide, self.height - 6, HEAVY)
        surface.text(self._paragraph, x, y + 2.5, width, Align.CENTRE)


class _Letterhead:
    """The authority's lines: first language at the reading side, others opposite, emblem in the middle."""

    def __init__(self, setting: Setting, qr_side: float) -> None:
        self._setting = setting
        self._qr_side = qr_side + 8
        self._emblem = picture(setting.edition.emblem, 60, 60) if setting.edition.emblem else None
        lines = len(setting.edition.authority) * _AUTHORITY.leading
        emblem = self._emblem.height if self._emblem else 0.0
        self.height = max(lines, emblem, qr_side + CAPTION.leading) + 4

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        setting = self._setting
        rtl = setting.right_to_left
        column = (width - self._qr_side) / 2
        first = x + width - column if rtl else x
        second = x + self._qr_side if rtl else x + width - self._qr_side - column
        primary, mirror = setting.languages[0], self._mirror()
        self._lines(surface, primary, first, y, column, Align.RIGHT if rtl else Align.LEFT)
        if mirror:
            self._lines(surface, mirror, second, y, column, Align.LEFT if rtl else Align.RIGHT)
        if self._emblem:
            self._emblem.draw(surface, x, y, width)
        elif _BETWEEN in setting.languages[1:-1]:
            self._lines(surface, _BETWEEN, x + width / 2 - column / 2, y, column, Align.CENTRE)

    def _mirror(self) -> str:
        """Return the language opposite: English, or Arabic where English comes first."""
        other = "ar" if self._setting.direction == LTR else "en"
        return other if any(text.has(other) for text in self._setting.edition.authority) else ""

    def _lines(self, surface: Surface, language: str, x: float, y: float, width: float, align: Align) -> None:
        for text in self._setting.edition.authority:
            words = text.get(language)
            if words:
                surface.text(self._setting.paragraph(words, _AUTHORITY, width), x, y, width, align)
            y += _AUTHORITY.leading


def _lines(label: str) -> str:
    """Return what is written on by hand where a blank form repeats its head."""
    return "____ / ____ / ________" if label == "date" else "_" * 14
