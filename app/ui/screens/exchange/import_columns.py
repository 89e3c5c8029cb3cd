"""The columns of the files that are to be imported, or were."""

from __future__ import annotations

from collections.abc import Callable

from app.services.importing import ImportResult
from app.ui.i18n import translate
from app.ui.screens.exchange.words import verdict_pill
from app.ui.table.column import Column, Kind
from app.ui.text import Formats


def import_columns(
    formats: Formats, sentence_of: Callable[[ImportResult], str]
) -> tuple[Column[ImportResult], ...]:
    """Return the columns; ``sentence_of`` says what becomes of a file."""
    return (
        Column("name", lambda: translate("Exchange", "File"), lambda row: row.path.name, Kind.CODE, 24),
        Column("label", lambda: translate("Exchange", "From"), lambda row: row.label, chars=18),
        Column(
            "made",
            lambda: translate("Exchange", "Made"),
            lambda row: row.made,
            Kind.MOMENT,
            16,
            may_hide=True,
        ),
        Column(
            "fresh",
            lambda: translate("Exchange", "New changes"),
            lambda row: formats.number(row.fresh) if row.fresh else "",
            Kind.NUMBER,
            10,
        ),
        Column(
            "verdict",
            lambda: translate("Exchange", "Result"),
            lambda row: verdict_pill(row)[1],
            Kind.PILL,
            20,
            state=lambda row: verdict_pill(row)[0],
        ),
        Column(
            "told",
            lambda: translate("Exchange", "What this means"),
            sentence_of,
            chars=22,
            stretch=True,
        ),
    )
