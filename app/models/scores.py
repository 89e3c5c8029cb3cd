"""Scores of checklists: always two figures, the share of applicable items met and the critical failures.

A critical failure overrides the share, however high it is; there is no third figure that mixes the two, and none
about a person. What is met or failed is decided in ``models.checklists`` alone; here it is only added up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from app.models.applied import Applied, Slot
from app.models.checklists import Result, Section, Verdict, split_key
from app.models.dataclass import dataclass

FEW_RUNS = 5
"""Fewer runs than this say little: they are named as few, and no share of them is compared."""


class Standing(StrEnum):
    """What the two figures say together; one critical failure is enough for ``CRITICAL``."""

    NOTHING = "nothing"
    ALL_MET = "all_met"
    NOT_ALL_MET = "not_all_met"
    CRITICAL = "critical"


@dataclass(frozen=True, slots=True)
class Score:
    """Items met of those applicable, and critical items failed."""

    met: int = 0
    applicable: int = 0
    critical: int = 0

    @property
    def share(self) -> int | None:
        """Return the whole percentage met, rounded down so that 100 means all; None when nothing was judged."""
        return self.met * 100 // self.applicable if self.applicable else None

    @property
    def standing(self) -> Standing:
        """Return what both figures say together."""
        if self.critical:
            return Standing.CRITICAL
        if not self.applicable:
            return Standing.NOTHING
        return Standing.ALL_MET if self.met == self.applicable else Standing.NOT_ALL_MET

    def plus(self, other: Score) -> Score:
        """Return both together."""
        return Score(self.met + other.met, self.applicable + other.applicable, self.critical + other.critical)


@dataclass(frozen=True, slots=True)
class Total:
    """Some runs together: how many, how many of them with a critical failure, and their items added up."""

    runs: int = 0
    critical_runs: int = 0
    score: Score = Score()

    @property
    def few(self) -> bool:
        """Whether these are so few runs that their share says little."""
        return 0 < self.runs < FEW_RUNS

    def plus(self, other: Total) -> Total:
        """Return both together."""
        return Total(
            self.runs + other.runs, self.critical_runs + other.critical_runs, self.score.plus(other.score)
        )


@dataclass(frozen=True, slots=True)
class ItemCount:
    """How often an item was met, failed, not applicable or left open."""

    met: int = 0
    failed: int = 0
    not_applicable: int = 0
    open: int = 0

    @property
    def judged(self) -> int:
        """Return how often it was met or failed."""
        return self.met + self.failed

    @property
    def failed_share(self) -> int | None:
        """Return the whole percentage failed of what was judged, rounded up: 0 means never."""
        return -(-self.failed * 100 // self.judged) if self.judged else None

    def plus(self, other: ItemCount) -> ItemCount:
        """Return both together."""
        return ItemCount(
            self.met + other.met,
            self.failed + other.failed,
            self.not_applicable + other.not_applicable,
            self.open + other.open,
        )


@dataclass(frozen=True, slots=True)
class ScoredRun:
    """One completed run, as far as reports need it; ``verdicts`` goes with ``items``, the codes of what was asked."""

    id: str
    point: str
    template: str
    day: str
    shift: str
    score: Score
    items: tuple[str, ...] = ()
    verdicts: tuple[Verdict, ...] = ()

    @property
    def code(self) -> str:
        """Return the code of the checklist, whatever its version."""
        return self.template.partition("@")[0]

    @property
    def total(self) -> Total:
        """Return the run as a total of one."""
        return Total(1, int(self.score.critical > 0), self.score)


@dataclass(frozen=True, slots=True)
class MissedRun:
    """One checklist that was due and not done, on the last day on which it was due."""

    point: str
    code: str
    day: str
    shift: str
    explained: bool = False
    """Whether a person has said why."""


@dataclass(frozen=True, slots=True)
class SectionScore:
    """The two figures of one section of a run, over all its blocks."""

    section: Section
    score: Score


@dataclass(frozen=True, slots=True)
class Judged:
    """A run judged item by item: codes of what was asked, and what came of each."""

    items: tuple[str, ...]
    verdicts: tuple[Verdict, ...]
    score: Score = Score()


def score_of(result: Result) -> Score:
    """Return the two figures of a counted run."""
    return Score(result.met, result.applicable, result.critical_failures)


def judged(applied: Applied) -> Judged:
    """Judge everything that was asked in a run, in the order of the form."""
    slots = [slot for slot in applied.slots if slot.item.asked and applied.relevant(slot.key)]
    verdicts = tuple(applied.judged(slot) for slot in slots)
    items = tuple(split_key(slot.key)[0] for slot in slots)
    return Judged(items, verdicts, _score(zip(slots, verdicts, strict=True)))


def section_scores(applied: Applied) -> tuple[SectionScore, ...]:
    """Return the two figures of each section, in their order; together they are those of the run."""
    homes: list[Section] = []
    for slot in applied.slots:
        if not homes or homes[-1] is not slot.section:
            homes.append(slot.section)
    return tuple(SectionScore(home, section_score(applied, home)) for home in homes)


def section_score(applied: Applied, section: Section) -> Score:
    """Return the two figures of one section of a run, over all its blocks."""
    slots = (slot for slot in applied.slots if slot.section is section and slot.item.asked)
    return _score((slot, applied.judged(slot)) for slot in slots if applied.relevant(slot.key))


def total_of(runs: Iterable[ScoredRun]) -> Total:
    """Add up some runs."""
    found = Total()
    for run in runs:
        found = found.plus(run.total)
    return found


def item_counts(runs: Iterable[ScoredRun]) -> dict[tuple[str, str], ItemCount]:
    """Count the verdicts of each item by the codes of checklist and item, over all versions."""
    found: dict[tuple[str, str], dict[Verdict, int]] = {}
    for run in runs:
        for item, verdict in zip(run.items, run.verdicts, strict=True):
            counts = found.setdefault((run.code, item), {})
            counts[verdict] = counts.get(verdict, 0) + 1
    return {key: _item_count(counts) for key, counts in found.items()}


def _item_count(counts: Mapping[Verdict, int]) -> ItemCount:
    return ItemCount(
        counts.get(Verdict.MET, 0),
        counts.get(Verdict.FAILED, 0),
        counts.get(Verdict.NOT_APPLICABLE, 0),
        counts.get(Verdict.OPEN, 0),
    )


def _score(pairs: Iterable[tuple[Slot, Verdict]]) -> Score:
    met = applicable = critical = 0
    for slot, verdict in pairs:
        met += verdict is Verdict.MET
        applicable += verdict in (Verdict.MET, Verdict.FAILED)
        critical += verdict is Verdict.FAILED and slot.item.critical
    return Score(met, applicable, critical)
