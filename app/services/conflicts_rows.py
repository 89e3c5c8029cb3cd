"""What a conflict looks like to a reader: the record, its fields, and who wrote which value where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.models.clock_honesty import Estimate
from app.models.registers import DELETED
from app.services.conflicts_fields import FieldFact


@dataclass(frozen=True, slots=True)
class Rival:
    """One of the values: what was written, by whom, when by which clock, on which PC.

    ``names`` are the values that stand for something else (a person, a place, a code of a list), by column, in the
    reader's language. ``fields`` are what was written beside a deletion, as (table, column) pairs. ``estimate`` says
    why the time cannot be right, None for one that may be.
    """

    values: Mapping[str, Any]
    user: str
    user_name: str
    moment: str
    device: str
    own: bool
    pc: str = ""
    why: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    fields: tuple[tuple[str, str], ...] = ()
    estimate: Estimate | None = None


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """One register in conflict; ``rivals`` begins with the value that is shown meanwhile.

    ``title`` and ``tag`` name the record, ``about`` the part of it (an item, a participant, a day). Of a row that was
    deleted beside an edit, ``rivals`` are the edits and ``deletions`` who deleted it. ``version`` is what a decision
    names as seen, so that a value which comes in meanwhile is not decided over.
    """

    table: str
    row: str
    register: str
    root: str
    title: str
    point: str
    rivals: tuple[Rival, ...]
    root_table: str = ""
    tag: str = ""
    about: str = ""
    day: str = ""
    facts: Mapping[str, FieldFact] = field(default_factory=dict)
    deletions: tuple[Rival, ...] = ()
    version: str = ""
    scale: int = 0
    """Decimals of a consumable's quantities, which are kept in minor units."""

    @property
    def key(self) -> tuple[str, str, str]:
        """Return what tells this conflict from all others."""
        return self.table, self.row, self.register

    @property
    def id(self) -> str:
        """Return the key as one text."""
        return "\n".join(self.key)

    @property
    def deleted(self) -> bool:
        """Whether somebody deleted the row while somebody else wrote in it."""
        return self.register == DELETED
