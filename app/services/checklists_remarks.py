"""What is said about a run: remarks of reviewers, replies to them, and reasons given for corrections."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.checklists import answer_id
from app.models.records import Record
from app.models.review import REASON, REGISTER, REPLY, Remark, Said
from app.services.clock_reading import Clocks
from app.services.desk import Desk
from app.services.naming import name_in
from app.storage.history import History

_REGISTERS = ("value", "comment", "blob", "photo")


class Talk:
    """Reads the notes on runs; writes nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._history = History(desk.store.logs)
        self._clocks = Clocks(desk)

    def remarks(self, run_id: str, lang: str) -> tuple[Remark, ...]:
        """Return the remarks on a run in the common order, each with its replies and whether it was corrected."""
        notes = self._notes(run_id)
        said = self._said(notes, lang)
        return tuple(
            Remark(
                said[note.id],
                tuple(said[one.id] for one in notes if one.id.startswith(f"{note.id}{REPLY}")),
                self._written_after(run_id, note),
            )
            for note in notes
            if REPLY not in note.id and not note.id.startswith(REASON)
        )

    def of_item(self, run_id: str, key: str, lang: str) -> list[tuple[str, int, Said]]:
        """Return what was said of one answer: ``remark``, ``reply`` or ``reason``, its place in the common order."""
        notes = [note for note in self._notes(run_id) if note.text("item") == key]
        said = self._said(notes, lang)
        return [(_kind(note.id), self._place(note)[0], said[note.id]) for note in notes]

    def open_remark(self, run_id: str, key: str) -> str:
        """Return the text of the newest remark on an answer that nothing was written after, empty without one."""
        notes = [note for note in self._notes(run_id) if note.text("item") == key]
        remarks = [note for note in notes if _kind(note.id) == "remark"]
        waiting = [note for note in remarks if not self._written_after(run_id, note)]
        return waiting[-1].text("text") if waiting else ""

    def _notes(self, run_id: str) -> list[Record]:
        found = self._desk.records.children("run_note", [run_id])[run_id]
        return sorted((note for note in found if not note.id.startswith(REGISTER)), key=self._place)

    def _place(self, note: Record) -> tuple[int, str, int]:
        no, _, n = note.write.partition(":")
        logs = self._desk.store.logs
        line = logs.line(int(no), int(n)) if no else None
        return (0, note.id, 0) if line is None else (line.c, logs.get(int(no)).id, line.n)

    def _written_after(self, run_id: str, note: Record) -> bool:
        """Tell whether an answer was written later in the common order than a remark on it.

        A remark on the whole run is dealt with when the run is completed again.
        """
        item = note.text("item")
        table, row = ("answer", answer_id(run_id, item)) if item else ("run", run_id)
        record = self._desk.records.get(table, row)
        latest = self._history.latest(record, _REGISTERS if item else ("stage",)) if record else None
        return latest is not None and latest.c > self._place(note)[0]

    def _said(self, notes: Sequence[Record], lang: str) -> dict[str, Said]:
        if not notes:
            return {}
        self._clocks.look()
        users = self._desk.records.many("user", (note.text("author") for note in notes))
        names = {user: name_in(record, lang) or record.text("name_latin") for user, record in users.items()}
        return {note.id: self._one(note, names.get(note.text("author"), "")) for note in notes}

    def _one(self, note: Record, name: str) -> Said:
        no = note.write.partition(":")[0]
        log = self._desk.store.logs.get(int(no)) if no else None
        return Said(
            note.id,
            note.text("item"),
            note.text("text"),
            note.text("author"),
            name,
            note.text("at"),
            log.device if log is not None else "",
            log is not None and log.own,
            self._clocks.of_event(note),
        )


def _kind(note_id: str) -> str:
    if note_id.startswith(REASON):
        return "reason"
    return "reply" if REPLY in note_id else "remark"
