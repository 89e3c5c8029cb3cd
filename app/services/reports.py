"""Reports: what came of the checklists of a span of days, read page by page so that other work can come between."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta

from app.models.applied import Applied
from app.models.checklists import Stage, Template, Verdict
from app.models.dataclass import dataclass
from app.models.paging import Key, Query
from app.models.places import Site
from app.models.records import Record
from app.models.scores import MissedRun, ScoredRun, judged
from app.models.trends import Span
from app.progress import CancelToken, Progress
from app.services.checklists_due import RUNS
from app.services.checklists_rows import RunReader
from app.services.desk import Desk

PAGE = 200
"""So many runs are read in one step; a step takes about a tenth of a second."""

DONE = frozenset({Stage.COMPLETED, Stage.SIGNED})
"""Runs that count: drafts and returned ones are still being filled in."""

Templates = Callable[[], Sequence[Template]]
"""Returns the checklists that apply here."""

Mark = tuple[object, ...]
"""What changes whenever a run or one of its answers does."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a span holds: runs that count, newest first, missed checklists, and what is left out.

    ``open`` runs are still being filled in; ``unread`` ones follow a checklist that has not been received; both as
    (point, code of the checklist).
    """

    runs: tuple[ScoredRun, ...] = ()
    missed: tuple[MissedRun, ...] = ()
    open: tuple[tuple[str, str], ...] = ()
    unread: tuple[tuple[str, str], ...] = ()


class Reports:
    """Scores runs; what has been scored once is remembered until the run changes."""

    def __init__(self, desk: Desk, templates: Templates) -> None:
        self._desk = desk
        self._templates = templates
        self._reader = RunReader(desk, lambda _record: "")
        self._known: dict[str, tuple[Mark, ScoredRun]] = {}
        self._item_lists: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._verdict_lists: dict[tuple[Verdict, ...], tuple[Verdict, ...]] = {}

    def today(self) -> date:
        """Return the day by the clock of this PC."""
        return self._desk.clock.today()

    def gathering(self, span: Span, point: str = "") -> Gathering:
        """Begin to read a span, at one point or (empty) at all whose records are here; see ``Gathering.step``."""
        return Gathering(self, self._desk, span, point)

    def found(
        self,
        span: Span,
        point: str = "",
        progress: Progress | None = None,
        cancel: CancelToken | None = None,
    ) -> Found:
        """Read a whole span at once, with progress and cancelling between the pages."""
        gathering, progress, cancel = (
            self.gathering(span, point),
            progress or Progress(),
            cancel or CancelToken(),
        )
        while not gathering.step():
            cancel.raise_if_cancelled()
            progress.at("scoring", *gathering.progress)
        return gathering.found()

    def superseded(self) -> frozenset[str]:
        """Return the signed runs in whose place an amendment stands."""
        return self._reader.links.superseded()

    def missed(self, point: str, span: Span) -> tuple[MissedRun, ...]:
        """Return what one point missed in a span."""
        from app.services.reports_missed import missed_at

        return tuple(missed_at(self._desk, self._templates(), point, span))

    def scored(self, runs: Iterable[Record]) -> Iterator[tuple[Record, ScoredRun | None]]:
        """Return runs with their scores, None for one whose checklist has not been received."""
        wanted = list(runs)
        marks = {run.id: _mark(run) for run in wanted}
        new = [run for run in wanted if self._known.get(run.id, ((), None))[0] != marks[run.id]]
        templates = {
            name: self._desk.reference.template(name) for name in {run.text("template") for run in new}
        }
        answers = self._reader.shown_answers(new)
        for run in new:
            template = templates[run.text("template")]
            if template is not None:
                applied = Applied(template, answers[run.id], self._reader.when(run))
                self._known[run.id] = marks[run.id], self._score(run, template, applied)
            else:
                self._known.pop(run.id, None)
        for run in wanted:
            yield run, self._known[run.id][1] if run.id in self._known else None

    def _score(self, run: Record, template: Template, applied: Applied) -> ScoredRun:
        found = judged(applied)
        # A year of runs shares a few lists of items and of verdicts.
        return ScoredRun(
            id=run.id,
            point=run.text("point"),
            template=template.id,
            day=run.text("shift_date"),
            shift=run.text("shift_name"),
            score=found.score,
            items=self._item_lists.setdefault(found.items, found.items),
            verdicts=self._verdict_lists.setdefault(found.verdicts, found.verdicts),
        )


class Gathering:
    """Reads one span, the newest day first; each step is one bounded read of the database."""

    def __init__(self, reports: Reports, desk: Desk, span: Span, point: str) -> None:
        self._reports, self._desk, self._span = reports, desk, span
        self._filters = (("point", point),) if point else ()
        self._after: Key | None = _before_first(span)
        self._superseded: frozenset[str] | None = None
        self._runs: list[ScoredRun] = []
        self._missed: list[MissedRun] = []
        self._open: list[tuple[str, str]] = []
        self._unread: list[tuple[str, str]] = []
        self._reached = span.last
        self._points = {point} if point else set() if desk.place.site is Site.HQ else {desk.place.code}
        self._judged: set[str] = set()
        self._read = False

    @property
    def progress(self) -> tuple[int, int]:
        """Return how many days have been read and how many there are."""
        first, last = date.fromisoformat(self._span.first), date.fromisoformat(self._span.last)
        whole = (last - first).days + 1
        if self._read:
            return whole, whole
        try:
            left = (date.fromisoformat(self._reached) - first).days
        except ValueError:
            left = whole
        return max(0, min(whole, whole - 1 - left)), whole

    def step(self) -> bool:
        """Read on: which runs are replaced, the runs page by page, what was missed point by point; tell the end."""
        if self._superseded is None:
            self._superseded = self._reports.superseded()
        elif not self._read:
            self._read_page()
        elif left := sorted(self._points - self._judged):
            self._judged.add(left[0])
            self._missed += self._reports.missed(left[0], self._span)
        return self._read and self._judged >= self._points

    def found(self) -> Found:
        """Return what has been read so far."""
        return Found(tuple(self._runs), tuple(self._missed), tuple(self._open), tuple(self._unread))

    def _read_page(self) -> None:
        query = Query(sort="shift_date", descending=True, filters=self._filters)
        page = self._desk.records.page(RUNS, query, self._after, size=PAGE)
        inside = [run for run in page.rows if run.text("shift_date") >= self._span.first]
        self._take(inside)
        self._after = page.next_key
        if inside:
            self._reached = inside[-1].text("shift_date")
        self._read = self._after is None or len(inside) < len(page.rows)

    def _take(self, runs: list[Record]) -> None:
        standing = [run for run in runs if run.id not in (self._superseded or ())]
        done = [run for run in standing if _counts(run)]
        self._points |= {run.text("point") for run in standing}
        self._open += [_place(run) for run in standing if not _counts(run)]
        for run, scored in self._reports.scored(done):
            if scored is None:
                self._unread.append(_place(run))
            else:
                self._runs.append(scored)


def _counts(run: Record) -> bool:
    """Tell whether a run counts; an amendment does so once it is signed, until then the run before it stands."""
    return run.status == Stage.SIGNED or (run.status in DONE and not run.text("amends"))


def _before_first(span: Span) -> Key:
    """Return the key after which, going back, the last day of a span comes."""
    return (date.fromisoformat(span.last) + timedelta(days=1)).isoformat(), ""


def _mark(run: Record) -> Mark:
    return (run.status, run.changed_after_signing, run.version, *sorted(run.heads.items()))


def _place(run: Record) -> tuple[str, str]:
    return run.text("point"), run.text("template").partition("@")[0]
