"""The points as headquarters sees them: who has sent, and what waits for whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.models.paging import Key, Page, Query
from app.ui.clock_words import marked_made
from app.ui.context import AppContext
from app.ui.i18n import Words, translate
from app.ui.screens.exchange.snapshot import PointRow, matching
from app.ui.screens.exchange.words import silence
from app.ui.table.column import Column, Kind
from app.ui.table.panel import EmptyWords, ListPanel
from app.ui.text import Formats


def points_list(
    context: AppContext, rows: Callable[[], Sequence[PointRow]], enrol: Callable[[], None]
) -> ListPanel:
    """Return the list of points with at least one PC."""

    def fetch(query: Query, after: Key | None) -> Page[PointRow]:
        return matching(rows(), query, after, "id", "name")

    empty = EmptyWords(
        "place",
        lambda: translate("Exchange", "No point has joined yet"),
        lambda: translate(
            "Exchange",
            "A PC of a point writes a request. Open it here, compare the code, and give the answer back.",
        ),
        lambda: translate("Exchange", "Open a request…"),
        enrol,
    )
    return ListPanel(
        context,
        _columns(context.formats),
        fetch,
        lambda row: row.id,
        empty,
        search_hint=lambda: translate("Exchange", "Search by point or code"),
        sort="id",
        multiple=True,
        counted=lambda: translate("Exchange", "Points: {count}"),
    )


def _columns(formats: Formats) -> tuple[Column[PointRow], ...]:
    code: Column[PointRow] = Column(
        "id", lambda: translate("Exchange", "Code"), lambda row: row.id, Kind.CODE, 7, sortable=True
    )
    name: Column[PointRow] = Column(
        "name",
        lambda: translate("Exchange", "Border point"),
        lambda row: row.name,
        chars=22,
        stretch=True,
        sortable=True,
    )
    heard: Column[PointRow] = Column(
        "silent",
        lambda: translate("Exchange", "Last heard"),
        lambda row: silence(row.silent, formats)[1],
        Kind.PILL,
        14,
        sortable=True,
        state=lambda row: silence(row.silent, formats)[0],
    )
    made: Column[PointRow] = Column(
        "last_made",
        lambda: translate("Exchange", "Last file made"),
        lambda row: marked_made(row.last_made, row.last_imported, formats),
        Kind.CODE,
        18,
        sortable=True,
        may_hide=True,
    )
    return (
        code,
        name,
        heard,
        _number("devices", lambda: translate("Exchange", "PCs"), formats, 6),
        made,
        _moment("last_imported", lambda: translate("Exchange", "Imported")),
        _number("entries", lambda: translate("Exchange", "Changes here"), formats, 12),
        _number("waiting", lambda: translate("Exchange", "To be sent"), formats, 11),
    )


def _moment(key: str, title: Words) -> Column[PointRow]:
    return Column(key, title, lambda row: getattr(row, key), Kind.MOMENT, 16, sortable=True, may_hide=True)


def _number(key: str, title: Words, formats: Formats, chars: int) -> Column[PointRow]:
    return Column(
        key, title, lambda row: formats.number(getattr(row, key)), Kind.NUMBER, chars, sortable=True
    )
