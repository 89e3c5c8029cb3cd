"""How registers merge: the live writes of each register, and which of them is shown.

A write is live as long as no held write names it in ``over`` (sync design, section 3.4). Because entries are folded in
causal order, a write always arrives after the writes it replaces, so dropping replaced writes at once is enough.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from typing import Any

from app.models.dataclass import dataclass

Values = Mapping[str, Any]

DELETED = "_deleted"
"""Key under which a row keeps its live deletions."""

_DEFAULT = ""
_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Write:
    """One write of one register: its id on this PC, its place in causal length, and the values it gave."""

    id: str
    c: int
    values: Values


@dataclass(slots=True)
class Live:
    """The live writes of one row.

    ``single`` maps a register to its only live write, whose values stand in the columns; registers that were given
    when the row was made share ``default``. ``many`` holds the registers with several live writes.
    """

    default: str = ""
    single: dict[str, str] = field(default_factory=dict)
    many: dict[str, list[Write]] = field(default_factory=dict)
    deletions: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def parse(cls, text: str) -> Live:
        """Read the stored form."""
        live = cls()
        for key, value in json.loads(text).items():
            if key == _DEFAULT:
                live.default = value
            elif key == DELETED:
                live.deletions = {write: tuple(seen) for write, seen in value.items()}
            elif isinstance(value, str):
                live.single[key] = value
            else:
                live.many[key] = [Write(*write) for write in value]
        return live

    def dump(self) -> str:
        """Return the stored form: compact JSON."""
        if not (self.single or self.many or self.deletions):
            return f'{{"":"{self.default}"}}' if self.default else "{}"
        data: dict[str, Any] = {_DEFAULT: self.default} if self.default else {}
        data.update(self.single)
        for key, writes in self.many.items():
            data[key] = [[write.id, write.c, dict(write.values)] for write in writes]
        if self.deletions:
            data[DELETED] = self.deletions
        return _COMPACT.encode(data)

    def writes(self, register: str, *, filled: bool) -> tuple[str, ...]:
        """Return the ids of the live writes of a register; ``filled`` says whether its columns hold a value."""
        if register in self.many:
            return tuple(write.id for write in self.many[register])
        if register in self.single:
            return (self.single[register],)
        return (self.default,) if filled and self.default else ()

    def all_writes(self, filled: Callable[[str], bool], registers: Iterable[str]) -> tuple[str, ...]:
        """Return the ids of every live write of the row's registers, without repeats."""
        found = (write for name in registers for write in self.writes(name, filled=filled(name)))
        return tuple(dict.fromkeys(found))

    def put(self, register: str, writes: list[Write]) -> None:
        """Make ``writes`` the live writes of a register."""
        self.single.pop(register, None)
        self.many.pop(register, None)
        if len(writes) == 1:
            if writes[0].id != self.default:
                self.single[register] = writes[0].id
        else:
            self.many[register] = writes

    def is_deleted(self, live: Iterable[str]) -> bool:
        """Tell whether some deletion saw every one of the ``live`` writes."""
        wanted = set(live)
        return any(wanted <= set(seen) for seen in self.deletions.values())


def merge(live: Iterable[Write], new: Write, over: Iterable[str]) -> list[Write]:
    """Return the live writes after ``new``, which replaces the writes named in ``over``."""
    replaced = set(over)
    return [write for write in live if write.id not in replaced and write.id != new.id] + [new]


def agree(writes: Iterable[Write]) -> bool:
    """Tell whether all writes give the same values; equal values are no conflict."""
    found = [dict(write.values) for write in writes]
    return all(values == found[0] for values in found[1:])


def shown(writes: Iterable[Write], order: Callable[[Write], tuple[int, str, int, bytes]]) -> Write:
    """Return the write to show until a person decides: the greatest in (causal length, log, number)."""
    return max(writes, key=order)
