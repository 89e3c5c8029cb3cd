"""An asset on a page of another screen, with all that may be done with it."""

from __future__ import annotations

from typing import Any

from app.services.equipment_rows import AssetDetail
from app.ui.context import AppContext
from app.ui.form_dialog import open_form
from app.ui.i18n import translate
from app.ui.screen import Screen
from app.ui.screens.equipment.asset_actions import AssetActions
from app.ui.screens.equipment.asset_form import asset_sections, asset_values, shown_values
from app.ui.screens.equipment.asset_view import AssetView
from app.ui.screens.equipment.lists import EquipmentLists


def asset_page(screen: Screen, context: AppContext, asset: str) -> AssetView:
    """Return the view of an asset; it reads itself again after what is done from it."""
    lists = EquipmentLists(context, screen)
    lists.load()
    actions = AssetActions(context, lists, screen)
    view = AssetView(context, lambda: actions, lambda detail: _edit(screen, context, lists, detail, tell))

    def tell(changed: Any, words: str) -> None:
        if words:
            context.notify(words)
        context.bus.changed(changed)
        view.reload()

    actions.saved.connect(tell)
    view.destroyed.connect(lists.deleteLater)
    view.destroyed.connect(actions.deleteLater)
    view.show_asset(asset)
    return view


def _edit(screen: Screen, context: AppContext, lists: EquipmentLists, detail: AssetDetail, tell: Any) -> None:
    services, actor, row = context.services, context.actor, detail.row
    open_form(
        screen,
        context,
        row.name,
        asset_sections(context, lists, new=False),
        lambda typed: services.equipment.change_asset(actor, row.id, asset_values(typed), row.version),
        lambda changed: tell(changed, translate("Equipment", "Asset changed")),
        values=shown_values(detail),
    )
