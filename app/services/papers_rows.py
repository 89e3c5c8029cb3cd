"""Makes the rows of printed batches from their records, with how many papers have been entered."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from app.models.paper_code import HIGHEST, code_of
from app.models.papers import MOST_COPIES, PaperBatch
from app.models.records import Record
from app.models.values import LANGUAGES, LocalText
from app.services.naming import Names
from app.services.reference import Reference
from app.storage.records import Records

_LOWEST_CHECK, _HIGHEST_CHECK = "00", "99"


def batch_of(row: Record, reference: Reference | None = None, names: Names | None = None) -> PaperBatch:
    """Return a batch as it was recorded; what only a forged record says is brought within bounds."""
    first = min(max(row.number("first"), 1), HIGHEST)
    template = None if reference is None else reference.template(row.text("template"))
    series = row.text("batch")
    told = series if len(series) == 5 and series.isascii() and series.isdigit() else "00000"
    return PaperBatch(
        id=row.id,
        point=row.text("point"),
        template=row.text("template"),
        title=LocalText(en=row.text("title")) if template is None else template.title,
        series=told,
        first=first,
        count=min(max(row.number("count"), 0), MOST_COPIES, HIGHEST - first + 1),
        langs=tuple(lang for lang in row.text("lang").split("-") if lang in LANGUAGES),
        shift_date=row.text("shift_date"),
        shift_name=row.text("shift_name"),
        zone=row.text("zone"),
        printed=row.text("printed"),
        printed_by=row.text("printed_by"),
        printed_by_name=names.user(row.text("printed_by")) if names and row.text("printed_by") else "",
        note=row.text("note"),
        heads=row.heads,
    )


class Entered:
    """Counts the runs that were entered from the papers of a batch: codes of one batch differ in their ends alone."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def counted(self, batch: PaperBatch) -> PaperBatch:
        """Return a batch with its counts."""
        if not batch.count:
            return batch
        low, high = (_edge(batch, number) for number in (batch.first, batch.last))
        between = {"paper": (low + _LOWEST_CHECK, high + _HIGHEST_CHECK)}
        runs = Counter(str(row["paper"]) for row in self._records.brief("run", ("paper", "id"), between))
        return replace(batch, entered=len(runs), twice=sum(count > 1 for count in runs.values()))


def _edge(batch: PaperBatch, number: int) -> str:
    return code_of(batch.template, batch.series, number).digits[:-2]
