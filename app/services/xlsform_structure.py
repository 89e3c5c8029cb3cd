"""The survey sheet of a form as questions within groups: what begins, what ends, what is no question."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.values import LocalText
from app.models.xlsform import SURVEY, Fate, Findings
from app.services.xlsform_columns import Columns
from app.services.xlsform_types import Kind, Meaning, meaning_of
from app.services.xlsform_workbook import Book, Row

_YES = frozenset({"yes", "true", "true()", "1"})


@dataclass(frozen=True, slots=True)
class Frame:
    """A group or repeat that a question stands in; ``seen`` says that it begins a section of its own."""

    row: int
    name: str
    label: LocalText
    relevant: str
    repeat: bool
    seen: bool
    agencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A question with the groups around it, from the outermost."""

    row: Row
    meaning: Meaning
    frames: tuple[Frame, ...]


@dataclass(frozen=True, slots=True)
class Structure:
    """The questions of a form in their order, and the names of rows that became none."""

    lines: tuple[Line, ...]
    left_out: frozenset[str]
    metadata: dict[str, str]
    """Names of rows that the telephone would have filled in, with their type."""


def structure_of(book: Book, columns: Columns, findings: Findings, *, own: bool) -> Structure:
    """Read the survey sheet; ``own`` is a form that this program wrote, whose groups are all sections."""
    reader = _Reader(columns, findings, own=own)
    for row in book.sheet(SURVEY).rows:
        reader.read(row)
    reader.finish()
    return Structure(tuple(reader.lines), frozenset(reader.left_out), reader.metadata)


class _Reader:
    """Goes down the rows and keeps the groups that are open."""

    def __init__(self, columns: Columns, findings: Findings, *, own: bool) -> None:
        self._columns = columns
        self._findings = findings
        self._own = own
        self._open: list[tuple[str, Frame | None]] = []
        self.lines: list[Line] = []
        self.left_out: set[str] = set()
        self.metadata: dict[str, str] = {}

    def read(self, row: Row) -> None:
        kind = self._columns.cell(SURVEY, row, "type")
        if not kind:
            self._leave_out(
                row, Fate.NOTED if not self._columns.cell(SURVEY, row, "name") else Fate.LOST, "type_missing"
            )
        elif kind.startswith("#"):
            self._leave_out(row, Fate.NOTED, "row_is_remark")
        elif self._columns.cell(SURVEY, row, "disabled").lower() in _YES:
            self._leave_out(row, Fate.NOTED, "row_disabled")
        else:
            self._take(row, kind, meaning_of(kind))

    def finish(self) -> None:
        for sort, frame in self._open:
            row = frame.row if frame is not None else 0
            self._findings.add(Fate.CHANGED, "group_not_ended", SURVEY, row, "type", text=sort)

    def _take(self, row: Row, kind: str, meaning: Meaning) -> None:
        match meaning.kind:
            case Kind.BEGIN:
                self._begin(row, meaning.group)
            case Kind.END:
                self._end(row, meaning.group)
            case Kind.METADATA:
                self.metadata[self._columns.cell(SURVEY, row, "name") or kind] = kind
                self._leave_out(row, Fate.NOTED, "metadata_not_needed", kind)
            case Kind.UNKNOWN:
                self._leave_out(row, Fate.LOST, "type_not_expressible", kind)
            case Kind.ITEM if self._within("nested"):
                self._leave_out(row, Fate.LOST, "repeat_in_repeat", kind)
            case Kind.ITEM:
                frames = tuple(frame for _, frame in self._open if frame is not None)
                self.lines.append(Line(row, meaning, frames))

    def _begin(self, row: Row, sort: str) -> None:
        cell, within = self._columns.cell, self._within("repeat")
        label = self._columns.text(SURVEY, row, "label")
        relevant = cell(SURVEY, row, "relevant")
        name = cell(SURVEY, row, "gatebook_code") or cell(SURVEY, row, "name")
        if sort == "repeat" and within:
            self._open.append(("nested", None))
            self._leave_out(row, Fate.LOST, "repeat_in_repeat", name)
            return
        if sort == "loop":
            self._leave_out(row, Fate.LOST, "loop_not_expressible", name)
        else:
            self._findings.add(Fate.CAME, "section", SURVEY, row.number, text=name)
        seen = sort == "repeat" or self._own or (bool(label.as_dict() or relevant) and not within)
        agencies = tuple(cell(SURVEY, row, "gatebook_agencies").split())
        frame = Frame(row.number, name, label, relevant, sort == "repeat", seen, agencies)
        self._open.append((sort, frame))
        self._tell_cells(row)

    def _end(self, row: Row, sort: str) -> None:
        if not self._open:
            self._findings.add(Fate.LOST, "end_without_begin", SURVEY, row.number, "type", text=sort)
            return
        begun, _ = self._open.pop()
        if begun not in (sort, "nested"):
            self._findings.add(Fate.CHANGED, "end_mismatched", SURVEY, row.number, "type", text=sort)
        else:
            self._findings.add(Fate.CAME, "section_end", SURVEY, row.number)

    def _within(self, sort: str) -> bool:
        return any(one == sort for one, _ in self._open)

    def _tell_cells(self, row: Row) -> None:
        for name, fate, code in _GROUP_CELLS:
            if text := self._columns.cell(SURVEY, row, name):
                title = self._columns.title(SURVEY, name)
                self._findings.add(fate, code, SURVEY, row.number, title, text=text)

    def _leave_out(self, row: Row, fate: Fate, code: str, text: str = "") -> None:
        name = self._columns.cell(SURVEY, row, "name")
        self.left_out.add(name)
        column = "type" if text else ""
        self._findings.add(
            fate, code, SURVEY, row.number, column, text=text or name or " ".join(row.cells.values())
        )


_GROUP_CELLS = (
    ("appearance", Fate.NOTED, "appearance_not_kept"),
    ("repeat_count", Fate.LOST, "repeat_count_not_kept"),
    ("hint", Fate.LOST, "hint_of_group_not_kept"),
    ("image", Fate.LOST, "picture_of_group_not_kept"),
)
"""Cells of a group that sections have no place for."""
