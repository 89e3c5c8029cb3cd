"""What the columns of records hold, so that a value can be named to a reader and another one be asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.models.checklists import Item, ItemType
from app.models.tables import TABLES, Type


class FieldKind(StrEnum):
    """What a value is: how it is named, and which editor asks for another one."""

    TEXT = "text"
    CODE = "code"
    NUMBER = "number"
    """A number; ``of`` is ``minor`` when it is kept in minor units."""
    DATE = "date"
    DAYS = "days"
    MOMENT = "moment"
    TIME = "time"
    FLAG = "flag"
    PHOTO = "photo"
    WORD = "word"
    """A code whose name the interface knows; ``of`` names the set of words."""
    TERM = "term"
    """A code of the reference list ``of``."""
    OPTION = "option"
    """An option of a checklist item."""
    RECORD = "record"
    """The id of a row of the table ``of``: a person, a user, a place or a checklist."""
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class FieldFact:
    """What one column holds; ``of`` names the list, the words or the table that its value comes from."""

    kind: FieldKind
    of: str = ""


def _terms(**lists: str) -> dict[str, FieldFact]:
    return {name: FieldFact(FieldKind.TERM, of) for name, of in lists.items()}


def _words(**sets: str) -> dict[str, FieldFact]:
    return {name: FieldFact(FieldKind.WORD, of) for name, of in sets.items()}


def _records(**tables: str) -> dict[str, FieldFact]:
    return {name: FieldFact(FieldKind.RECORD, of) for name, of in tables.items()}


def _all(kind: FieldKind, *names: str) -> dict[str, FieldFact]:
    return {name: FieldFact(kind) for name in names}


_EVERYWHERE = {
    **_terms(agency="agencies", point="points", item="items", rank="ranks", course="courses"),
    **_records(
        person="person", holder="person", replaces="person", location="location", parent_location="location"
    ),
    **_records(completed_by="user", returned_by="user", template="template"),
    **_records(opened_by="user", status_by="user", said_by="user", printed_by="user", asset="asset"),
    **_records(run="run", amends="run"),
    **_words(sex="sex", lang="language", language="language", role="role", mark="mark"),
    **_all(FieldKind.FLAG, "active", "expiry_tracked"),
    **_all(FieldKind.DATE, "shift_date", "starts_on", "ends_on", "day", "acquired", "warranty_end", "due"),
    **_all(FieldKind.DATE, "next_maintenance", "next_calibration"),
    **_all(FieldKind.MOMENT, "opened", "completed_at", "status_at", "said_at", "printed", "paper_at", "at"),
    **_all(FieldKind.NUMBER, "cost", "pre_score", "post_score", "practical_score"),
    **_all(FieldKind.CODE, "tag", "donor_tag", "serial", "staff_no", "phone", "login", "certificate"),
    **_all(FieldKind.CODE, "purchase_order", "case_ref", "code", "version", "currency", "paper", "batch"),
    **_all(FieldKind.PHOTO, "condition_photo", "blob", "photo", "status_photo"),
    **_all(FieldKind.PHOTO, "paper_scan"),
}
"""What columns of these names hold in whichever table they stand."""

_HERE = {
    **{f"asset.{name}": fact for name, fact in _words(stage="ownership", condition="condition").items()},
    **{f"run.{name}": fact for name, fact in _words(stage="run_stage", shift_name="shift").items()},
    "session.status": FieldFact(FieldKind.WORD, "session_status"),
    "session.days": FieldFact(FieldKind.DAYS),
    "participant.status": FieldFact(FieldKind.WORD, "participant_status"),
    "stock_item.unit": FieldFact(FieldKind.TERM, "units"),
    "stock_item.minimum": FieldFact(FieldKind.NUMBER, "minor"),
    "answer.item": FieldFact(FieldKind.CODE),
    "action.item": FieldFact(FieldKind.CODE),
    "action.status": FieldFact(FieldKind.WORD, "action_status"),
    "action.priority": FieldFact(FieldKind.WORD, "action_priority"),
    "action.post": FieldFact(FieldKind.WORD, "post"),
    "template.code": FieldFact(FieldKind.CODE),
}

_OF_TYPE = {Type.TEXT: FieldKind.TEXT, Type.INTEGER: FieldKind.NUMBER, Type.JSON: FieldKind.DOCUMENT}

_OF_ITEM = {
    ItemType.YES_NO_NA: FieldFact(FieldKind.WORD, "answer"),
    ItemType.CHOICE: FieldFact(FieldKind.OPTION),
    ItemType.NUMBER: FieldFact(FieldKind.NUMBER),
    ItemType.DATE: FieldFact(FieldKind.DATE),
    ItemType.TIME: FieldFact(FieldKind.TIME),
    ItemType.DATETIME: FieldFact(FieldKind.TEXT),
}


def fact_of(table: str, column: str, item: Item | None = None) -> FieldFact:
    """Return what a column holds; of an answer that depends on the ``item`` of the checklist."""
    if (table, column) == ("answer", "value") and item is not None:
        return _OF_ITEM.get(item.type, FieldFact(FieldKind.TEXT))
    known = _HERE.get(f"{table}.{column}") or _EVERYWHERE.get(column)
    return known or FieldFact(_OF_TYPE[TABLES[table].by_name[column].type])


def facts_of(table: str, register: str, item: Item | None = None) -> Mapping[str, FieldFact]:
    """Return what each column of a register holds, in the order of declaration."""
    columns = TABLES[table].registers.get(register, ())
    return {column: fact_of(table, column, item) for column in columns}
