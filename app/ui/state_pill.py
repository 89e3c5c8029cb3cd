"""How far a record has travelled, as every list and form shows it: saved here, exported, acknowledged, received."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.models.paging import Key, Page, Query
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.pill import Pill
from app.ui.table.column import Column, Kind

if TYPE_CHECKING:
    from app.ui.table.panel import ListPanel

_FIRST_MS = 300
"""The first rows are painted before their states are read."""

_SIGNS = {
    "local": "neutral",
    "exported": "exported",
    "told": "told",
    "acknowledged": "acknowledged",
    "received": "info",
}
"""State of a record -> key of ``tokens.STATES``."""


class Travelling(Protocol):
    """A row of a list that knows its record."""

    @property
    def id(self) -> str:
        """The id of the record."""
        ...

    @property
    def heads(self) -> Mapping[str, int]:
        """The heads of the record."""
        ...


def state_text(state: str) -> str:
    """Return the words for a state in the language in use; nothing for an unknown one."""
    if state == "local":
        return translate("RecordState", "Saved here")
    if state == "exported":
        return translate("RecordState", "Exported")
    if state == "told":
        return translate("RecordState", "Told by phone")
    if state == "acknowledged":
        return translate("RecordState", "Acknowledged")
    if state == "received":
        return translate("RecordState", "Received")
    return ""


def state_hint(state: str) -> str:
    """Return what a state means, in one sentence for a tooltip."""
    if state == "local":
        return translate(
            "RecordState", "Saved on this PC and in no file on its way; it goes with the next export."
        )
    if state == "exported":
        return translate(
            "RecordState", "In a file for the exchange; nobody has confirmed yet that it arrived."
        )
    if state == "told":
        return translate(
            "RecordState",
            "The other side told by telephone that the file arrived; its own file will confirm it.",
        )
    if state == "acknowledged":
        return translate("RecordState", "The other side has confirmed that it has this record.")
    if state == "received":
        return translate("RecordState", "Came in with a file from a point.")
    return ""


def state_sign(state: str) -> str:
    """Return the key of colour and sign for a state."""
    return _SIGNS.get(state, "neutral")


def show_state(pill: Pill, state: str) -> None:
    """Show a state on a pill; an unknown one hides it."""
    pill.setVisible(bool(state_text(state)))
    pill.show_state(state_sign(state), state_text(state))
    pill.setToolTip(state_hint(state))


class RecordStates(QObject):
    """The states of the rows of one list, known from the database thread and painted by the window.

    The first rows do not wait for them: to know states takes the keys and the trust list, and a list must be there
    at once. Later pages bring their states along.
    """

    told = Signal()
    """States have become known after their rows were shown."""

    _asked = Signal(object)

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._known: dict[str, str] = {}
        self._ready = False
        self._asked.connect(self._read_later)

    def fetching(self, fetch: Callable[[Query, Key | None], Page[Any]]) -> Callable[..., Page[Any]]:
        """Return a fetch that also asks for the state of every row."""

        def fetched(query: Query, after: Key | None = None) -> Page[Any]:
            page = fetch(query, after)
            if self._ready:
                self._read(page.rows)
            else:
                self._asked.emit(page.rows)
            return page

        return fetched

    def shown_by(self, panel: ListPanel) -> ListPanel:
        """Belong to a list, which paints itself again when states become known; return the list."""
        self.setParent(panel)
        self.told.connect(lambda: panel.view.viewport().update())
        return panel

    def of(self, row: Travelling) -> str:
        """Return the state of a row that was fetched, "" while it is not known."""
        return self._known.get(row.id, "")

    def column(self, *, may_hide: bool = True) -> Column[Any]:
        """Return the column of pills for the list."""
        return Column(
            "exchange",
            lambda: translate("RecordState", "Exchange"),
            lambda row: state_text(self.of(row)),
            Kind.PILL,
            chars=12,
            may_hide=may_hide,
            state=lambda row: state_sign(self.of(row)),
            words=lambda: [state_text(state) for state in _SIGNS],
        )

    def _read_later(self, rows: Sequence[Travelling]) -> None:
        QTimer.singleShot(_FIRST_MS, self, lambda: self._read_first(rows))

    def _read_first(self, rows: Sequence[Travelling]) -> None:
        self._context.jobs.run(
            lambda _progress, _cancel: self._read(rows), done=lambda _: self.told.emit(), owner=self
        )

    def _read(self, rows: Sequence[Travelling]) -> None:
        exchange = self._context.services.exchange
        self._known |= {row.id: str(exchange.state(row.heads)) for row in rows}
        self._ready = True
