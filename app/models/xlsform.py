"""What became of each row of an imported XLSForm: it came, it came changed, or it is listed with the reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.models.checklists import Template

SURVEY, CHOICES, SETTINGS = "survey", "choices", "settings"
"""The sheets of an XLSForm that say what the form is."""


class Fate(StrEnum):
    """What became of a row or of one of its cells."""

    CAME = "came"
    CHANGED = "changed"
    """It came in another form than it had."""
    LOST = "lost"
    """A checklist cannot express it."""
    NOTED = "noted"
    """It is not needed, or changes nothing that is recorded."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report; ``code`` says why, ``text`` is what the form says there, ``at`` a place in it from 1.

    ``row`` counts as the spreadsheet does, from 1; 0 is the sheet as a whole.
    """

    fate: Fate
    code: str
    sheet: str = ""
    row: int = 0
    column: str = ""
    text: str = ""
    at: int = 0


@dataclass(frozen=True, slots=True)
class ImportedForm:
    """A checklist made from a form, and what became of everything in it."""

    template: Template
    findings: tuple[Finding, ...] = ()
    pictures: Mapping[str, str] = field(default_factory=dict)
    """Names of picture files by item code, to be looked for beside the form."""

    def count(self, fate: Fate) -> int:
        """Return how many lines of the report have a fate."""
        return sum(finding.fate is fate for finding in self.findings)


class Findings:
    """Collects the lines of a report in the order of the form."""

    def __init__(self) -> None:
        self._found: list[Finding] = []

    def add(
        self,
        fate: Fate,
        code: str,
        sheet: str = "",
        row: int = 0,
        column: str = "",
        *,
        text: str = "",
        at: int = 0,
    ) -> None:
        """Add one line; a long text is cut."""
        shown = " ".join(text.split())
        short = shown if len(shown) <= MOST_SHOWN else shown[: MOST_SHOWN - 1] + "…"
        self._found.append(Finding(fate, code, sheet, row, column, short, at))

    def rows(self, sheet: str) -> set[int]:
        """Return the rows of a sheet that are told of."""
        return {finding.row for finding in self._found if finding.sheet == sheet}

    def all(self) -> tuple[Finding, ...]:
        """Return all lines: by sheet as forms have them, then by row."""
        order = {"": 0, SETTINGS: 1, SURVEY: 2, CHOICES: 3}
        return tuple(sorted(self._found, key=lambda found: (order.get(found.sheet, 4), found.row)))


MOST_SHOWN = 200
"""Longest text of a form that the report repeats."""
