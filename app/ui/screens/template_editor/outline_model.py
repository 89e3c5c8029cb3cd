"""The head, the sections and the items of a draft as a tree that can be put in another order by dragging."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.models.checklists import Template
from app.models.template_editing import HEAD, Spot, item_at, move_item, move_section, section_at
from app.ui.screens.template_editor.session import EditingSession

MIME = "application/x-gatebook-spot"
"""What is dragged: the number of a section and of an item in it."""

_Index = QModelIndex | QPersistentModelIndex
_TOP = 0


class OutlineModel(QAbstractItemModel):
    """Row 0 is the head, the others are sections with their items below them."""

    def __init__(self, session: EditingSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._shape = _shape(session.template)
        self._template = session.template

    def refresh(self) -> bool:
        """Show the checklist as it stands; tell whether rows came, went or moved."""
        template = self._session.template
        shape = _shape(template)
        same = shape == self._shape
        if not same:
            self.beginResetModel()
        self._template, self._shape = template, shape
        if not same:
            self.endResetModel()
            return True
        # What is not selected is drawn anew by the view; telling of every row would cost more than drawing.
        now = self.index_of(self._session.spot)
        self.dataChanged.emit(now, now)
        return False

    def spot(self, index: _Index) -> Spot:
        """Return the place that a row shows, the head for none."""
        if not index.isValid():
            return HEAD
        above = int(index.internalId())
        return Spot(index.row() - 1) if above == _TOP else Spot(above - 1, index.row())

    def index_of(self, spot: Spot) -> QModelIndex:
        """Return the row of a place."""
        if spot.is_item:
            return self.createIndex(spot.item, 0, spot.section + 1)
        return self.createIndex(spot.section + 1, 0, _TOP)

    # ---- the tree --------------------------------------------------------------------------------------------

    def index(self, row: int, column: int = 0, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's
        """Return the index of a row."""
        if column or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, parent.row() if parent.isValid() else _TOP)

    def parent(self, index: _Index) -> QModelIndex:
        """Return the section of an item."""
        above = int(index.internalId()) if index.isValid() else _TOP
        return QModelIndex() if above == _TOP else self.createIndex(above, 0, _TOP)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Return the number of sections with the head, or of the items of a section."""
        if not parent.isValid():
            return len(self._shape) + 1
        if int(parent.internalId()) != _TOP or parent.row() == 0:
            return 0
        return len(self._shape[parent.row() - 1])

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Return that there is one column."""
        del parent
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a row for screen readers and for finding by typing; the delegate draws the rest."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        spot = self.spot(index)
        item, section = item_at(self._template, spot), section_at(self._template, spot)
        text = item.text if item else section.title if section else self._template.title
        return text.get(self._session.language) or (item.code if item else "")

    # ---- dragging --------------------------------------------------------------------------------------------

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Tell that items and sections can be dragged, and where they can be dropped."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        spot = self.spot(index)
        if spot == HEAD:
            return plain
        return plain | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that things are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return what can be dropped here."""
        return [MIME]

    def mimeData(self, indexes: Sequence[_Index]) -> QMimeData:
        """Return the place that is dragged."""
        spot = self.spot(indexes[0])
        data = QMimeData()
        data.setData(MIME, f"{spot.section} {spot.item}".encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        """Bring what is dragged to where it was dropped: before ``row`` of ``parent``, or onto it for -1."""
        del column
        if action != Qt.DropAction.MoveAction or not data.hasFormat(MIME):
            return False
        section, item = (int(part) for part in bytes(data.data(MIME).data()).split())
        source, target = Spot(section, item), self._target(row, parent)
        if source.is_item:
            self._drop_item(source, target)
        elif source.is_section:
            self._drop_section(source, target)
        return True

    def _target(self, row: int, parent: _Index) -> Spot:
        """Return where something goes: before a section, or before an item of one."""
        if not parent.isValid():
            return Spot(max(row - 1, 0) if row >= 0 else len(self._shape))
        spot = self.spot(parent)
        if spot.is_item:
            return Spot(spot.section, spot.item + 1)
        if spot == HEAD:
            return Spot(0)
        return Spot(spot.section, row if row >= 0 else len(self._shape[spot.section]))

    def _drop_item(self, source: Spot, target: Spot) -> None:
        if not target.is_item:
            # Between sections an item goes to the end of the one above.
            section = max(target.section - 1, 0)
            target = Spot(section, len(self._shape[section]))
        same = source.section == target.section
        place = target.item - (same and target.item > source.item)
        to = Spot(target.section, place)
        if to != source:
            self._session.change(move_item(self._template, source, to), spot=to)

    def _drop_section(self, source: Spot, target: Spot) -> None:
        place = target.section - (target.section > source.section and not target.is_item)
        place = min(place, len(self._shape) - 1)
        if place != source.section:
            self._session.change(move_section(self._template, source.section, place), spot=Spot(place))


def _shape(template: Template) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(item.code for item in section.items) for section in template.sections)
