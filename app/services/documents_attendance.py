"""The attendance of a training as it goes to paper: to be signed in ink, or as it was marked."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.values import LocalText
from app.printing.labels import Labels
from app.printing.sheets import AttendanceSheet, ParticipantLine
from app.services.desk import Desk
from app.services.documents_words import PaperWords, same
from app.services.training import Training
from app.services.training_rows import ParticipantRow

BLANK_LINES = 3
"""Empty lines for those who came without being on the list."""


class AttendancePapers:
    """Makes the sign-in sheets of training sessions from the records."""

    def __init__(self, desk: Desk, training: Training) -> None:
        self._desk = desk
        self._training = training

    def sheet(self, session_id: str, langs: Sequence[str], labels: Labels, *, blank: bool) -> AttendanceSheet:
        """Return the sheet of a session; ``blank`` leaves out the marks. Raises as ``Training.session``."""
        detail = self._training.session(session_id)
        record = self._desk.existing("session", session_id)
        words = PaperWords(self._desk, langs, labels)
        row = detail.row
        return AttendanceSheet(
            course=words.given("courses", row.course, record.text("title")),
            days=row.days,
            participants=tuple(
                _participant(participant, words, row.days, blank=blank)
                for participant in detail.participants
                if participant.counts
            ),
            funding=detail.values.get("funding", ""),
            delivery_code=row.code,
            venue=same(row.venue),
            facilitators=tuple(_trainers(row.trainers)),
            point=words.term("points", row.point),
            record=words.mark(record),
            marks_shown=not blank,
            blank_lines=BLANK_LINES if blank else 0,
        )


def _participant(
    row: ParticipantRow, words: PaperWords, days: Sequence[str], *, blank: bool
) -> ParticipantLine:
    person = row.person
    marks = () if blank else tuple(row.marks[day].mark if day in row.marks else "" for day in days)
    return ParticipantLine(
        name=person.name or person.name_latin,
        latin_name=person.name_latin,
        rank=words.term("ranks", person.rank),
        institution=words.term("agencies", person.agency),
        duty_station=words.term("points", person.point) if person.point else LocalText(),
        sex=person.sex,
        marks=marks,
    )


def _trainers(text: str) -> list[str]:
    """Return the trainers, who are typed one after the other with commas between them."""
    return [name.strip() for name in text.replace("،", ",").replace(";", ",").split(",") if name.strip()]
