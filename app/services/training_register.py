"""The register of a session: its list of participants and the marks of each day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from app.errors import Refused
from app.models import typed
from app.models.people import Act, Actor, require
from app.models.records import Change, Put, Record, Remove
from app.models.training import (
    ParticipantStatus,
    SessionStatus,
    attendance_id,
    check_mark,
    participant_id,
)
from app.services.belonging import linked, own_record
from app.services.changed import Changed
from app.services.desk import Desk

SCORES = ("pre_score", "post_score", "practical_score")
"""Test results in per cent."""


class Register:
    """Writes participants and marks; each change is one entry."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add(self, actor: Actor, session_id: str, persons: Sequence[str], status: str) -> Changed:
        """Put persons at the end of the list; those already on it are passed over.

        Raises Refused ``not_allowed``, ``record_missing``, ``session_cancelled`` and ``unknown_record``.
        """
        session = self._open(actor, session_id)
        listed = {row.text("person") for row in self._list(session_id)}
        fresh = [person for person in dict.fromkeys(persons) if person not in listed]
        puts = self._at_the_end(session_id, fresh, status, "")
        return self._save(actor, session, puts)

    def replace(self, actor: Actor, session_id: str, person_id: str, by: str) -> Changed:
        """Let ``by`` take the place of a participant, who stays on the list with what was marked.

        Raises Refused as ``add``, ``not_a_participant`` and ``already_participant``.
        """
        session = self._open(actor, session_id)
        if any(row.text("person") == by for row in self._list(session_id)):
            raise Refused("already_participant", field="person")
        place = self._participant(session_id, person_id)
        gone = Put("participant", place.id, {"status": ParticipantStatus.REPLACED.value})
        new = self._at_the_end(session_id, [by], ParticipantStatus.CONFIRMED.value, person_id)
        return self._save(actor, session, [gone, *new])

    def change(
        self,
        actor: Actor,
        session_id: str,
        person_id: str,
        values: Mapping[str, str],
        seen: str | None = None,
    ) -> Changed:
        """Change ``status``, the scores in per cent (any digits) or the ``certificate`` number.

        Raises Refused ``not_allowed``, ``not_a_participant``, ``unknown_status``, ``not_a_number``, ``score_range``.
        """
        session = self._open(actor, session_id)
        place = self._participant(session_id, person_id)
        found = {name: _score(values[name], name) for name in SCORES if name in values}
        if "certificate" in values:
            found["certificate"] = typed.clean_code(values["certificate"], "certificate")
        if "status" in values:
            found["status"] = _status(values["status"])
        return self._save(actor, session, [Put("participant", place.id, found, seen)])

    def remove(self, actor: Actor, session_id: str, person_id: str) -> Changed:
        """Take a person off the list; Refused ``has_marks`` once the register says something of the person."""
        session = self._open(actor, session_id)
        place = self._participant(session_id, person_id)
        if any(row.text("person") == person_id and row.text("mark") for row in self._marks(session_id)):
            raise Refused("has_marks")
        return self._save(actor, session, [Remove("participant", place.id)])

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
        """Mark one person on one day; an empty mark takes the mark back.

        Raises Refused ``not_allowed``, ``session_cancelled``, ``unknown_mark``, ``day_not_in_session``,
        ``not_a_participant``.
        """
        session = self._open(actor, session_id)
        check_mark(mark)
        self._require_day(session, day)
        self._participant(session_id, person_id)
        put = _mark(session_id, day, person_id, mark, typed.clean(note, "note"), seen)
        return self._save(actor, session, [put])

    def mark_all(self, actor: Actor, session_id: str, day: str, mark: str) -> Changed:
        """Mark everybody on the list who has no mark on this day yet, in one entry.

        Raises Refused as ``mark``.
        """
        session = self._open(actor, session_id)
        check_mark(mark)
        self._require_day(session, day)
        marks = [row for row in self._marks(session_id) if row.text("day") == day]
        done = {row.text("person") for row in marks if row.text("mark")}
        there = (row for row in self._list(session_id) if row.text("status") != ParticipantStatus.REPLACED)
        people = [row.text("person") for row in there if row.text("person") not in done]
        return self._save(
            actor, session, [_mark(session_id, day, person, mark, "", None) for person in people]
        )

    # ---- within ----------------------------------------------------------------------------------------------

    def _open(self, actor: Actor, session_id: str) -> Record:
        require(actor, Act.RECORD)
        session = own_record(self._desk, "session", session_id)
        if session.text("status") == SessionStatus.CANCELLED:
            raise Refused("session_cancelled")
        return session

    def _list(self, session_id: str) -> list[Record]:
        return self._desk.records.children("participant", [session_id])[session_id]

    def _marks(self, session_id: str) -> list[Record]:
        return self._desk.records.children("attendance", [session_id])[session_id]

    def _participant(self, session_id: str, person_id: str) -> Record:
        found = self._desk.records.get("participant", participant_id(session_id, person_id))
        if found is None or found.deleted:
            raise Refused("not_a_participant", person=person_id)
        return found

    def _at_the_end(
        self, session_id: str, persons: Sequence[str], status: str, replaces: str
    ) -> list[Change]:
        # Places of removed rows count too, so that a person who comes back is written anew.
        ids = [participant_id(session_id, person) for person in persons]
        removed = self._desk.records.many("participant", ids).values()
        last = max((row.number("position") for row in (*self._list(session_id), *removed)), default=0)
        puts: list[Change] = []
        for place, (row, person) in enumerate(zip(ids, persons, strict=True), start=last + 1):
            linked(self._desk, "person", person, "person")
            columns: dict[str, str | int] = dict.fromkeys((*SCORES, "certificate"), "")
            columns |= {"session": session_id, "person": person}
            columns |= {"status": _status(status), "position": place, "replaces": replaces}
            puts.append(Put("participant", row, columns))
        return puts

    def _save(self, actor: Actor, session: Record, changes: Sequence[Change]) -> Changed:
        if changes:
            self._desk.save(actor, changes, point=session.text("point"))
        kinds = {"session", *(change.table for change in changes)}
        return Changed(frozenset(kinds), (session.id, *(change.row for change in changes)))

    @staticmethod
    def _require_day(session: Record, day: str) -> None:
        if day not in (session.json("days") or ()):
            raise Refused("day_not_in_session", field="day", day=day)


def _mark(session: str, day: str, person: str, mark: str, note: str, seen: str | None) -> Put:
    columns = {"session": session, "day": day, "person": person, "mark": mark, "note": note}
    return Put("attendance", attendance_id(session, day, person), columns, seen)


def _status(status: str) -> str:
    if status not in set(ParticipantStatus):
        raise Refused("unknown_status", field="status", status=status)
    return status


def _score(text: str, field: str) -> str:
    found = typed.decimal(text, field, 1)
    if found and Decimal(found) > 100:
        raise Refused("score_range", field=field)
    return found
