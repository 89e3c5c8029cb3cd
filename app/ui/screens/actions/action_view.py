"""One corrective action in full: what is wrong, what to do, who has it, its next steps, and its history."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.models.actions import ActionDetail, ActionStatus, Source
from app.models.people import Act, may
from app.ui.bus import Changed
from app.ui.button import Button
from app.ui.conflict_link import ConflictLink
from app.ui.context import AppContext
from app.ui.empty_state import EmptyState
from app.ui.facts import clear
from app.ui.flow_layout import FlowLayout
from app.ui.i18n import Retranslating, translate
from app.ui.icons import icon
from app.ui.pill import Pill
from app.ui.plain_label import PlainLabel
from app.ui.record_column import lay_out_record
from app.ui.screens.actions.action_cards import action_cards
from app.ui.screens.actions.pages import open_asset, open_run, screen_of
from app.ui.screens.actions.steps import ActionSteps
from app.ui.screens.actions.words import (
    PRIORITY_SIGNS,
    STATUS_SIGNS,
    STEP_ICONS,
    attention,
    priority_name,
    status_name,
    step_name,
)
from app.ui.screens.checklists.banner import Banner
from app.ui.state_pill import show_state
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP

_KINDS = frozenset({"action", "action_note", "run", "answer", "asset"})
_PHOTO = 150


class ActionView(Retranslating, QWidget):
    """Shows the action whose id it was given; reads it on the database thread and again whenever it changes."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._id = ""
        self.detail: ActionDetail | None = None
        self._state = ""
        self._photos: dict[str, QPixmap] = {}
        self.steps = ActionSteps(context, self)
        self._title = PlainLabel(role="heading", wrap=True)
        self._about = PlainLabel(role="small", wrap=True)
        self._status, self._priority, self._warning, self._exchange = Pill(), Pill(), Pill(), Pill()
        self._told = Banner("info", "info")
        self._buttons = QWidget()
        self._row = FlowLayout(self._buttons, GAP // 2 + 2)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._cards = QVBoxLayout()
        self._area = QScrollArea()
        self._empty = EmptyState()
        self._lay_out()
        self.show_action("")
        context.bus.happened.connect(self._on_change)

    def show_action(self, action: str) -> None:
        """Show another action, "" for none."""
        self._id = action
        self._area.setVisible(bool(action) and self.detail is not None)
        self._empty.setVisible(not action)
        self.reload()

    def reload(self) -> None:
        """Read the action again."""
        wanted = self._id
        if not wanted:
            self.detail = None
            self.retranslate()
            return
        services, lang = self._context.services, self._context.language

        def work(_progress: object, _cancel: object) -> tuple[ActionDetail, str, dict[str, bytes]]:
            detail = services.actions.detail(wanted, lang)
            found = {digest: services.desk.blobs.read(digest) for digest in _digests(detail)}
            photos = {digest: data for digest, data in found.items() if data}
            return detail, str(services.exchange.state(detail.row.heads)), photos

        self._context.jobs.run(
            work,
            done=lambda found: self._take(wanted, *found),
            failed=lambda _error: self._lose(wanted),
            owner=self,
        )

    def retranslate(self) -> None:
        """Write everything anew in the language in use."""
        self._empty.show_message(
            "wrench",
            translate("Actions", "No corrective action chosen"),
            translate("Actions", "Choose one in the list to see what has to be done and who has it."),
        )
        if self.detail is not None:
            self._fill(self.detail)

    def _on_change(self, change: Changed, _initiator: object) -> None:
        if self._id and change.kinds & _KINDS:
            self.reload()

    def _take(self, wanted: str, detail: ActionDetail, state: str, photos: dict[str, bytes]) -> None:
        if wanted != self._id:
            return
        self.detail, self._state = detail, state
        self._photos = {digest: _pixmap(data) for digest, data in photos.items()}
        self._fill(detail)
        self._area.show()

    def _lose(self, wanted: str) -> None:
        """Show nothing: the action was taken out."""
        if wanted == self._id:
            self.detail = None
            self.show_action("")

    # ---- filling ---------------------------------------------------------------------------------------------

    def _fill(self, detail: ActionDetail) -> None:
        row, formats = detail.row, self._context.formats
        self._title.setText(isolate(row.title))
        due = translate("Actions", "Due on {value}").format(value=ltr(formats.day(row.due)))
        where = isolate(row.point_name)
        self._about.setText(" · ".join(part for part in (ltr(row.code), where, isolate(due)) if part))
        self._status.show_state(STATUS_SIGNS.get(row.status, "neutral"), status_name(row.status))
        self._priority.show_state(PRIORITY_SIGNS.get(row.priority, "neutral"), priority_name(row.priority))
        sign, words = attention(row)
        self._warning.setVisible(bool(words))
        self._warning.show_state(sign, words)
        show_state(self._exchange, self._state)
        self._told.show_text(_told(detail, self._context.actor.id))
        self._fill_buttons(detail)
        clear(self._cards)
        for card in action_cards(self._context, detail, self._picture, self.steps.void_note):
            self._cards.addWidget(card)

    def _fill_buttons(self, detail: ActionDetail) -> None:
        clear(self._row)
        row = detail.row
        if row.conflicted:
            self._row.addWidget(ConflictLink(self._context, row.id, conflicted=True))
        for after in self.steps.offered(detail):
            words = step_name(row.status, after, at_hq=self.steps.at_hq)
            kind = "primary" if self.steps.expected(row.status, after) else ""
            self._row.addWidget(_button(words, STEP_ICONS[after], kind, partial(self.steps.step, after)))
        self._row.addWidget(_button(translate("Actions", "Add note…"), "pencil", "", self.steps.note))
        if row.run and row.source is not Source.GONE:
            self._row.addWidget(
                _button(translate("Actions", "Show checklist"), "checklist", "", self.show_run)
            )
        if row.asset:
            self._row.addWidget(_button(translate("Actions", "Show asset"), "equipment", "", self.show_asset))
        self._row.addWidget(self._more(detail))

    def _more(self, detail: ActionDetail) -> QPushButton:
        button = QPushButton()
        button.setIcon(icon("more"))
        button.setProperty("kind", "quiet")
        button.setAccessibleName(translate("Actions", "More"))
        button.setToolTip(button.accessibleName())
        button.setAutoDefault(False)
        menu = QMenu(button)
        change = menu.addAction(icon("pencil"), translate("Actions", "Change…"), self.steps.change)
        change.setEnabled(detail.row.status != ActionStatus.CLOSED)
        if not detail.row.item:
            remove = menu.addAction(icon("trash"), translate("Actions", "Remove…"), self.steps.remove)
            remove.setEnabled(may(self._context.actor, Act.SIGN_OFF))
        button.setMenu(menu)
        return button

    def show_run(self) -> None:
        """Open the checklist that opened the action."""
        screen = screen_of(self)
        if screen is not None and self.detail is not None:
            open_run(screen, self._context, self.detail.row.run)

    def show_asset(self) -> None:
        """Open the asset that the action is about."""
        screen = screen_of(self)
        if screen is not None and self.detail is not None:
            open_asset(screen, self._context, self.detail.row.asset, self.detail.row.asset_name)

    def _picture(self, reference: object) -> QLabel | None:
        """Return a picture for a card, None while its bytes have not been received."""
        digest = str(reference.get("sha256", "")) if isinstance(reference, dict) else ""
        pixmap = self._photos.get(digest)
        if pixmap is None or pixmap.isNull():
            return None
        label = QLabel()
        label.setPixmap(pixmap.scaledToHeight(_PHOTO, Qt.TransformationMode.SmoothTransformation))
        return label

    def _lay_out(self) -> None:
        pills = FlowLayout(None, GAP // 2)
        for pill in (self._status, self._priority, self._warning, self._exchange):
            pills.addWidget(pill)
        lay_out_record(
            self,
            self._area,
            self._empty,
            self._cards,
            self._title,
            self._about,
            pills,
            self._told,
            self._buttons,
        )


def _button(words: str, sign: str, kind: str, pressed: Callable[[], object]) -> Button:
    return Button(lambda: words, sign, kind, pressed)


def _told(detail: ActionDetail, reader: str) -> str:
    if detail.row.status == ActionStatus.CLOSED:
        return ""
    if detail.row.status == ActionStatus.DONE and detail.row.status_by == reader:
        return translate(
            "Actions", "You said that it is done. Somebody else who may sign off has to check it."
        )
    if detail.row.source is Source.CORRECTED:
        return translate(
            "Actions",
            "The answer that opened this was corrected since, or is not asked any more. "
            "The action stays until somebody says what is left to do.",
        )
    if detail.row.source is Source.GONE:
        return translate("Actions", "The checklist that opened this was discarded; the action stays.")
    return ""


def _digests(detail: ActionDetail) -> list[str]:
    answer = detail.answer.photo if detail.answer is not None else None
    references = [answer, detail.status_photo, *(event.photo for event in detail.events)]
    return [str(one["sha256"]) for one in references if one and one.get("sha256")]


def _pixmap(data: bytes) -> QPixmap:
    found = QPixmap()
    found.loadFromData(data)
    return found
