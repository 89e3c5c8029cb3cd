"""Which PCs have, or had, a clock that cannot be right, and how many of their entries bear estimates."""

from __future__ import annotations

from app.models.clock_honesty import Fault
from app.models.dataclass import dataclass
from app.services.exchange_parts import Counter
from app.storage.clock_marks import FEW


@dataclass(frozen=True, slots=True)
class ClockFault:
    """One PC: its name and point, what is wrong, by how many seconds (behind: below 0; 0 unknown), and how often.

    ``entries`` are the changes whose times are estimates; ``lasting`` tells that its newest change is one of them.
    """

    device: str
    label: str
    audience: str
    fault: Fault
    off: int
    entries: int
    lasting: bool


def clock_faults(counter: Counter) -> tuple[ClockFault, ...]:
    """Return the PCs with estimates, those whose clock is still wrong first, then by how many entries."""
    found: dict[str, ClockFault] = {}
    for doubt in counter.desk.store.clocks.doubts(FEW):
        device = doubt.log.device
        before = found.get(device)
        fault = ClockFault(
            device,
            counter.pc_name(device) or device,
            doubt.log.audience,
            doubt.fault,
            doubt.off,
            doubt.entries + (before.entries if before is not None else 0),
            doubt.lasting or (before is not None and before.lasting),
        )
        found[device] = fault
    return tuple(sorted(found.values(), key=lambda one: (not one.lasting, -one.entries, one.device)))
