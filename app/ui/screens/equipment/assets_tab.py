"""The tab of assets: how many work, the list, and the chosen asset beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.models.equipment import WORKING, Condition
from app.services.equipment_rows import AssetDetail, AssetRow, AssetSummary
from app.ui.context import AppContext
from app.ui.facts import clear
from app.ui.i18n import Retranslating, translate
from app.ui.list_beside import ListBeside
from app.ui.plain_label import PlainLabel
from app.ui.point_parts import point_columns, point_filters
from app.ui.screens.equipment.lists import EquipmentLists
from app.ui.screens.equipment.words import attention, condition_choices, condition_name, condition_sign
from app.ui.state_pill import RecordStates
from app.ui.table.column import Column, Kind
from app.ui.table.filter_bar import Filter
from app.ui.table.panel import EmptyWords, ListPanel
from app.ui.text import ltr
from app.ui.tokens import GAP

if TYPE_CHECKING:
    from app.ui.screens.equipment.asset_actions import AssetActions
    from app.ui.screens.equipment.asset_view import AssetView

_NEEDS_WORK = tuple(code for code in Condition if code not in WORKING and code is not Condition.WRITTEN_OFF)


_CHIP_ROOM = 8
"""What a chip is higher than its words, in device-independent pixels."""


class AssetsTab(Retranslating, QWidget):
    """List, summary and detail of assets."""

    opened = Signal(object)
    """The row whose page the user wants."""

    def __init__(
        self,
        context: AppContext,
        lists: EquipmentLists,
        actions: Callable[[], AssetActions],
        edit: Callable[[AssetDetail], None],
        receive: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._lists = context, lists
        self._actions, self._edit = actions, edit
        self.summary = SummaryBar(self)
        self.beside = ListBeside(
            lambda place: _panel(context, lists, receive, place), lambda: self.view, self
        )
        self.panel = self.beside.panel
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.summary)
        layout.addWidget(self.beside, 1)
        self.setFocusProxy(self.panel)
        self.panel.opened.connect(self.opened)
        self.beside.chosen.connect(self._show_chosen)
        self.summary.condition_clicked.connect(lambda code: self.panel.filters.set_value("condition", code))
        lists.changed.connect(self.panel.filters.retranslate)

    @cached_property
    def view(self) -> AssetView:
        """The chosen asset."""
        from app.ui.screens.equipment.asset_view import AssetView

        return AssetView(self._context, self._actions, self._edit)

    def refresh(self) -> None:
        """Read list, summary and detail again."""
        self.panel.refresh()
        if self.beside.made:
            self.view.reload()
        self.refresh_summary()

    def refresh_summary(self) -> None:
        """Count again."""
        service = self._context.services.equipment
        self._context.jobs.run(
            lambda _progress, _cancel: service.summary(), done=self._show_summary, owner=self
        )

    def _show_chosen(self, asset_id: str) -> None:
        self.view.show_asset(asset_id)

    def _show_summary(self, found: AssetSummary) -> None:
        self.summary.show_summary(found, self._context)


class SummaryBar(Retranslating, QWidget):
    """How many assets there are, what share works, and what needs somebody's hand."""

    condition_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = AssetSummary()
        self._context: AppContext | None = None
        self._words = PlainLabel(parent=self)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(GAP // 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP * 2, GAP + 2, GAP * 2, 0)
        row.setSpacing(GAP * 2)
        row.addWidget(self._words)
        row.addLayout(self._chips)
        row.addStretch(1)
        # The place of the figures is kept, so that the list does not move when they come.
        self._words.setMinimumHeight(self.fontMetrics().height() + _CHIP_ROOM)

    def show_summary(self, found: AssetSummary, context: AppContext) -> None:
        """Show other figures; nothing while there is no asset."""
        self._found, self._context = found, context
        self.setVisible(found.total > 0)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the figures anew."""
        if self._context is None:
            return
        number = self._context.formats.number
        words = translate("Equipment", "{count} assets · {percent} in working order")
        percent = ltr(f"{number(self._found.working_percent or 0)} %")
        self._words.setText(words.format(count=ltr(number(self._found.total)), percent=percent))
        clear(self._chips)
        for code in _NEEDS_WORK:
            if self._found.counts.get(code):
                self._chips.addWidget(self._chip(code, number(self._found.counts[code])))
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def _chip(self, code: str, count: str) -> QPushButton:
        chip = QPushButton(f"{condition_name(code)} {ltr(count)}")
        chip.setProperty("kind", "chip")
        chip.setAutoDefault(False)
        chip.setToolTip(translate("Equipment", "Show these assets"))
        chip.clicked.connect(lambda _checked: self.condition_clicked.emit(code))
        return chip


def _panel(
    context: AppContext, lists: EquipmentLists, receive: Callable[[], None], place: QWidget
) -> ListPanel:
    states = RecordStates(context)
    service = context.services.equipment
    return states.shown_by(
        ListPanel(
            context,
            [*point_columns(context), *_columns(states)],
            states.fetching(lambda query, after: service.assets_page(query, after, context.language)),
            lambda row: row.id,
            EmptyWords(
                "equipment",
                lambda: translate("Equipment", "No equipment yet"),
                lambda: translate(
                    "Equipment", "Receive the first asset: scan or type its tag and serial number."
                ),
                lambda: translate("Equipment", "Receive asset"),
                receive,
            ),
            filters=[*point_filters(context, lists.point_names), *_filters(lists)],
            search_hint=lambda: translate("Equipment", "Tag, serial number, name or make"),
            sort="tag",
            parent=place,
        )
    )


def _columns(states: RecordStates) -> list[Column[AssetRow]]:
    return [*_identity_columns(), *_state_columns(), states.column(), *_other_columns()]


def _identity_columns() -> list[Column[AssetRow]]:
    return [
        Column(
            "tag", lambda: translate("Equipment", "Tag"), lambda row: row.tag, Kind.CODE, 11, sortable=True
        ),
        Column(
            "name",
            lambda: translate("Equipment", "Name"),
            lambda row: row.name,
            chars=24,
            stretch=True,
            sortable=True,
        ),
    ]


def _state_columns() -> list[Column[AssetRow]]:
    return [
        Column(
            "condition",
            lambda: translate("Equipment", "Condition"),
            lambda row: condition_name(row.condition),
            Kind.PILL,
            14,
            sortable=True,
            state=lambda row: condition_sign(row.condition),
            words=lambda: [name for _code, name in condition_choices(written_off=True)],
        ),
        Column(
            "location",
            lambda: translate("Equipment", "Place"),
            lambda row: row.location_name,
            chars=16,
            stretch=True,
        ),
    ]


def _other_columns() -> list[Column[AssetRow]]:
    return [
        Column(
            "attention",
            lambda: translate("Equipment", "Attention"),
            attention,
            Kind.PILL,
            20,
            may_hide=True,
            state=lambda _row: "warning",
        ),
        Column(
            "holder",
            lambda: translate("Equipment", "Custodian"),
            lambda row: row.holder_name,
            chars=18,
            may_hide=True,
        ),
        Column(
            "serial",
            lambda: translate("Equipment", "Serial number"),
            lambda row: row.serial,
            Kind.CODE,
            14,
            may_hide=True,
        ),
    ]


def _filters(lists: EquipmentLists) -> list[Filter]:
    return [
        Filter(
            "condition",
            lambda: translate("Equipment", "Every condition"),
            lambda: condition_choices(written_off=True),
        ),
        Filter("location", lambda: translate("Equipment", "All places"), lists.location_names),
        Filter("category", lambda: translate("Equipment", "All categories"), lists.category_names),
        Filter(
            "gone",
            lambda: translate("Equipment", "Here"),
            lambda: [("yes", translate("Equipment", "With departed"))],
            "chips",
        ),
    ]
