"""``list``, ``dump`` and ``check``: looks at the records of a home."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, replace
from typing import Any

from app.cli.command import Command, Group
from app.cli.output import Exit
from app.errors import Environment
from app.models.actions import ActionRow
from app.models.paging import Key, Page, Query
from app.models.runs import RunRow
from app.progress import CancelToken
from app.services.equipment_rows import AssetRow
from app.services.gatebook import Gatebook
from app.services.staff_rows import PersonRow
from app.services.training_rows import SessionRow

Fetch = Callable[[Gatebook, Query, Key | None, str], Page[Any]]
"""Fetches a page of a list in a language."""

Cells = Callable[[Any, str], Sequence[str]]
"""Makes the texts of a row in a language, the id first."""

INTERNAL = ("version", "heads")
"""Members of rows that mean nothing outside the program."""


def add(group: Group) -> None:
    """Add the three commands."""
    listing = group.add_speaking("list", "list records", _list)
    listing.add_argument("kind", choices=tuple(_LISTS))
    listing.add_argument("--search", default="", metavar="TEXT", help="words in any of the three languages")
    group.add_speaking("dump", "write every record, conflict and problem in a canonical form", _dump)
    group.add_speaking("check", "fold the log again, compare, and verify every chain and seal", _check)


def _list(command: Command) -> Exit:
    fetch, cells = _LISTS[command.args.kind]
    with command.gatebook() as book:
        rows = list(_all_rows(book, fetch, Query(search=command.args.search), command.lang))
        states = _states(book, rows)
    command.out.rows(
        [
            (*cells(row, command.lang)[:1], state, *cells(row, command.lang)[1:])
            for row, state in zip(rows, states, strict=True)
        ]
    )
    command.out.say("found", count=len(rows))
    told = [_told(row) | {"exchange": state} for row, state in zip(rows, states, strict=True)]
    command.out.result(rows=told)
    return Exit.DONE


def _states(book: Gatebook, rows: Sequence[Any]) -> list[str]:
    """Return how far each record has travelled; nothing on a PC that lost its key, whose records still list."""
    try:
        exchange = book.exchange
    except Environment:
        return [""] * len(rows)
    return [exchange.state(row.heads).value for row in rows]


def _all_rows(book: Gatebook, fetch: Fetch, query: Query, lang: str) -> Iterator[Any]:
    page = fetch(book, query, None, lang)
    yield from page.rows
    while page.next_key is not None:
        page = fetch(book, query, page.next_key, lang)
        yield from page.rows


def _told(row: Any) -> dict[str, object]:
    return {name: value for name, value in asdict(row).items() if name not in INTERNAL}


def _dump(command: Command) -> Exit:
    with command.gatebook() as book:
        if command.out.as_json:
            command.out.result(lines=list(book.dump()))
        else:
            for line in book.dump():
                command.out.line(line)
    return Exit.DONE


def _check(command: Command) -> Exit:
    with command.gatebook() as book:
        report = book.check(command.out.progress(), CancelToken())
    for place in report.broken:
        command.out.say("check_broken", place=place)
    for line in report.differences:
        command.out.say("check_differs", line=line)
    command.out.say("check_sound" if report.ok else "check_unsound", entries=report.entries)
    command.out.result(sound=report.ok, report=report)
    return Exit.DONE if report.ok else Exit.ENVIRONMENT


def _run_cells(row: RunRow, lang: str) -> Sequence[str]:
    figures = f"{row.result.met}/{row.result.applicable}"
    return row.id, row.shift_date, row.code, row.status, figures, row.title.get(lang)


def _asset_cells(row: AssetRow, _lang: str) -> Sequence[str]:
    return row.id, row.tag, row.condition, row.name, row.location_name


def _person_cells(row: PersonRow, _lang: str) -> Sequence[str]:
    return row.id, row.staff_no, row.shown, row.rank_name


def _session_cells(row: SessionRow, _lang: str) -> Sequence[str]:
    return row.id, row.starts_on, row.status, row.title, str(row.participants)


def _action_cells(row: ActionRow, _lang: str) -> Sequence[str]:
    return row.id, row.due, row.status, row.priority, row.point, row.title


_LISTS: dict[str, tuple[Fetch, Cells]] = {
    "actions": (
        lambda book, query, key, lang: book.actions.page(replace(query, sort="due"), key, lang),
        _action_cells,
    ),
    "checklists": (lambda book, query, key, _: book.checklists.page(query, key), _run_cells),
    "equipment": (lambda book, query, key, lang: book.equipment.assets_page(query, key, lang), _asset_cells),
    "people": (lambda book, query, key, lang: book.people.page(query, key, lang), _person_cells),
    "sessions": (
        lambda book, query, key, lang: book.training.sessions_page(query, key, lang),
        _session_cells,
    ),
}
