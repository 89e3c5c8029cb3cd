"""What screens and documents are told of assets: rows of the list, one asset in full, and its movements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from typing import TYPE_CHECKING

from app.models.dataclass import dataclass
from app.models.equipment import overdue
from app.models.records import Record
from app.services.naming import Names

if TYPE_CHECKING:
    from app.models.clock_honesty import Estimate


@dataclass(frozen=True, slots=True)
class AssetRow:
    """One asset in a list; ``due`` names the dates that have passed (``next_maintenance`` and the like)."""

    id: str
    point: str
    tag: str
    donor_tag: str
    serial: str
    item: str
    name: str
    manufacturer: str
    model: str
    category: str
    category_name: str
    location: str
    location_name: str
    holder: str
    holder_name: str
    stage: str
    condition: str
    donor: str
    project: str
    due: tuple[str, ...]
    version: str
    heads: Mapping[str, int]
    conflicted: bool


@dataclass(frozen=True, slots=True)
class AssetMoveRow:
    """One line of an asset's history, with names in the reader's language."""

    id: str
    kind: str
    day: str
    at: str
    author_name: str
    from_location_name: str
    to_location_name: str
    from_person_name: str
    to_person_name: str
    to_point: str
    to_point_name: str
    from_condition: str
    to_condition: str
    from_stage: str
    to_stage: str
    doc_no: str
    doc_date: str
    note: str
    voided: bool
    estimate: Estimate | None = None


@dataclass(frozen=True, slots=True)
class AssetDetail:
    """One asset in full: its row, all columns as text for the form, the condition's evidence and the history."""

    row: AssetRow
    values: Mapping[str, str]
    condition_note: str
    photos: tuple[Mapping[str, str | int], ...]
    moves: tuple[AssetMoveRow, ...]
    """The newest first."""
    agency_name: str = ""


@dataclass(frozen=True, slots=True)
class AssetSummary:
    """How many assets stand in each condition, and the whole percentage in working order (None without assets)."""

    counts: Mapping[str, int] = field(default_factory=dict)
    working_percent: int | None = None
    total: int = 0


DUE_DATES = ("next_maintenance", "next_calibration")


def load_names(names: Names, records: Iterable[Record]) -> None:
    """Read the locations and holders of some assets at once."""
    kept = list(records)
    names.load("location", (record.text("location") for record in kept))
    names.load("person", (record.text("holder") for record in kept))


def asset_row(record: Record, names: Names, today: str, conflicted: bool) -> AssetRow:
    """Make the row of an asset."""
    text = record.text
    return AssetRow(
        id=record.id,
        point=text("point"),
        tag=text("tag"),
        donor_tag=text("donor_tag"),
        serial=text("serial"),
        item=text("item"),
        name=names.given("items", text("item"), text("name")),
        manufacturer=text("manufacturer"),
        model=text("model"),
        category=text("category"),
        category_name=names.category(text("category")),
        location=text("location"),
        location_name=names.location(text("location")),
        holder=text("holder"),
        holder_name=names.person(text("holder")),
        stage=text("stage"),
        condition=text("condition"),
        donor=text("donor"),
        project=text("project"),
        due=tuple(name for name in DUE_DATES if overdue(text(name), today)),
        version=record.version,
        heads=record.heads,
        conflicted=conflicted or record.conflicted,
    )


def move_rows(moves: Sequence[Record], names: Names) -> tuple[AssetMoveRow, ...]:
    """Make the history of an asset from its movements in the order given."""
    for column in ("from_location", "to_location"):
        names.load("location", (move.text(column) for move in moves))
    for column in ("from_person", "to_person"):
        names.load("person", (move.text(column) for move in moves))
    names.load("user", (move.text("author") for move in moves))
    return tuple(_move_row(move, names) for move in moves)


def _move_row(move: Record, names: Names) -> AssetMoveRow:
    text = move.text
    return AssetMoveRow(
        id=move.id,
        kind=text("kind"),
        day=text("day"),
        at=text("at"),
        author_name=names.user(text("author")),
        from_location_name=names.location(text("from_location")),
        to_location_name=names.location(text("to_location")),
        from_person_name=names.person(text("from_person")),
        to_person_name=names.person(text("to_person")),
        to_point=text("to_point"),
        to_point_name=names.label("points", text("to_point")),
        from_condition=text("from_condition"),
        to_condition=text("to_condition"),
        from_stage=text("from_stage"),
        to_stage=text("to_stage"),
        doc_no=text("doc_no"),
        doc_date=text("doc_date"),
        note=move.reason or text("note"),
        voided=move.voided,
        estimate=names.clocks.of_event(move),
    )
