"""What the list of corrective actions needs to be printed."""

from __future__ import annotations

from app.models.dataclass import dataclass
from app.models.values import LocalText


@dataclass(frozen=True, slots=True)
class ActionLine:
    """One action: days are ISO days; ``status``, ``priority`` and ``post`` codes; ``said`` is the last word on it."""

    due: str
    title: LocalText
    status: str
    priority: str
    post: str
    overdue: bool = False
    code: str = ""
    """Code of the checklist that opened it, empty for an action opened by hand."""
    shift_date: str = ""
    task: str = ""
    said: str = ""
    asset: str = ""
    point: LocalText = LocalText()


@dataclass(frozen=True, slots=True)
class ActionSheet:
    """The actions of a point, or of all points at headquarters, that are not closed, as on ``date``."""

    point: LocalText
    date: str
    lines: tuple[ActionLine, ...] = ()
    every_point: bool = False
