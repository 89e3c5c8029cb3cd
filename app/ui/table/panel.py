"""A whole list: filters, rows, what stands there when there are none, and how many there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QStackedLayout, QVBoxLayout, QWidget

from app.models.dataclass import dataclass
from app.models.paging import Query
from app.ui.context import AppContext
from app.ui.empty_state import EmptyState
from app.ui.i18n import Retranslating, Words, translate
from app.ui.plain_label import PlainLabel
from app.ui.table.column import Column
from app.ui.table.filter_bar import Filter, FilterBar
from app.ui.table.model import Fetch, KeysetTableModel, State
from app.ui.table.view import RowsView
from app.ui.text import ltr
from app.ui.tokens import GAP

_PATIENCE_MS = 150

_SETTLED_MS = 30
"""From the first rows, or the lack of them, until they have been painted."""


@dataclass(frozen=True, slots=True)
class EmptyWords:
    """What a list without any record says, and the button that makes the first one."""

    icon: str
    heading: Words
    sentence: Words
    action_text: Words | None = None
    action: Callable[[], None] | None = None


class ListPanel(Retranslating, QWidget):
    """The list a screen consists of; it fetches by itself when it is first shown.

    ``counted`` is the foot of a list of something else than records, with ``{count}`` in it.
    """

    opened = Signal(object)
    """The row the user wants to open."""
    selection_changed = Signal()
    settled = Signal()
    """Once, when what was read first has been painted: from then on there is time for what stands around it."""

    def __init__(
        self,
        context: AppContext,
        columns: Sequence[Column[Any]],
        fetch: Fetch,
        row_id: Callable[[Any], str],
        empty: EmptyWords,
        *,
        filters: Sequence[Filter] = (),
        search_hint: Words | None = None,
        sort: str = "",
        descending: bool = False,
        multiple: bool = False,
        counted: Words | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._empty_words = empty
        self._counted = counted or (lambda: translate("ListPanel", "Records: {count}"))
        self._order = (sort, descending)
        self._loaded = self._settled = self._was_slow = False
        self.model: KeysetTableModel[Any] = KeysetTableModel(context, columns, fetch, row_id)
        self.model.setParent(self)
        self._card = QFrame(self)
        self._rows = QWidget(self._card)
        self._layers = QStackedLayout(self._rows)
        self.view = RowsView(self.model, multiple, self._rows)
        self.filters = FilterBar(filters, search_hint, self)
        self._count = PlainLabel(role="small", parent=self)
        self._foot = QHBoxLayout()
        self._patience = QTimer(self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.view)
        self.view.show_sorting(sort, descending)

    @cached_property
    def _empty(self) -> EmptyState:
        """What stands there when there are no rows; most lists never need it."""
        empty = EmptyState(self._rows)
        self._layers.addWidget(empty)
        return empty

    @cached_property
    def _busy(self) -> QProgressBar:
        """The sign of a long reading; most readings are short."""
        busy = QProgressBar(self)
        busy.setRange(0, 0)
        busy.setTextVisible(False)
        busy.setFixedWidth(self.fontMetrics().averageCharWidth() * 16)
        self._foot.addWidget(busy)
        return busy

    def refresh(self) -> None:
        """Read again what is shown, keeping selection and place."""
        if self._loaded:
            self.model.refresh(max(0, self.view.rowAt(0)))

    def selected(self) -> list[Any]:
        """Return the selected rows."""
        return self.view.selected_rows()

    def query(self) -> Query:
        """Return what the list shows: search, order and filters."""
        sort, descending = self.model.query.sort, self.model.query.descending
        if not self._loaded:
            sort, descending = self._order
        return Query(self.filters.search.text().strip(), sort, descending, self.filters.values())

    def retranslate(self) -> None:
        """Write count and empty state anew."""
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch the first page when the list is first seen."""
        super().showEvent(event)
        if not self._loaded:
            self._reload()

    def _reload(self) -> None:
        query = self.query()
        self._loaded = True
        self.view.scrollToTop()
        self.model.show(query)

    def _show_state(self) -> None:
        state, rows = self.model.state, self.model.rowCount()
        if state is State.LOADING:
            self._patience.start()
            return
        self._patience.stop()
        if self._was_slow:
            self._busy.setVisible(False)
        if state is State.FAILED:
            self._show_failure()
        elif not rows:
            self._show_empty()
        self._layers.setCurrentWidget(self.view if rows and state is State.READY else self._empty)
        self._count.setText(self._count_text(rows) if rows else "")
        if not self._settled:
            self._settled = True
            QTimer.singleShot(_SETTLED_MS, self, self.settled.emit)

    def _show_busy(self) -> None:
        self._was_slow = True
        self._busy.setVisible(True)

    def _count_text(self, rows: int) -> str:
        shown = ltr(self._context.formats.number(rows) + ("" if self.model.complete else "+"))
        return self._counted().format(count=shown)

    def _show_failure(self) -> None:
        error = self.model.error
        self._empty.show_message(
            "warning",
            translate("ListPanel", "This list could not be read"),
            self._context.message(error) if error else "",
            translate("ListPanel", "Try again"),
            self._reload,
        )

    def _show_empty(self) -> None:
        words = self._empty_words
        if self.filters.active:
            self._empty.show_message(
                "search",
                translate("ListPanel", "Nothing matches"),
                translate("ListPanel", "No record fits the search and the filters."),
                translate("ListPanel", "Show all"),
                self.filters.clear,
            )
        else:
            text = words.action_text() if words.action_text else ""
            self._empty.show_message(words.icon, words.heading(), words.sentence(), text, words.action)

    def _type(self, text: str) -> None:
        self.filters.search.setFocus()
        self.filters.search.setText(self.filters.search.text() + text)

    def _lay_out(self) -> None:
        self._card.setProperty("card", True)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        self._layers.addWidget(self.view)
        inside.addWidget(self._rows, 1)
        self._foot.setContentsMargins(GAP // 2, 0, GAP // 2, 0)
        # The whole line is there from the start, so that the count is never painted in the room of no words.
        self._foot.addWidget(self._count, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP)
        layout.setSpacing(GAP + GAP // 2)
        layout.addWidget(self.filters)
        layout.addWidget(self._card, 1)
        layout.addLayout(self._foot)

    def _connect(self) -> None:
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_busy)
        self.model.state_changed.connect(self._show_state)
        self.filters.changed.connect(self._reload)
        self.filters.search.left_down.connect(self.view.setFocus)
        self.view.typed.connect(self._type)
        self.view.opened.connect(self.opened)
        self.view.selection_changed.connect(self.selection_changed)
