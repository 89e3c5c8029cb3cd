"""Training: deliveries of courses, who takes part, and the register of each day (domain.md, section 4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.errors import Refused
from app.models import typed
from app.models.paging import Key, Page, Query
from app.models.people import Act, Actor, require
from app.models.records import Put, Record
from app.models.training import SessionStatus, check_days, participant_id
from app.models.values import new_id
from app.services.belonging import home_point, own_record, texts
from app.services.changed import Changed
from app.services.desk import Desk
from app.services.naming import Names
from app.services.staff_rows import person_row
from app.services.training_register import Register
from app.services.training_rows import (
    ParticipantRow,
    SessionDetail,
    SessionRow,
    TrainingOfPerson,
    participant_row,
    session_row,
)
from app.storage.page import Listing

LINES = ("agency", "course", "title", "venue", "trainers", "language", "funding")
FORM = (*LINES, "code", "hours", "status", "note")
"""Columns of a session that are typed in its form, beside its days."""

SESSIONS = Listing(
    "session",
    ("starts_on", "title"),
    {name: name for name in ("point", "course", "status", "funding", "agency")},
)


class Training:
    """Sessions of the point and their registers."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._register = Register(desk)

    # ---- sessions --------------------------------------------------------------------------------------------

    def add_session(self, actor: Actor, values: Mapping[str, str], days: Sequence[str]) -> Changed:
        """Plan a delivery of a course on some days (ISO or dd/mm/yyyy).

        ``values`` holds columns of ``FORM`` (and ``point`` at headquarters); a course of the catalogue gives the
        title and hours that were left empty. Raises Refused ``not_allowed``, ``required`` (title),
        ``unknown_course``, ``days_required``, ``too_many_days`` and what the fields raise.
        """
        require(actor, Act.RECORD)
        point = home_point(self._desk, values)
        checked = self._checked(values, actor.lang)
        typed.required(checked.get("title", ""), "title")
        # Every column is written once, so that a later edit names the write it replaces.
        columns = dict.fromkeys(FORM, "") | {"hours": 0, "status": SessionStatus.PLANNED.value}
        columns |= checked | self._days(days) | {"point": point}
        put = Put("session", new_id(), columns)
        self._desk.save(actor, [put], point=point)
        return self._desk.changed([put])

    def change_session(
        self,
        actor: Actor,
        session_id: str,
        values: Mapping[str, str],
        days: Sequence[str] | None = None,
        seen: str | None = None,
    ) -> Changed:
        """Change a session; a day with marks cannot be taken out.

        Raises Refused ``not_allowed``, ``record_missing``, ``day_has_marks`` and what ``add_session`` raises.
        """
        require(actor, Act.RECORD)
        record = own_record(self._desk, "session", session_id)
        checked = self._checked(values, actor.lang)
        if "title" in checked:
            typed.required(checked["title"], "title")
        if days is not None:
            checked |= self._days(days)
            self._require_marked_days(session_id, checked["days"])
        put = Put("session", session_id, checked, seen)
        self._desk.save(actor, [put], point=record.text("point"))
        return self._desk.changed([put])

    def sessions_page(self, query: Query, after: Key | None = None, lang: str = "en") -> Page[SessionRow]:
        """Return a page of sessions by first day or title; filters: point, course, status, funding, agency."""
        found = self._desk.records.page(SESSIONS, query, after)
        return Page(self._rows(found.rows, Names(self._desk, lang)), found.next_key)

    def session(self, session_id: str, lang: str = "en") -> SessionDetail:
        """Return one session with participants and marks; Refused ``record_missing``."""
        record = self._desk.existing("session", session_id)
        names = Names(self._desk, lang)
        row = self._rows([record], names)[0]
        pass_mark = self._pass_mark(row.course)
        return SessionDetail(
            row=row,
            values=texts(record, (*FORM, "point")),
            participants=self._participants(record, names, pass_mark),
            pass_mark=pass_mark,
            agency_name=names.label("agencies", record.text("agency")),
        )

    def of_person(self, person_id: str, lang: str = "en") -> list[TrainingOfPerson]:
        """Return the sessions that a person took part in, the latest first."""
        names = Names(self._desk, lang)
        ids = [row.text("session") for row in self._desk.records.where("participant", person=person_id)]
        records = self._desk.records.many("session", ids).values()
        found = []
        for record in sorted(records, key=lambda record: record.text("starts_on"), reverse=True):
            if record.deleted:
                continue
            rows = self._participants(record, names, self._pass_mark(record.text("course")), person_id)
            session = self._rows([record], names)[0]
            found += [
                TrainingOfPerson(session, row.status, row.attendance, row.completion, row.certificate)
                for row in rows
            ]
        return found

    def courses(self, lang: str = "en") -> list[tuple[str, str]]:
        """Return code and title of the courses of the catalogue."""
        return [(code, term.name.get(lang)) for code, term in self._desk.reference.offered("courses").items()]

    # ---- register: see training_register ---------------------------------------------------------------------

    def add_participants(
        self, actor: Actor, session_id: str, persons: Sequence[str], status: str = "confirmed"
    ) -> Changed:
        """Put persons on the list of a session; see ``Register.add``."""
        return self._register.add(actor, session_id, persons, status)

    def change_participant(
        self,
        actor: Actor,
        session_id: str,
        person_id: str,
        values: Mapping[str, str],
        seen: str | None = None,
    ) -> Changed:
        """Change status, scores or certificate number of a participant; see ``Register.change``."""
        return self._register.change(actor, session_id, person_id, values, seen)

    def replace_participant(self, actor: Actor, session_id: str, person_id: str, by: str) -> Changed:
        """Let another person take a place in a session; see ``Register.replace``."""
        return self._register.replace(actor, session_id, person_id, by)

    def remove_participant(self, actor: Actor, session_id: str, person_id: str) -> Changed:
        """Take a person off the list; see ``Register.remove``."""
        return self._register.remove(actor, session_id, person_id)

    def mark(
        self,
        actor: Actor,
        session_id: str,
        day: str,
        person_id: str,
        mark: str,
        note: str = "",
        seen: str | None = None,
    ) -> Changed:
        """Mark one person on one day: P, A, L, E or empty; see ``Register.mark``."""
        return self._register.mark(actor, session_id, day, person_id, mark, note, seen)

    def mark_all(self, actor: Actor, session_id: str, day: str, mark: str = "P") -> Changed:
        """Mark everybody who has no mark on a day; see ``Register.mark_all``."""
        return self._register.mark_all(actor, session_id, day, mark)

    # ---- within ----------------------------------------------------------------------------------------------

    def _rows(self, records: Sequence[Record], names: Names) -> list[SessionRow]:
        ids = [record.id for record in records]
        people = self._desk.records.children("participant", ids)
        conflicted = self._desk.records.conflicted_roots(ids)
        return [
            session_row(record, names, _count(people[record.id]), record.id in conflicted)
            for record in records
        ]

    def _participants(
        self, session: Record, names: Names, pass_mark: int, only: str = ""
    ) -> tuple[ParticipantRow, ...]:
        marks: dict[str, list[Record]] = {}
        for mark in self._desk.records.children("attendance", [session.id])[session.id]:
            marks.setdefault(mark.text("person"), []).append(mark)
        found = self._desk.records.children("participant", [session.id])[session.id]
        found += self._removed_with_marks(session.id, found, marks)
        people = self._desk.records.many("person", (row.text("person") for row in found))
        days = tuple(session.json("days") or ())
        rows = []
        for row in sorted(found, key=lambda row: (row.number("position"), row.id)):
            person = row.text("person")
            if only and person != only:
                continue
            record = people.get(person) or Record("person", person, {"name": person, "active": 1})
            rows.append(
                participant_row(row, person_row(record, names), marks.get(person, []), days, pass_mark)
            )
        return tuple(rows)

    def _removed_with_marks(
        self, session_id: str, standing: Sequence[Record], marks: Mapping[str, Sequence[Record]]
    ) -> list[Record]:
        """Return who was taken off the list on one PC and marked on another: a mark is shown, not hidden."""
        there = {row.text("person") for row in standing}
        marked = [person for person, found in marks.items() if any(mark.text("mark") for mark in found)]
        ids = (participant_id(session_id, person) for person in marked if person not in there)
        return [replace(row, conflicted=True) for row in self._desk.records.many("participant", ids).values()]

    def _pass_mark(self, course: str) -> int:
        term = self._desk.reference.term("courses", course)
        text = term.more.get("pass_mark_pct", "") if term is not None else ""
        return int(text) if text.isascii() and text.isdigit() else 0

    def _days(self, days: Sequence[str]) -> dict[str, Any]:
        found = check_days([typed.day(day, "days") for day in days])
        return {"days": list(found), "starts_on": found[0], "ends_on": found[-1]}

    def _require_marked_days(self, session_id: str, days: Sequence[str]) -> None:
        for mark in self._desk.records.children("attendance", [session_id])[session_id]:
            if mark.text("mark") and mark.text("day") not in days:
                raise Refused("day_has_marks", field="days", day=mark.text("day"))

    def _checked(self, values: Mapping[str, str], lang: str) -> dict[str, Any]:
        found: dict[str, Any] = {name: typed.clean(values[name], name) for name in LINES if name in values}
        term = self._desk.reference.term("courses", found.get("course", ""))
        if found.get("course") and term is None:
            raise Refused("unknown_course", field="course", course=found["course"])
        if term is not None:
            found["title"] = found.get("title") or term.name.get(lang)
        hours = values.get("hours", "") or (term.more.get("hours", "") if term is not None else "")
        if hours:
            found["hours"] = typed.whole(hours, "hours")
        if "code" in values:
            found["code"] = typed.clean_code(values["code"], "code")
        if values.get("status"):
            if values["status"] not in set(SessionStatus):
                raise Refused("unknown_status", field="status", status=values["status"])
            found["status"] = values["status"]
        if "note" in values:
            found["note"] = typed.clean_note(values["note"], "note")
        return found


def _count(people: Sequence[Record]) -> int:
    return sum(1 for row in people if row.text("status") != "replaced")
