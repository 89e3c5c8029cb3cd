"""Problems: changes that are kept but are not, or not alone, what a record shows; with what people need to know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.models.folding import fold
from app.models.paging import Key, Page, Query
from app.models.policy import point_of
from app.services.conflicts_reading import ConflictReader
from app.services.exchange_parts import Counter
from app.services.naming import Names
from app.storage.problems import Problem, Problems

SIGNED_TWICE = "signed_twice"
"""A checklist that two people signed off with different answers, neither having seen the other."""


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One problem: which kind, who made the change when and on which PC, and the record where it is known."""

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
    table, row = _about(found)
    entry = found.entry
    return ProblemRow(
        f"{found.log.no}:{found.n}:{found.op}:{found.code}",
        found.code,
        table,
        row,
        reader.title(table, row) if row else "",
        names.user(entry.user) if entry is not None else "",
        entry.moment if entry is not None else "",
        counter.pc_name(found.log.device) or found.log.device[:5],
        point_of(found.log.audience),
        found.params,
    )


def _about(found: Problem) -> tuple[str, str]:
    """Return table and id of the record that the change was about, as far as it can be told."""
    if found.code == SIGNED_TWICE:
        return "run", str(found.params.get("run", ""))
    ops = found.entry.ops if found.entry is not None else ()
    op = ops[found.op] if found.op < len(ops) else None
    return str(getattr(op, "table", "")), str(getattr(op, "row", ""))
