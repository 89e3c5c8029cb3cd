"""The files that went out and came in, read in pages."""

from __future__ import annotations

from app.models.paging import Key, Page, Query
from app.models.places import HQ_CODE, Site
from app.services.reference import Reference
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.exchange.snapshot import HistoryRow
from app.ui.screens.exchange.words import headquarters
from app.ui.state_pill import state_sign, state_text
from app.ui.table.column import Column, Kind
from app.ui.table.filter_bar import Filter
from app.ui.table.panel import EmptyWords, ListPanel
from app.ui.text import Formats

_SENT, _RECEIVED = "sent", "received"


def history_list(context: AppContext) -> ListPanel:
    """Return the list, the newest first."""

    def fetch(query: Query, after: Key | None) -> Page[HistoryRow]:
        return read_files(context, query, after)

    way = Filter(
        "way",
        lambda: translate("Exchange", "All files"),
        lambda: [(_SENT, translate("Exchange", "Sent")), (_RECEIVED, translate("Exchange", "Received"))],
        look="chips",
    )
    empty = EmptyWords(
        "exchange",
        lambda: translate("Exchange", "No file has been exchanged yet"),
        lambda: translate("Exchange", "Every file that goes out or comes in is listed here."),
    )
    return ListPanel(
        context,
        _columns(context.formats),
        fetch,
        lambda row: f"{row.sent}{row.id}",
        empty,
        filters=[way],
        search_hint=lambda: translate("Exchange", "Search by name or file"),
        sort="at",
        descending=True,
        counted=lambda: translate("Exchange", "Files: {count}"),
    )


def read_files(context: AppContext, query: Query, after: Key | None) -> Page[HistoryRow]:
    """Return some files as the list shows them; called on the database thread."""
    services, lang = context.services, context.languages.named
    exchange, reference = services.exchange, services.desk.reference
    at_hq, here = services.desk.place.site is Site.HQ, services.desk.place.code
    found = exchange.files(query, after)
    rows = [
        HistoryRow(
            note.bundle,
            note.sent,
            note.at,
            note.who if not note.sent else _place(reference, note.who, here, lang),
            note.made,
            note.name,
            note.entries,
            note.held,
            _arrival(note.told, at_hq, exchange.arrived(note)) if note.sent else "",
        )
        for note in found.rows
    ]
    return Page(rows, found.next_key)


def _arrival(told: str, at_hq: bool, arrived: bool) -> str:
    """Return the state of a file that went out: its own receipt counts, whatever became of files before it."""
    # Headquarters sees per point what is still to be sent; one word for all points would be wrong.
    if not at_hq and arrived:
        return "acknowledged"
    return "told" if told else "exported"


def _place(reference: Reference, code: str, here: str, lang: str) -> str:
    if code == HQ_CODE:
        return ""
    if code == here:
        return translate("Exchange", "Another PC of this point")
    return reference.label("points", code, lang)


def _columns(formats: Formats) -> tuple[Column[HistoryRow], ...]:
    when: Column[HistoryRow] = Column(
        "at", lambda: translate("Exchange", "When"), lambda row: row.at, Kind.MOMENT, 16, sortable=True
    )
    way = Column(
        "way", lambda: translate("Exchange", "What"), _way, Kind.PILL, 12, state=_way_sign, words=_ways
    )
    who = Column("who", lambda: translate("Exchange", "With"), _who, chars=24, stretch=True, sortable=True)
    entries: Column[HistoryRow] = Column(
        "entries",
        lambda: translate("Exchange", "Changes"),
        lambda row: formats.number(row.entries),
        Kind.NUMBER,
        9,
        sortable=True,
    )
    state = Column("state", lambda: translate("Exchange", "State"), _state, Kind.PILL, 20, state=_state_sign)
    name: Column[HistoryRow] = Column(
        "name", lambda: translate("Exchange", "File"), lambda row: row.name, Kind.CODE, 30, may_hide=True
    )
    return when, way, who, entries, state, name


def _who(row: HistoryRow) -> str:
    return row.who or headquarters()


def _ways() -> list[str]:
    return [translate("Exchange", "Sent"), translate("Exchange", "Received")]


def _way(row: HistoryRow) -> str:
    return translate("Exchange", "Sent") if row.sent else translate("Exchange", "Received")


def _way_sign(row: HistoryRow) -> str:
    return "violet" if row.sent else "info"


def _state(row: HistoryRow) -> str:
    if row.sent:
        return state_text(row.state)
    if row.held:
        return translate("Exchange", "Part waits")
    return translate("Exchange", "Taken in") if row.entries else translate("Exchange", "No new changes")


def _state_sign(row: HistoryRow) -> str:
    if row.sent:
        return state_sign(row.state)
    return "warning" if row.held else "ok" if row.entries else "neutral"
