"""What screens and documents are told of training: sessions, participants, marks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.models.dataclass import dataclass
from app.models.records import Record
from app.models.training import Attendance, Completion, ParticipantStatus, attendance, completion
from app.services.naming import Names
from app.services.staff_rows import PersonRow


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One delivery of a course in a list; days are ISO days."""

    id: str
    point: str
    course: str
    code: str
    title: str
    starts_on: str
    ends_on: str
    days: tuple[str, ...]
    venue: str
    trainers: str
    status: str
    participants: int
    version: str
    heads: Mapping[str, int]
    conflicted: bool


@dataclass(frozen=True, slots=True)
class MarkRow:
    """The mark of one person on one day, with the version to hand back when it is changed."""

    mark: str
    note: str
    version: str
    conflicted: bool


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """One person of a session with all marks by day."""

    person: PersonRow
    status: str
    position: int
    replaces: str
    marks: Mapping[str, MarkRow]
    attendance: Attendance
    completion: Completion
    pre_score: str
    post_score: str
    practical_score: str
    certificate: str
    version: str
    conflicted: bool

    @property
    def counts(self) -> bool:
        """Whether the person takes part: somebody who was replaced does not."""
        return self.status != ParticipantStatus.REPLACED


@dataclass(frozen=True, slots=True)
class SessionDetail:
    """One session in full; ``present`` counts who attended per day, ``taken`` the days with any mark."""

    row: SessionRow
    values: Mapping[str, str]
    participants: tuple[ParticipantRow, ...]
    pass_mark: int
    """In per cent; 0 when the course is not tested."""
    agency_name: str = ""

    @property
    def taken(self) -> tuple[str, ...]:
        """Return the days on which somebody was marked."""
        marked = {day for row in self.participants for day, mark in row.marks.items() if mark.mark}
        return tuple(day for day in self.row.days if day in marked)

    def present(self, day: str) -> int:
        """Return how many participants attended on a day."""
        rows = (row for row in self.participants if row.counts)
        return sum(1 for row in rows if attendance([day], _marks(row)).attended)

    def marked(self, day: str) -> int:
        """Return how many participants have a mark on a day."""
        return sum(1 for row in self.participants if row.counts and _marks(row).get(day))


@dataclass(frozen=True, slots=True)
class TrainingOfPerson:
    """One session that a person took part in."""

    session: SessionRow
    status: str
    attendance: Attendance
    completion: Completion
    certificate: str


def _marks(row: ParticipantRow) -> dict[str, str]:
    return {day: mark.mark for day, mark in row.marks.items()}


def session_row(record: Record, names: Names, participants: int, conflicted: bool) -> SessionRow:
    """Make the row of a session."""
    text = record.text
    return SessionRow(
        id=record.id,
        point=text("point"),
        course=text("course"),
        code=text("code"),
        title=names.given("courses", text("course"), text("title")),
        starts_on=text("starts_on"),
        ends_on=text("ends_on"),
        days=tuple(record.json("days") or ()),
        venue=text("venue"),
        trainers=text("trainers"),
        status=text("status"),
        participants=participants,
        version=record.version,
        heads=record.heads,
        conflicted=conflicted or record.conflicted,
    )


def participant_row(
    record: Record, person: PersonRow, marks: Sequence[Record], days: Sequence[str], pass_mark: int
) -> ParticipantRow:
    """Make the row of a participant with the marks of that person."""
    text = record.text
    given = {
        mark.text("day"): MarkRow(mark.text("mark"), mark.text("note"), mark.version, mark.conflicted)
        for mark in marks
    }
    counted = attendance(days, {day: mark.mark for day, mark in given.items()})
    return ParticipantRow(
        person=person,
        status=text("status"),
        position=record.number("position"),
        replaces=text("replaces"),
        marks=given,
        attendance=counted,
        completion=completion(counted, text("post_score"), pass_mark),
        pre_score=text("pre_score"),
        post_score=text("post_score"),
        practical_score=text("practical_score"),
        certificate=text("certificate"),
        version=record.version,
        conflicted=record.conflicted or any(mark.conflicted for mark in marks),
    )
