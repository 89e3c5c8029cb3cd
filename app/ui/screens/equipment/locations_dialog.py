"""The places of a point: a tree to add to, to rename in and to move within."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.models.values import is_row_id
from app.services.equipment_locations import LocationRow
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.form_dialog import FormDialog, open_form
from app.ui.forms.fields import Choice, ChoiceField, Field, MultiChoiceField, Section, TextField
from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.plain_label import PlainLabel
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP

_ROW = Qt.ItemDataRole.UserRole + 1


class LocationsDialog(QDialog):
    """Shows the tree; ``saved`` of the caller hears what changed."""

    def __init__(self, parent: QWidget, context: AppContext, saved: Callable[[Any], None]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(translate("Locations", "Places of this point"))
        self._context, self._saved = context, saved
        self._rows: tuple[LocationRow, ...] = ()
        self._zones: list[tuple[str, str]] = []
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.tree.itemActivated.connect(lambda _item, _column: self.edit())
        self._hint = PlainLabel(
            translate("Locations", "Where equipment stands: halls, booths, rooms, shelves.")
        )
        self._hint.setProperty("muted", True)
        self.add_button = Button(lambda: translate("Locations", "Add place"), "plus", "primary", self.add)
        self._zone_button = Button(
            lambda: translate("Locations", "Add usual zones…"), "place", "", self.add_zones
        )
        self._edit_button = Button(lambda: translate("Locations", "Change"), "pencil", "", self.edit)
        self._retire_button = Button(
            lambda: translate("Locations", "Retire"), "archive", "quiet", self.retire
        )
        self._close = Button(lambda: translate("Locations", "Close"), pressed=self.accept)
        self._lay_out()
        self.reload()

    def reload(self) -> None:
        """Read the places again."""
        service, lang = self._context.services.equipment.locations, self._context.language
        self._context.jobs.run(
            lambda _progress, _cancel: (service.tree(lang), service.zones(lang)),
            done=lambda found: self._show(*found),
            owner=self,
        )

    def add(self) -> FormDialog:
        """Ask for the name of a new place, within the chosen one if the user wants."""
        service, actor = self._context.services.equipment.locations, self._context.actor
        chosen = self._chosen()
        return open_form(
            self,
            self._context,
            translate("Locations", "New place"),
            [Section(None, self._fields(""))],
            lambda typed: service.add(actor, typed),
            self._on_saved,
            values={"parent_location": chosen.id if chosen else ""},
            save_words=lambda: translate("Locations", "Add place"),
        )

    def edit(self) -> FormDialog | None:
        """Ask for another name or another outer place."""
        chosen = self._chosen()
        if chosen is None:
            return None
        service, actor = self._context.services.equipment.locations, self._context.actor
        return open_form(
            self,
            self._context,
            translate("Locations", "Change place"),
            [Section(None, self._fields(chosen.id))],
            lambda typed: service.change(actor, chosen.id, typed, chosen.version),
            self._on_saved,
            values={"name": chosen.name, "code": chosen.code, "parent_location": chosen.parent},
        )

    def add_zones(self) -> FormDialog:
        """Offer the zones that points usually have."""
        service, actor = self._context.services.equipment.locations, self._context.actor
        zones = MultiChoiceField(
            key="zones",
            label=lambda: translate("Locations", "Zones"),
            choices=lambda: [Choice(code, name) for code, name in self._zones],
            required=True,
        )
        return open_form(
            self,
            self._context,
            translate("Locations", "Usual zones of a border point"),
            [Section(None, [zones])],
            lambda typed: service.add_zones(actor, typed["zones"]),
            self._on_saved,
            save_words=lambda: translate("Locations", "Add places"),
        )

    def retire(self) -> None:
        """Take the chosen place off the list; it stays in the history."""
        chosen = self._chosen()
        if chosen is None:
            return
        service, actor = self._context.services.equipment.locations, self._context.actor
        self._context.jobs.run(
            lambda _progress, _cancel: service.set_active(actor, chosen.id, False),
            done=self._on_saved,
            owner=self,
        )

    def _fields(self, but: str) -> list[Field]:
        outer = [
            Choice(row.id, isolate(row.path)) for row in self._rows if row.id != but and is_row_id(row.id)
        ]
        return [
            TextField(key="name", label=lambda: translate("Locations", "Name"), required=True),
            TextField(key="code", label=lambda: translate("Locations", "Short code"), code=True),
            ChoiceField(
                key="parent_location",
                label=lambda: translate("Locations", "Lies within"),
                choices=lambda: outer,
            ),
        ]

    def _chosen(self) -> LocationRow | None:
        item = self.tree.currentItem()
        found = item.data(0, _ROW) if item is not None else None
        return found if isinstance(found, LocationRow) else None

    def _on_saved(self, changed: Any) -> None:
        self._saved(changed)
        self.reload()

    def _show(self, rows: tuple[LocationRow, ...], zones: list[tuple[str, str]]) -> None:
        self._rows, self._zones = rows, zones
        chosen = self._chosen()
        self.tree.clear()
        items: dict[str, QTreeWidgetItem] = {}
        for row in rows:
            words = f"{isolate(row.name)}   {ltr(row.code)}" if row.code else isolate(row.name)
            item = QTreeWidgetItem([words])
            item.setData(0, _ROW, row)
            item.setIcon(0, icon("place", "muted"))
            outer = items.get(row.parent) if row.depth else None
            if outer is not None:
                outer.addChild(item)
            else:
                self.tree.addTopLevelItem(item)
            items[row.id] = item
        self.tree.expandAll()
        if chosen is not None and chosen.id in items:
            self.tree.setCurrentItem(items[chosen.id])
        self._zone_button.setEnabled(bool(zones))

    def _lay_out(self) -> None:
        buttons = QVBoxLayout()
        for button in (self.add_button, self._zone_button, self._edit_button, self._retire_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        row = QHBoxLayout()
        row.setSpacing(GAP * 2)
        row.addWidget(self.tree, 1)
        row.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        layout.setSpacing(GAP)
        layout.addWidget(PlainLabel(self.windowTitle(), role="heading"))
        layout.addWidget(self._hint)
        layout.addLayout(row, 1)
        char = self.fontMetrics().averageCharWidth()
        self.resize(char * 84, self.fontMetrics().lineSpacing() * 24)
