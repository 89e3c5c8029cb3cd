"""How far a record has travelled, as every list and form shows it: saved here, exported, acknowledged, received."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from app.models.paging import Key, Page, Query
from app.ui.i18n import translate
from app.ui.pill import Pill
from app.ui.table.column import Column, Kind

_SIGNS = {
    "local": "neutral",
    "exported": "exported",
    "acknowledged": "acknowledged",
    "received": "info",
}
"""State of a record -> key of ``tokens.STATES``."""


class Exchange(Protocol):
    """The part of the exchange service that knows the states."""

    def state(self, heads: Mapping[str, int]) -> str:
        """Return the state of the record with these heads."""
        ...


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
    if state == "acknowledged":
        return translate("RecordState", "Acknowledged")
    if state == "received":
        return translate("RecordState", "Received")
    return ""


def state_hint(state: str) -> str:
    """Return what a state means, in one sentence for a tooltip."""
    if state == "local":
        return translate("RecordState", "Kept on this PC only; it goes with the next export.")
    if state == "exported":
        return translate(
            "RecordState", "In a file for the exchange; nobody has confirmed yet that it arrived."
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


class RecordStates:
    """The states of the rows of one list: asked for with each page on the database thread, shown by the window."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._known: dict[str, str] = {}

    def fetching(self, fetch: Callable[[Query, Key | None], Page[Any]]) -> Callable[..., Page[Any]]:
        """Return a fetch that also asks for the state of every row."""

        def fetched(query: Query, after: Key | None = None) -> Page[Any]:
            page = fetch(query, after)
            self._known |= {row.id: str(self._exchange.state(row.heads)) for row in page.rows}
            return page

        return fetched

    def of(self, row: Travelling) -> str:
        """Return the state of a row that was fetched."""
        return self._known.get(row.id, "")

    def column(self, *, may_hide: bool = True) -> Column[Any]:
        """Return the column of pills for the list."""
        return Column(
            "exchange",
            lambda: translate("RecordState", "Exchange"),
            lambda row: state_text(self.of(row)),
            Kind.PILL,
            chars=15,
            may_hide=may_hide,
            state=lambda row: state_sign(self.of(row)),
        )
