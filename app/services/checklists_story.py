"""The whole story of one answer: its writes, what was said of it, and what went before in the run that is amended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.models.checklists import Answer
from app.models.records import Record
from app.models.review import Said
from app.models.runs import AnswerChange
from app.services.checklists_remarks import Talk
from app.services.checklists_rows import RunReader
from app.services.clock_reading import Clocks
from app.services.desk import Desk

_MOST_AMENDED = 20

Placed = tuple[int, AnswerChange]


class Story:
    """Puts together what happened to an answer; writes nothing."""

    def __init__(self, desk: Desk, reader: RunReader, pc_name: Callable[[str], str]) -> None:
        self._desk = desk
        self._reader = reader
        self._talk = Talk(desk)
        self._clocks = Clocks(desk)
        self._pc_name = pc_name

    def of_answer(self, run: Record, item: str, lang: str) -> list[AnswerChange]:
        """Return what was written of an answer and said of it, newest first, then that of the run that is amended."""
        found: list[AnswerChange] = []
        current: Record | None = run
        seen: set[str] = set()
        while current is not None and current.id not in seen and len(seen) < _MOST_AMENDED:
            seen.add(current.id)
            told = self._one(current, item, lang)
            found += told if current.id == run.id else [replace(one, run=current.id) for one in told]
            before = current.text("amends")
            current = self._desk.records.get("run", before) if before else None
        return [replace(one, pc=self._pc_name(one.device)) if one.device else one for one in found]

    def _one(self, run: Record, item: str, lang: str) -> list[AnswerChange]:
        writes = self._reader.history_placed(run.id, item, lang)
        if run.text("amends") and writes:
            writes = self._carried(run, item, writes)
        said = [(place, _told(kind, one)) for kind, place, one in self._talk.of_item(run.id, item, lang)]
        placed = sorted((*writes, *said), key=lambda pair: pair[0], reverse=True)
        return [*self._signed(run, item, lang), *(change for _, change in placed)]

    def _carried(self, run: Record, item: str, writes: list[Placed]) -> list[Placed]:
        """Mark the first writes of an amendment that say what the signed run said."""
        before = self._desk.records.get("run", run.text("amends"))
        signed = (
            self._reader.authors.snapshot(before).get(item, Answer(item))
            if before is not None
            else Answer(item)
        )
        first = min(place for place, _ in writes)
        same = {"value": signed.value, "comment": signed.comment}
        return [
            (place, replace(one, carried=place == first and same.get(one.what, one.new) == one.new))
            for place, one in writes
        ]

    def _signed(self, run: Record, item: str, lang: str) -> list[AnswerChange]:
        """Return the sign-off of a run as the last thing that happened to its answers."""
        signature = self._desk.records.signature(run.id)
        if signature is None:
            return []
        user, moment, _ = signature
        no = self._desk.records.signing_write(run.id).partition(":")[0]
        log = self._desk.store.logs.get(int(no)) if no else None
        answer = self._reader.authors.snapshot(run).get(item, Answer(item))
        return [
            AnswerChange(
                what="signed",
                old="",
                new=answer.value,
                by=user,
                by_name=self._reader.names([user], lang).get(user, ""),
                moment=moment,
                device=log.device if log is not None else "",
                here=log is not None and log.own,
                estimate=self._clocks.of_signature(run.id),
            )
        ]


def _told(kind: str, said: Said) -> AnswerChange:
    return AnswerChange(
        what=kind,
        old="",
        new=said.text,
        by=said.by,
        by_name=said.by_name,
        moment=said.moment,
        device=said.device,
        here=said.here,
        estimate=said.estimate,
    )
