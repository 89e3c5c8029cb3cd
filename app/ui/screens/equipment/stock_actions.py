"""What may be done with a consumable: each movement is a small dialog that ends in one line of the book."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.models.stock import StockMoveKind, StockMovement
from app.models.typed import MOST_SCALE
from app.services.stock_rows import StockDetail, StockMoveRow, StockRow
from app.ui.context import AppContext
from app.ui.form_dialog import FormDialog, open_form
from app.ui.forms.fields import (
    Choice,
    ChoiceField,
    DateField,
    Field,
    MultilineField,
    NumberField,
    Pick,
    PickerField,
    Section,
    TextField,
)
from app.ui.i18n import translate
from app.ui.person_fields import find_person
from app.ui.screens.equipment.lists import EquipmentLists
from app.ui.screens.equipment.stock_words import stock_kind_name, stock_move_title
from app.ui.text import isolate


class StockActions(QObject):
    """Opens the dialogs of one screen and tells it what was saved."""

    saved = Signal(object, str)
    """What changed, and what to tell the user."""

    def __init__(self, context: AppContext, lists: EquipmentLists, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._lists, self._window = context, lists, window

    def move(self, row: StockRow, kind: StockMoveKind) -> FormDialog:
        """Ask how much, where and to whom."""
        services, actor = self._context.services, self._context.actor
        shelf = row.shelves[0].location if row.shelves else ""
        return open_form(
            self._window,
            self._context,
            f"{stock_kind_name(kind)}: {isolate(row.name)}",
            [Section(None, self._fields(row, kind))],
            lambda typed: services.equipment.stock.move_stock(actor, row.id, _movement(kind, typed)),
            lambda changed: self.saved.emit(changed, translate("Equipment", "Movement recorded")),
            values={"location": shelf},
            save_words=lambda: stock_kind_name(kind),
        )

    def void(self, move: StockMoveRow) -> FormDialog:
        """Ask why a movement is declared void."""
        services, actor = self._context.services, self._context.actor
        reason = MultilineField(
            key="reason", label=lambda: translate("Equipment", "Reason"), lines=3, required=True
        )
        note = translate("Equipment", "Both lines of the transfer become void.") if move.pair else ""
        return open_form(
            self._window,
            self._context,
            f"{translate('Equipment', 'Declare void')}: {stock_move_title(move)}",
            [Section(None, [reason])],
            lambda typed: services.equipment.stock.void_move(actor, move.id, typed["reason"]),
            lambda changed: self.saved.emit(changed, translate("Equipment", "Movement declared void")),
            save_words=lambda: translate("Equipment", "Declare void"),
            note=note,
        )

    def add(self) -> FormDialog:
        """Ask what the new consumable is."""
        services, actor = self._context.services, self._context.actor
        return open_form(
            self._window,
            self._context,
            translate("Equipment", "New consumable"),
            [Section(None, self._item_fields(new=True))],
            lambda typed: services.equipment.stock.add_stock_item(actor, _item(typed)),
            lambda changed: self.saved.emit(changed, translate("Equipment", "Consumable added")),
            values={"scale": "0"},
            save_words=lambda: translate("Equipment", "Add consumable"),
        )

    def edit(self, detail: StockDetail) -> FormDialog:
        """Ask what is to be changed."""
        services, actor, row = self._context.services, self._context.actor, detail.row
        values: dict[str, Any] = dict(detail.values)
        values["item"] = Pick(row.item, row.name) if row.item else None
        values["minimum"] = Decimal(row.minimum_shown)
        return open_form(
            self._window,
            self._context,
            translate("Equipment", "Change consumable"),
            [Section(None, self._item_fields(new=False))],
            lambda typed: services.equipment.stock.change_stock_item(
                actor, row.id, _item(typed), row.version
            ),
            lambda changed: self.saved.emit(changed, translate("Equipment", "Consumable changed")),
            values=values,
        )

    def retire(self, row: StockRow) -> None:
        """Take a consumable off the list, or back onto it."""
        services, actor = self._context.services, self._context.actor
        words = (
            translate("Equipment", "Off the list now: {name}")
            if row.active
            else translate("Equipment", "On the list again: {name}")
        )
        told = words.format(name=isolate(row.name))
        self._context.jobs.run(
            lambda _progress, _cancel: services.equipment.stock.set_active(actor, row.id, not row.active),
            done=lambda changed: self.saved.emit(changed, told),
            owner=self,
        )

    def _fields(self, row: StockRow, kind: StockMoveKind) -> list[Field]:
        fields = [_quantity(row, counted=kind is StockMoveKind.COUNT), self._shelf("location", kind, row)]
        if kind is StockMoveKind.TRANSFER:
            fields += [self._shelf("to_location", kind, row), self._point(row)]
        if kind in (StockMoveKind.ISSUE, StockMoveKind.RETURN):
            fetch = find_person(self._context)
            person = PickerField(key="person", label=lambda: translate("Equipment", "Person"), fetch=fetch)
            fields.append(person)
        if kind is StockMoveKind.RECEIVE:
            fields += [
                TextField(key="lot", label=lambda: translate("Equipment", "Lot"), code=True),
                DateField(key="expiry", label=lambda: translate("Equipment", "Expires on")),
            ]
        return [*fields, *_paper(reason=kind is StockMoveKind.WRITE_OFF)]

    def _shelf(self, key: str, kind: StockMoveKind, row: StockRow) -> ChoiceField:
        def label() -> str:
            if key == "to_location":
                return translate("Equipment", "To the place")
            if kind is StockMoveKind.TRANSFER:
                return translate("Equipment", "From the place")
            return translate("Equipment", "Place")

        return ChoiceField(key=key, label=label, choices=lambda: self._lists.locations(row.point))

    def _point(self, row: StockRow) -> ChoiceField:
        return ChoiceField(
            key="to_point",
            label=lambda: translate("Equipment", "Or to another border point"),
            choices=lambda: self._lists.points(row.point),
        )

    def _item_fields(self, *, new: bool) -> list[Field]:
        item = PickerField(
            key="item",
            label=lambda: translate("Equipment", "Item of the catalogue"),
            fetch=lambda text: self._lists.find_items(text, used_up=True),
            wide=True,
        )
        name = TextField(
            key="name",
            label=lambda: translate("Equipment", "Name"),
            required=not new,
            hint=lambda: translate("Equipment", "Leave empty to use the name of the catalogue."),
        )
        fields: list[Field] = [item, name, *_measures(self._lists)]
        if new and self._lists.at_headquarters:
            point = ChoiceField(
                key="point",
                label=lambda: translate("Equipment", "Border point"),
                choices=self._lists.points,
                required=True,
            )
            fields.insert(0, point)
        return fields


def _measures(lists: EquipmentLists) -> list[Field]:
    scales = [Choice(str(scale), f"0.{'0' * scale}" if scale else "0") for scale in range(MOST_SCALE + 1)]
    return [
        ChoiceField(
            key="unit",
            label=lambda: translate("Equipment", "Unit"),
            choices=lists.units,
            hint=lambda: translate("Equipment", "Leave empty to use the unit of the catalogue."),
        ),
        NumberField(
            key="minimum", label=lambda: translate("Equipment", "Least to have"), decimals=MOST_SCALE
        ),
        ChoiceField(
            key="scale",
            label=lambda: translate("Equipment", "Decimals"),
            choices=lambda: scales,
            required=True,
        ),
        MultilineField(key="note", label=lambda: translate("Equipment", "Remarks"), lines=2),
    ]


def _quantity(row: StockRow, *, counted: bool) -> Field:
    def label() -> str:
        return translate("Equipment", "Counted") if counted else translate("Equipment", "Quantity")

    def hint() -> str:
        return translate("Equipment", "What is really there, without looking at the book.")

    return NumberField(
        key="quantity",
        label=label,
        required=True,
        decimals=row.scale,
        unit=lambda: row.unit_name,
        hint=hint if counted else None,
    )


def _paper(*, reason: bool) -> list[Field]:
    def note() -> str:
        return translate("Equipment", "Reason") if reason else translate("Equipment", "Remark")

    return [
        TextField(key="doc_no", label=lambda: translate("Equipment", "Number of the paper"), code=True),
        DateField(
            key="day",
            label=lambda: translate("Equipment", "Day"),
            hint=lambda: translate("Equipment", "Empty means today."),
        ),
        MultilineField(key="note", label=note, lines=2, required=reason),
    ]


def _movement(kind: StockMoveKind, typed: dict[str, Any]) -> StockMovement:
    told = {key: value for key, value in typed.items() if key != "quantity"}
    return StockMovement(kind, f"{typed['quantity']:f}", **told)


def _item(typed: dict[str, Any]) -> dict[str, str]:
    minimum = typed["minimum"]
    return {key: str(value) for key, value in typed.items() if key != "minimum"} | {
        "minimum": "" if minimum is None else f"{minimum:f}"
    }
