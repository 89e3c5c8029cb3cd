"""Which runs were entered from the same numbered paper: by mistake twice, or on two PCs that had not met since."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.records import Record
from app.storage.records import Records


class Twins:
    """Reads once for a page of runs which others have the same paper."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._by_paper: dict[str, list[str]] = {}

    def look(self, runs: Sequence[Record]) -> None:
        """Read for some runs."""
        self._by_paper.clear()
        papers = {run.text("paper") for run in runs} - {""}
        if papers:
            for other in self._records.pointing("run", "paper", papers):
                self._by_paper.setdefault(other.text("paper"), []).append(other.id)

    def of(self, run: Record) -> tuple[str, ...]:
        """Return the other runs of the same paper."""
        return tuple(one for one in self._by_paper.get(run.text("paper"), ()) if one != run.id)
