"""Shift handover: first answers from the register, and the lists of what is open that go with it (SOP-10)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta

from app.errors import Refused
from app.models.answers import MOST_TEXT
from app.models.checklists import Item, ItemType, Stage, Template, answer_id
from app.models.due import Standing
from app.models.equipment import GONE, WORKING, Condition
from app.models.handover import (
    DEGRADED,
    FILLED_IN,
    OpenAction,
    OpenFault,
    Prefilled,
    RegisterState,
    Source,
    Unfinished,
    hands_over,
    listed,
    shift_kind,
    sources,
    summed,
)
from app.models.paging import Query
from app.models.people import Actor
from app.models.records import Record
from app.models.typed import quantity_text
from app.models.values import LocalText
from app.services.checklists_due import RUNS
from app.services.checklists_due_days import DueDays, asked_of
from app.services.checklists_due_rows import templates_by_code
from app.services.checklists_rows import RunReader
from app.services.desk import Desk
from app.services.naming import Names
from app.storage.page import Listing

MOST_LISTED = 60
"""Most faults, actions or checklists that a handover lists."""

_MOST_CHARS, _MOST_LINES = MOST_TEXT - 100, 10
"""An answer shows the first of them; the lists that are printed with the form have them all."""

_BROKEN = tuple(one.value for one in Condition if one not in WORKING and one is not Condition.WRITTEN_OFF)
_CLOSED = "closed"
_DAY = timedelta(days=1)
_OPEN_ACTIONS = Listing("action", ("due",), {"point": "point"}, f"coalesce(t.status, '') != '{_CLOSED}'")


class Handover:
    """Reads what one shift leaves to the next."""

    def __init__(self, desk: Desk, templates: Callable[[], Sequence[Template]]) -> None:
        self._desk = desk
        self._templates = templates
        self._days = DueDays(desk)

    def prefilled(
        self, template: Template, shift_date: str, shift_name: str, lang: str, point: str
    ) -> Prefilled:
        """Return first answers for a run of a checklist; none for one that names no sources."""
        if not hands_over(template):
            return Prefilled()
        state = self.state(shift_date, lang, point)
        head = _Head(template, shift_date, shift_name, lang, point)
        answers = {
            item.code: value
            for item in template.items()
            if item.prefill and item.type in FILLED_IN and (value := self._first(item, head, state))
        }
        return Prefilled(answers, state)

    def state(self, shift_date: str, lang: str, point: str, *, but: str = "") -> RegisterState:
        """Return what is open at a point now, for the handover of a shift; ``but`` is the handover's own run."""
        names = Names(self._desk, lang)
        return RegisterState(
            moment=str(self._desk.clock.now()),
            faults=tuple(self._faults(names, point)),
            actions=tuple(self._actions(lang, point)),
            checklists=tuple(self._checklists(shift_date, point, but)),
        )

    # ---- one answer ------------------------------------------------------------------------------------------

    def _first(self, item: Item, head: _Head, state: RegisterState) -> str:
        for source, rest in sources(item.prefill):
            found = self._value(source, rest, item, head, state)
            if found:
                return found
        return ""

    def _value(self, source: Source, rest: str, item: Item, head: _Head, state: RegisterState) -> str:
        match source:
            case Source.SHIFT_DATE:
                return head.day
            case Source.SHIFT_KIND:
                return shift_kind(self._days.place.pattern().find(head.shift), item)
            case Source.STOCK:
                return self._on_hand(rest, head.point)
            case Source.SUM:
                return self._sum(rest, head)
            case Source.LAST:
                return self._before(item, head)
            case Source.FAULTY:
                broken = any(fault.category == rest for fault in state.faults)
                return DEGRADED if broken and item.option(DEGRADED) is not None else ""
            case Source.FAULTS:
                return listed([self._fault_line(fault) for fault in state.faults], _MOST_CHARS, _MOST_LINES)
            case Source.UNFINISHED:
                return listed(self._unfinished_lines(state, head.lang), _MOST_CHARS, _MOST_LINES)

    def _on_hand(self, code: str, point: str) -> str:
        items = self._desk.records.where("stock_item", item=code, point=point)
        if not items:
            return ""
        sums = self._desk.records.sums(item.id for item in items)
        texts = [
            quantity_text(
                sum(qty for (row, _place), qty in sums.items() if row == item.id), item.number("scale")
            )
            for item in items
        ]
        return summed(texts)

    def _sum(self, rest: str, head: _Head) -> str:
        """Return the sum of some items of another checklist that this shift has filled in."""
        code, _, items = rest.partition(":")
        runs = self._desk.records.where("run", shift_date=head.day, shift_name=head.shift)
        mine = [run for run in runs if _is_of(run, code) and run.text("point") == head.point]
        if not mine:
            return ""
        newest = max(mine, key=lambda run: run.text("opened"))
        rows = self._desk.records.many("answer", (answer_id(newest.id, one) for one in items.split("+")))
        return summed(row.text("value") for row in rows.values())

    def _before(self, item: Item, head: _Head) -> str:
        """Return what the newest run of the same checklist says; its next version may have dropped an option."""
        query = Query(
            sort="shift_date",
            descending=True,
            filters=(("template", head.template.id), ("point", head.point)),
        )
        for run in self._desk.records.page(RUNS, query, None, size=3).rows:
            row = self._desk.records.get("answer", answer_id(run.id, item.code))
            value = row.text("value") if row is not None and not row.deleted else ""
            if value and (not item.options or item.option(value) is not None):
                return value
        return ""

    # ---- lines -----------------------------------------------------------------------------------------------

    @staticmethod
    def _fault_line(fault: OpenFault) -> str:
        return " · ".join(
            part for part in (fault.tag, fault.name, fault.place, fault.condition, fault.note) if part
        )

    def _unfinished_lines(self, state: RegisterState, lang: str) -> list[str]:
        def word(code: str) -> str:
            return self._desk.reference.label("register_terms", code, lang)

        lines = [
            " · ".join(part for part in (f"{word('action')}: {one.title}", _short(one.due)) if part)
            for one in state.actions
        ]
        return lines + [
            f"{word(one.kind)}: {one.code} {one.title.get(lang)} · {_short(one.day)}"
            for one in state.checklists
        ]

    # ---- what is open ----------------------------------------------------------------------------------------

    def _faults(self, names: Names, point: str) -> Iterable[OpenFault]:
        found = [
            record
            for code in _BROKEN
            for record in self._desk.records.where("asset", condition=code, point=point)
            if record.text("stage") not in GONE
        ][:MOST_LISTED]
        names.load("location", (record.text("location") for record in found))
        for record in sorted(found, key=lambda record: record.text("tag")):
            yield OpenFault(
                tag=record.text("tag"),
                name=names.given("items", record.text("item"), record.text("name")),
                condition=names.label("conditions", record.text("condition")),
                note=record.text("condition_note"),
                category=self._category(record),
                place=names.location(record.text("location")),
            )

    def _category(self, record: Record) -> str:
        term = self._desk.reference.term("items", record.text("item"))
        return record.text("category") or (term.more.get("category_code", "") if term is not None else "")

    def _actions(self, lang: str, point: str) -> Iterable[OpenAction]:
        today = self._desk.clock.today().isoformat()
        query = Query(sort="due", filters=(("point", point),))
        found = self._desk.records.page(_OPEN_ACTIONS, query, None, size=MOST_LISTED).rows
        runs = self._desk.records.many("run", (record.text("run") for record in found if record.text("run")))
        for record in found:
            due, run = record.text("due"), runs.get(record.text("run"))
            title = self._item_text(run, record.text("item"), lang) if run is not None else ""
            title = title or record.text("title") or record.text("description")
            yield OpenAction(title, due, record.text("priority"), bool(due) and due < today)

    def _item_text(self, run: Record, key: str, lang: str) -> str:
        """Return the item of a checklist that an action is about, in the reader's language."""
        template = self._desk.reference.template(run.text("template"))
        item = template.item(key) if template is not None else None
        return f"{run.text('template').partition('@')[0]} {item.text.get(lang)}" if item is not None else ""

    def _checklists(self, shift_date: str, point: str, but: str) -> Iterable[Unfinished]:
        """Yield open checklists, and what this shift and the day before have not done."""
        templates = templates_by_code(self._templates())
        for stage in (Stage.DRAFT, Stage.RETURNED):
            query = Query(sort="opened", descending=True, filters=(("status", stage.value), ("point", point)))
            for run in self._desk.records.page(RUNS, query, None, size=MOST_LISTED).rows:
                if run.id != but:
                    yield _draft(run, templates)
        yield from self._not_done(templates, shift_date, point)

    def _not_done(
        self, templates: Mapping[str, Template], shift_date: str, point: str
    ) -> Iterable[Unfinished]:
        day = date.fromisoformat(shift_date)
        applying = [one for one in templates.values() if not hands_over(one)]
        duties = self._days.duties(applying, point)
        now, shifts = self._days.now(), self._days.shifts()
        kept = self._days.kept(asked_of(duties), day - _DAY, max(day, now.day), point)[point]
        found = self._days.judged(duties, day - _DAY, now.day, kept, now, shifts)
        kinds = {Standing.MISSED: "missed", Standing.DUE: "due", Standing.OVERDUE: "due"}
        for one in found:
            occasion = one.occasion
            if one.standing in kinds:
                title = templates[occasion.code].title
                yield Unfinished(
                    kinds[one.standing], occasion.code, title, occasion.last.isoformat(), occasion.shift
                )


