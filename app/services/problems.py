"""Problems: changes that are kept but are not, or not alone, what a record shows; with what people need to know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.models.folding import fold
from app.models.paging import Key, Page, Query
from app.models.policy import point_of
from app.models.records import Record
from app.models.tables import TABLES
from app.services.conflicts_reading import ConflictReader, root_of
from app.services.exchange_parts import Counter
from app.services.naming import Names
from app.storage.problems import Problem, Problems

SIGNED_TWICE = "signed_twice"
"""A checklist that two people signed off with different answers, neither having seen the other."""


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One problem: which kind, who made the change when and on which PC, and the record where it is known.

    ``root`` is the id of the record that is here and that it belongs to, of ``root_table``; empty when none is.
    """

    id: str
    code: str
    table: str
    row: str
    title: str
    user_name: str
    moment: str
    pc: str
    point: str
    params: Mapping[str, Any]
    root_table: str = ""
    root: str = ""


def problem_counts(counter: Counter) -> dict[str, int]:
    """Return how many problems there are of each code."""
    return Problems(counter.database, counter.desk.store.logs).counts()


def problem_page(counter: Counter, query: Query, after: Key | None, lang: str) -> Page[ProblemRow]:
    """Return some problems, the newest changes of each PC first; searched by record, person and PC.

    The filter ``code`` leaves one kind.
    """
    code, wanted = dict(query.filters).get("code", ""), fold(query.search)
    names, reader = Names(counter.desk, lang), ConflictReader(counter.desk, counter.pc_name, lang)
    problems = Problems(counter.database, counter.desk.store.logs)
    while True:
        found = problems.page(code, after)
        names.load("user", [one.entry.user for one in found.rows if one.entry is not None])
        rows = [_row(counter, one, names, reader) for one in found.rows]
        kept = [row for row in rows if wanted in fold(f"{row.title} {row.user_name} {row.pc}")]
        if kept or found.next_key is None:
            return Page(kept, found.next_key)
        after = found.next_key


def _row(counter: Counter, found: Problem, names: Names, reader: ConflictReader) -> ProblemRow:
    table, row, parent = _about(found)
    home = _home(counter, table, row, parent)
    entry = found.entry
    return ProblemRow(
        f"{found.log.no}:{found.n}:{found.op}:{found.code}",
        found.code,
        table,
        row,
        reader.title(home.table, home.id) if home is not None else "",
        names.user(entry.user) if entry is not None else "",
        entry.moment if entry is not None else "",
        counter.pc_name(found.log.device) or found.log.device[:5],
        point_of(found.log.audience),
        found.params,
        home.table if home is not None else "",
        home.id if home is not None else "",
    )


def _about(found: Problem) -> tuple[str, str, str]:
    """Return table and id of the row that the change was about, and of its record, as far as it can be told."""
    if found.code == SIGNED_TWICE:
        return "run", str(found.params.get("run", "")), ""
    ops = found.entry.ops if found.entry is not None else ()
    op = ops[found.op] if found.op < len(ops) else None
    table, values = str(getattr(op, "table", "")), getattr(op, "values", {})
    # A record of its own has no column for a parent, and a foreign entry may yet name a column "".
    column = TABLES[table].parent if table in TABLES else ""
    parent = values.get(column) if column else None
    return table, str(getattr(op, "row", "")), parent if isinstance(parent, str) else ""


def _home(counter: Counter, table: str, row: str, parent: str) -> Record | None:
    """Return the record here that a change was about or to which it belongs."""
    if table not in TABLES:
        return None
    records = counter.desk.records
    record = records.get(table, row)
    if record is not None:
        return root_of(counter.desk, record)
    return records.get(TABLES[table].parent_table, parent) if parent else None
