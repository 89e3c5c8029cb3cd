"""Equipment: assets, consumables and the places where they stand."""

from __future__ import annotations

from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screen import Screen, ScreenSpec


def equipment_spec(context: AppContext) -> ScreenSpec:
    """Return the screen as the rail lists it; its parts are loaded when it is first opened."""
    del context
    return ScreenSpec("equipment", lambda: translate("Equipment", "Equipment"), "equipment", _make)


def _make(context: AppContext) -> Screen:
    from app.ui.screens.equipment.screen import EquipmentScreen

    return EquipmentScreen(context)
