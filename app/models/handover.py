"""What a shift hands over: the state of the register, and which items of a checklist take their first answer from it.

An item's ``prefill`` names one or more sources, tried in their order (the first that knows something counts):

- ``shift_date``: the date of the shift
- ``shift_kind``: morning, evening, night or 24h, after the hours of the shift; only if the item offers it
- ``stock:CODE``: how much of an item of the catalogue is on hand, in its unit
- ``sum:CHECKLIST:ITEM+ITEM``: the sum of some numbers in the newest run of another checklist in this shift
- ``last``: the number or choice that the run before gave to the same item
- ``faulty:CATEGORY``: ``degraded`` where an asset of the category does not work; that all is well is never filled in
- ``faults``: the assets that do not work, a line each
- ``unfinished``: open corrective actions, open checklists and missed ones, a line each

What a person has to check with their own eyes (a yes or no) is never filled in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from decimal import Decimal
from enum import StrEnum

from app.models.checklists import Item, ItemType, Template, number_of
from app.models.dataclass import dataclass
from app.models.shifts import Shift
from app.models.values import LocalText

FROM_REGISTER = "from_register"
"""Reason kept with an entry whose answers were taken from the register, until a person writes another one."""

INCOMING = "incoming_shift_supervisor"
"""Sign-off role of a checklist that the incoming side signs."""

DEGRADED = "degraded"
"""Option of an item about a system that works with faults."""

FILLED_IN = frozenset({ItemType.CHOICE, ItemType.NUMBER, ItemType.TEXT, ItemType.DATE})
"""Kinds of item that may take their first answer from the register."""

_FULL_DAY, _NOON, _EVENING = "24h", "12:00", "19:00"
_EARLY = "04:00"


class Source(StrEnum):
    """Where a first answer comes from."""

    SHIFT_DATE = "shift_date"
    SHIFT_KIND = "shift_kind"
    STOCK = "stock"
    SUM = "sum"
    LAST = "last"
    FAULTY = "faulty"
    FAULTS = "faults"
    UNFINISHED = "unfinished"


@dataclass(frozen=True, slots=True)
class OpenFault:
    """An asset that does not work: tag, name, condition in words, what was said of it, and its category's code."""

    tag: str
    name: str
    condition: str
    note: str = ""
    category: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class OpenAction:
    """A corrective action that is not closed; ``due`` is an ISO day."""

    title: str
    due: str = ""
    priority: str = ""
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A checklist that is open (``draft``), not started (``due``) or ``missed``; ``day`` is an ISO shift date."""

    kind: str
    code: str
    title: LocalText
    day: str
    shift: str = ""


@dataclass(frozen=True, slots=True)
class RegisterState:
    """What is open at a point at a moment (as stored)."""

    moment: str
    faults: tuple[OpenFault, ...] = ()
    actions: tuple[OpenAction, ...] = ()
    checklists: tuple[Unfinished, ...] = ()


@dataclass(frozen=True, slots=True)
class Prefilled:
    """First answers by item code, and the state of the register that they were taken from."""

    answers: Mapping[str, str] = field(default_factory=dict)
    state: RegisterState | None = None


def sources(prefill: str) -> tuple[tuple[Source, str], ...]:
    """Return the sources that an item names with what follows their colon, without those of a newer program."""
    found = []
    for word in prefill.split():
        name, _, rest = word.partition(":")
        if name in set(Source):
            found.append((Source(name), rest))
    return tuple(found)


def hands_over(template: Template) -> bool:
    """Tell whether a checklist takes first answers from the register."""
    return any(item.prefill for item in template.items())


def shift_kind(shift: Shift | None, item: Item) -> str:
    """Return the option of an item that describes the hours of a shift, "" when it offers none."""
    if shift is None:
        return ""
    kind = "night"
    if shift.start == shift.end:
        kind = _FULL_DAY
    elif _EARLY <= shift.start < _NOON:
        kind = "morning"
    elif _NOON <= shift.start < _EVENING:
        kind = "evening"
    return kind if item.option(kind) is not None else ""


def summed(values: Iterable[str]) -> str:
    """Return the sum of stored numbers, "" when there is none."""
    numbers = [number for number in map(number_of, values) if number is not None]
    return f"{sum(numbers, Decimal(0)):f}" if numbers else ""


def listed(lines: Sequence[str], most: int, most_lines: int) -> str:
    """Return so many lines within so many characters; how many did not fit stands at the end."""
    kept: list[str] = []
    for place, line in enumerate(lines):
        rest = len(lines) - place
        more = f"+ {rest}"
        full = place == most_lines - 1 and rest > 1
        if full or len("\n".join((*kept, line))) + len(more) + 1 > most:
            return "\n".join((*kept, more))
        kept.append(line)
    return "\n".join(kept)
