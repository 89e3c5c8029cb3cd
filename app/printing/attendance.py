"""Sign-in sheets of a training: names printed, a column for each day, to be signed in ink or as marked."""

from __future__ import annotations

from collections.abc import Sequence

from app.printing.blocks import Block, Gap, Text
from app.printing.frame import A4, DocumentFrame, Heading
from app.printing.labels import Labels
from app.printing.listing import Column, Listing
from app.printing.pages import Pages
from app.printing.setting import BODY, SMALL, STRONG, Setting, code, name
from app.printing.sheets import AttendanceSheet, Edition, ParticipantLine, Signatory
from app.printing.signatures import signature_rows
from app.printing.surface import Align
from app.printing.text import Style

_TIGHT = Style(7.5)
_DAYS_TO_SIGN, _DAYS_TO_MARK = 5, 12
"""How many day columns fit beside the names, for ink and for marks."""

_DAYS_SHARE = 100
_ROW_TO_SIGN = 27.0
_PRESENT = frozenset({"P", "L"})
_MARKS = "PALE"
_SEXES = "FM"


def attendance_pdf(sheet: AttendanceSheet, edition: Edition, labels: Labels) -> bytes:
    """Return a sign-in sheet as PDF, A4 landscape; long courses repeat the names for further days."""
    setting = Setting(edition, labels)
    frame = DocumentFrame(setting, _heading(sheet, setting), (A4[1], A4[0]))
    pages = Pages(frame)
    pages.add(Gap(6))
    for at, columns in enumerate(_day_groups(sheet)):
        if at:
            pages.new_page()
        _add_days(pages, sheet, setting, columns, frame.width)
    pages.add(Gap(6), *_notes(sheet, setting, frame.width))
    trainer = Signatory(setting.label("trainer"))
    certifying = sheet.certified_by or Signatory(setting.label("certified_by"))
    pages.add(Gap(6), *signature_rows(setting, (trainer, certifying), frame.width))
    return pages.pdf(setting, setting.words.joined("attendance_sheet"))


def _heading(sheet: AttendanceSheet, setting: Setting) -> Heading:
    first, last = (sheet.days[0], sheet.days[-1]) if sheet.days else ("", "")
    dates = setting.date(first) if first == last else f"{setting.date(first)} – {setting.date(last)}"
    venue = [text for text in (setting.stacked(sheet.venue), setting.stacked(sheet.point)) if text]
    fields = (
        ("course", setting.stacked(sheet.course)),
        ("delivery_code", code(sheet.delivery_code)),
        ("dates", dates),
        ("venue", "\n".join(venue)),
        ("city", setting.stacked(sheet.city)),
        ("project", setting.stacked(sheet.project)),
        ("project_code", code(sheet.project_code)),
        ("funding", name(sheet.funding)),
        (
            "facilitators",
            ("، " if setting.right_to_left else ", ").join(map(name, sheet.facilitators)),
        ),
    )
    return Heading(
        title=setting.label("attendance_sheet"),
        fields=fields,
        repeated=("course", "delivery_code", "dates", "venue", "city"),
        columns=5,
        record=sheet.record,
        form=sheet.delivery_code or "ATTENDANCE",
    )


def _day_groups(sheet: AttendanceSheet) -> list[list[tuple[int, str, str]]]:
    """Return the day columns of each part of the sheet: place among the marks, ISO date, label of the half."""
    halves = ("morning", "afternoon") if sheet.half_days else ("",)
    columns = [(day, half) for day in sheet.days for half in halves]
    numbered = [(place, day, half) for place, (day, half) in enumerate(columns)]
    size = _DAYS_TO_MARK if sheet.marks_shown else _DAYS_TO_SIGN
    return [numbered[at : at + size] for at in range(0, len(numbered), size)] or [[]]


