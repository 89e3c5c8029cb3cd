"""The paper of a root or escrow key, to be sealed: what it is for, the line to type, and the same as a QR code."""

from __future__ import annotations

from app.models.dataclass import dataclass
from app.printing.blocks import Block, Gap, Text
from app.printing.frame import DocumentFrame, Heading
from app.printing.key_sheet import KeySheet
from app.printing.labels import Labels
from app.printing.pages import Pages
from app.printing.qr import draw_qr
from app.printing.setting import BODY, MM, STRONG, Setting, code, name
from app.printing.sheets import Edition
from app.printing.surface import Align, Surface

_QR = 46 * MM
_QUIET = 8 * MM


@dataclass(frozen=True, slots=True)
class _Square:
    """A QR code in the middle of its column, with its quiet zone."""

    text: str

    @property
    def height(self) -> float:
        """Height in points."""
        return _QR + 2 * _QUIET

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        """Draw with the upper left corner at ``x, y``."""
        draw_qr(surface, self.text, x + (width - _QR) / 2, y + _QUIET, _QR)


def key_pdf(sheet: KeySheet, edition: Edition, labels: Labels) -> bytes:
    """Return the paper of a key as PDF, A4 portrait."""
    setting = Setting(edition, labels)
    frame = DocumentFrame(setting, _heading(sheet, setting))
    pages = Pages(frame)
    meant = "key_escrow_meant" if sheet.escrow else "key_root_meant"
    pages.add(Gap(8), *_paragraphs(setting, (meant, "key_seal", "key_back"), frame.width), Gap(10))
    # One word a line: the whole line is too long for the paper, and words are what is typed between blanks.
    lines = [
        Text(setting.paragraph(code(word), STRONG, frame.width), Align.CENTRE) for word in sheet.line.split()
    ]
    pages.add(*lines, _Square(sheet.line))
    return pages.pdf(setting, setting.words.joined("key_title"))


def _heading(sheet: KeySheet, setting: Setting) -> Heading:
    fields = (
        ("key_deployment", name(sheet.deployment)),
        ("key_code", code(sheet.root_code)),
        ("key_name", code(sheet.key)),
        ("date", setting.date(sheet.date)),
    )
    return Heading(
        title=setting.label("key_title"), fields=fields, repeated=("key_name", "date"), columns=2, form="KEY"
    )


def _paragraphs(setting: Setting, codes: tuple[str, ...], width: float) -> list[Block]:
    side = Align.RIGHT if setting.right_to_left else Align.LEFT
    found: list[Block] = []
    for words in (words for label in codes for words in setting.words.all(label)):
        found += [Text(setting.paragraph(words, BODY, width), side), Gap(3)]
    return found
