"""The record tables: which columns they have, who may write them and how they hang together.

A *register* table merges by the writes each write replaces; an *event* table is only ever added to.
Schema changes are additive, and a column never changes its meaning (sync design, section 4.4).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType

ALL = "all"
"""The audience of what headquarters says to every point."""


class Kind(StrEnum):
    """How rows of a table merge."""

    REGISTER = "register"
    EVENT = "event"


class Type(StrEnum):
    """What a column holds; JSON columns hold an object or a list, stored as compact text."""

    TEXT = "text"
    INTEGER = "integer"
    JSON = "json"


class Owner(StrEnum):
    """Whose logs may write a table: headquarters alone, or a point (and headquarters) for its own rows."""

    HQ = "hq"
    POINT = "point"


@dataclass(frozen=True, slots=True)
class Column:
    """A column; ``group`` names the register it belongs to when several columns only make sense together."""

    name: str
    type: Type = Type.TEXT
    group: str = ""
    searched: bool = False

    @property
    def register(self) -> str:
        """Return the name of the register that the column is part of."""
        return self.group or self.name


@dataclass(frozen=True, eq=False)
class Table:
    """A record table; ``parent`` is the column holding the id of the root row that its rows belong to.

    Compared by identity: there is one object for each table, and a fold looks things up by it all the time.
    """

    name: str
    kind: Kind
    owner: Owner
    columns: tuple[Column, ...]
    parent: str = ""
    parent_table: str = ""
    indexes: tuple[tuple[str, ...], ...] = ()

    @cached_property
    def by_name(self) -> Mapping[str, Column]:
        """Return the columns by their names."""
        return {column.name: column for column in self.columns}

    @cached_property
    def searched(self) -> tuple[str, ...]:
        """Return the names of the columns that full-text search covers."""
        return tuple(column.name for column in self.columns if column.searched)

    @cached_property
    def registers(self) -> Mapping[str, tuple[str, ...]]:
        """Return each register with its columns, in the order of declaration."""
        found: dict[str, tuple[str, ...]] = {}
        for column in self.columns:
            found[column.register] = (*found.get(column.register, ()), column.name)
        return found

    @cached_property
    def register_of(self) -> Mapping[str, str]:
        """Return the name of the register of each column."""
        return {column.name: column.register for column in self.columns}


def _columns(text: str) -> tuple[Column, ...]:
    """Read ``name``, ``name:i`` (integer), ``name:j`` (JSON), ``name?`` (searched), ``name/group``."""
    found = []
    for described in text.split():
        word, _, group = described.partition("/")
        searched = word.endswith("?")
        name, _, kind = word.rstrip("?").partition(":")
        kinds = {"": Type.TEXT, "i": Type.INTEGER, "j": Type.JSON}
        found.append(Column(name, kinds[kind], group, searched))
    return tuple(found)


def _register(
    name: str,
    columns: str,
    *,
    owner: Owner = Owner.POINT,
    parent: str = "",
    parent_table: str = "",
    indexes: tuple[tuple[str, ...], ...] = (),
) -> Table:
    return Table(name, Kind.REGISTER, owner, _columns(columns), parent, parent_table, indexes)


def _event(name: str, columns: str, parent: str, parent_table: str, index: tuple[str, ...]) -> Table:
    return Table(name, Kind.EVENT, Owner.POINT, _columns(columns), parent, parent_table, (index,))


_TABLES = (
    _register("template", "code version doc:j published retired", owner=Owner.HQ),
    _register("reference", "list code doc:j retired", owner=Owner.HQ, indexes=(("list", "code"),)),
    _register(
        "user",
        "point login? name? name_latin? role agency section post person lang active:i",
        indexes=(("point", "login"), ("name", "id")),
    ),
    _register(
        "person",
        "point name? name_latin? rank unit agency section sex staff_no? phone post active:i",
        indexes=(("name", "id"), ("point", "name")),
    ),
    _register("location", "point code? name? kind parent_location active:i", indexes=(("point", "name"),)),
    _register(
        "asset",
        "point agency section tag? donor_tag? serial? item name? manufacturer? model? category "
        "location holder stage condition/condition condition_note/condition condition_photo:j/condition "
        "donor? project? purchase_order? acquired cost currency warranty_end next_maintenance next_calibration "
        "note?",
        indexes=(("tag", "id"), ("name", "id"), ("point", "tag"), ("condition", "tag")),
    ),
    _event(
        "asset_move",
        "point asset kind from_location to_location from_person to_person to_point from_stage to_stage "
        "from_condition to_condition doc_no doc_date day at author note",
        parent="asset",
        parent_table="asset",
        index=("asset",),
    ),
    _register(
        "stock_item",
        "point agency section item name? unit scale:i minimum:i expiry_tracked:i note? active:i",
        indexes=(("name", "id"), ("point", "name")),
    ),
    _event(
        "stock_move",
        "point item location kind qty:i lot expiry pair to_point person doc_no doc_date counted:i book:i day at "
        "author note",
        parent="item",
        parent_table="stock_item",
        index=("item", "location"),
    ),
    _register(
        "run",
        "point agency section zone template shift_date shift_name? case_ref? title? opened completed_at "
        "completed_by stage/stage return_comment/stage returned_by/stage note? amends amend_reason paper? "
        "paper_signed_by paper_at paper_scan:j",
        indexes=(
            ("shift_date", "id"),
            ("opened", "id"),
            ("template", "shift_date"),
            ("point", "opened"),
            ("amends", "id"),
            ("paper", "id"),
        ),
    ),
    _register(
        "answer",
        "run item value comment blob:j photo:j",
        parent="run",
        parent_table="run",
        indexes=(("run",),),
    ),
    _event("run_note", "point run item text photo:j at author", "run", "run", ("run",)),
    _register(
        "action",
        "point agency section run item asset title? description? post? due priority status/status "
        "status_note/status status_photo:j/status status_by/status status_at/status opened opened_by",
        indexes=(("due", "id"), ("opened", "id"), ("point", "due"), ("status", "due"), ("run",), ("asset",)),
    ),
    _event("action_note", "point action text photo:j at author", "action", "action", ("action",)),
    _register(
        "missed",
        "point agency template title? shift_date shift_name? reason/reason note/reason said_by/reason said_at/reason",
        indexes=(("shift_date", "id"), ("point", "shift_date")),
    ),
    _register("duty", "point asked/asked since/asked shifts/shifts past_shifts/shifts"),
    _register(
        "paper",
        "point agency template title? batch? lang first:i count:i shift_date shift_name zone printed printed_by note?",
        indexes=(("printed", "id"), ("batch", "id")),
    ),
    _register(
        "session",
        "point agency course code? title? starts_on ends_on days:j hours:i venue? trainers? language funding? "
        "status note?",
        indexes=(("starts_on", "id"), ("title", "id"), ("point", "starts_on")),
    ),
    _register(
        "participant",
        "session person status position:i replaces pre_score post_score practical_score certificate",
        parent="session",
        parent_table="session",
        indexes=(("session", "position"), ("person",)),
    ),
    _register(
        "attendance",
        "session day person mark/mark note/mark",
        parent="session",
        parent_table="session",
        indexes=(("session", "day"),),
    ),
)

_BY_NAME = {table.name: table for table in _TABLES}

TABLES: Mapping[str, Table] = MappingProxyType(_BY_NAME)
"""Every record table by its name."""

ROOTS = tuple(table.name for table in _TABLES if not table.parent)
"""Tables whose rows are records of their own, with a visible exchange state."""
