"""How one document is set: its languages, direction, digits, dates and text styles."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from app.models.values import LocalText, Moment
from app.printing.bidi_explicit import LTR, RTL, dominant_direction
from app.printing.faces import Weight
from app.printing.labels import Labels, Words
from app.printing.sheets import Edition
from app.printing.text import Paragraph, Style, lay_out

RIGHT_TO_LEFT = frozenset({"ar", "ckb"})
"""Languages written from right to left."""

MM = 72 / 25.4
"""Points to a millimetre."""

SMALLEST = 7.5
"""Points below which letters lose their dots when they are copied twice (tests/photocopy)."""

_ISOLATE_LTR, _ISOLATE_RTL, _POP = "\u2066", "\u2067", "\u2069"
_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")

TITLE = Style(13, Weight.BOLD, 1.4)
HEADING = Style(9.5, Weight.BOLD)
BODY = Style(9)
STRONG = Style(9, Weight.BOLD)
SMALL = Style(7.5)
SMALL_STRONG = Style(7.5, Weight.BOLD)
CAPTION = Style(7, spacing=1.35)
FIELD = Style(7.5, spacing=1.35)
"""Names of fields in the head of a document."""


class Setting:
    """The typographic rules of one document; widths and heights in points."""

    def __init__(self, edition: Edition, labels: Labels, scale: float = 1.0) -> None:
        self.scale = scale
        self.edition = edition
        self.languages = edition.languages or ("en",)
        self.words = Words(labels, self.languages)
        self.direction = RTL if self.languages[0] in RIGHT_TO_LEFT else LTR

    @property
    def right_to_left(self) -> bool:
        """Whether tables begin at the right."""
        return self.direction == RTL

    def paragraph(self, text: str, style: Style, width: float) -> Paragraph:
        """Wrap a text; its direction is that of most of its words."""
        return lay_out(text, self.sized(style), width, None, self.direction)

    def sized(self, style: Style) -> Style:
        """Return a style in the size of this document: forms are set as large as their pages allow."""
        if self.scale == 1.0:
            return style
        return replace(style, size=max(round(style.size * self.scale, 2), min(style.size, SMALLEST)))

    def texts(self, text: LocalText) -> list[str]:
        """Return a text in each language of the document that has it, else in whichever has."""
        found = [text.get(language) for language in self.languages if text.has(language)]
        found = found or [text.get(self.languages[0])]
        return list(dict.fromkeys(entry for entry in found if entry))

    def label(self, label: str) -> LocalText:
        """Return the words of a label in the languages of the document."""
        return LocalText(**{lang: self.words.in_language(label, lang) for lang in self.languages})

    def stacked(self, text: LocalText) -> str:
        """Return a text in all languages of the document, one line each."""
        return "\n".join(self.texts(text))

    def joined(self, text: LocalText) -> str:
        """Return a text in all languages of the document on one line, each in its own direction."""
        found = self.texts(text)
        if len(found) < 2:
            return "".join(found)
        starts = [_ISOLATE_LTR if one == text.get("en") else _ISOLATE_RTL for one in found]
        return " / ".join(f"{start}{one}{_POP}" for start, one in zip(starts, found, strict=True))

    def digits(self, text: str) -> str:
        """Return running numbers in the digits chosen for the document; ``text`` holds Western ones."""
        if self.edition.digits != "arabic":
            return text
        return text.replace(".", "٫").translate(_ARABIC_DIGITS)

    def date(self, iso: str) -> str:
        """Return ``YYYY-MM-DD`` as dd/mm/yyyy; anything else as it is."""
        try:
            day = datetime.strptime(iso, "%Y-%m-%d")  # noqa: DTZ007 - a date has no zone
        except ValueError:
            return iso
        return self.digits(f"{day:%d/%m/%Y}")

    def time(self, text: str) -> str:
        """Return a stored ``HH:MM``, or date and time, as it is read on paper."""
        day, separator, hour = text.replace("T", " ").partition(" ")
        if not separator:
            return self.digits(text)
        return f"{self.date(day)} {self.digits(hour[:5])}"

    def estimated(self, moment: Moment, estimate: str) -> str:
        """Return a moment with the mark of an estimate where there is a reason for one."""
        return f"{code('≈')} {self.moment(moment)}" if estimate else self.moment(moment)

    def moment(self, moment: Moment) -> str:
        """Return an instant as local date and time with its zone."""
        sign = -1 if moment.zone.startswith("-") else 1
        offset = timedelta(hours=int(moment.zone[1:3]), minutes=int(moment.zone[4:6]))
        local = datetime.fromisoformat(moment.utc.removesuffix("Z")) + sign * offset
        return f"{self.digits(f'{local:%d/%m/%Y %H:%M}')} {code(f'(UTC{moment.zone})')}"


def code(text: str) -> str:
    """Isolate a code, serial or phone number, which is always read from left to right."""
    return f"{_ISOLATE_LTR}{text}{_POP}" if text else ""


def name(text: str) -> str:
    """Isolate what a person typed, so that it cannot disturb the words around it."""
    if not text:
        return ""
    opening = _ISOLATE_LTR if dominant_direction(text, RTL) == LTR else _ISOLATE_RTL
    return f"{opening}{text}{_POP}"
