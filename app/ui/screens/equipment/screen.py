"""The screen of equipment: assets and consumables of the point."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.ui.bus import Changed
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screen import Screen
from app.ui.screens.equipment.assets_tab import AssetsTab
from app.ui.screens.equipment.lists import EquipmentLists

# The list of assets is what one comes for; forms, dialogs and the other tab are loaded when they are asked for.
if TYPE_CHECKING:
    from app.services.equipment_rows import AssetDetail
    from app.ui.screens.equipment.asset_actions import AssetActions
    from app.ui.screens.equipment.asset_view import AssetView
    from app.ui.screens.equipment.locations_dialog import LocationsDialog
    from app.ui.screens.equipment.stock_actions import StockActions
    from app.ui.screens.equipment.stock_tab import StockTab
    from app.ui.screens.equipment.stock_view import StockView

_CONCERNS = frozenset({"asset", "asset_move", "stock_item", "stock_move", "location", "person"})


class EquipmentScreen(Screen):
    """Two tabs over each other's data: what is kept, and what is used up."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self.lists = EquipmentLists(context, self)
        self.tabs = QTabWidget(self._stack)
        self.tabs.setDocumentMode(True)
        assets_place, self._stock_place = QWidget(), QWidget()
        self._stock_made = False
        self.tabs.addTab(assets_place, "")
        self.tabs.addTab(self._stock_place, "")
        self.assets = AssetsTab(
            context,
            self.lists,
            lambda: self.asset_actions,
            self.edit_asset,
            self.receive_asset,
            assets_place,
        )
        _fill(assets_place, self.assets)
        self.receive_button = Button(
            lambda: translate("Equipment", "Receive asset"), "plus", "primary", self.receive_asset
        )
        self.add_button = Button(
            lambda: translate("Equipment", "Add consumable"), "plus", "primary", self._add_stock
        )
        self._views: list[AssetView | StockView] = []
        actions = [*self._printing(), self._places_button(), self.receive_button, self.add_button]
        self.open_page(self.tabs, lambda: translate("Equipment", "Equipment"), actions=actions)
        self._connect()
        self._name_tabs()
        self.assets.panel.settled.connect(self._read_beside)

    @cached_property
    def asset_actions(self) -> AssetActions:
        """What may be done with an asset."""
        from app.ui.screens.equipment.asset_actions import AssetActions

        actions = AssetActions(self.context, self.lists, self)
        actions.saved.connect(self._on_saved)
        return actions

    @cached_property
    def stock_actions(self) -> StockActions:
        """What may be done with a consumable."""
        from app.ui.screens.equipment.stock_actions import StockActions

        actions = StockActions(self.context, self.lists, self)
        actions.saved.connect(self._on_saved)
        return actions

    @cached_property
    def stock(self) -> StockTab:
        """The tab of consumables."""
        from app.ui.screens.equipment.stock_tab import StockTab

        tab = StockTab(self.context, self.lists, lambda: self.stock_actions, self._stock_place)
        tab.opened.connect(self.open_stock)
        _fill(self._stock_place, tab)
        self._stock_made = True
        return tab

    def retranslate(self) -> None:
        """Name the tabs and read what is named in another language."""
        self._name_tabs()
        self.lists.load()
        self._refresh()

    def on_changed(self, change: Changed) -> None:
        """Read again when something of equipment changed."""
        if not change.kinds & _CONCERNS:
            return
        if "location" in change.kinds:
            self.lists.load()
        self._refresh()

    # ---- pages -----------------------------------------------------------------------------------------------

    def receive_asset(self) -> None:
        """Open the form of a new asset."""
        from app.ui.forms.panel import FormPanel
        from app.ui.screens.equipment.asset_form import asset_sections, asset_values, receipt_of

        services, actor = self.context.services, self.context.actor
        panel = FormPanel(
            self.context,
            asset_sections(self.context, self.lists, new=True),
            lambda typed: services.equipment.add_asset(actor, asset_values(typed), receipt_of(typed)),
            lambda changed: self._page_saved(changed, translate("Equipment", "Asset received")),
            cancelled=self.go_back,
            save_words=lambda: translate("Equipment", "Receive asset"),
        )
        panel.form.set_values({"condition": "G", "stage": "received", "currency": "USD"})
        self.open_page(panel, lambda: translate("Equipment", "Receive asset"), may_leave=panel.may_leave)

    def edit_asset(self, detail: AssetDetail) -> None:
        """Open the form of an asset."""
        from app.ui.forms.panel import FormPanel
        from app.ui.screens.equipment.asset_form import asset_sections, asset_values, shown_values

        services, actor, row = self.context.services, self.context.actor, detail.row
        panel = FormPanel(
            self.context,
            asset_sections(self.context, self.lists, new=False),
            lambda typed: services.equipment.change_asset(actor, row.id, asset_values(typed), row.version),
            lambda changed: self._page_saved(changed, translate("Equipment", "Asset changed")),
            cancelled=self.go_back,
        )
        panel.form.set_values(shown_values(detail))
        self.open_page(panel, lambda: row.name, may_leave=panel.may_leave)

    def open_asset(self, row: Any) -> None:
        """Open the page of an asset, for a narrow window or the keyboard."""
        from app.ui.screens.equipment.asset_view import AssetView

        view = AssetView(self.context, lambda: self.asset_actions, self.edit_asset)
        view.show_asset(row.id)
        self._open_view(view, lambda: row.name)

    def open_stock(self, row: Any) -> None:
        """Open the page of a consumable."""
        from app.ui.screens.equipment.stock_view import StockView

        view = StockView(self.context, lambda: self.stock_actions)
        view.show_item(row.id)
        self._open_view(view, lambda: row.name)

    def open_locations(self) -> LocationsDialog:
        """Open the places of the point."""
        from app.ui.screens.equipment.locations_dialog import LocationsDialog

        dialog = LocationsDialog(self, self.context, self.context.bus.changed)
        dialog.open()
        return dialog

    # ---- within ----------------------------------------------------------------------------------------------

    def _name_tabs(self) -> None:
        self.tabs.setTabText(0, translate("Equipment", "Assets"))
        self.tabs.setTabText(1, translate("Equipment", "Consumables"))

    def _read_beside(self) -> None:
        """Read the choices of filters and the summary, once the first page of the list has been painted."""
        self.lists.load()
        self.assets.refresh_summary()

    def _open_view(self, view: AssetView | StockView, title: Callable[[], str]) -> None:
        self._views.append(view)
        view.destroyed.connect(lambda _gone, one=view: self._views.remove(one))
        self.open_page(view, title)

    def _refresh(self) -> None:
        self.assets.refresh()
        if self._stock_made:
            self.stock.refresh()
        for view in self._views:
            view.reload()

    def _page_saved(self, changed: Any, words: str) -> None:
        self.close_page()
        self._on_saved(changed, words)

    def _on_saved(self, changed: Any, words: str) -> None:
        if words:
            self.context.notify(words)
        self.context.bus.changed(changed)

    def _connect(self) -> None:
        self.assets.opened.connect(self.open_asset)
        self.tabs.currentChanged.connect(self._show_actions)
        self._show_actions(0)

    def _show_actions(self, tab: int) -> None:
        self.tabs.setFocusProxy(self.stock if tab else self.assets)
        self.receive_button.setVisible(tab == 0)
        self.add_button.setVisible(tab == 1)

    def _add_stock(self) -> None:
        self.stock_actions.add()

    def _places_button(self) -> QWidget:
        return Button(lambda: translate("Equipment", "Places…"), "place", "", self.open_locations)

    def _printing(self) -> list[QWidget]:
        """Return the button that prints, where somebody has given the window a way to print."""
        print_document = self.context.print_document
        if print_document is None:
            return []
        return [
            Button(
                lambda: translate("Equipment", "Print list"),
                "print",
                "",
                lambda: print_document("equipment", self.lists.here),
            )
        ]


def _fill(place: QWidget, tab: QWidget) -> None:
    layout = QVBoxLayout(place)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(tab)
