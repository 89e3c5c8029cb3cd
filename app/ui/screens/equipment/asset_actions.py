"""What may be done with an asset: each action is a small dialog that ends in one movement."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.models.equipment import AssetMoveKind, AssetMovement
from app.services.changed import Changed
from app.services.equipment_rows import AssetMoveRow, AssetRow
from app.ui.context import AppContext
from app.ui.form_dialog import FormDialog, open_form
from app.ui.forms.fields import (
    Choice,
    ChoiceField,
    DateField,
    Field,
    MultilineField,
    PhotoField,
    PickerField,
    Section,
    TextField,
)
from app.ui.i18n import translate
from app.ui.person_fields import find_person
from app.ui.screens.equipment.lists import EquipmentLists
from app.ui.screens.equipment.words import action_name, condition_choices, move_title
from app.ui.text import isolate, ltr
from app.ui.undo import say_with_undo

JPEG = "image/jpeg"


class AssetActions(QObject):
    """Opens the dialogs of one screen and tells it what was saved."""

    saved = Signal(object, str)
    """What changed, and what to tell the user."""

    def __init__(self, context: AppContext, lists: EquipmentLists, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._lists, self._window = context, lists, window

    def issue(self, row: AssetRow) -> FormDialog:
        """Ask to whom the asset is handed."""
        fields = [
            PickerField(
                key="person",
                label=lambda: translate("Equipment", "Custodian"),
                fetch=find_person(self._context),
                required=True,
                wide=True,
            ),
            self._place(row),
            *_paper(),
        ]
        return self._move(row, AssetMoveKind.ISSUE, fields)

    def give_back(self, row: AssetRow) -> FormDialog:
        """Ask how the asset came back."""
        return self._move(row, AssetMoveKind.RETURN, [self._place(row), self._found(), *_paper()])

    def transfer(self, row: AssetRow) -> FormDialog:
        """Ask where the asset goes: to another place here, or to another point for good."""
        point = ChoiceField(
            key="to_point",
            label=lambda: translate("Equipment", "Or to another border point"),
            choices=lambda: self._lists.points(row.point),
            hint=lambda: translate("Equipment", "The asset then leaves the list of this point."),
        )
        fields = [self._place(row), point, *_paper()]
        return self._move(row, AssetMoveKind.TRANSFER, fields)

    def receive_again(self, row: AssetRow) -> FormDialog:
        """Ask how an asset that was on order or had left has come."""
        return self._move(row, AssetMoveKind.RECEIVE, [self._place(row), self._found(), *_paper()])

    def write_off(self, row: AssetRow) -> FormDialog:
        """Ask for the minute of the committee."""
        fields = [
            TextField(
                key="doc_no",
                label=lambda: translate("Equipment", "Number of the minute"),
                code=True,
                required=True,
            ),
            DateField(key="doc_date", label=lambda: translate("Equipment", "Date of the minute")),
            MultilineField(
                key="note", label=lambda: translate("Equipment", "Reason"), lines=3, required=True
            ),
        ]
        note = translate("Equipment", "The asset stays in the records but leaves the list for good.")
        return self._move(row, AssetMoveKind.WRITE_OFF, fields, note)

    def condition(self, row: AssetRow) -> FormDialog:
        """Ask in which condition the asset was found."""
        fields = [
            self._found(required=True),
            MultilineField(
                key="note",
                label=lambda: translate("Equipment", "What is wrong, what was done"),
                lines=3,
                hint=lambda: translate(
                    "Equipment", "Needed when it is out of order, beyond repair or missing."
                ),
            ),
            PhotoField(
                key="photo",
                label=lambda: translate("Equipment", "Photo of the fault or the seal, never of a person"),
                wide=True,
            ),
        ]
        title = f"{translate('Equipment', 'Condition')}: {isolate(row.name)}"
        return open_form(
            self._window,
            self._context,
            title,
            [Section(None, fields)],
            lambda typed: self._save_condition(row, typed),
            lambda changed: self.saved.emit(changed, translate("Equipment", "Condition saved")),
            values={"condition": row.condition},
        )

    def remove(self, row: AssetRow) -> FormDialog:
        """Ask why the asset is taken out."""
        services, actor = self._context.services, self._context.actor
        return open_form(
            self._window,
            self._context,
            f"{translate('Equipment', 'Remove')}: {isolate(row.name)}",
            [Section(None, [_reason()])],
            lambda typed: services.equipment.remove_asset(actor, row.id, typed["reason"]),
            lambda changed: self._removed(changed, row.id),
            save_words=lambda: translate("Equipment", "Remove"),
            note=translate(
                "Equipment",
                "Only for what was entered by mistake. What has left is transferred or written off.",
            ),
        )

    def _removed(self, changed: Changed, asset_id: str) -> None:
        services, actor = self._context.services, self._context.actor
        self.saved.emit(changed, "")
        words = translate("Equipment", "Asset removed")
        say_with_undo(self._context, words, lambda: services.equipment.restore_asset(actor, asset_id))

    def void(self, move: AssetMoveRow) -> FormDialog:
        """Ask why a movement is declared void."""
        services, actor = self._context.services, self._context.actor
        return open_form(
            self._window,
            self._context,
            f"{translate('Equipment', 'Declare void')}: {move_title(move)}",
            [Section(None, [_reason()])],
            lambda typed: services.equipment.void_move(actor, move.id, typed["reason"]),
            lambda changed: self.saved.emit(changed, translate("Equipment", "Movement declared void")),
            save_words=lambda: translate("Equipment", "Declare void"),
        )

    def _move(self, row: AssetRow, kind: AssetMoveKind, fields: list[Field], note: str = "") -> FormDialog:
        services, actor = self._context.services, self._context.actor
        name = isolate(row.name) + (f"  {ltr(row.tag)}" if row.tag else "")
        return open_form(
            self._window,
            self._context,
            f"{action_name(kind)}: {name}",
            [Section(None, fields)],
            lambda typed: services.equipment.move_asset(
                actor, row.id, AssetMovement(kind, **typed), row.version
            ),
            lambda changed: self.saved.emit(changed, translate("Equipment", "Movement recorded")),
            save_words=lambda: action_name(kind),
            note=note,
        )

    def _save_condition(self, row: AssetRow, typed: dict[str, Any]) -> Any:
        service, data = self._context.services.equipment, typed["photo"]
        photos = [service.keep_photo(data, JPEG, f"{row.tag or row.id[:8]}.jpg")] if data else []
        return service.change_condition(
            self._context.actor, row.id, typed["condition"], typed["note"], photos, row.version
        )

    def _place(self, row: AssetRow) -> ChoiceField:
        return ChoiceField(
            key="location",
            label=lambda: translate("Equipment", "Place"),
            choices=lambda: self._lists.locations(row.point),
        )

    @staticmethod
    def _found(*, required: bool = False) -> ChoiceField:
        return ChoiceField(
            key="condition",
            label=lambda: translate("Equipment", "Condition"),
            choices=lambda: [Choice(code, name) for code, name in condition_choices()],
            required=required,
        )


def _paper() -> list[Field]:
    return [
        TextField(key="doc_no", label=lambda: translate("Equipment", "Number of the paper"), code=True),
        DateField(
            key="day",
            label=lambda: translate("Equipment", "Day"),
            hint=lambda: translate("Equipment", "Empty means today."),
        ),
        MultilineField(key="note", label=lambda: translate("Equipment", "Remark"), lines=2),
    ]


def _reason() -> MultilineField:
    return MultilineField(
        key="reason", label=lambda: translate("Equipment", "Reason"), lines=3, required=True
    )
