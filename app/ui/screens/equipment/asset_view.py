"""One asset in full: what it is, where it stands, in which condition, what it cost, and its history."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.models.equipment import GONE, AssetMoveKind
from app.models.people import Act, may
from app.services.equipment_rows import AssetDetail, AssetMoveRow
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
from app.ui.screens.actions.asset_tasks import AssetTasks
from app.ui.screens.equipment.words import (
    MOVE_ICONS,
    action_name,
    attention,
    condition_name,
    condition_sign,
    move_details,
    move_title,
    stage_name,
)
from app.ui.state_pill import show_state
from app.ui.text import isolate, ltr
from app.ui.timeline import Event, Timeline
from app.ui.tokens import GAP

if TYPE_CHECKING:
    from app.ui.screens.equipment.asset_actions import AssetActions

_PHOTO = 150


class AssetView(Retranslating, QWidget):
    """Shows the asset whose id it was given; reads it on the database thread."""

    def __init__(
        self, context: AppContext, actions: Callable[[], AssetActions], edit: Callable[[AssetDetail], None]
    ) -> None:
        super().__init__()
        self._context, self._actions, self._edit = context, actions, edit
        self._id = ""
        self.detail: AssetDetail | None = None
        self._state = ""
        self._photos: list[bytes] = []
        self._name = PlainLabel(role="heading", wrap=True)
        self._about = PlainLabel(role="small", wrap=True)
        self._condition, self._warning, self._exchange = Pill(), Pill(), Pill()
        self._buttons = QWidget()
        self._row = FlowLayout(self._buttons, GAP // 2 + 2)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.tasks = AssetTasks(context)
        self._cards = QVBoxLayout()
        self._area = QScrollArea()
        self._empty = EmptyState()
        self._lay_out()
        self.show_asset("")

    def show_asset(self, asset_id: str) -> None:
        """Show another asset, "" for none."""
        self._id = asset_id
        self._area.setVisible(bool(asset_id) and self.detail is not None)
        self._empty.setVisible(not asset_id)
        self.reload()

    def reload(self) -> None:
        """Read the asset again."""
        wanted = self._id
        if not wanted:
            self.detail = None
            self.retranslate()
            return
        services, lang = self._context.services, self._context.language

        def work(_progress: object, _cancel: object) -> tuple[AssetDetail, str, list[bytes]]:
            detail = services.equipment.asset(wanted, lang)
            photos = [services.desk.blobs.read(str(photo["sha256"])) for photo in detail.photos]
            state = str(services.exchange.state(detail.row.heads))
            return detail, state, [data for data in photos if data]

        self._context.jobs.run(
            work,
            done=lambda found: self._take(wanted, *found),
            failed=lambda _error: self._lose(wanted),
            owner=self,
        )

    def retranslate(self) -> None:
        """Write everything anew in the language in use."""
        self._empty.show_message(
            "equipment",
            translate("Equipment", "No asset chosen"),
            translate("Equipment", "Choose one in the list to see where it is and what happened to it."),
        )
        if self.detail is not None:
            self._fill(self.detail)

    def _take(self, wanted: str, detail: AssetDetail, state: str, photos: list[bytes]) -> None:
        if wanted != self._id:
            return
        self.detail, self._state, self._photos = detail, state, photos
        self._fill(detail)
        self._area.show()

    def _lose(self, wanted: str) -> None:
        """Show nothing: the asset was removed."""
        if wanted == self._id:
            self.detail = None
            self.show_asset("")

    # ---- filling ---------------------------------------------------------------------------------------------

    def _fill(self, detail: AssetDetail) -> None:
        row = detail.row
        self._name.setText(row.name)
        made = " ".join(part for part in (row.manufacturer, row.model) if part)
        told = [ltr(row.tag), isolate(made), isolate(row.category_name)]
        self._about.setText(" · ".join(part for part in told if part))
        self._condition.show_state(condition_sign(row.condition), condition_name(row.condition))
        self._warning.setVisible(bool(attention(row)))
        self._warning.show_state("warning", attention(row))
        show_state(self._exchange, self._state)
        self._fill_buttons(detail)
        self._fill_cards(detail)
        self.tasks.show_asset(row)

    def _fill_buttons(self, detail: AssetDetail) -> None:
        clear(self._row)
        row, act = detail.row, self._actions
        gone = row.stage in GONE
        if row.conflicted:
            self._row.addWidget(ConflictLink(self._context, row.id, conflicted=True))
        if (gone or row.stage == "on_order") and row.stage != "written_off":
            self._add(AssetMoveKind.RECEIVE, "import", lambda: act().receive_again(row))
        if not gone:
            if row.holder:
                self._add(AssetMoveKind.RETURN, "undo", lambda: act().give_back(row))
            else:
                self._add(AssetMoveKind.ISSUE, "user", lambda: act().issue(row))
            self._add(AssetMoveKind.TRANSFER, "exchange", lambda: act().transfer(row))
            self._add(AssetMoveKind.CHECK, "eye", lambda: act().condition(row))
        self._row.addWidget(self._more(detail, gone))

    def _add(self, kind: AssetMoveKind, sign: str, pressed: Callable[[], object]) -> None:
        self._row.addWidget(Button(lambda: action_name(kind), sign, "", pressed))

    def _more(self, detail: AssetDetail, gone: bool) -> QPushButton:
        button = QPushButton()
        button.setIcon(icon("more"))
        button.setProperty("kind", "quiet")
        button.setAccessibleName(translate("Equipment", "More actions"))
        button.setToolTip(button.accessibleName())
        button.setAutoDefault(False)
        menu, act, row = QMenu(button), self._actions, detail.row
        menu.addAction(icon("pencil"), translate("Equipment", "Edit…"), lambda: self._edit(detail))
        if not gone:
            if row.holder:
                words = translate("Equipment", "Issue to another person…")
                menu.addAction(icon("user"), words, lambda: act().issue(row))
            menu.addSeparator()
            off = menu.addAction(
                icon("archive"), translate("Equipment", "Write off…"), lambda: act().write_off(row)
            )
            off.setEnabled(may(self._context.actor, Act.SIGN_OFF))
        remove = menu.addAction(icon("trash"), translate("Equipment", "Remove…"), lambda: act().remove(row))
        remove.setEnabled(may(self._context.actor, Act.SIGN_OFF))
        button.setMenu(menu)
        return button

    def _fill_cards(self, detail: AssetDetail) -> None:
        clear(self._cards)
        cards = [
            facts_card(translate("Equipment", "Place and custody"), self._place_facts(detail)),
            self._condition_card(detail),
            facts_card(translate("Equipment", "Identity"), self._identity_facts(detail)),
            self._history(detail),
            facts_card(translate("Equipment", "Ownership and money"), self._money_facts(detail)),
            facts_card(translate("Equipment", "Dates and remarks"), self._date_facts(detail)),
        ]
        for card in cards:
            if card is not None:
                self._cards.addWidget(card)

    def _place_facts(self, detail: AssetDetail) -> list[Fact]:
        row = detail.row
        return [
            (translate("Equipment", "Place"), row.location_name),
            (translate("Equipment", "Custodian"), row.holder_name or translate("Equipment", "nobody")),
            (translate("Equipment", "Agency"), detail.agency_name),
            (translate("Equipment", "Stage of ownership"), stage_name(row.stage)),
        ]

    @staticmethod
    def _identity_facts(detail: AssetDetail) -> list[Fact]:
        row = detail.row
        return [
            (translate("Equipment", "Serial number"), ltr(row.serial)),
            (translate("Equipment", "Donor's tag"), ltr(row.donor_tag)),
            (translate("Equipment", "Manufacturer"), row.manufacturer),
            (translate("Equipment", "Model"), ltr(row.model)),
        ]

    def _money_facts(self, detail: AssetDetail) -> list[Fact]:
        values, formats = detail.values, self._context.formats
        cost = f"{formats.digits_of(values['cost'])} {values['currency']}".strip() if values["cost"] else ""
        return [
            (translate("Equipment", "Donor"), detail.row.donor),
            (translate("Equipment", "Project"), detail.row.project),
            (translate("Equipment", "Purchase order"), ltr(values["purchase_order"])),
            (translate("Equipment", "Cost"), ltr(cost)),
        ]

    def _date_facts(self, detail: AssetDetail) -> list[Fact]:
        values, day = detail.values, self._context.formats.day
        names = [
            (translate("Equipment", "Acquired on"), "acquired"),
            (translate("Equipment", "Warranty until"), "warranty_end"),
            (translate("Equipment", "Next maintenance"), "next_maintenance"),
            (translate("Equipment", "Next calibration"), "next_calibration"),
        ]
        found = [(name, ltr(day(values[key])) if values[key] else "") for name, key in names]
        return [*found, (translate("Equipment", "Remarks"), values["note"])]

    def _condition_card(self, detail: AssetDetail) -> Card | None:
        if not detail.condition_note and not self._photos:
            return None
        card = Card(translate("Equipment", "Condition"))
        if detail.condition_note:
            card.body.addWidget(PlainLabel(detail.condition_note, wrap=True))
        for data in self._photos:
            picture = QPixmap()
            picture.loadFromData(data)
            label = QLabel()
            label.setPixmap(picture.scaledToHeight(_PHOTO, Qt.TransformationMode.SmoothTransformation))
            card.body.addWidget(label)
        return card

    def _history(self, detail: AssetDetail) -> Card:
        card, line = Card(translate("Equipment", "History")), Timeline()
        line.show_events([self._event(move) for move in detail.moves])
        card.body.addWidget(line)
        return card

    def _event(self, move: AssetMoveRow) -> Event:
        voidable = bool(move.from_stage) and not move.voided
        return Event(
            MOVE_ICONS.get(move.kind, "dot"),
            move_title(move),
            move_details(move, self._context.formats),
            move.note,
            explained(move.estimate, self._context.formats),
            voided=move.voided,
            action_text=translate("Equipment", "Declare void…"),
            action=(lambda: self._actions().void(move)) if voidable else None,
        )

    def _lay_out(self) -> None:
        pills = QHBoxLayout()
        pills.setSpacing(GAP // 2)
        for pill in (self._condition, self._warning, self._exchange):
            pills.addWidget(pill)
        pills.addStretch(1)
        lay_out_record(
            self,
            self._area,
            self._empty,
            self._cards,
            self._name,
            self._about,
            pills,
            self._buttons,
            self.tasks,
        )
