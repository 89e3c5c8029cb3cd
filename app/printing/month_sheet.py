"""What the sheet of a month needs to be printed: two figures, what was missed, what failed, and what is open."""

from __future__ import annotations

from app.models.dataclass import dataclass
from app.models.scores import ItemCount, Total
from app.models.values import LocalText


@dataclass(frozen=True, slots=True)
class MonthChecklist:
    """One checklist in the month, over all its versions; ``explained`` of the missed have a reason."""

    code: str
    title: LocalText
    total: Total
    missed: int = 0
    explained: int = 0


@dataclass(frozen=True, slots=True)
class MonthItem:
    """One item that failed, with how often."""

    code: str
    text: LocalText
    count: ItemCount
    critical: bool = False


@dataclass(frozen=True, slots=True)
class MonthSheet:
    """A month at a point, for an inspection; counts of actions, equipment and people are those of ``date``."""

    point: LocalText
    month: str
    """``YYYY-MM``."""
    date: str
    checklists: tuple[MonthChecklist, ...] = ()
    failed: tuple[MonthItem, ...] = ()
    total: Total = Total()
    missed: int = 0
    explained: int = 0
    unfinished: int = 0
    actions: int = 0
    overdue: int = 0
    escalated: int = 0
    assets: int = 0
    assets_down: int = 0
    people: int = 0
    trained: int = 0
