"""The items of a run beside those of the one before, as the rows of a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.models.checklists import Answer, Item, ItemType
from app.models.comparing import Compared, Mark
from app.models.dataclass import dataclass
from app.models.review import Remark
from app.models.runs import blob_name
from app.services.checklists_review import Beside
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.checklists.words import line, person, value_text
from app.ui.screens.review.mark_words import mark_pill
from app.ui.text import isolate, ltr

Index = QModelIndex | QPersistentModelIndex

NUMBER, ITEM, BEFORE, NOW, MARK, REMARK = range(6)
"""The columns in their order."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows: its text with a tone, and smaller words under it."""

    text: str
    tone: str = ""
    small: str = ""


class CompareModel(QAbstractTableModel):
    """One row for each section's title and each item; ``cell`` and ``item_at`` are what the view asks for."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._beside: Beside | None = None
        self._rows: list[str | Compared] = []
        self._remarks: dict[str, list[Remark]] = {}

    def show_beside(self, beside: Beside) -> None:
        """Show a comparison."""
        self.beginResetModel()
        self._beside = beside
        self._rows = _with_titles(beside, self._context.language)
        self._remarks = {}
        for remark in beside.now.remarks:
            self._remarks.setdefault(remark.item, []).append(remark)
        self.endResetModel()

    def item_at(self, row: int) -> Compared | None:
        """Return the item of a row, None for a title."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Compared) else None

    def title_at(self, row: int) -> str:
        """Return the title in a row, empty for an item."""
        found = self._rows[row]
        return found if isinstance(found, str) else ""

    def remarks_on(self, key: str) -> Sequence[Remark]:
        """Return the remarks on an item."""
        return self._remarks.get(key, ())

    def rows_where(self, marks: frozenset[Mark] | None) -> list[int]:
        """Return the rows with one of some marks, without any those that differ at all."""
        return [
            at
            for at in range(len(self._rows))
            if (one := self.item_at(at)) is not None and (one.mark in marks if marks else one.differs)
        ]

    def row_of(self, key: str) -> int:
        """Return the row of an item, -1 when there is none."""
        return next(
            (at for at in range(len(self._rows)) if (one := self.item_at(at)) is not None and one.key == key),
            -1,
        )

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else REMARK + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell, for copying and for readers of the screen."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        found = self.cell(index.row(), index.column())
        return line(found.text, found.small)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the titles; over the answers stand the two runs."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft)
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {
            NUMBER: "",
            ITEM: translate("Review", "Item"),
            BEFORE: self._title_before(),
            NOW: translate("Review", "This checklist"),
            MARK: translate("Review", "Difference"),
            REMARK: translate("Review", "Remark"),
        }
        return titles[section]

    def cell(self, row: int, column: int) -> Cell:
        """Return what a cell shows."""
        found = self.item_at(row)
        if found is None:
            return Cell(isolate(self.title_at(row)) if column == NUMBER else "")
        if column == NUMBER:
            return Cell(ltr(self._context.formats.digits_of(str(found.number))) if found.number else "")
        if column == ITEM:
            return Cell(isolate(found.item.text.get(self._context.language)))
        if column == BEFORE:
            return self._answer(found.item, found.before, failed=found.failed_before)
        if column == NOW:
            return self._answer(found.item, found.now, failed=found.failed)
        return self._remark(found.key) if column == REMARK else Cell(self.pill(row)[1])

    def pill(self, row: int) -> tuple[str, str]:
        """Return the pill of a row's mark and its words."""
        found = self.item_at(row)
        return ("", "") if found is None else mark_pill(found.mark, found.item)

    def _answer(self, item: Item, answer: Answer | None, *, failed: bool) -> Cell:
        if answer is None or not (answer.given or answer.comment):
            return Cell("–", "muted")
        if item.type in (ItemType.PHOTO, ItemType.SIGNATURE):
            shown = line(isolate(answer.value), isolate(blob_name(answer.blob)))
        else:
            shown = value_text(self._context, item, answer.value)
        photo = isolate(blob_name(answer.photo)) if answer.photo else ""
        return Cell(shown or "–", "danger" if failed else "", line(isolate(answer.comment), photo))

    def _remark(self, key: str) -> Cell:
        remarks = self.remarks_on(key)
        if not remarks:
            return Cell("")
        newest = remarks[-1]
        state = ""
        if newest.replies:
            said = newest.replies[-1]
            state = line(isolate(said.text), isolate(person(said.by_name, said.by)), gap=" — ")
        elif newest.corrected:
            state = translate("Review", "corrected")
        return Cell(isolate(newest.said.text), "warning" if newest.open else "", state)

    def _title_before(self) -> str:
        before = self._beside.before if self._beside is not None else None
        if before is None:
            return translate("Review", "Before")
        if self._beside is not None and self._beside.now.row.amends == before.row.id:
            return translate("Review", "As signed")
        return translate("Review", "Before")


def _with_titles(beside: Beside, lang: str) -> list[str | Compared]:
    """Return the items under the titles of their sections; those that are gone under a title of their own."""
    titles = [section.title.get(lang) for section in beside.now.template.sections]
    found: list[str | Compared] = []
    last: int | None = None
    for row in beside.rows:
        if row.section != last:
            last = row.section
            gone = translate("Review", "Asked before, not any more")
            title = gone if row.section < 0 else titles[row.section]
            if title:
                found.append(title)
        found.append(row)
    return found
