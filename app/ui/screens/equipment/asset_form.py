"""The fields of an asset: what it is, how it came, what it cost, and when it is due."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from app.models.equipment import GONE, AssetMoveKind, AssetMovement, OwnershipStage
from app.services.equipment_rows import AssetDetail
from app.ui.context import AppContext
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
from app.ui.screens.equipment.words import condition_choices, stage_name

_RECEIPT = ("location", "person", "condition", "doc_no", "day", "receipt_note")
_CURRENCIES = ("USD", "IQD", "EUR", "AUD", "GBP")


def asset_sections(context: AppContext, lists: EquipmentLists, *, new: bool) -> list[Section]:
    """Return the sections of the form; a new asset also says how it was received."""
    sections = [_identity(lists, new)]
    if new:
        sections.append(_receipt(context, lists))
    return [*sections, _money(), _dates()]


def asset_values(typed: Mapping[str, Any]) -> dict[str, str]:
    """Return what the service takes from what was typed."""
    found = {key: value for key, value in typed.items() if key not in _RECEIPT}
    return {key: _text(value) for key, value in found.items()}


def receipt_of(typed: Mapping[str, Any]) -> AssetMovement:
    """Return the first movement of a new asset."""
    return AssetMovement(
        AssetMoveKind.RECEIVE,
        location=typed["location"],
        person=typed["person"],
        condition=typed["condition"],
        doc_no=typed["doc_no"],
        day=typed["day"],
        note=typed["receipt_note"],
    )


def shown_values(detail: AssetDetail) -> dict[str, Any]:
    """Return what the form shows of an asset."""
    values: dict[str, Any] = dict(detail.values)
    values["item"] = Pick(detail.row.item, detail.row.name) if detail.row.item else None
    values["cost"] = Decimal(detail.values["cost"]) if detail.values["cost"] else None
    return values


def _text(value: Any) -> str:
    return f"{value:f}" if isinstance(value, Decimal) else str(value or "")


def _identity(lists: EquipmentLists, new: bool) -> Section:
    fields: list[Field] = [
        PickerField(
            key="item",
            label=lambda: translate("Equipment", "Item of the catalogue"),
            fetch=lambda text: lists.find_items(text, used_up=False),
            wide=True,
            hint=lambda: translate(
                "Equipment", "Search by name, code or make, for example: passport reader."
            ),
        ),
        TextField(
            key="name",
            label=lambda: translate("Equipment", "Name"),
            required=not new,
            hint=lambda: translate("Equipment", "Leave empty to use the name of the catalogue."),
        ),
        ChoiceField(
            key="category", label=lambda: translate("Equipment", "Category"), choices=lists.categories
        ),
        TextField(key="manufacturer", label=lambda: translate("Equipment", "Manufacturer")),
        TextField(key="model", label=lambda: translate("Equipment", "Model")),
        TextField(key="tag", label=lambda: translate("Equipment", "Asset tag"), code=True),
        TextField(key="serial", label=lambda: translate("Equipment", "Serial number"), code=True),
        TextField(key="donor_tag", label=lambda: translate("Equipment", "Donor's tag"), code=True),
        ChoiceField(key="agency", label=lambda: translate("Equipment", "Agency"), choices=lists.agencies),
    ]
    if new and lists.at_headquarters:
        point = ChoiceField(
            key="point",
            label=lambda: translate("Equipment", "Border point"),
            choices=lists.points,
            required=True,
        )
        fields.insert(0, point)
    return Section(lambda: translate("Equipment", "What it is"), fields)


def _receipt(context: AppContext, lists: EquipmentLists) -> Section:
    return Section(
        lambda: translate("Equipment", "Received"),
        [
            ChoiceField(
                key="location",
                label=lambda: translate("Equipment", "Place"),
                choices=lists.locations,
            ),
            PickerField(
                key="person",
                label=lambda: translate("Equipment", "Custodian"),
                fetch=find_person(context),
            ),
            ChoiceField(
                key="condition",
                label=lambda: translate("Equipment", "Condition"),
                choices=lambda: [Choice(code, name) for code, name in condition_choices()],
                required=True,
            ),
            TextField(
                key="doc_no", label=lambda: translate("Equipment", "Delivery note or voucher"), code=True
            ),
            DateField(key="day", label=lambda: translate("Equipment", "Received on")),
            TextField(key="receipt_note", label=lambda: translate("Equipment", "Remark")),
        ],
    )


def _money() -> Section:
    stages = [stage for stage in OwnershipStage if stage not in GONE]
    return Section(
        lambda: translate("Equipment", "Ownership and money"),
        [
            ChoiceField(
                key="stage",
                label=lambda: translate("Equipment", "Stage of ownership"),
                choices=lambda: [Choice(stage.value, stage_name(stage)) for stage in stages],
            ),
            TextField(key="donor", label=lambda: translate("Equipment", "Donor")),
            TextField(key="project", label=lambda: translate("Equipment", "Project")),
            TextField(
                key="purchase_order", label=lambda: translate("Equipment", "Purchase order"), code=True
            ),
            NumberField(key="cost", label=lambda: translate("Equipment", "Cost"), decimals=2),
            ChoiceField(
                key="currency",
                label=lambda: translate("Equipment", "Currency"),
                choices=lambda: [Choice(code, code) for code in _CURRENCIES],
            ),
        ],
    )


def _dates() -> Section:
    return Section(
        lambda: translate("Equipment", "Dates and remarks"),
        [
            DateField(key="acquired", label=lambda: translate("Equipment", "Acquired on")),
            DateField(key="warranty_end", label=lambda: translate("Equipment", "Warranty until")),
            DateField(key="next_maintenance", label=lambda: translate("Equipment", "Next maintenance")),
            DateField(key="next_calibration", label=lambda: translate("Equipment", "Next calibration")),
            MultilineField(key="note", label=lambda: translate("Equipment", "Remarks"), lines=2),
        ],
    )
