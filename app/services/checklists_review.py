"""Reviewing runs: the queue of those that wait, a run beside the one before, remarks, and the history of answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from app.errors import Refused
from app.models.applied import Applied
from app.models.checklists import Stage
from app.models.comparing import Compared, compare
from app.models.dataclass import dataclass
from app.models.paging import Key, Page, Query
from app.models.people import Act, Actor, require
from app.models.records import Cancel, Record
from app.models.review import REASON, REPLY
from app.models.runs import AnswerChange, RunDetail, RunRow
from app.models.values import new_id
from app.services.changed import Changed
from app.services.checklists_due import RUNS
from app.services.checklists_moving import Moving
from app.services.checklists_remarks import Talk
from app.services.checklists_story import Story
from app.services.desk import Desk

_AFTER_ALL = "\U0010ffff"
_LOOKED_AT = 40
"""How many earlier runs of each version are looked at for the one to compare with."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A run, the one it is compared with (None for the first of its kind), and all items of both."""

    now: RunDetail
    before: RunDetail | None
    rows: tuple[Compared, ...]


class Review(Moving):
    """What supervisors do with runs that wait, and what is done with those that came back."""

    def __init__(self, desk: Desk, pc_name: Callable[[str], str] = lambda _device: "") -> None:
        super().__init__(desk)
        self._talk = Talk(desk)
        self._story = Story(desk, self._reader, pc_name)

    # ---- looking ---------------------------------------------------------------------------------------------

    def queue(
        self, actor: Actor, query: Query | None = None, after: Key | None = None, lang: str = ""
    ) -> Page[RunRow]:
        """Return the completed runs that wait for a signature, the oldest first unless the query says otherwise."""
        require(actor, Act.SIGN_OFF)
        asked = query or Query(sort="opened")
        filters = (*(one for one in asked.filters if one[0] != "status"), ("status", Stage.COMPLETED.value))
        found = self._desk.records.page(RUNS, replace(asked, filters=filters), after)
        return Page(self._reader.rows(found.rows, lang or actor.lang), found.next_key)

    def waiting(self) -> int:
        """Return how many runs wait for a signature."""
        return self._desk.records.count("run", _status=Stage.COMPLETED.value)

    def beside(self, run_id: str, lang: str = "en") -> Beside:
        """Return a run beside the one that it amends, else beside the last one of its kind before it.

        That is of the same checklist in any version at the same point, of the same zone and agency where there is one.
        """
        run = self._run(run_id)
        now = self._reader.detail(run, lang)
        found = self._before(run)
        before = self._reader.detail(found, lang) if found is not None else None
        earlier = Applied(before.template, before.plain_answers, before.when) if before else None
        rows = compare(
            Applied(now.template, now.plain_answers, now.when), earlier, dict(now.template.numbers)
        )
        return Beside(now, before, rows)

    def history(self, run_id: str, item: str, lang: str = "en") -> list[AnswerChange]:
        """Return everything that was written of an answer and said of it, newest first, back through what it amends."""
        return self._story.of_answer(self._run(run_id), item, lang)

    # ---- talking ---------------------------------------------------------------------------------------------

    def remark(self, actor: Actor, run_id: str, item: str, text: str) -> Changed:
        """Keep a remark on an answer, with an empty item on the whole run, before it is signed.

        Raises Refused: ``not_allowed``, ``run_signed``, ``remark_missing``, ``item_missing``.
        """
        require(actor, Act.SIGN_OFF)
        run = self._standing(run_id)
        note = self._remark(actor, run, item, text)
        return self._save(actor, run, [note], run_id, note.row)

    def take_back(self, actor: Actor, run_id: str, remark: str) -> Changed:
        """Void a remark of one's own; Refused ``not_your_remark`` for another's, ``record_missing`` without one."""
        require(actor, Act.SIGN_OFF)
        run = self._standing(run_id)
        note = self._note(run, remark)
        if note.text("author") != actor.id:
            raise Refused("not_your_remark")
        return self._save(actor, run, [Cancel("run_note", remark, "taken_back")], run_id, remark)

    def reply(self, actor: Actor, run_id: str, remark: str, text: str) -> Changed:
        """Answer a remark in words instead of by a correction; raises as ``remark`` does."""
        require(actor, Act.RECORD)
        run = self._standing(run_id)
        item = self._note(run, remark).text("item")
        note = self._remark(actor, run, item, text, f"{remark}{REPLY}{new_id()}")
        return self._save(actor, run, [note], run_id, note.row)

    def explain(self, actor: Actor, run_id: str, item: str, why: str) -> Changed:
        """Keep why an answer was corrected after a return, when no remark says it; raises as ``remark`` does."""
        require(actor, Act.RECORD)
        run = self._standing(run_id)
        note = self._remark(actor, run, item, why, f"{REASON}{new_id()}")
        return self._save(actor, run, [note], run_id, note.row)

    # ---- inside ----------------------------------------------------------------------------------------------

    def _note(self, run: Record, note_id: str) -> Record:
        found = self._desk.existing("run_note", note_id)
        if found.text("run") != run.id or found.voided:
            raise Refused("record_missing", table="run_note", row=note_id)
        return found

    def _before(self, run: Record) -> Record | None:
        if run.text("amends"):
            return self._desk.records.get("run", run.text("amends"))
        found = [
            one
            for template in self._versions(run.text("template").partition("@")[0])
            for one in self._latest(template, run)
            if one.id != run.id and one.status in _DONE and one.text("opened") < run.text("opened")
        ]
        place = run.text("zone"), run.text("agency")
        return max(found, key=lambda one: _nearness(one, place), default=None)

    def _latest(self, template: str, run: Record) -> Iterable[Record]:
        query = Query(
            sort="shift_date",
            descending=True,
            filters=(("template", template), ("point", run.text("point"))),
        )
        key = (run.text("shift_date"), _AFTER_ALL)
        return self._desk.records.page(RUNS, query, key, _LOOKED_AT).rows

    def _versions(self, code: str) -> list[str]:
        """Return the ids of all versions of a checklist that are here."""
        published = [row.id for row in self._desk.records.where("template", code=code)]
        shipped = [one.id for one in self._desk.reference.templates() if one.code == code]
        return list(dict.fromkeys((*published, *shipped, f"{code}@1.0")))


_DONE = (Stage.SIGNED, Stage.COMPLETED)


def _nearness(run: Record, place: tuple[str, str]) -> tuple[bool, bool, str, str]:
    same = run.text("zone") == place[0], run.text("agency") == place[1]
    return all(same), any(same), run.text("shift_date"), run.text("opened")
