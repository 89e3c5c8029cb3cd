"""Printed blank forms: handing out their numbers, remembering what was printed, and what a code leads to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from app.errors import Refused
from app.models.answers import clean_line, clean_text, stored_day
from app.models.checklists import Template
from app.models.dataclass import dataclass
from app.models.paging import Key, Page, Query
from app.models.paper_code import PaperCode, code_of, form_digits, read_paper_code
from app.models.papers import MOST_COPIES, FoundPaper, PaperBatch, PaperNumber, PaperOrder
from app.models.people import Act, Actor, require
from app.models.places import HQ_CODE, Site
from app.models.records import Put, Record
from app.models.runs import RunRow
from app.models.values import new_id
from app.services.belonging import home_point
from app.services.changed import Changed
from app.services.checklists import Checklists
from app.services.desk import Desk
from app.services.naming import Names
from app.services.papers_numbers import reserve
from app.services.papers_rows import Entered, batch_of
from app.storage.page import Listing

BATCHES = Listing("paper", ("printed",), {"template": "template", "point": "point"})
"""How batches are listed: by the time of printing."""


class Papers:
    """What users do with blanks before they are filled in; ``device`` returns the id of this PC."""

    def __init__(self, desk: Desk, checklists: Checklists, device: Callable[[], str]) -> None:
        self._desk = desk
        self._checklists = checklists
        self._device = device

    # ---- printing --------------------------------------------------------------------------------------------

    def reserve(self, actor: Actor, order: PaperOrder) -> PaperBatch:
        """Hand out numbers for blanks; they count as printed once ``record`` was told.

        Numbers that were handed out and never printed are left out for ever. Raises Refused: ``not_allowed``,
        ``template_missing``, ``paper_count`` (``most``), ``bad_date``, ``text_too_long``.
        """
        require(actor, Act.RECORD)
        template = self._checklists.template(order.template)
        if not 1 <= order.count <= MOST_COPIES:
            raise Refused("paper_count", field="count", most=MOST_COPIES)
        day = stored_day(order.shift_date, "shift_date") if order.shift_date else ""
        shift, zone = clean_line(order.shift_name, "shift_name"), clean_line(order.zone, "zone")
        numbers = reserve(self._desk, self._device(), order.count)
        return PaperBatch(
            id=new_id(),
            point=home_point(self._desk, {}),
            template=template.id,
            title=template.title,
            series=numbers.series,
            first=numbers.first,
            count=order.count,
            langs=tuple(order.langs),
            shift_date=day,
            shift_name=shift,
            zone=zone,
            note=clean_text(order.note, "note"),
        )

    def record(self, actor: Actor, batch: PaperBatch) -> Changed:
        """Remember that a batch was printed; Refused ``not_allowed``."""
        require(actor, Act.RECORD)
        values = {
            "point": batch.point,
            "agency": actor.agency,
            "template": batch.template,
            "title": " · ".join((batch.code, *batch.title.as_dict().values())),
            "batch": batch.series,
            "lang": "-".join(batch.langs),
            "first": batch.first,
            "count": batch.count,
            "shift_date": batch.shift_date,
            "shift_name": batch.shift_name,
            "zone": batch.zone,
            "printed": str(self._desk.clock.now()),
            "printed_by": actor.id,
            "note": batch.note,
        }
        kept = {name: value for name, value in values.items() if value}
        self._desk.save(actor, [Put("paper", batch.id, kept)], point=batch.point)
        return Changed.of("paper", batch.id)

    # ---- looking ---------------------------------------------------------------------------------------------

    def page(self, query: Query, after: Key | None = None, lang: str = "en") -> Page[PaperBatch]:
        """Return some batches: sort ``printed``, filters template and point."""
        found = self._desk.records.page(BATCHES, query, after)
        return Page(self._rows(found.rows, lang), found.next_key)

    def batch(self, batch_id: str, lang: str = "en") -> PaperBatch:
        """Return one batch; Refused ``record_missing``."""
        return self._rows([self._desk.existing("paper", batch_id)], lang)[0]

    def numbers(self, batch_id: str, lang: str = "en") -> list[PaperNumber]:
        """Return every paper of a batch with what was entered from it; Refused ``record_missing``."""
        batch = self.batch(batch_id, lang)
        codes = batch.codes()
        runs = self._runs([code.digits for code in codes], lang)
        return [PaperNumber(code, tuple(runs.get(code.digits, ()))) for code in codes]

    def look(self, typed: str, lang: str = "en") -> FoundPaper:
        """Return what a typed or scanned code leads to; the code of a form alone is a paper without a number.

        Raises Refused: ``paper_mistyped``, ``paper_of_another_point`` (``point``), ``template_missing``,
        ``paper_form_unknown`` when no version that is here has the digits of the form.
        """
        named = self._named(typed.strip())
        if named is not None:
            return FoundPaper(None, (named,))
        code = read_paper_code(typed)
        here = self._desk.place
        if here.site is Site.POINT and code.point not in ("", here.code, HQ_CODE):
            raise Refused("paper_of_another_point", field="paper", point=code.point)
        batch = self._batch_of(code, lang)
        runs = self._runs([code.digits], lang).get(code.digits, [])
        return FoundPaper(code, self._templates(code, batch), batch, tuple(runs))

    def _named(self, text: str) -> Template | None:
        """Return the checklist that is called by its code, with or without a version."""
        found = self._desk.reference.template(text) if "@" in text else None
        if found is None:
            wanted = text.upper()
            found = next((one for one in self._checklists.templates() if one.code.upper() == wanted), None)
        return found

    def _batch_of(self, code: PaperCode, lang: str) -> PaperBatch | None:
        rows = self._desk.records.pointing("paper", "batch", [code.series])
        mine = [row for row in rows if batch_of(row).holds(code)]
        return self._rows(mine[:1], lang)[0] if mine else None

    def _templates(self, code: PaperCode, batch: PaperBatch | None) -> tuple[Template, ...]:
        """Return the version that was printed, else all whose digits are those of the code, the newest first."""
        wanted = batch.template if batch is not None else code.template
        if wanted:
            return (self._checklists.template(wanted),)
        ids = [one for one in self._desk.reference.version_ids() if form_digits(one) == code.form]
        found = [one for one in map(self._desk.reference.template, ids) if one is not None]
        if not found:
            raise Refused("paper_form_unknown", field="paper")
        return tuple(found)

    def _rows(self, rows: Sequence[Record], lang: str) -> list[PaperBatch]:
        names = Names(self._desk, lang)
        names.load("user", {row.text("printed_by") for row in rows})
        entered = Entered(self._desk.records)
        return [entered.counted(batch_of(row, self._desk.reference, names)) for row in rows]

    def _runs(self, digits: Iterable[str], lang: str) -> dict[str, list[RunRow]]:
        found: dict[str, list[RunRow]] = {}
        for row in self._checklists.of_papers(list(digits), lang):
            found.setdefault(row.paper, []).append(row)
        return found


@dataclass(frozen=True, slots=True)
class Reprint:
    """Which papers of a batch are printed once more: all, or one number."""

    batch: PaperBatch
    number: int = 0

    def codes(self) -> tuple[PaperCode, ...]:
        """Return the codes to print."""
        if not self.number:
            return self.batch.codes()
        return (code_of(self.batch.template, self.batch.series, self.number),)