def require_incoming(desk: Desk, reader: RunReader, actor: Actor, run: Record) -> None:
    """Refuse the signature of somebody who worked in the shift that is handed over.

    Raises Refused ``worked_that_shift`` for who completed a checklist of that shift or answered in one; a signature
    given in the form is no answer.
    """
    of_shift = desk.records.where("run", shift_date=run.text("shift_date"), shift_name=run.text("shift_name"))
    for other in of_shift:
        if other.text("point") != run.text("point"):
            continue
        template = desk.reference.template(other.text("template"))
        answered = {
            author
            for code, author in reader.authors.of_run(other.id)
            if template is None
            or (item := template.item(code)) is None
            or item.type is not ItemType.SIGNATURE
        }
        if actor.id in {other.text("completed_by"), *answered}:
            raise Refused("worked_that_shift", checklist=other.text("template").partition("@")[0])


class _Head:
    """Which run is begun: its checklist, shift, point and the reader's language."""

    def __init__(self, template: Template, day: str, shift: str, lang: str, point: str) -> None:
        self.template, self.day, self.shift, self.lang, self.point = template, day, shift, lang, point


def _is_of(run: Record, code: str) -> bool:
    return run.text("template").partition("@")[0] == code


def _draft(run: Record, templates: Mapping[str, Template]) -> Unfinished:
    code = run.text("template").partition("@")[0]
    title = templates[code].title if code in templates else LocalText(*(run.text("title"),) * 3)
    return Unfinished("draft", code, title, run.text("shift_date"), run.text("shift_name"))


def _short(day: str) -> str:
    """Return an ISO day as it is written by hand: 24/11."""
    return f"{day[8:10]}/{day[5:7]}" if len(day) == len("yyyy-mm-dd") else day
