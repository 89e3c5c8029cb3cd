"""Checklist runs as the screens see them: rows of the list, one run in full, the history of an answer, today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Any

from app.models.checklists import Answer, Frequency, Result, Template
from app.models.dataclass import dataclass
from app.models.due_rows import Missed
from app.models.logic_values import When
from app.models.review import LeftOver, Linked, Remark, Standing
from app.models.shifts import Shift
from app.models.values import LocalText

if TYPE_CHECKING:
    from app.models.clock_honesty import Estimate


@dataclass(frozen=True, slots=True)
class RunRow:
    """One run in a list; moments are as stored, names are empty when the person is not known here."""

    id: str
    template: str
    code: str
    title: LocalText
    shift_date: str
    shift_name: str
    status: str
    zone: str = ""
    case_ref: str = ""
    point: str = ""
    agency: str = ""
    section: str = ""
    opened: str = ""
    opened_by: str = ""
    opened_by_name: str = ""
    touched_by: str = ""
    completed_at: str = ""
    completed_by: str = ""
    completed_by_name: str = ""
    return_comment: str = ""
    returned_by_name: str = ""
    note: str = ""
    paper: str = ""
    """The digits of the numbered paper that it was entered from."""
    paper_signed_by: str = ""
    paper_at: str = ""
    """When it was filled in on paper; empty for a run that was not entered from one."""
    twins: tuple[str, ...] = ()
    """Other runs entered from the same paper."""
    scans: int = 0
    """How many scanned pages of the paper are kept with it."""
    result: Result = field(default_factory=Result)
    left: int = 0
    """How many items still hold up completion."""
    conflicted: bool = False
    changed_after_signing: bool = False
    opened_estimate: Estimate | None = None
    completed_estimate: Estimate | None = None
    exchange: str = ""
    """``local``, ``exported`` or ``acknowledged``; empty where nobody told."""
    heads: Mapping[str, int] = field(default_factory=dict)
    amends: str = ""
    """The signed run that this one amends."""
    amend_reason: str = ""
    standing: Standing | None = None
    """Of a signed run with amendments or that is one: which of them counts."""

    @property
    def superseded(self) -> bool:
        """Whether an amendment stands in the place of this signed run."""
        return self.standing is not None and self.standing.run != self.id

    @property
    def contested(self) -> bool:
        """Whether two signed amendments stand beside each other."""
        return self.standing is not None and self.standing.contested


@dataclass(frozen=True, slots=True)
class Rival:
    """One of several answers whose authors had not seen each other."""

    value: str
    by: str
    by_name: str
    moment: str


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """An answer with who gave it and when; ``version`` is the token for the next write of it."""

    answer: Answer
    version: str = ""
    by: str = ""
    by_name: str = ""
    moment: str = ""
    conflicted: bool = False
    rivals: tuple[Rival, ...] = ()
    """Of a conflicted answer all values that stand, the one that is shown first."""
    beside: Answer | None = None
    """In a signed run: what stands now beside the signed answer, when it is another one."""
    beside_by: str = ""
    beside_by_name: str = ""
    from_register: bool = False
    """Whether the value was taken from the register, at ``moment``, and nobody has written another one."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed a run off, and when by the clock of that PC."""

    by: str
    by_name: str
    moment: str
    estimate: Estimate | None = None


@dataclass(frozen=True, slots=True)
class RunDetail:
    """A run in full; of a signed one ``answers`` are the signed values, for ever."""

    row: RunRow
    template: Template
    answers: Mapping[str, GivenAnswer]
    version: str = ""
    signature: Signature | None = None
    when: When = field(default_factory=When)
    """What ``today()`` and ``now()`` mean: the moment of completion, this moment while the run is open."""
    remarks: tuple[Remark, ...] = ()
    """What reviewers want corrected, in the order in which it was said."""
    amends: Linked | None = None
    amended_by: tuple[Linked, ...] = ()
    left_over: tuple[LeftOver, ...] = ()
    """Answers that the checklist does not ask for, kept from an older or newer version of it."""
    agencies: Mapping[str, LocalText] = field(default_factory=dict)
    """The names of the agencies that fill sections in, by code."""

    @property
    def plain_answers(self) -> dict[str, Answer]:
        """Return the answers alone, by item."""
        return {code: given.answer for code, given in self.answers.items()}

    @property
    def editable(self) -> bool:
        """Whether answers may be given now."""
        return self.row.status in EDITABLE


EDITABLE = ("draft", "returned")
"""Statuses in which answers may be given; a completed run is reopened first."""


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """One write of an answer: what was there, what was written, by whom, when and on which device.

    ``what`` is ``value``, ``comment``, ``picture`` or ``photo``, for what was said of it ``remark``, ``reply`` or
    ``reason``, and ``signed`` for the sign-off of an amended run; ``here`` says that it was written on this PC.
    """

    what: str
    old: str
    new: str
    by: str
    by_name: str
    moment: str
    device: str
    here: bool
    why: str = ""
    estimate: Estimate | None = None
    pc: str = ""
    """The name under which the PC was let in, empty while nobody here knows it."""
    carried: bool = False
    """Whether an amendment took the answer over from the signed run."""
    run: str = ""
    """The amended run in which it was written, empty for the run that was asked for."""


@dataclass(frozen=True, slots=True)
class StartChoices:
    """What a new run can be: checklists, shifts with the one that is on, zones, and at headquarters the points."""

    templates: tuple[Template, ...]
    shifts: tuple[Shift, ...]
    shift_date: str
    shift_name: str
    zones: tuple[LocalText, ...] = ()
    points: tuple[tuple[str, LocalText], ...] = ()


@dataclass(frozen=True, slots=True)
class DueRow:
    """A checklist that is due and not started; ``last`` is the shift date on which it was last done.

    ``until`` is the last day on which it is due, ``overdue`` says that the time before passed without it, and ``own``
    that it concerns the reader's agency.
    """

    template: str
    code: str
    title: LocalText
    frequency: Frequency
    items: int
    last: str = ""
    overdue: bool = False
    own: bool = True
    until: str = ""


@dataclass(frozen=True, slots=True)
class TodaySummary:
    """What waits at this place in the shift that is on."""

    shift_date: str
    shift_name: str
    shift_start: str
    shift_end: str
    asked: bool = True
    """Whether checklists are due here at all: at a point, not at headquarters."""
    due: tuple[DueRow, ...] = ()
    """The reader's own agency first."""
    missed: Missed = field(default_factory=Missed)
    """What passed without a run and without a reason."""
    started: tuple[RunRow, ...] = ()
    """Runs of this shift, whatever their status."""
    drafts: tuple[RunRow, ...] = ()
    """Open runs, the actor's own first."""
    returned: tuple[RunRow, ...] = ()
    waiting: tuple[RunRow, ...] = ()
    """Completed runs that the actor may sign off."""
    counts: Mapping[str, int] = field(default_factory=dict)
    """Runs by status: draft, returned, completed."""


def blob_name(reference: Mapping[str, Any] | None) -> str:
    """Return what people call an attachment: its name, else the beginning of its hash."""
    if not reference:
        return ""
    return str(reference.get("name") or "") or str(reference.get("sha256") or "")[:12]
