"""Looks at everything that a home can show, so that no record, however strange, keeps anybody from their work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

from app.errors import GatebookError
from app.models.paging import Key, Page, Query
from app.models.people import Actor, Role
from app.services.gatebook import Gatebook

LANG = "ar"
_VIEWER = Actor("viewer", "Viewer", Role.ADMINISTRATOR)


def look_everywhere(book: Gatebook) -> None:
    """Read every list and every record in it; a failure that is told in words is no harm."""
    for row in rows_of(lambda key: book.equipment.assets_page(Query(), key, LANG)):
        _told(lambda row=row: book.equipment.asset(row.id, LANG))
    for row in rows_of(lambda key: book.equipment.stock.stock_page(Query(), key, LANG)):
        _told(lambda row=row: book.equipment.stock.item(row.id, LANG))
    for row in rows_of(lambda key: book.checklists.page(Query(), key)):
        _told(lambda row=row: book.checklists.detail(row.id))
        _told(lambda row=row: book.checklists.history(row.id, "A"))
    for row in rows_of(lambda key: book.actions.page(Query(sort="due"), key, LANG, _VIEWER)):
        _told(lambda row=row: book.actions.detail(row.id, LANG))
    for row in rows_of(lambda key: book.training.sessions_page(Query(), key, LANG)):
        _told(lambda row=row: book.training.session(row.id, LANG))
    for row in rows_of(lambda key: book.people.page(Query(), key, LANG)):
        _told(lambda row=row: book.people.person(row.id, LANG))
    _look_at_the_exchange(book)
    for read in (
        lambda: book.equipment.locations.tree(LANG),
        book.equipment.summary,
        book.checklists.templates,
        book.actions.counts,
        lambda: book.checklists.today(_VIEWER),
        lambda: book.duties.missed(_VIEWER),
        book.duties.points,
        lambda: list(rows_of(lambda key: book.accounts.users_page(Query(), key))),
    ):
        _told(read)


def _look_at_the_exchange(book: Gatebook) -> None:
    exchange = book.exchange
    exchange.status()
    exchange.history()
    exchange.outbox_kinds()
    exchange.tray()
    exchange.trust()
    exchange.withdrawn()
    exchange.sent_files(LANG)
    for page in (exchange.problems, exchange.outbox, book.conflicts.page):
        list(rows_of(lambda key, page=page: page(Query(), key, LANG)))
    list(rows_of(lambda key: exchange.files(Query(), key)))


def rows_of(page: Callable[[Key | None], Page[Any]]) -> Iterator[Any]:
    """Yield the rows of a list, page after page."""
    key: Key | None = None
    while True:
        found = page(key)
        yield from found.rows
        key = found.next_key
        if key is None:
            return


def _told(read: Callable[[], object]) -> None:
    """Read something; a failure that has words for people does no harm."""
    with suppress(GatebookError):
        read()
