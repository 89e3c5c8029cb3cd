"""Who gave the answers of a run: also those that an amendment took over, and what a signature signed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from app.models.checklists import Answer, answer_id
from app.models.moving import MOVED, version_of
from app.models.records import Record
from app.models.runs import GivenAnswer
from app.services.desk import Desk
from app.storage.history import History, PastWrite

_ANSWER = ("value", "blob")


class Authors:
    """Reads who wrote what; writes nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._history = History(desk.store.logs)

    def snapshot(self, run: Record) -> dict[str, Answer]:
        """Return the signed answers of a run by item, none while it is not signed."""
        signature = self._desk.records.signature(run.id)
        return {} if signature is None else answers_in(run.id, signature[2])

    def latest(self, record: Record | None) -> tuple[str, str]:
        """Return user and moment of the newest write of an answer, empty without one."""
        past = None if record is None else self._history.latest(record, _ANSWER)
        if past is not None and record is not None and past.why == MOVED:
            past = self._before_move(record) or past
        return ("", "") if past is None else (past.user, past.moment)

    def _before_move(self, record: Record) -> PastWrite | None:
        """Return who gave an answer that a move to another version put where it stands."""
        plain = version_of(record.text("item"))[0]
        home = self._desk.records.get("answer", answer_id(record.text("run"), plain))
        rows = (record, *([home] if home is not None and home.id != record.id else []))
        name = "value" if record.text("value") else "blob"
        found = [
            past
            for row in rows
            for past in self._history.writes(row, name)
            if past.why != MOVED and past.values.get(name) == record.values.get(name)
        ]
        return max(found, key=lambda past: (past.c, past.log, past.n), default=None)

    def wrote(self, record: Record, answer: Answer) -> tuple[str, str]:
        """Return who wrote an earlier value of an answer."""
        name, wanted = ("value", answer.value) if answer.value else ("blob", answer.blob)
        for past in self._history.writes(record, name):
            if past.values.get(name) == wanted:
                return past.user, past.moment
        return "", ""

    def of_run(self, run_id: str) -> list[tuple[str, str]]:
        """Return item and user of each answer that stands; an answer that an amendment took over has several."""
        found: list[tuple[str, str]] = []
        seen: set[str] = set()
        taken: set[str] | None = None
        while run_id and run_id not in seen:
            seen.add(run_id)
            records = self._desk.records.children("answer", [run_id])[run_id]
            kept = [one for one in records if taken is None or one.text("item") in taken]
            found += [(one.text("item"), self.latest(one)[0]) for one in kept]
            run = self._desk.records.get("run", run_id)
            before = self._desk.records.get("run", run.text("amends")) if run is not None else None
            signed = self.snapshot(before) if before is not None else {}
            taken = {one.text("item") for one in kept if signed.get(one.text("item")) == plain_answer(one)}
            run_id = before.id if before is not None else ""
        return found

    def original(self, run: Record, given: Mapping[str, GivenAnswer]) -> dict[str, GivenAnswer]:
        """Return, of an amendment, the answers that it took over under who gave them in the signed run."""
        found: dict[str, GivenAnswer] = {}
        taken, seen = dict(given), {run.id}
        before = self._desk.records.get("run", run.text("amends")) if run.text("amends") else None
        while before is not None and taken and before.id not in seen:
            seen.add(before.id)
            signed = self.snapshot(before)
            live = self._desk.records.many("answer", (answer_id(before.id, key) for key in taken))
            taken = {key: one for key, one in taken.items() if signed.get(key) == one.answer}
            for key, one in taken.items():
                record = live.get(answer_id(before.id, key))
                author = ("", "") if record is None else self.wrote(record, one.answer)
                if author[0]:
                    found[key] = replace(one, by=author[0], moment=author[1])
            before = self._desk.records.get("run", before.text("amends")) if before.text("amends") else None
        return found


def plain_answer(record: Record) -> Answer:
    """Return an answer as it stands in its row."""
    return Answer(
        record.text("item"),
        record.text("value"),
        record.text("comment"),
        record.json("blob"),
        record.json("photo"),
    )


def answers_in(run_id: str, snapshot: Mapping[str, Mapping[str, Any]]) -> dict[str, Answer]:
    """Read the signed answers from what a freeze kept, by item."""
    found = {}
    for row, values in snapshot.items():
        if row != run_id:
            code = row.removeprefix(f"{run_id}/")
            texts = (str(values.get("value") or ""), str(values.get("comment") or ""))
            found[code] = Answer(code, *texts, values.get("blob"), values.get("photo"))
    return found
