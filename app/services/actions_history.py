"""The history of a corrective action: every write of it and every note, with who, when, on which PC and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from app.models.actions import ActionEvent
from app.models.records import Record
from app.models.registers import Live
from app.services.desk import Desk
from app.services.naming import Names
from app.storage.history import History, PastWrite

TOLD = ("status", "due", "post", "priority", "description", "asset", "title")
"""Registers whose changes are told; their names are the ``what`` of the events."""

_Place = tuple[int, int, int]
"""Where an event stands in the common order: causal length, log and number."""


class ActionHistory:
    """Puts the writes and notes of one action into their order."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._history = History(desk.store.logs)

    def events(self, action: Record, lang: str) -> tuple[ActionEvent, ...]:
        """Return what happened to an action, the newest first."""
        names = Names(self._desk, lang)
        found = [*self._writes(action, names), *self._notes(action, names)]
        found.sort(key=lambda pair: pair[0], reverse=True)
        names.load("user", (event.by for _place, event in found))
        names.load("asset", (one for _place, event in found for one in (event.old, event.new)))
        return tuple(
            replace(event, by_name=names.user(event.by) if event.by else "") for _place, event in found
        )

    def _writes(self, action: Record, names: Names) -> Iterator[tuple[_Place, ActionEvent]]:
        first = Live.parse(action.version or "{}").default
        seen_first = False
        for what in TOLD:
            for past in self._history.writes(action, what):
                if past.here != first:
                    yield self._place(past.here), self._told(what, past, names)
                elif not seen_first:
                    seen_first = True
                    yield self._place(first), replace(self._told("opened", past, names), new="", old="")

    def _told(self, what: str, past: PastWrite, names: Names) -> ActionEvent:
        values = past.values
        return ActionEvent(
            what=what,
            new=_text(values, what),
            old=" / ".join(_text(before, what) for before in past.replaced),
            by=past.user,
            by_name="",
            moment=past.moment,
            here=past.own,
            note=_text(values, "status_note") if what == "status" else "",
            photo=values.get("status_photo") if what == "status" else None,
            why=past.why,
            estimate=names.clocks.of_write(past),
        )

    def _notes(self, action: Record, names: Names) -> Iterator[tuple[_Place, ActionEvent]]:
        for note in self._desk.records.children("action_note", [action.id], voided=True)[action.id]:
            no = note.write.partition(":")[0]
            yield (
                self._place(note.write),
                ActionEvent(
                    what="note",
                    new=note.text("text"),
                    old="",
                    by=note.text("author"),
                    by_name="",
                    moment=note.text("at"),
                    here=bool(no) and self._desk.store.logs.get(int(no)).own,
                    photo=note.json("photo"),
                    why=note.reason,
                    id=note.id,
                    voided=note.voided,
                    estimate=names.clocks.of_event(note),
                ),
            )

    def _place(self, write: str) -> _Place:
        no, _, n = write.partition(":")
        line = self._desk.store.logs.line(int(no), int(n)) if no else None
        return (0, 0, 0) if line is None else (line.c, int(no), int(n))


def _text(values: Any, name: str) -> str:
    return str(values.get(name) or "")
