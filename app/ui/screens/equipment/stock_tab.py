"""The tab of consumables: the list with what is on hand, and the chosen one beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.stock_rows import StockRow
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.list_beside import ListBeside
from app.ui.point_parts import point_columns, point_filters
from app.ui.screens.equipment.lists import EquipmentLists
from app.ui.screens.equipment.stock_words import quantity, stock_state
from app.ui.state_pill import RecordStates
from app.ui.table.column import Column, Kind
from app.ui.table.filter_bar import Filter
from app.ui.table.panel import EmptyWords, ListPanel

if TYPE_CHECKING:
    from app.ui.screens.equipment.stock_actions import StockActions
    from app.ui.screens.equipment.stock_view import StockView


class StockTab(QWidget):
    """List and detail of consumables."""

    opened = Signal(object)

    def __init__(
        self,
        context: AppContext,
        lists: EquipmentLists,
        actions: Callable[[], StockActions],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.beside = ListBeside(
            lambda place: _panel(context, lists, lambda: actions().add(), place), lambda: self.view, self
        )
        self.panel = self.beside.panel
        lists.changed.connect(self.panel.filters.retranslate)
        self._context, self._actions = context, actions
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.beside)
        self.setFocusProxy(self.panel)
        self.panel.opened.connect(self.opened)
        self.beside.chosen.connect(self._show_chosen)

    @cached_property
    def view(self) -> StockView:
        """The chosen consumable."""
        from app.ui.screens.equipment.stock_view import StockView

        return StockView(self._context, self._actions)

    def refresh(self) -> None:
        """Read list and detail again."""
        self.panel.refresh()
        if self.beside.made:
            self.view.reload()

    def _show_chosen(self, item_id: str) -> None:
        self.view.show_item(item_id)


def _panel(
    context: AppContext, lists: EquipmentLists, add: Callable[[], object], place: QWidget
) -> ListPanel:
    states = RecordStates(context)
    service = context.services.equipment.stock
    return states.shown_by(
        ListPanel(
            context,
            [*point_columns(context), *_columns(context, states)],
            states.fetching(lambda query, after: service.stock_page(query, after, context.language)),
            lambda row: row.id,
            EmptyWords(
                "inbox",
                lambda: translate("Equipment", "No consumables yet"),
                lambda: translate("Equipment", "Add what is used up, such as masks, toner or chlorine."),
                lambda: translate("Equipment", "Add consumable"),
                lambda: _and_nothing(add),
            ),
            filters=[
                *point_filters(context, lists.point_names),
                Filter(
                    "retired",
                    lambda: translate("Equipment", "In use"),
                    lambda: [("yes", translate("Equipment", "With retired"))],
                    "chips",
                ),
            ],
            search_hint=lambda: translate("Equipment", "Name of the consumable"),
            sort="name",
            parent=place,
        )
    )


def _and_nothing(act: Callable[[], object]) -> None:
    act()


def _columns(context: AppContext, states: RecordStates) -> list[Column[StockRow]]:
    attention, *others = _other_columns(context)
    return [*_amount_columns(), attention, states.column(), *others]


def _amount_columns() -> list[Column[StockRow]]:
    return [
        Column(
            "name",
            lambda: translate("Equipment", "Name"),
            lambda row: row.name,
            chars=20,
            stretch=True,
            sortable=True,
        ),
        Column(
            "on_hand",
            lambda: translate("Equipment", "On hand"),
            lambda row: row.on_hand_shown.replace("-", "−"),
            Kind.NUMBER,
            9,
        ),
        Column("unit", lambda: translate("Equipment", "Unit"), lambda row: row.unit_name, chars=9),
    ]


def _other_columns(context: AppContext) -> list[Column[StockRow]]:
    return [
        Column(
            "state",
            lambda: translate("Equipment", "Attention"),
            lambda row: stock_state(row)[1],
            Kind.PILL,
            17,
            state=lambda row: stock_state(row)[0],
        ),
        Column(
            "minimum",
            lambda: translate("Equipment", "Least to have"),
            lambda row: row.minimum_shown if row.minimum else "",
            Kind.NUMBER,
            11,
            may_hide=True,
        ),
        Column(
            "places",
            lambda: translate("Equipment", "By place"),
            lambda row: ", ".join(
                f"{shelf.location_name} {quantity(shelf.shown, '', context.formats)}" for shelf in row.shelves
            ),
            chars=22,
            stretch=True,
            may_hide=True,
        ),
    ]
