"""One consumable in full: what is on hand and where, how long it lasts, and its book."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.models.stock import StockMoveKind
from app.services.stock_rows import StockDetail, StockMoveRow
from app.ui.button import Button
from app.ui.clock_words import explained
from app.ui.conflict_link import ConflictLink
from app.ui.context import AppContext
from app.ui.empty_state import EmptyState
from app.ui.facts import Card, Fact, clear, facts_card
from app.ui.flow_layout import FlowLayout
from app.ui.i18n import Retranslating, translate
from app.ui.icons import icon
from app.ui.pill import Pill
from app.ui.plain_label import PlainLabel
from app.ui.record_column import lay_out_record
from app.ui.screens.equipment.stock_words import (
    quantity,
    stock_kind_name,
    stock_move_details,
    stock_move_title,
    stock_state,
)
from app.ui.screens.equipment.words import MOVE_ICONS
from app.ui.state_pill import show_state
from app.ui.text import ltr
from app.ui.timeline import Event, Timeline
from app.ui.tokens import GAP

if TYPE_CHECKING:
    from app.ui.screens.equipment.stock_actions import StockActions


class StockView(Retranslating, QWidget):
    """Shows the consumable whose id it was given; reads it on the database thread."""

    def __init__(self, context: AppContext, actions: Callable[[], StockActions]) -> None:
        super().__init__()
        self._context, self._actions = context, actions
        self._id = ""
        self.detail: StockDetail | None = None
        self._travel = ""
        self._name = PlainLabel(role="heading", wrap=True)
        self._amount = PlainLabel(role="title")
        self._state, self._exchange = Pill(), Pill()
        self._buttons = QWidget()
        self._row = FlowLayout(self._buttons, GAP // 2 + 2)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._cards = QVBoxLayout()
        self._area = QScrollArea()
        self._empty = EmptyState()
        self._lay_out()
        self.show_item("")

    def show_item(self, item_id: str) -> None:
        """Show another consumable, "" for none."""
        self._id = item_id
        self._area.setVisible(bool(item_id) and self.detail is not None)
        self._empty.setVisible(not item_id)
        self.reload()

    def reload(self) -> None:
        """Read the consumable again."""
        wanted = self._id
        if not wanted:
            self.detail = None
            self.retranslate()
            return
        services, lang = self._context.services, self._context.language

        def work(_progress: object, _cancel: object) -> tuple[StockDetail, str]:
            detail = services.equipment.stock.item(wanted, lang)
            return detail, str(services.exchange.state(detail.row.heads))

        self._context.jobs.run(work, done=lambda found: self._take(wanted, *found), owner=self)

    def retranslate(self) -> None:
        """Write everything anew in the language in use."""
        self._empty.show_message(
            "inbox",
            translate("Equipment", "No consumable chosen"),
            translate("Equipment", "Choose one in the list to see what is left and who took it."),
        )
        if self.detail is not None:
            self._fill(self.detail)

    def _take(self, wanted: str, detail: StockDetail, travel: str) -> None:
        if wanted == self._id:
            self.detail, self._travel = detail, travel
            self._fill(detail)
            self._area.show()

    def _fill(self, detail: StockDetail) -> None:
        row, formats = detail.row, self._context.formats
        sign, words = stock_state(row)
        self._name.setText(row.name)
        self._amount.setText(quantity(row.on_hand_shown, row.unit_name, formats))
        self._amount.set_tone("danger" if row.negative else "warning" if row.low else "")
        self._state.setVisible(bool(words))
        self._state.show_state(sign, words)
        show_state(self._exchange, self._travel)
        self._fill_buttons(detail)
        clear(self._cards)
        for card in (
            facts_card(translate("Equipment", "Stock"), self._facts(detail)),
            facts_card(translate("Equipment", "By place"), self._shelves(detail)),
            self._book(detail),
        ):
            if card is not None:
                self._cards.addWidget(card)

    def _facts(self, detail: StockDetail) -> list[Fact]:
        row, formats = detail.row, self._context.formats
        cover = ""
        if detail.days_of_cover is not None:
            words = translate("Equipment", "{count} days at the use of the last 30 days")
            cover = words.format(count=ltr(formats.number(detail.days_of_cover)))
        least = quantity(row.minimum_shown, row.unit_name, formats) if row.minimum else ""
        expiry = ltr(formats.day(detail.next_expiry)) if detail.next_expiry else ""
        return [
            (translate("Equipment", "Lasts for"), cover),
            (translate("Equipment", "Least to have"), least),
            (translate("Equipment", "Expires first on"), expiry),
            (translate("Equipment", "Remarks"), detail.values["note"]),
        ]

    def _shelves(self, detail: StockDetail) -> list[Fact]:
        row, formats = detail.row, self._context.formats
        elsewhere = translate("Equipment", "No place given")
        return [
            (shelf.location_name or elsewhere, quantity(shelf.shown, row.unit_name, formats))
            for shelf in row.shelves
        ]

    def _book(self, detail: StockDetail) -> Card:
        card = Card(translate("Equipment", "Movements"))
        if detail.moves:
            line = Timeline()
            line.show_events([self._event(move) for move in detail.moves])
            card.body.addWidget(line)
        else:
            nothing = PlainLabel(translate("Equipment", "Nothing has been received yet."), wrap=True)
            nothing.setProperty("muted", True)
            card.body.addWidget(nothing)
        return card

    def _event(self, move: StockMoveRow) -> Event:
        sign = "+" if move.quantity > 0 else ""
        return Event(
            MOVE_ICONS.get(move.kind, "dot"),
            stock_move_title(move),
            stock_move_details(move, self._context.formats),
            move.note,
            explained(move.estimate, self._context.formats),
            amount=ltr(self._context.formats.digits_of(f"{sign}{move.shown}".replace("-", "−"))),
            tone="ok" if move.quantity > 0 else "",
            voided=move.voided,
            action_text=translate("Equipment", "Declare void…"),
            action=None if move.voided else (lambda: self._actions().void(move)),
        )

    def _fill_buttons(self, detail: StockDetail) -> None:
        clear(self._row)
        if detail.row.conflicted:
            self._row.addWidget(ConflictLink(self._context, detail.row.id, conflicted=True))
        for kind in (StockMoveKind.ISSUE, StockMoveKind.RECEIVE, StockMoveKind.COUNT):
            self._row.addWidget(self._button(detail, kind))
        self._row.addWidget(self._more(detail))

    def _button(self, detail: StockDetail, kind: StockMoveKind) -> Button:
        return Button(
            lambda: stock_kind_name(kind),
            MOVE_ICONS[kind],
            "",
            lambda: self._actions().move(detail.row, kind),
        )

    def _more(self, detail: StockDetail) -> QPushButton:
        button = QPushButton()
        button.setIcon(icon("more"))
        button.setProperty("kind", "quiet")
        button.setAccessibleName(translate("Equipment", "More actions"))
        button.setToolTip(button.accessibleName())
        button.setAutoDefault(False)
        menu, row = QMenu(button), detail.row
        for kind in (StockMoveKind.RETURN, StockMoveKind.TRANSFER, StockMoveKind.WRITE_OFF):
            menu.addAction(icon(MOVE_ICONS[kind]), f"{stock_kind_name(kind)}…", self._mover(detail, kind))
        menu.addSeparator()
        menu.addAction(icon("pencil"), translate("Equipment", "Edit…"), lambda: self._actions().edit(detail))
        words = (
            translate("Equipment", "Take off the list") if row.active else translate("Equipment", "Put back")
        )
        menu.addAction(icon("archive"), words, lambda: self._actions().retire(row))
        button.setMenu(menu)
        return button

    def _mover(self, detail: StockDetail, kind: StockMoveKind) -> Callable[[], object]:
        return lambda: self._actions().move(detail.row, kind)

    def _lay_out(self) -> None:
        pills = QHBoxLayout()
        pills.setSpacing(GAP // 2)
        for pill in (self._state, self._exchange):
            pills.addWidget(pill)
        pills.addStretch(1)
        lay_out_record(
            self, self._area, self._empty, self._cards, self._name, self._amount, pills, self._buttons
        )
