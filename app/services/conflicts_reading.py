"""Reads conflicts for people: the record by its name, each value in the reader's language, who wrote it where."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.models.checklists import Item
from app.models.entries import Entry
from app.models.records import Record
from app.models.registers import DELETED, Live
from app.models.tables import TABLES, Kind
from app.services.conflicts_fields import FieldFact, FieldKind, facts_of
from app.services.conflicts_rows import ConflictRow, Rival
from app.services.desk import Desk
from app.services.naming import Names, name_in
from app.storage.history import History, PastWrite
from app.storage.log import Log

PcName = Callable[[str], str]
"""Gives the name of a PC by its device id, empty when it is unknown here."""

_TITLES = ("title", "name", "tag", "code")


class ConflictReader:
    """Reads one conflict after the other for one reader."""

    def __init__(self, desk: Desk, pc_name: PcName, lang: str) -> None:
        self._desk = desk
        self._pc_name = pc_name
        self._lang = lang
        self._history = History(desk.store.logs)
        self._names = Names(desk, lang)

    def row(self, table: str, row: str, register: str, root: str) -> ConflictRow | None:
        """Return one conflict, None while its record is not here."""
        record = self._desk.records.get(table, row)
        if record is None:
            return None
        home = root_of(self._desk, record)
        item = self._item(record, home)
        facts = {} if register == DELETED else facts_of(table, register, item)
        found = ConflictRow(table, row, register, root, self._title(home), home.text("point"), ())
        found = replace(
            found,
            root_table=home.table,
            tag=home.text("tag") or home.text("shift_date"),
            about=self._about(record, item),
            day=record.text("day"),
            facts=facts,
            version=record.version,
            scale=record.number("scale"),
        )
        if register == DELETED:
            return replace(found, rivals=self._beside(record), deletions=tuple(self._deletions(record)))
        past = self._history.standing(record, register)
        return replace(found, rivals=tuple(self._rival(write, facts, item) for write in past))

    def title(self, table: str, row: str) -> str:
        """Return what people call a record, nothing while it is not here."""
        record = self._desk.records.get(table, row) if table in TABLES else None
        return "" if record is None else self._title(root_of(self._desk, record))

    # ---- values ----------------------------------------------------------------------------------------------

    def _rival(self, write: PastWrite, facts: Mapping[str, FieldFact], item: Item | None) -> Rival:
        names = {
            column: name
            for column, fact in facts.items()
            if (value := write.values.get(column)) is not None and (name := self._named(fact, value, item))
        }
        return Rival(
            write.values,
            write.user,
            self._user(write.user),
            write.moment,
            write.device,
            write.own,
            self._pc_name(write.device),
            write.why,
            names,
            estimate=self._names.clocks.of_write(write),
        )

    def _named(self, fact: FieldFact, value: Any, item: Item | None) -> str:
        """Return the name of a value that stands for something else, nothing for one that speaks for itself."""
        if fact.kind is FieldKind.TERM:
            return self._names.label(fact.of, str(value))
        if fact.kind is FieldKind.OPTION:
            option = item.option(str(value)) if item is not None else None
            return str(value) if option is None else option.text.get(self._lang)
        if fact.kind is not FieldKind.RECORD:
            return ""
        if fact.of == "template":
            template = self._desk.reference.template(str(value))
            return str(value) if template is None else template.title.get(self._lang)
        self._names.load(fact.of, [str(value)])
        named = {"person": self._names.person, "location": self._names.location, "user": self._names.user}
        if fact.of not in named:
            return self.title(fact.of, str(value)) or str(value)
        return named[fact.of](str(value))

    def _user(self, user: str) -> str:
        self._names.load("user", [user])
        return self._names.user(user)

    # ---- deleted beside an edit ------------------------------------------------------------------------------

    def _deletions(self, record: Record) -> Iterator[Rival]:
        for write in Live.parse(record.version or "{}").deletions:
            found = self._entry(write)
            if found is not None:
                yield self._author(*found)

    def _beside(self, record: Record) -> tuple[Rival, ...]:
        """Return what was written without having seen the deletion, in the record or below it, by author."""
        deletions = Live.parse(record.version or "{}").deletions.values()
        seen = frozenset(write for saw in deletions for write in saw)
        fields: dict[str, list[tuple[str, str]]] = {}
        for one in (record, *self._below(record)):
            live = Live.parse(one.version or "{}")
            for register, columns in TABLES[one.table].registers.items():
                filled = any(one.values.get(name) is not None for name in columns)
                for write in live.writes(register, filled=filled):
                    if write not in seen:
                        fields.setdefault(write, []).append((one.table, columns[0]))
        found = [(self._entry(write), tuple(dict.fromkeys(names))) for write, names in fields.items()]
        rivals = [replace(self._author(*entry), fields=names) for entry, names in found if entry is not None]
        return tuple(sorted(rivals, key=lambda rival: rival.moment)) or self._latest(record)

    def _latest(self, record: Record) -> tuple[Rival, ...]:
        """Return the newest write of the record itself: a movement below it says no more here."""
        write = self._history.latest(record, TABLES[record.table].registers)
        return () if write is None else (self._rival(write, {}, None),)

    def _below(self, record: Record) -> Iterator[Record]:
        for table in TABLES.values():
            if table.parent_table == record.table and table.kind is Kind.REGISTER:
                yield from self._desk.records.children(table.name, [record.id])[record.id]

    def _entry(self, write: str) -> tuple[Log, Entry] | None:
        no, _, n = write.partition(":")
        logs = self._desk.store.logs
        line = logs.line(int(no), int(n)) if no else None
        return None if line is None else (logs.get(int(no)), line.entry())

    def _author(self, log: Log, entry: Entry) -> Rival:
        pc, name = self._pc_name(log.device), self._user(entry.user)
        estimate = self._desk.store.clocks.at(log.no, entry.n)
        who = (entry.user, name, entry.moment, log.device, log.own, pc, entry.why)
        return Rival({}, *who, estimate=estimate)

    # ---- what the record is called ---------------------------------------------------------------------------

    def _title(self, root: Record) -> str:
        """Return what people call the record: its name or title in the reader's language, else its tag."""
        if root.table == "asset" and root.text("item"):
            return self._names.given("items", root.text("item"), root.text("name"))
        if root.table == "run":
            template = self._desk.reference.template(root.text("template"))
            return template.title.get(self._lang) if template else root.text("title") or root.id[:8]
        if root.table == "action" and (item := self._item_behind(root)) is not None:
            return item.text.get(self._lang)
        if root.table == "session":
            return self._names.given("courses", root.text("course"), root.text("title"))
        if root.table in ("person", "user"):
            return name_in(root, self._lang)
        return next((text for name in _TITLES if (text := root.text(name))), root.id[:8])

    def _item_behind(self, action: Record) -> Item | None:
        """Return the item whose failure opened a corrective action."""
        run = self._desk.records.get("run", action.text("run")) if action.text("run") else None
        template = self._desk.reference.template(run.text("template")) if run is not None else None
        return None if template is None else template.item(action.text("item"))

    def _about(self, record: Record, item: Item | None) -> str:
        """Return which part of the record it is about: the words of an item, or a person on a list."""
        if record.table == "answer":
            return record.text("item") if item is None else item.text.get(self._lang)
        if record.table in ("participant", "attendance"):
            self._names.load("person", [record.text("person")])
            return self._names.person(record.text("person"))
        return ""

    def _item(self, record: Record, root: Record) -> Item | None:
        if record.table != "answer":
            return None
        template = self._desk.reference.template(root.text("template"))
        return None if template is None else template.item(record.text("item"))


