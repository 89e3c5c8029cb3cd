"""Makes the rows and details that the screens show from the records of checklist runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.errors import Refused
from app.models.answers import holding_up
from app.models.applied import Applied, result_of
from app.models.checklists import Answer, Result, Stage, Template, answer_id
from app.models.handover import FROM_REGISTER
from app.models.logic_values import When
from app.models.records import Record
from app.models.runs import AnswerChange, GivenAnswer, Rival, RunDetail, RunRow, Signature, blob_name
from app.models.shifts import local_time
from app.models.values import LocalText, Moment
from app.services.checklists_authors import Authors, answers_in, plain_answer
from app.services.checklists_left_over import LeftOvers
from app.services.checklists_links import RunLinks
from app.services.checklists_remarks import Talk
from app.services.clock_reading import Clocks
from app.services.desk import Desk
from app.services.naming import name_in
from app.services.papers_twins import Twins
from app.storage.history import History, PastWrite

StateOf = Callable[[Record], str]
"""Tells the exchange state of a record."""

_WHAT = {"value": "value", "comment": "comment", "blob": "picture", "photo": "photo"}


class RunReader:
    """Reads runs with their answers, results and the names of people."""

    def __init__(self, desk: Desk, state_of: StateOf) -> None:
        self._desk = desk
        self._state_of = state_of
        self._history = History(desk.store.logs)
        self._clocks = Clocks(desk)
        self._twins = Twins(desk.records)
        self.links = RunLinks(desk)
        self.authors = Authors(desk)

    def rows(self, runs: Sequence[Record], lang: str) -> list[RunRow]:
        """Return list rows for some run records, in their order, with names for readers of ``lang``."""
        self._clocks.look()
        ids = [run.id for run in runs]
        children = self._desk.records.children("answer", ids)
        conflicted = self._desk.records.conflicted_roots(ids) if ids else set()
        creators = {run.id: self._history.creator(run)[0] for run in runs}
        hands = {run.id: self._history.last_hand(run)[0] for run in runs if run.status in _OPEN}
        people = [*creators.values(), *(person for run in runs for person in _people(run))]
        names = self.names(people, lang)
        templates = self._templates(runs)
        self._twins.look(runs)
        standing = self.links.marks(runs)
        rows = []
        for run in runs:
            template = templates.get(run.text("template"))
            answers = self._shown_answers(run, children[run.id])
            who = (creators[run.id], hands.get(run.id, ""))
            row = self._row(run, template, answers, who, names, run.id in conflicted)
            rows.append(replace(row, standing=standing.get(run.id)) if run.id in standing else row)
        return rows

    def detail(self, run: Record, lang: str) -> RunDetail:
        """Return one run in full; Refused ``template_missing`` when its checklist has not been received."""
        self._clocks.look()
        template = self.template_of(run)
        signature = self._desk.records.signature(run.id) if run.status == Stage.SIGNED else None
        children = self._desk.records.children("answer", [run.id])[run.id]
        live = {record.text("item"): record for record in children}
        signed = answers_in(run.id, signature[2]) if signature is not None else {}
        given = {
            code: self._given(live.get(code), signed.get(code, Answer(code)) if signature else None)
            for code in dict.fromkeys((*live, *signed))
        }
        given |= self.authors.original(run, given)
        people = [*(who for one in given.values() for who in _authors(one)), *_signers(signature)]
        names = self.names(people, lang)
        sign = self._signature(run.id, signature, names) if signature else None
        named = {code: _named(one, names) for code, one in given.items()}
        amended_by, amends = self.links.linked(run, self.names, lang)
        return RunDetail(
            self.rows([run], lang)[0],
            template,
            named,
            run.version,
            sign,
            self.when(run),
            Talk(self._desk).remarks(run.id, lang),
            amends,
            amended_by,
            LeftOvers(self._desk).of_run(run, template, {code: one.answer for code, one in named.items()}),
            self._agencies(template),
        )

    def _agencies(self, template: Template) -> dict[str, LocalText]:
        """Return the names of those who fill in a section of a checklist, by code."""
        codes = dict.fromkeys(code for section in template.sections for code in section.agencies)
        terms = {code: self._desk.reference.term("agencies", code) for code in codes}
        return {code: LocalText(en=code) if term is None else term.name for code, term in terms.items()}

    def answer(self, run_id: str, item: str, lang: str) -> GivenAnswer:
        """Return one answer as it stands, an empty one when there is none."""
        record = self._desk.records.get("answer", answer_id(run_id, item))
        if record is None:
            return GivenAnswer(Answer(item))
        found = self._given(record, None)
        return _named(found, self.names(_authors(found), lang))

    def history(self, run_id: str, item: str, lang: str) -> list[AnswerChange]:
        """Return every write of an answer, newest first."""
        return [change for _place, change in self.history_placed(run_id, item, lang)]

    def history_placed(self, run_id: str, item: str, lang: str) -> list[tuple[int, AnswerChange]]:
        """Return every write of an answer with its place in the common order, newest first."""
        record = self._desk.records.get("answer", answer_id(run_id, item))
        if record is None:
            return []
        self._clocks.look(all_entries=True)
        writes = [(name, past) for name in _WHAT for past in self._history.writes(record, name)]
        writes.sort(key=lambda pair: (pair[1].c, pair[1].log, pair[1].n), reverse=True)
        names = self.names((past.user for _, past in writes), lang)
        return [(past.c, self._change(_WHAT[name], name, past, names)) for name, past in writes]

    def _change(self, what: str, name: str, past: PastWrite, names: Mapping[str, str]) -> AnswerChange:
        return AnswerChange(
            what=what,
            old=" / ".join(_told(name, values) for values in past.replaced),
            new=_told(name, past.values),
            by=past.user,
            by_name=names.get(past.user, ""),
            moment=past.moment,
            device=past.device,
            here=past.own,
            why=past.why,
            estimate=self._clocks.of_write(past),
        )

    def when(self, run: Record) -> When:
        """Return what conditions of a run mean by today and now; from its completion on that never changes."""
        completed = run.text("completed_at")
        try:
            moment = Moment.parse(completed) if completed else self._desk.clock.now()
        except ValueError:
            return When(run.text("shift_date"))
        return When.at(local_time(moment).isoformat(timespec="minutes"))

    def creator(self, run: Record) -> str:
        """Return the user who started a run, empty when that entry is not held."""
        return self._history.creator(run)[0]

    def names(self, ids: Iterable[str], lang: str) -> dict[str, str]:
        """Return the names of users by id, as readers of a language write them; unknown ones are left out."""
        found = self._desk.records.many("user", (user for user in ids if user))
        return {user: name_in(record, lang) or record.text("name_latin") for user, record in found.items()}

    def template_of(self, run: Record) -> Template:
        """Return the checklist version of a run; Refused ``template_missing`` when it has not been received."""
        template = self._desk.reference.template(run.text("template"))
        if template is None:
            raise Refused("template_missing", template=run.text("template"))
        return template

    def shown_answers(self, runs: Sequence[Record]) -> dict[str, dict[str, Answer]]:
        """Return, by run, the answers that count: of a signed run the signed ones."""
        children = self._desk.records.children("answer", [run.id for run in runs])
        return {run.id: self._shown_answers(run, children[run.id]) for run in runs}

    def _templates(self, runs: Iterable[Record]) -> dict[str, Template | None]:
        return {name: self._desk.reference.template(name) for name in {run.text("template") for run in runs}}

    def _shown_answers(self, run: Record, live: Sequence[Record]) -> dict[str, Answer]:
        if run.changed_after_signing and (signed := self.authors.snapshot(run)):
            return signed
        return {record.text("item"): plain_answer(record) for record in live}

    def _row(
        self,
        run: Record,
        template: Template | None,
        answers: Mapping[str, Answer],
        who: tuple[str, str],
        names: Mapping[str, str],
        conflicted: bool,
    ) -> RunRow:
        code, _, _version = run.text("template").partition("@")
        title = LocalText(en=run.text("title")) if template is None else template.title
        plain: dict[str, Any] = {name: run.text(name) for name in _PLAIN}
        applied = None if template is None else Applied(template, answers, self.when(run))
        counted = Result() if applied is None else result_of(applied)
        return RunRow(
            id=run.id,
            code=code,
            title=title,
            status=run.status or Stage.DRAFT,
            opened_by=who[0],
            opened_by_name=names.get(who[0], ""),
            touched_by=who[1],
            completed_by_name=names.get(run.text("completed_by"), ""),
            returned_by_name=names.get(run.text("returned_by"), ""),
            result=counted,
            left=0 if applied is None else len(holding_up(applied, counted)),
            conflicted=conflicted,
            changed_after_signing=run.changed_after_signing,
            opened_estimate=self._clocks.of_start(run),
            completed_estimate=self._clocks.of_column(run, "completed_at"),
            exchange=self._state_of(run),
            heads=run.heads,
            twins=self._twins.of(run),
            scans=len(run.json("paper_scan") or ()),
            **plain,
        )

    def _signature(self, run_id: str, signature: tuple[str, str, Any], names: Mapping[str, str]) -> Signature:
        user, moment, _ = signature
        return Signature(user, names.get(user, ""), moment, self._clocks.of_signature(run_id))

    def _given(self, record: Record | None, signed: Answer | None) -> GivenAnswer:
        """Return an answer with who gave it; of a signed one the author of the signed value, not a later one."""
        standing = plain_answer(record) if record is not None else None
        if record is None:
            return GivenAnswer(signed or Answer(""))
        by, moment = self.authors.latest(record)
        found = GivenAnswer(
            signed or standing or Answer(""),
            record.version,
            by,
            "",
            moment,
            from_register=self._from_register(record),
        )
        if record.conflicted:
            found = replace(found, conflicted=True, rivals=self._rivals(record))
        if signed is None or standing == signed:
            return found
        signer, at = self.authors.wrote(record, signed)
        return replace(found, by=signer, moment=at, beside=standing, beside_by=by, from_register=False)

    def _rivals(self, record: Record) -> tuple[Rival, ...]:
        """Return the values that stand beside each other, none when the conflict is in another register."""
        writes = self._history.standing(record, "value")
        if len(writes) < 2:
            return ()
        return tuple(
            Rival(str(past.values.get("value") or ""), past.user, "", past.moment) for past in writes
        )

    def _from_register(self, record: Record) -> bool:
        past = self._history.latest(record, ("value",)) if record.text("value") else None
        return past is not None and past.why == FROM_REGISTER


_OPEN = (Stage.DRAFT, Stage.RETURNED)
_PLAIN = (
    "template", "shift_date", "shift_name", "zone", "case_ref", "point", "agency", "section", "opened",
    "completed_at", "completed_by",
    "paper", "paper_signed_by", "paper_at", "return_comment", "note", "amends", "amend_reason",
)  # fmt: skip
"""Columns of a run that the row shows as they are."""


def _people(run: Record) -> tuple[str, str]:
    return run.text("completed_by"), run.text("returned_by")


def _authors(given: GivenAnswer) -> tuple[str, ...]:
    return given.by, given.beside_by, *(rival.by for rival in given.rivals)


def _signers(signature: tuple[str, str, Any] | None) -> tuple[str, ...]:
    return () if signature is None else (signature[0],)


def _named(given: GivenAnswer, names: Mapping[str, str]) -> GivenAnswer:
    return replace(
        given,
        by_name=names.get(given.by, ""),
        beside_by_name=names.get(given.beside_by, ""),
        rivals=tuple(replace(rival, by_name=names.get(rival.by, "")) for rival in given.rivals),
    )


def _told(name: str, values: Mapping[str, Any]) -> str:
    value = values.get(name)
    return blob_name(value) if name in {"blob", "photo"} else str(value or "")
