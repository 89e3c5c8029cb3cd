"""Text on the screen: isolates, digits, dates and numbers; what users typed is always plain text."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Literal
from unicodedata import bidirectional

from app.models.dataclass import dataclass
from app.models.folding import ascii_digits
from app.models.values import Moment

if TYPE_CHECKING:
    from decimal import Decimal

Digits = Literal["western", "arabic"]

_LRM, _RLM = "\u200e", "\u200f"
_RTL = frozenset({"R", "AL"})
"""Unicode's bidirectional classes of letters that read right to left."""

FSI, LRI, PDI = "\u2068", "\u2066", "\u2069"
"""Unicode's first-strong isolate, left-to-right isolate and their end (UAX 9)."""

_TO_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_NUMBER_TO_ARABIC = str.maketrans("0123456789.,", "٠١٢٣٤٥٦٧٨٩٫٬")
_NO_MARKS = {ord(mark): None for mark in "\u2066\u2067\u2068\u2069\u200e\u200f"}
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_GROUPING = {ord(mark): None for mark in "٬, \u00a0\u202f"}


def isolate(text: str) -> str:
    """Wrap text of unknown direction so that it cannot reorder what stands beside it."""
    return f"{FSI}{text}{PDI}" if text else ""


def ltr(text: str) -> str:
    """Wrap a code, serial number or phone number so that it reads left to right in every language."""
    return f"{LRI}{text}{PDI}" if text else ""


def bare(text: str) -> str:
    """Return the text without direction marks, as it goes to the clipboard."""
    return text.translate(_NO_MARKS)


def directed(text: str, rtl: bool) -> str:
    """Return a text that reads in the direction of the window, where Qt would go by its first letter.

    A line put together from isolated parts belongs to the window; so does a sentence with Arabic letters in a window
    that reads right to left, even if a foreign name stands first. What a user wrote in another script alone keeps its
    own direction.
    """
    if not text:
        return text
    composed = FSI in text or LRI in text
    if rtl:
        return f"{_RLM}{text}" if composed or any(bidirectional(char) in _RTL for char in text) else text
    return f"{_LRM}{text}" if composed else text


def tooltip(text: str) -> str:
    """Return plain text for a tooltip: escaped, because Qt would take ``<b>`` in a name for a format."""
    return f"<span>{text.translate(_ESCAPED)}</span>" if text else ""


def parse_number(text: str) -> Decimal | None:
    """Read a typed number with any digits and grouping; None for an empty text, ValueError for nonsense."""
    from decimal import Decimal, InvalidOperation

    typed = ascii_digits(text).translate(_GROUPING).replace("−", "-").strip()
    if not typed:
        return None
    try:
        number = Decimal(typed)
    except InvalidOperation:
        raise ValueError(text) from None
    if not number.is_finite() or "e" in typed.lower():
        raise ValueError(text)
    return number


def parse_date(text: str) -> date | None:
    """Read a typed day (dd/mm/yyyy, also with - . or nothing between); None when empty, else ValueError."""
    typed = ascii_digits(text).strip()
    if not typed:
        return None
    for mark in "-. \\":
        typed = typed.replace(mark, "/")
    if typed.isdigit() and len(typed) == len("ddmmyyyy"):
        typed = f"{typed[:2]}/{typed[2:4]}/{typed[4:]}"
    parts = [int(part) for part in typed.split("/")]
    if len(parts) != len(("day", "month", "year")):
        raise ValueError(text)
    day, month, year = reversed(parts) if parts[0] > 31 else parts
    return date(year + 2000 if year < 100 else year, month, day)


def parse_time(text: str) -> str:
    """Read a typed time of day (7:5, 0705, 07.05) as ``HH:MM``; "" when empty, else ValueError."""
    typed = ascii_digits(text).strip().replace(".", ":")
    if not typed:
        return ""
    if typed.isdigit() and len(typed) in (3, 4):
        typed = f"{typed[:-2]}:{typed[-2:]}"
    hours, minutes = (int(part) for part in typed.split(":"))
    if not (0 <= hours < 24 and 0 <= minutes < 60):
        raise ValueError(text)
    return f"{hours:02}:{minutes:02}"


@dataclass(frozen=True, slots=True)
class Formats:
    """How numbers and days are shown, after the user's choice of digits."""

    digits: Digits = "western"

    def number(self, value: float | Decimal, decimals: int | None = None) -> str:
        """Return a number grouped by thousands, with ``decimals`` digits after the point or as many as it has."""
        shown = f"{value:,}" if decimals is None else f"{value:,.{decimals}f}"
        return shown.translate(_NUMBER_TO_ARABIC) if self.digits == "arabic" else shown

    def digits_of(self, text: str) -> str:
        """Return the text with its Western digits as the user wants to see them."""
        return text.translate(_TO_ARABIC) if self.digits == "arabic" else text

    def day(self, iso: str) -> str:
        """Return an ISO day as dd/mm/yyyy; a text that is no day is returned as it is."""
        try:
            found = date.fromisoformat(iso[:10])
        except ValueError:
            return iso
        return self.digits_of(f"{found.day:02}/{found.month:02}/{found.year:04}")

    def moment(self, moment: Moment | str) -> str:
        """Return a stored moment as dd/mm/yyyy hh:mm on the wall of the place where it happened."""
        try:
            at = local_time(Moment.parse(moment) if isinstance(moment, str) else moment)
        except ValueError:
            return str(moment)
        return self.digits_of(f"{at.day:02}/{at.month:02}/{at.year:04} {at.hour:02}:{at.minute:02}")

    def size(self, count: int) -> str:
        """Return a size in bytes with a unit."""
        if count < 1024:
            return f"{self.number(count)} B"
        kilo = count / 1024
        return f"{self.number(kilo, 0)} KB" if kilo < 1024 else f"{self.number(kilo / 1024, 1)} MB"


def local_time(moment: Moment) -> datetime:
    """Return the wall-clock time of a moment in its own zone, without zone information."""
    instant = datetime.strptime(moment.utc, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    sign = -1 if moment.zone.startswith("-") else 1
    shift = timedelta(hours=int(moment.zone[1:3]), minutes=int(moment.zone[4:6])) * sign
    return (instant + shift).replace(tzinfo=None)