def root_of(desk: Desk, record: Record) -> Record:
    """Return the record that a row belongs to, itself when it is one."""
    table = TABLES[record.table]
    parent = desk.records.get(table.parent_table, record.text(table.parent)) if table.parent else None
    return parent or record


def choices_of(desk: Desk, row: ConflictRow, column: str, lang: str) -> Sequence[tuple[str, str]]:
    """Return the values and names among which another value of a column can be chosen; none when it is typed."""
    fact = row.facts.get(column)
    if fact is None:
        return ()
    if fact.kind is FieldKind.TERM:
        return [(code, term.name.get(lang)) for code, term in desk.reference.terms(fact.of).items()]
    if fact.kind is FieldKind.OPTION:
        run = desk.records.get("run", row.root)
        template = desk.reference.template(run.text("template")) if run is not None else None
        answer = desk.records.get(row.table, row.row)
        item = template.item(answer.text("item")) if template is not None and answer is not None else None
        return [(option.code, option.text.get(lang)) for option in item.options] if item is not None else ()
    if fact.kind is FieldKind.RECORD and fact.of == "location":
        names = Names(desk, lang)
        rows = desk.records.where("location", point=row.point)
        names.load("location", [record.id for record in rows])
        return [(record.id, names.location(record.id)) for record in rows]
    return ()
