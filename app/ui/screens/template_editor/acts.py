"""What users do with the order of a draft: add, move, repeat and remove; the selection follows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.models.checklists import ItemType, Section, Template
from app.models.template_editing import (
    HEAD,
    Spot,
    doubled,
    insert_item,
    insert_section,
    new_item,
    remove_item,
    remove_section,
    standing,
    step,
)
from app.models.values import LocalText
from app.ui.screens.template_editor.checking import Remark, remarks
from app.ui.screens.template_editor.session import EditingSession


class Acts(QObject):
    """Every act is one step that can be taken back."""

    added = Signal()
    """Something new is selected and wants its words."""
    removed = Signal(str)
    """Something is gone: the code of the item or "" for a section."""

    def __init__(self, session: EditingSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.version_taken = False
        self._remarks: list[Remark] = []
        self._looked_at: tuple[Template, bool] | None = None

    def remarks(self) -> list[Remark]:
        """Return what hinders giving out and what is worth a look."""
        now = (self._session.template, self.version_taken)
        if self._looked_at is None or self._looked_at[0] is not now[0] or self._looked_at[1] != now[1]:
            self._looked_at, self._remarks = now, remarks(self._session, self.version_taken)
        return self._remarks

    def flawed(self) -> frozenset[Spot]:
        """Return the places that hinder giving out."""
        return frozenset(remark.spot for remark in self.remarks() if remark.hinders)

    def add_item(self, kind: ItemType | None = None) -> None:
        """Add an item after the selected one, of the same kind unless another is wanted, and select it."""
        session = self._session
        template, spot = session.template, session.spot
        if not template.sections:
            template = insert_section(template, 0, Section(LocalText(), ()))
        at = max(spot.section, 0)
        place = Spot(at, spot.item + 1 if spot.is_item else len(template.sections[at].items))
        before = Spot(at, place.item - 1)
        same = session.item.type if session.item is not None else ItemType.YES_NO_NA
        item = new_item(template, before if before.is_item else Spot(at), kind or same)
        session.change(insert_item(template, place, item), spot=place)
        self.added.emit()

    def add_section(self) -> None:
        """Add a section after the selected one and select it."""
        session = self._session
        at = session.spot.section + 1 if session.spot != HEAD else len(session.template.sections)
        section = Section(LocalText(), ())
        session.change(insert_section(session.template, at, section), spot=Spot(at))
        self.added.emit()

    def step(self, by: int) -> None:
        """Move what is selected up (-1) or down (1)."""
        session = self._session
        template, spot = step(session.template, session.spot, by)
        session.change(template, spot=spot)

    def double(self) -> None:
        """Repeat what is selected under new codes."""
        session = self._session
        template, spot = doubled(session.template, session.spot)
        session.change(template, spot=spot)

    def remove(self) -> None:
        """Take away what is selected; undo brings it back."""
        session = self._session
        template, spot, item = session.template, session.spot, session.item
        if item is not None:
            found = remove_item(template, spot)
        elif spot.is_section:
            found = remove_section(template, spot.section)
        else:
            return
        session.change(found, spot=standing(found, spot))
        self.removed.emit(item.code if item is not None else "")
