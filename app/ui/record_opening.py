"""The way from a list that tells of many kinds of records to the page of one: on the screen of its kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from app.ui.context import AppContext

if TYPE_CHECKING:
    from app.services.gatebook import Gatebook
    from app.ui.main_window import MainWindow


class _Way(NamedTuple):
    """Where a kind of record has its page, what is read for it (on the database thread), and how it is opened."""

    screen: str
    read: Callable[[Gatebook, str, str], Any]
    open: Callable[[Any, Any], object]


def _open_action(screen: Any, action: str) -> None:
    from app.ui.screens.actions.pages import open_action

    open_action(screen, screen.context, action)


def _open_user(screen: Any, row: Any) -> None:
    if screen.users is not None and row is not None:
        screen.tabs.setCurrentWidget(screen.users)
        screen.users.edit(row)


_WAYS = {
    "asset": _Way(
        "equipment",
        lambda book, record, lang: book.equipment.asset(record, lang).row,
        lambda screen, row: screen.open_asset(row),
    ),
    "stock_item": _Way(
        "equipment",
        lambda book, record, lang: book.equipment.stock.item(record, lang).row,
        lambda screen, row: screen.open_stock(row),
    ),
    "run": _Way("checklists", lambda _book, record, _lang: record, lambda screen, run: screen.open_run(run)),
    "action": _Way("checklists", lambda _book, record, _lang: record, _open_action),
    "session": _Way(
        "training",
        lambda book, record, lang: book.training.session(record, lang).row,
        lambda screen, row: screen.open_session(row),
    ),
    "person": _Way(
        "people",
        lambda book, record, lang: book.people.person(record, lang),
        lambda screen, row: screen.open_person(row),
    ),
    "user": _Way("settings", lambda book, record, _lang: book.accounts.user(record), _open_user),
}


def opening_in(window: MainWindow, context: AppContext) -> Callable[[str, str], bool]:
    """Return what opens a record, by its table and id; it tells whether records of that kind have a page."""

    def lead(table: str, record: str) -> bool:
        way = _WAYS.get(table)
        if way is None or window.gate_is_up:
            return False
        # A screen with unsaved words may not let go; its user has then chosen to stay.
        screen = window.screen_of(way.screen) if window.open_screen(way.screen) else None
        if screen is not None:
            book, lang = context.services, context.languages.named
            context.jobs.run(
                lambda _progress, _cancel: way.read(book, record, lang),
                done=lambda found: way.open(screen, found),
                owner=screen,
            )
        return True

    return lead
