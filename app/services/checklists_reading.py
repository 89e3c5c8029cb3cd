"""Looking at checklists: templates, lists of runs, one run, the history of an answer, the shifts and what is due."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from app.errors import Refused
from app.models.checklists import Template
from app.models.paging import Key, Page, Query
from app.models.people import Act, Actor, require
from app.models.places import Site
from app.models.records import Record
from app.models.runs import AnswerChange, GivenAnswer, RunDetail, RunRow, StartChoices, TodaySummary
from app.models.shifts import ShiftPattern, local_time, pattern_of
from app.services.changed import Changed
from app.services.checklists_due import RUNS, Due
from app.services.checklists_rows import RunReader, StateOf
from app.services.desk import Desk


class ChecklistReading:
    """What the screens and the printing ask for."""

    def __init__(self, desk: Desk, state_of: StateOf = lambda _record: "") -> None:
        self._desk = desk
        self._reader = RunReader(desk, state_of)
        self._due = Due(desk, self._reader)

    # ---- looking ---------------------------------------------------------------------------------------------

    def templates(self) -> list[Template]:
        """Return the newest checklists that apply here, by code: by the kind of point, at headquarters all."""
        found = self._desk.reference.templates()
        if self._desk.place.site is Site.HQ:
            return found
        point = self._desk.reference.term("points", self._desk.place.code)
        kind = point.more.get("type", "") if point is not None else ""
        return [template for template in found if not kind or kind in template.applies_to]

    def template(self, template_id: str) -> Template:
        """Return one version of a checklist; Refused ``template_missing`` when it has not been received."""
        found = self._desk.reference.template(template_id)
        if found is None:
            raise Refused("template_missing", template=template_id)
        return found

    def page(self, query: Query, after: Key | None = None, lang: str = "en") -> Page[RunRow]:
        """Return some runs: sorts ``opened`` and ``shift_date``, filters status, point and template."""
        found = self._desk.records.page(RUNS, query, after)
        return Page(self._reader.rows(found.rows, lang), found.next_key)

    def detail(self, run_id: str, lang: str = "en") -> RunDetail:
        """Return one run in full; Refused ``record_missing`` or ``template_missing``."""
        return self._reader.detail(self._run(run_id), lang)

    def answer_of(self, run_id: str, item_code: str, lang: str = "en") -> GivenAnswer:
        """Return one answer as it stands now."""
        return self._reader.answer(run_id, item_code, lang)

    def history(self, run_id: str, item_code: str, lang: str = "en") -> list[AnswerChange]:
        """Return every write of an answer, newest first."""
        return self._reader.history(run_id, item_code, lang)

    def picture(self, digest: str) -> bytes | None:
        """Return the bytes of a photo or signature, None while they have not been received."""
        return self._desk.blobs.read(digest)

    def today(self, actor: Actor) -> TodaySummary:
        """Return what is due, open, returned and waiting in the shift that is on."""
        return self._due.today(actor, self.templates())

    def of_shift(
        self, template_code: str, shift_date: str, shift_name: str, lang: str = "en"
    ) -> list[RunRow]:
        """Return the runs of a checklist that a shift has already started, to open one instead of a second."""
        runs = self._desk.records.where("run", shift_date=shift_date, shift_name=shift_name)
        mine = [run for run in runs if run.text("template").partition("@")[0] == template_code]
        return self._reader.rows(mine, lang)

    def of_papers(self, digits: Iterable[str], lang: str = "en") -> list[RunRow]:
        """Return the runs that were entered from papers with these digits."""
        return self._reader.rows(self._desk.records.pointing("run", "paper", digits), lang)

    def start_choices(self) -> StartChoices:
        """Return everything that can be chosen when a run is started."""
        terms = self._desk.reference.terms
        day, name = self.current_shift()
        at_hq = self._desk.place.site is Site.HQ
        return StartChoices(
            templates=tuple(self.templates()),
            shifts=self.shift_pattern().shifts,
            shift_date=day,
            shift_name=name,
            zones=tuple(term.name for term in terms("zones").values()),
            points=tuple((term.code, term.name) for term in terms("points").values()) if at_hq else (),
        )

    # ---- shifts ----------------------------------------------------------------------------------------------

    def local_now(self) -> datetime:
        """Return the wall-clock time of this PC without zone; reads no records, so any thread may ask."""
        return local_time(self._desk.clock.now())

    def current_shift(self) -> tuple[str, str]:
        """Return date (``YYYY-MM-DD``) and name of the shift that is on by this PC's clock."""
        return self._due.current_shift()

    def shift_pattern(self) -> ShiftPattern:
        """Return the shifts of this place."""
        return self._due.pattern()

    def set_shift_pattern(self, actor: Actor, pattern: ShiftPattern) -> Changed:
        """Keep the shifts of this place; Refused ``bad_shift_pattern`` when they are no pattern."""
        require(actor, Act.SIGN_OFF)
        try:
            checked = pattern_of(pattern.dump())
        except ValueError:
            raise Refused("bad_shift_pattern", field="shifts") from None
        return self._due.days.place.change_pattern(actor, checked)

    def due_here(self) -> frozenset[str] | None:
        """Return the codes of the checklists that are asked for here, None for all that apply."""
        return self._due.chosen()

    def set_due_here(self, actor: Actor, codes: Iterable[str]) -> Changed:
        """Choose which of the checklists that apply are asked for at this point."""
        require(actor, Act.SIGN_OFF)
        return self._due.days.place.choose(actor, codes)

    def _run(self, run_id: str) -> Record:
        return self._desk.existing("run", run_id)
