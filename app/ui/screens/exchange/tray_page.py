"""Files kept aside because their PC is not let in, or was withdrawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.models.paging import Key, Page, Query
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.exchange.snapshot import TrayRow, matching
from app.ui.screens.exchange.words import tray_reason
from app.ui.table.column import Column, Kind
from app.ui.table.panel import EmptyWords, ListPanel


def tray_list(context: AppContext, rows: Callable[[], Sequence[TrayRow]]) -> ListPanel:
    """Return the list of what is kept aside."""

    def fetch(query: Query, after: Key | None) -> Page[TrayRow]:
        return matching(rows(), query, after, "label", "device")

    empty = EmptyWords(
        "inbox",
        lambda: translate("Exchange", "Nothing is kept aside"),
        lambda: translate(
            "Exchange", "Files of PCs that are not let in are kept here until somebody decides."
        ),
    )
    return ListPanel(
        context,
        _columns(),
        fetch,
        lambda row: row.id,
        empty,
        sort="arrived",
        counted=lambda: translate("Exchange", "Files: {count}"),
    )


def _columns() -> tuple[Column[TrayRow], ...]:
    return (
        Column(
            "label", lambda: translate("Exchange", "From"), lambda row: row.label, chars=24, sortable=True
        ),
        Column(
            "device", lambda: translate("Exchange", "Code of the PC"), lambda row: row.device, Kind.CODE, 26
        ),
        Column(
            "arrived",
            lambda: translate("Exchange", "Came in"),
            lambda row: row.arrived,
            Kind.MOMENT,
            16,
            sortable=True,
        ),
        Column(
            "reason",
            lambda: translate("Exchange", "Why, and what to do"),
            lambda row: tray_reason(row.reason),
            chars=40,
            stretch=True,
        ),
    )
