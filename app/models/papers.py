"""Printed blank forms as the screens see them: what to print, batches, their numbers, and what a code leads to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from app.models.checklists import Template
from app.models.dataclass import dataclass
from app.models.paper_code import PaperCode, form_digits
from app.models.runs import RunRow
from app.models.values import LocalText

MOST_COPIES = 500
"""Most forms of one batch: a ream of paper."""


@dataclass(frozen=True, slots=True)
class PaperOrder:
    """What to print: so many blanks of a checklist, for a shift and place or for any; ``langs`` as on the paper."""

    template: str
    count: int
    langs: tuple[str, ...] = ("ar",)
    shift_date: str = ""
    shift_name: str = ""
    zone: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class PaperBatch:
    """Blanks that were printed together, numbered from ``first`` on in the series of one PC.

    ``entered`` counts the numbers that have a run, ``twice`` those that have more than one.
    """

    id: str
    point: str
    template: str
    title: LocalText
    series: str
    first: int
    count: int
    langs: tuple[str, ...] = ()
    shift_date: str = ""
    shift_name: str = ""
    zone: str = ""
    printed: str = ""
    printed_by: str = ""
    printed_by_name: str = ""
    note: str = ""
    entered: int = 0
    twice: int = 0
    heads: Mapping[str, int] = field(default_factory=dict)

    @property
    def code(self) -> str:
        """Return the code of the form."""
        return self.template.partition("@")[0]

    @property
    def last(self) -> int:
        """Return the last number."""
        return self.first + self.count - 1

    @property
    def out(self) -> int:
        """Return how many papers nobody has entered yet."""
        return max(0, self.count - self.entered)

    def holds(self, code: PaperCode) -> bool:
        """Tell whether a paper belongs to this batch."""
        mine = self.series == code.series and self.first <= code.number <= self.last
        return mine and form_digits(self.template) == code.form

    def codes(self) -> tuple[PaperCode, ...]:
        """Return the codes of all papers, in their order."""
        form = form_digits(self.template)
        return tuple(PaperCode(form, self.series, n) for n in range(self.first, self.last + 1))


@dataclass(frozen=True, slots=True)
class PaperNumber:
    """One paper of a batch with the runs entered from it: none while it is out, two when two PCs entered it."""

    code: PaperCode
    runs: tuple[RunRow, ...] = ()

    @property
    def digits(self) -> str:
        """Return the digits of its code."""
        return self.code.digits


@dataclass(frozen=True, slots=True)
class FoundPaper:
    """What a code leads to: the forms that it can be (mostly one), its batch if known here, and what was entered."""

    code: PaperCode | None
    templates: tuple[Template, ...]
    batch: PaperBatch | None = None
    runs: tuple[RunRow, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """What was written on the paper besides the answers; ``day`` and ``time`` are when it was filled in, local time.

    ``day`` is a date ``YYYY-MM-DD``, ``time`` is ``HH:MM``. ``template`` chooses among several forms that a typed code
    can be. ``again`` enters a second paper under a number, such as a photocopy.
    """

    day: str
    time: str
    signed_by: str
    shift_date: str
    shift_name: str
    zone: str = ""
    case_ref: str = ""
    template: str = ""
    again: bool = False
