"""A table model over keyset pages: never holds all rows, never waits for the database."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.models.paging import Key, Page, Query
from app.ui.context import AppContext
from app.ui.jobs import Job
from app.ui.table.column import Column, Kind
from app.ui.table.pages import PageStore

Fetch = Callable[[Query, Key | None], Page[Any]]
"""Asks for the page after a key (None: the first); called on the database thread."""

Row = TypeVar("Row")

Index = QModelIndex | QPersistentModelIndex

_REFRESHED_PAGES = 10
_PAGES_IN_SIGHT = 3


class State(Enum):
    """What the list is doing."""

    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


class KeysetTableModel(QAbstractTableModel, Generic[Row]):
    """Rows of one query; pages are fetched by the database thread as the view comes near them."""

    state_changed = Signal()

    def __init__(
        self,
        context: AppContext,
        columns: Sequence[Column[Row]],
        fetch: Fetch,
        row_id: Callable[[Row], str],
    ) -> None:
        super().__init__()
        self.columns = list(columns)
        self.query = Query()
        self.state = State.LOADING
        self.error: BaseException | None = None
        self._context = context
        self._fetch = fetch
        self._row_id = row_id
        self._store: PageStore[Row] = PageStore()
        self._turn = 0
        self._asked: set[int] = set()
        self._growing = False
        self._reading: Job | None = None

    @property
    def complete(self) -> bool:
        """Whether all rows of the query are known."""
        return self._store.complete

    @property
    def rows_in_memory(self) -> int:
        """How many rows are held; bounded, however far the user has scrolled."""
        return self._store.rows_in_memory

    def show(self, query: Query) -> None:
        """Show another query; the old rows stay until the new ones are there."""
        self.query = query
        self._load(0, 1)

    def refresh(self, around: int = 0) -> None:
        """Read again the rows near ``around``, as after a change; the view keeps selection and place."""
        slots = self._store.slots
        if slots <= _REFRESHED_PAGES:
            self._load(0, max(slots, 1))
        else:
            first = min(max(0, self._store.slot_of(around) - 1), slots - 1)
            self._load(first, min(_PAGES_IN_SIGHT, slots - first))

    def row(self, index: int) -> Row | None:
        """Return the row at a place, or None when it is not in memory."""
        return self._store.row(index) if 0 <= index < self._store.count else None

    def id_at(self, index: int) -> str:
        """Return the id of the row at a place; "" when it is not in memory."""
        row = self.row(index)
        return "" if row is None else self._row_id(row)

    def places_of(self, ids: set[str]) -> list[int]:
        """Return the places of rows by id, of those in memory."""
        return [place for place, row in self._store.in_memory() if self._row_id(row) in ids]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows known so far."""
        return 0 if parent is not None and parent.isValid() else self._store.count

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def text_at(self, place: int, column: int) -> str:
        """Return what a cell shows; for a row out of memory dots, and the row is fetched."""
        row = self._store.row(place)
        if row is None:
            self._ask_again(self._store.slot_of(place))
            return "…"
        return self.columns[column].shown(row, self._context.formats)

    def state_at(self, place: int, column: int) -> str:
        """Return the key of colour and sign for a cell with a state."""
        row, state = self._store.row(place), self.columns[column].state
        return "neutral" if row is None or state is None else state(row)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text and alignment of a cell, for Qt and for screen readers."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment_of(self.columns[index.column()].kind)
        return self.text_at(index.row(), index.column()) if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column in the language in use."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment_of(self.columns[section].kind)
        return self.columns[section].title() if role == Qt.ItemDataRole.DisplayRole else None

    def canFetchMore(self, parent: Index) -> bool:
        """Tell Qt whether there are rows after those known."""
        busy = self._growing or self._reading is not None
        return not parent.isValid() and self._store.next_key is not None and not busy

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page."""
        if not self.canFetchMore(parent):
            return
        self._growing = True
        turn, query, after = self._turn, self.query, self._store.next_key
        self._run(lambda: self._fetch(query, after), lambda page: self._grow(turn, page))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column that says it can be sorted."""
        if self.columns[column].sortable:
            descending = order == Qt.SortOrder.DescendingOrder
            self.show(replace(self.query, sort=self.columns[column].key, descending=descending))

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> Job:
        turn = self._turn
        return self._context.jobs.run(
            lambda _progress, _cancel: work(),
            done=done,
            failed=lambda error: self._fail(turn, error),
            owner=self,
        )

    def _load(self, slot: int, pages: int) -> None:
        """Read ``pages`` pages from ``slot`` on and put them in place of what is known."""
        if self._reading is not None:
            self._reading.cancel()
        self._turn += 1
        self._growing = False
        self._asked.clear()
        turn, query, fetch = self._turn, self.query, self._fetch
        start = self._store.key_of(slot) if slot else None
        self._set_state(State.LOADING)
        self._reading = self._run(
            lambda: _pages_from(fetch, query, start, pages), lambda found: self._replace(turn, slot, found)
        )

    def _replace(self, turn: int, slot: int, pages: list[Page[Row]]) -> None:
        if turn != self._turn:
            return
        self._reading = None
        if self._store.matches(slot, pages, self._row_id):
            self._store.renew(slot, pages)
            self._announce(0, self._store.count)
        else:
            self.beginResetModel()
            self._store.replace(slot, pages)
            self.endResetModel()
        self._set_state(State.READY)

    def _grow(self, turn: int, page: Page[Row]) -> None:
        if turn != self._turn:
            return
        self._growing = False
        first = self._store.count
        if page.rows:
            self.beginInsertRows(QModelIndex(), first, first + len(page.rows) - 1)
            self._store.append(page)
            self.endInsertRows()
        else:
            self._store.next_key = None
        self._set_state(State.READY)

    def _ask_again(self, slot: int) -> None:
        if slot in self._asked or self._reading is not None:
            return
        self._asked.add(slot)
        turn, query, after = self._turn, self.query, self._store.key_of(slot)
        self._run(lambda: self._fetch(query, after), lambda page: self._refill(turn, slot, page))

    def _refill(self, turn: int, slot: int, page: Page[Row]) -> None:
        if turn != self._turn:
            return
        self._asked.discard(slot)
        if self._store.refill(slot, page):
            start = self._store.start_of(slot)
            self._announce(start, start + len(page.rows))
        else:
            self.refresh(self._store.start_of(slot))

    def _announce(self, first: int, end: int) -> None:
        if end > first:
            self.dataChanged.emit(self.index(first, 0), self.index(end - 1, len(self.columns) - 1))

    def _fail(self, turn: int, error: BaseException) -> None:
        if turn == self._turn:
            self._growing, self._reading = False, None
            self._set_state(State.FAILED, error)

    def _set_state(self, state: State, error: BaseException | None = None) -> None:
        self.state, self.error = state, error
        self.state_changed.emit()


def alignment_of(kind: Kind) -> Qt.AlignmentFlag:
    """Return where a cell's text stands; Qt turns left and right round in a right-to-left language."""
    side = Qt.AlignmentFlag.AlignRight if kind is Kind.NUMBER else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _pages_from(fetch: Fetch, query: Query, start: Key | None, wanted: int) -> list[Page[Any]]:
    pages = [fetch(query, start)]
    while len(pages) < wanted and pages[-1].next_key is not None:
        pages.append(fetch(query, pages[-1].next_key))
    return pages