def _add_days(
    pages: Pages, sheet: AttendanceSheet, setting: Setting, days: Sequence[tuple[int, str, str]], width: float
) -> None:
    listing = Listing(setting, _columns(sheet, setting, days), width)
    minimum = 0.0 if sheet.marks_shown else _ROW_TO_SIGN
    rows = [
        [listing.row(_entries(sheet, setting, number, line, days), minimum)]
        for number, line in enumerate(sheet.participants, 1)
    ]
    blank = [""] * len(listing.grid.widths)
    first = len(rows) + 1
    rows += [
        [listing.row([setting.digits(str(number)), *blank[1:]], _ROW_TO_SIGN)]
        for number in range(first, first + sheet.blank_lines)
    ]
    if sheet.marks_shown and sheet.participants:
        rows.append([listing.row(_totals(sheet, setting, days, len(blank)))])
    if not rows:
        rows = [[listing.note(setting.words.joined("no_entries"))]]
    pages.table([listing.head()], rows)


def _columns(sheet: AttendanceSheet, setting: Setting, days: Sequence[tuple[int, str, str]]) -> list[Column]:
    words = setting.words
    columns = [
        Column(tuple(words.all("number")), 8, centred=True, style=_TIGHT),
        Column(tuple(words.all("full_name")), 54, style=BODY),
        Column(tuple(words.all("rank_title")), 26, style=_TIGHT),
        Column(tuple(words.all("institution")), 38, style=_TIGHT),
        Column(tuple(words.all("duty_station")), 28, style=_TIGHT),
        Column(tuple(words.all("sex")), 11, centred=True, style=_TIGHT),
    ]
    if sheet.phones_shown:
        columns.append(Column(tuple(words.all("phone")), 24, centred=True, style=_TIGHT))
    share = _DAYS_SHARE / max(len(days), 3)
    for _, day, half in days:
        date = setting.date(day)
        told = [_short(date)] if sheet.marks_shown else [*words.all("day_signature"), date]
        told += words.all(half) if half else []
        columns.append(Column(tuple(told), share, centred=True, style=STRONG))
    return columns


def _short(date: str) -> str:
    """Return day and month of dd/mm/yyyy."""
    return date.rpartition("/")[0] or date


def _entries(
    sheet: AttendanceSheet,
    setting: Setting,
    number: int,
    line: ParticipantLine,
    days: Sequence[tuple[int, str, str]],
) -> list[str]:
    names = "\n".join(text for text in (line.name, line.latin_name) if text)
    sex = line.sex.upper()
    entries = [
        setting.digits(str(number)),
        names,
        setting.stacked(line.rank),
        setting.stacked(line.institution),
        setting.stacked(line.duty_station),
        "\n".join(setting.words.all(f"sex_{sex.lower()}")) if sex and sex in _SEXES else line.sex,
    ]
    if sheet.phones_shown:
        entries.append(code(line.phone))
    return entries + [_mark(sheet, setting, line, place) for place, _, _ in days]


def _mark(sheet: AttendanceSheet, setting: Setting, line: ParticipantLine, place: int) -> str:
    mark = line.marks[place].upper() if place < len(line.marks) else ""
    if not sheet.marks_shown or not mark:
        return ""
    return setting.words.first(f"mark_{mark.lower()}") if mark in _MARKS else mark


def _totals(
    sheet: AttendanceSheet, setting: Setting, days: Sequence[tuple[int, str, str]], columns: int
) -> list[str]:
    """Return the row that counts who was there, on time or late, on each day."""
    counts = [
        sum(place < len(line.marks) and line.marks[place].upper() in _PRESENT for line in sheet.participants)
        for place, _, _ in days
    ]
    before = ["", setting.words.joined("present_total")]
    before += [""] * (columns - len(days) - len(before))
    return before + [setting.digits(str(count)) for count in counts]


def _notes(sheet: AttendanceSheet, setting: Setting, width: float) -> list[Block]:
    words = setting.words
    side = Align.RIGHT if setting.right_to_left else Align.LEFT
    notes: list[str] = []
    if sheet.marks_shown:
        pairs = [(f"mark_{letter.lower()}", f"mark_{letter.lower()}_name") for letter in _MARKS]
        notes.append(
            "     ".join(f"{words.first(mark)} = {words.joined(meaning)}" for mark, meaning in pairs)
        )
    notes += [*words.all("consent_photo"), *words.all("data_use")]
    return [Text(setting.paragraph(note, SMALL, width), side) for note in notes]
