"""``list``, ``dump`` and ``check``: looks at the records of a home."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from app.cli.command import Command, Group
from app.cli.output import Exit
from app.models.paging import Key, Page, Query
from app.progress import CancelToken
from app.services.gatebook import Gatebook

PageOf = Callable[[Query, Key | None], Page[Any]]


def add(group: Group) -> None:
    """Add the three commands."""
    listing = group.add_speaking("list", "list records", _list)
    listing.add_argument("kind", choices=tuple(_LISTS))
    listing.add_argument("--search", default="", metavar="TEXT", help="words in any of the three languages")
    group.add_speaking("dump", "write every record, conflict and problem in a canonical form", _dump)
    group.add_speaking("check", "fold the log again, compare, and verify every chain and seal", _check)


def _list(command: Command) -> Exit:
    page_of, cells = _LISTS[command.args.kind]
    with command.gatebook() as book:
        query = Query(search=command.args.search)
        rows = list(_all_rows(page_of(book), query))
    if rows:
        command.out.rows([cells(row, command.lang) for row in rows])
    command.out.line(f"{len(rows)} found")
    command.out.result(rows=rows)
    return Exit.DONE


def _all_rows(page_of: PageOf, query: Query) -> Iterator[Any]:
    key: Key | None = None
    while True:
        page = page_of(query, key)
        yield from page.rows
        if page.next_key is None:
            return
        key = page.next_key


def _dump(command: Command) -> Exit:
    with command.gatebook() as book:
        if command.out.as_json:
            command.out.result(lines=list(book.dump()))
        for line in () if command.out.as_json else book.dump():
            command.out.line(line)
    return Exit.DONE


def _check(command: Command) -> Exit:
    with command.gatebook() as book:
        report = book.check(command.out.progress(), CancelToken())
    for place in report.broken:
        command.out.line(f"broken: {place}")
    for line in report.differences:
        command.out.line(f"differs: {line}")
    word = "The records are what the log says." if report.ok else "The records differ from the log."
    command.out.line(f"{word} {report.entries} entries")
    command.out.result(report=report, sound=report.ok)
    return Exit.DONE if report.ok else Exit.ENVIRONMENT


def _checklists(book: Gatebook) -> PageOf:
    return book.checklists.page


def _equipment(book: Gatebook) -> PageOf:
    return book.equipment.assets_page


def _people(book: Gatebook) -> PageOf:
    return book.people.page


def _sessions(book: Gatebook) -> PageOf:
    return book.training.sessions_page


def _run_cells(row: Any, lang: str) -> Sequence[str]:
    figures = f"{row.result.met}/{row.result.applicable}"
    return row.id, row.shift_date, row.code, row.status, figures, row.title.get(lang)


def _asset_cells(row: Any, _lang: str) -> Sequence[str]:
    return row.id, row.tag, row.condition, row.name


def _person_cells(row: Any, lang: str) -> Sequence[str]:
    return row.id, row.name_in(lang)


def _session_cells(row: Any, _lang: str) -> Sequence[str]:
    return row.id, row.starts_on, row.title


_LISTS: dict[str, tuple[Callable[[Gatebook], PageOf], Callable[[Any, str], Sequence[str]]]] = {
    "checklists": (_checklists, _run_cells),
    "equipment": (_equipment, _asset_cells),
    "people": (_people, _person_cells),
    "sessions": (_sessions, _session_cells),
}
