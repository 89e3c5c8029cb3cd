"""What waits for a decision: one line for each field that people wrote differently without seeing each other."""

from __future__ import annotations

from app.models.paging import Key, Page, Query
from app.services.conflicts_rows import ConflictRow
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.point_parts import point_columns
from app.ui.screens.exchange.conflict_words import record_text, register_text, versions_text
from app.ui.screens.exchange.field_names import kind_name, kind_names
from app.ui.table.column import Column
from app.ui.table.filter_bar import Filter
from app.ui.table.panel import EmptyWords, ListPanel


def conflict_list(context: AppContext) -> ListPanel:
    """Return the list of conflicts, read in pages."""
    services = context.services

    def fetch(query: Query, after: Key | None) -> Page[ConflictRow]:
        return services.conflicts.page(query, after, context.languages.named)

    kinds = Filter("table", lambda: translate("Conflicts", "All records"), kind_names)
    empty = EmptyWords(
        "check",
        lambda: translate("Conflicts", "Nothing contradicts itself"),
        lambda: translate(
            "Conflicts",
            "Where two PCs write different things without seeing each other, both are kept and listed here.",
        ),
    )
    return ListPanel(
        context,
        _columns(context),
        fetch,
        lambda row: row.id,
        empty,
        filters=[kinds],
        search_hint=lambda: translate("Conflicts", "Search by name or tag"),
        counted=lambda: translate("Conflicts", "To be decided: {count}"),
    )


def _columns(context: AppContext) -> tuple[Column[ConflictRow], ...]:
    formats = context.formats
    kind: Column[ConflictRow] = Column(
        "kind", lambda: translate("Conflicts", "What"), lambda row: kind_name(row.table), chars=14
    )
    record: Column[ConflictRow] = Column(
        "record",
        lambda: translate("Conflicts", "Record"),
        lambda row: record_text(row, formats),
        chars=24,
        stretch=True,
    )
    field: Column[ConflictRow] = Column(
        "field",
        lambda: translate("Conflicts", "Field"),
        lambda row: register_text(row, formats),
        chars=20,
        stretch=True,
    )
    versions: Column[ConflictRow] = Column(
        "versions",
        lambda: translate("Conflicts", "Versions"),
        lambda row: versions_text(row, formats),
        chars=26,
        stretch=True,
    )
    return (kind, *point_columns(context), record, field, versions)
