"""What screens and documents are told of a person."""

from __future__ import annotations

from collections.abc import Mapping

from app.models.dataclass import dataclass
from app.models.records import Record
from app.services.naming import Names, name_in


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person in a list; ``shown`` is the name as readers of the language write it, ``phone`` known at the point."""

    id: str
    point: str
    shown: str
    name: str
    name_latin: str
    rank: str
    rank_name: str
    unit: str
    agency: str
    agency_name: str
    section: str
    sex: str
    staff_no: str
    phone: str
    post: str
    active: bool
    version: str
    heads: Mapping[str, int]
    conflicted: bool


def person_row(record: Record, names: Names) -> PersonRow:
    """Make the row of a person."""
    text = record.text
    return PersonRow(
        id=record.id,
        point=text("point"),
        shown=name_in(record, names.lang),
        name=text("name"),
        name_latin=text("name_latin"),
        rank=text("rank"),
        rank_name=names.label("ranks", text("rank")),
        unit=text("unit"),
        agency=text("agency"),
        agency_name=names.label("agencies", text("agency")),
        section=text("section"),
        sex=text("sex"),
        staff_no=text("staff_no"),
        phone=names.phone(record),
        post=text("post"),
        active=bool(record.number("active")),
        version=record.version,
        heads=record.heads,
        conflicted=record.conflicted,
    )
