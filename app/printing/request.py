"""Request slips: which changes of which PC are missing, to be taken to where that PC stands."""

from __future__ import annotations

from app.printing.blocks import Block, Gap, Text
from app.printing.frame import DocumentFrame, Heading
from app.printing.labels import Labels
from app.printing.listing import Column, Listing
from app.printing.pages import Pages
from app.printing.request_sheet import RequestLine, RequestSheet
from app.printing.setting import BODY, SMALL, STRONG, Setting, code, name
from app.printing.sheets import Edition, Signatory
from app.printing.signatures import signature_rows
from app.printing.surface import Align

_LOG_CHARS = 12


def request_pdf(sheet: RequestSheet, edition: Edition, labels: Labels) -> bytes:
    """Return a request slip as PDF, A4 portrait."""
    setting = Setting(edition, labels)
    frame = DocumentFrame(setting, _heading(sheet, setting))
    pages = Pages(frame)
    pages.add(Gap(8), *_paragraphs(setting, ("request_intro",), frame.width), Gap(6))
    listing = Listing(setting, _columns(setting), frame.width)
    rows = [[listing.row(_entries(setting, number, line), 30)] for number, line in enumerate(sheet.lines, 1)]
    pages.table([listing.head()], rows or [[listing.note(setting.words.joined("no_entries"))]])
    pages.add(Gap(8), *_paragraphs(setting, ("request_steps", "request_calm"), frame.width), Gap(10))
    asking = Signatory(setting.label("asked_by"), sheet.asked_by)
    pages.add(*signature_rows(setting, (asking, Signatory(setting.label("exported_by"))), frame.width))
    return pages.pdf(setting, setting.words.joined("request_title"))


def _heading(sheet: RequestSheet, setting: Setting) -> Heading:
    fields = (
        ("asking_place", setting.stacked(sheet.place)),
        ("asking_pc", name(sheet.pc)),
        ("date", setting.date(sheet.date)),
    )
    return Heading(
        title=setting.label("request_title"),
        fields=fields,
        repeated=("asking_place", "date"),
        columns=3,
        form="REQUEST",
    )


def _columns(setting: Setting) -> list[Column]:
    words = setting.words
    return [
        Column(tuple(words.all("number")), 10, centred=True),
        Column(tuple(words.all("request_pc")), 40, style=STRONG),
        Column(tuple(words.all("request_place")), 40, style=BODY),
        Column(tuple(words.all("request_changes")), 34, centred=True, style=STRONG),
        Column(tuple(words.all("request_log")), 34, centred=True, style=SMALL),
        Column(tuple(words.all("request_waiting")), 24, centred=True),
    ]


def _entries(setting: Setting, number: int, line: RequestLine) -> list[str]:
    numbers = str(line.first) if line.first == line.last else f"{line.first}–{line.last}"
    return [
        setting.digits(str(number)),
        name(line.pc),
        setting.stacked(line.place),
        code(setting.digits(numbers)),
        code(line.log.rpartition("-")[2][:_LOG_CHARS]),
        setting.digits(str(line.held)) if line.held else "",
    ]


def _paragraphs(setting: Setting, codes: tuple[str, ...], width: float) -> list[Block]:
    side = Align.RIGHT if setting.right_to_left else Align.LEFT
    found: list[Block] = []
    for words in (words for label in codes for words in setting.words.all(label)):
        found += [Text(setting.paragraph(words, BODY, width), side), Gap(2)]
    return found
