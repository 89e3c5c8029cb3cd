"""What reviewers say of a run, how runs amend each other, and what an older checklist asked that this one does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.checklists import Item
from app.models.dataclass import dataclass

if TYPE_CHECKING:
    from app.models.clock_honesty import Estimate

REPLY = "/"
"""Between the id of a remark and that of a reply to it, in the row id of the reply."""

REASON = "why:"
"""How the row ids of reasons begin that were given for a correction."""

REGISTER = "register:"
"""How the row ids of notes begin that keep what the register said when a handover was signed."""


@dataclass(frozen=True, slots=True)
class Said:
    """One text in the talk about a run: a remark, a reply to one, or the reason for a correction."""

    id: str
    item: str
    text: str
    by: str
    by_name: str
    moment: str
    device: str = ""
    here: bool = False
    estimate: Estimate | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """What a reviewer wants corrected, with the replies; ``item`` is the key of an answer, empty for the whole run."""

    said: Said
    replies: tuple[Said, ...] = ()
    corrected: bool = False
    """Whether the answer was written again after the remark."""

    @property
    def item(self) -> str:
        """Return the key of the answer that it is about."""
        return self.said.item

    @property
    def open(self) -> bool:
        """Whether nobody has corrected the answer or replied."""
        return not self.corrected and not self.replies


@dataclass(frozen=True, slots=True)
class Linked:
    """A run that amends another one or is amended by it."""

    run: str
    status: str
    reason: str = ""
    opened: str = ""
    opened_by_name: str = ""
    signed_at: str = ""
    signed_by: str = ""
    signed_by_name: str = ""
    signed_estimate: Estimate | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Which of a signed run and its amendments counts; ``contested`` when two amendments stand beside each other."""

    run: str
    contested: bool = False


@dataclass(frozen=True, slots=True)
class LeftOver:
    """An answer to an item that the run's checklist does not ask; the item is None when no version of it is here."""

    key: str
    item: Item | None
    version: str = ""
    """The version of the checklist that asked it."""
