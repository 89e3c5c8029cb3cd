"""The words of training in the language in use: marks, statuses, outcomes."""

from __future__ import annotations

from datetime import date

from app.models.training import Completion, Mark, ParticipantStatus, SessionStatus
from app.services.training_rows import ParticipantRow, SessionRow
from app.ui.calendar_names import weekday_name
from app.ui.i18n import translate
from app.ui.text import Formats, isolate, ltr

MARK_TONES = {Mark.PRESENT: "ok", Mark.ABSENT: "danger", Mark.LATE: "warning", Mark.EXCUSED: "info"}
"""Tone of each mark."""

_KEYS = {
    Mark.PRESENT: "pحپ1١۱",
    Mark.ABSENT: "aشا2٢۲",
    Mark.LATE: "lمل3٣۳",
    Mark.EXCUSED: "eثە4٤۴",
}
"""What else gives a mark: the Latin letter, the letter on the same key of an Arabic or Kurdish keyboard, a digit."""


def mark_of_key(text: str) -> str:
    """Return the mark that a typed letter or digit gives, "" for none; the letters on the screen come first."""
    typed = text.lower()
    for mark in _KEYS:
        if typed and typed == mark_letter(mark).lower():
            return mark.value
    return next((mark.value for mark, keys in _KEYS.items() if typed and typed in keys), "")


def mark_letter(mark: str) -> str:
    """Return the letter that stands in the register."""
    letters = {
        Mark.PRESENT: translate("Training", "P", "letter for present"),
        Mark.ABSENT: translate("Training", "A", "letter for absent"),
        Mark.LATE: translate("Training", "L", "letter for late"),
        Mark.EXCUSED: translate("Training", "E", "letter for excused"),
    }
    return letters[Mark(mark)] if mark in letters else ""


def mark_name(mark: str) -> str:
    """Return the name of a mark."""
    names = {
        Mark.PRESENT: translate("Training", "Present"),
        Mark.ABSENT: translate("Training", "Absent"),
        Mark.LATE: translate("Training", "Late"),
        Mark.EXCUSED: translate("Training", "Excused"),
    }
    return names[Mark(mark)] if mark in names else translate("Training", "Not marked")


def status_name(status: str) -> str:
    """Return the name of a participant's status."""
    names = {
        ParticipantStatus.NOMINATED: translate("Training", "Nominated"),
        ParticipantStatus.CONFIRMED: translate("Training", "Confirmed"),
        ParticipantStatus.REPLACED: translate("Training", "Replaced"),
    }
    return names[ParticipantStatus(status)] if status in names else status


def session_status_name(status: str) -> str:
    """Return the name of a session's stored status."""
    names = {
        SessionStatus.PLANNED: translate("Training", "Planned"),
        SessionStatus.CLOSED: translate("Training", "Closed"),
        SessionStatus.CANCELLED: translate("Training", "Cancelled"),
    }
    return names[SessionStatus(status)] if status in names else status


def session_state(row: SessionRow, today: str) -> tuple[str, str]:
    """Return pill and words of a session: what was decided, else where its days lie."""
    if row.conflicted:
        return "warning", translate("Training", "Two versions")
    if row.status == SessionStatus.CANCELLED:
        return "neutral", translate("Training", "Cancelled")
    if row.status == SessionStatus.CLOSED:
        return "ok", translate("Training", "Closed")
    if row.starts_on <= today <= row.ends_on:
        return "info", translate("Training", "Under way")
    if today < row.starts_on:
        return "neutral", translate("Training", "Planned")
    return "warning", translate("Training", "Not closed yet")


def outcome(row: ParticipantRow) -> tuple[str, str]:
    """Return pill and words of how a participant stands."""
    if not row.counts:
        return "neutral", translate("Training", "Replaced")
    if row.completion is Completion.COMPLETED:
        return "ok", translate("Training", "Completed")
    if row.completion is Completion.NOT_COMPLETED:
        return "danger", translate("Training", "Not completed")
    return "neutral", translate("Training", "Open")


def days_text(row: SessionRow, formats: Formats) -> str:
    """Return the first and last day of a session and how many days it has."""
    first, last = formats.day(row.starts_on), formats.day(row.ends_on)
    span = ltr(first if first == last else f"{first} – {last}")
    days = translate("Training", "{count} days").format(count=ltr(formats.number(len(row.days))))
    return f"{span} ({days})"


def short_day(day: str, formats: Formats) -> str:
    """Return day and month of an ISO day."""
    found = date.fromisoformat(day)
    return ltr(formats.digits_of(f"{found.day:02}/{found.month:02}"))


def short_weekday(day: str, lang: str) -> str:
    """Return the name of an ISO day's weekday as short as a column wants it."""
    name = weekday_name(lang, date.fromisoformat(day))
    return name[:3] if lang == "en" else name


def attended_text(row: ParticipantRow, formats: Formats) -> str:
    """Return days attended of the days marked so far, with their share."""
    found = row.attendance
    if not found.taken:
        return ""
    return ltr(formats.digits_of(f"{found.attended}/{found.taken} · {found.percent_of_taken} %"))


def attended_hint(row: ParticipantRow, formats: Formats) -> str:
    """Return the shares of days marked and of days planned in words."""
    found = row.attendance
    words = translate("Training", "{attended} of {taken} days marked so far; {percent} of all {planned} days")
    number = formats.number
    return words.format(
        attended=ltr(number(found.attended)),
        taken=ltr(number(found.taken)),
        percent=ltr(f"{number(found.percent_of_planned)} %"),
        planned=ltr(number(found.planned)),
    )


def session_line(row: SessionRow, formats: Formats) -> str:
    """Return number, days, venue and trainers of a session in one line."""
    parts = [ltr(row.code), days_text(row, formats), isolate(row.venue), isolate(row.trainers)]
    return " · ".join(part for part in parts if part)
