"""Records as they are read and changes as they are asked for, independent of how they are stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from app.models.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Record:
    """One row of a record table.

    ``version`` is the token to hand back in ``Put.seen``; ``heads`` maps a log id to the number of its last
    entry that touched this record or its children; ``status`` is the stage of a run with ``signed`` included;
    ``reason`` is why an event was voided, ``write`` the entry that recorded it, as this PC numbers logs.
    """

    table: str
    id: str
    values: Mapping[str, Any]
    version: str = ""
    heads: Mapping[str, int] = field(default_factory=dict)
    conflicted: bool = False
    deleted: bool = False
    voided: bool = False
    changed_after_signing: bool = False
    status: str = ""
    reason: str = ""
    write: str = ""

    def text(self, name: str) -> str:
        """Return a column as text, empty when there is none."""
        value = self.values.get(name)
        return "" if value is None else str(value)

    def number(self, name: str) -> int:
        """Return an integer column, 0 when there is none."""
        value = self.values.get(name)
        return value if isinstance(value, int) else 0

    def json(self, name: str) -> Any:
        """Return a JSON column already decoded, None when there is none."""
        return self.values.get(name)


@dataclass(frozen=True, slots=True)
class Put:
    """Write some columns of a register row; ``seen`` is the version that the author had on screen."""

    table: str
    row: str
    values: Mapping[str, Any]
    seen: str | None = None


@dataclass(frozen=True, slots=True)
class Append:
    """Add an event row."""

    table: str
    row: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Cancel:
    """Void an event row, with the reason."""

    table: str
    row: str
    reason: str


@dataclass(frozen=True, slots=True)
class Remove:
    """Delete a register row as the author saw it."""

    table: str
    row: str


@dataclass(frozen=True, slots=True)
class Restore:
    """Lift the deletions of a register row, as the undo of ``Remove``."""

    table: str
    row: str


@dataclass(frozen=True, slots=True)
class Sign:
    """Sign off a run with all its answers as they stand."""

    row: str
    table: str = "run"


Change = Put | Append | Cancel | Remove | Restore | Sign


@dataclass(frozen=True, slots=True)
class Saved:
    """Where a save went: the log, the entry's number and the chain hash in hex after it."""

    log: str
    n: int
    hash: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two or more values of one register, none of whose writers had seen the other."""

    table: str
    row: str
    register: str
    writes: tuple[tuple[str, Mapping[str, Any]], ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """An operation that was kept but could not be folded; ``code`` says why."""

    code: str
    log: str
    n: int
    op: int
    params: Mapping[str, str | int] = field(default_factory=dict)
