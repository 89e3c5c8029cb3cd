"""The board of corrective actions: what waits, the list, and the chosen action beside it."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.actions import ActionCounts, ActionRow, ActionStatus
from app.models.paging import Key, Page, Query
from app.services.changed import Changed
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import Retranslating, translate
from app.ui.list_beside import ListBeside
from app.ui.plain_label import PlainLabel
from app.ui.point_parts import point_columns, point_filters
from app.ui.printing.request import VARIANTS
from app.ui.screen import Screen
from app.ui.screens.actions.action_view import ActionView
from app.ui.screens.actions.forms import ask_new
from app.ui.screens.actions.pages import open_action
from app.ui.screens.actions.words import (
    PRIORITY_SIGNS,
    STATUS_SIGNS,
    attention,
    post_choices,
    post_name,
    priority_choices,
    priority_name,
    status_choices,
    status_name,
)
from app.ui.screens.checklists.tabs import Tab
from app.ui.state_pill import RecordStates
from app.ui.table.column import Column, Kind
from app.ui.table.filter_bar import Filter
from app.ui.table.panel import EmptyWords, ListPanel
from app.ui.text import ltr
from app.ui.tokens import GAP

_KINDS = frozenset({"action", "action_note", "run", "answer", "asset"})


class ActionsTab(Retranslating, Tab):
    """List, figures and detail of corrective actions."""

    def __init__(self, context: AppContext, screen: Screen) -> None:
        super().__init__()
        self._context, self._screen = context, screen
        self._points: list[tuple[str, str]] = []
        self._states = RecordStates(context)
        self.figures = PlainLabel(wrap=True, parent=self)
        self.beside = ListBeside(self._make_panel, lambda: self.view, self)
        self.panel = self.beside.panel
        self.new_button = Button(
            lambda: translate("Actions", "Open corrective action…"), "plus", "", self.open_new
        )
        self._lay_out()
        self.setFocusProxy(self.panel)
        self.panel.opened.connect(lambda row: open_action(screen, context, row.id))
        self.beside.chosen.connect(self._show_chosen)
        QShortcut(QKeySequence("Ctrl+Shift+N"), self, self.open_new)
        self._read_counts()

    @cached_property
    def view(self) -> ActionView:
        """The chosen action."""
        return ActionView(self._context)

    def open_new(self) -> None:
        """Ask for a new action."""
        ask_new(self, self._context, self._opened)

    def print_list(self) -> None:
        """Show the preview of the list: of the point that the list is filtered by, or of all."""
        filters = dict(self.panel.query().filters)
        state = filters.get("state", "")
        variant = state if state in VARIANTS["actions"] else ""
        if self._context.print_document is not None:
            self._context.print_document("actions", filters.get("point", ""), variant)

    def on_changed(self, change: Changed) -> None:
        """Read again when actions or what they point to have changed."""
        if change.kinds & _KINDS:
            self.panel.refresh()
            self._read_counts()

    def retranslate(self) -> None:
        """Write hint and figures anew."""
        self.new_button.setToolTip(translate("Actions", "Open corrective action (Ctrl+Shift+N)"))
        self._read_counts()

    def show_state(self, state: str) -> None:
        """Show only the actions of a state: overdue, open, done, escalated or closed."""
        self.panel.filters.set_value("state", state)

    def _show_chosen(self, action: str) -> None:
        self.view.show_action(action)

    def _opened(self, changed: Changed) -> None:
        self._context.notify(translate("Actions", "Corrective action opened"))
        self._context.bus.changed(changed)

    def _read_counts(self) -> None:
        services, lang = self._context.services, self._context.language

        def work(_progress: object, _cancel: object) -> tuple[ActionCounts, list[tuple[str, str]]]:
            points = services.desk.reference.terms("points").items()
            return services.actions.counts(), [(code, term.name.get(lang)) for code, term in points]

        self._context.jobs.run(work, done=lambda found: self._show_counts(*found), owner=self)

    def _show_counts(self, counts: ActionCounts, points: list[tuple[str, str]]) -> None:
        self.figures.setText(self._figures_text(counts))
        if points != self._points:
            self._points = points
            self.panel.filters.retranslate()

    def _figures_text(self, counts: ActionCounts) -> str:
        """Return how many actions wait, without what there is none of."""
        number = self._context.formats.number
        told = [
            (translate("Actions", "{count} open"), counts.to_do),
            (translate("Actions", "{count} overdue"), counts.overdue),
            (translate("Actions", "{count} at headquarters"), counts.escalated),
            (translate("Actions", "{count} to be checked"), counts.done),
        ]
        return " · ".join(words.format(count=ltr(number(count))) for words, count in told if count)

    def _make_panel(self, place: QWidget) -> ListPanel:
        context = self._context

        def fetch(query: Query, after: Key | None) -> Page[ActionRow]:
            return context.services.actions.page(query, after, context.language, context.actor)

        return self._states.shown_by(
            ListPanel(
                context,
                [*point_columns(context), *_columns(context), self._states.column()],
                self._states.fetching(fetch),
                lambda row: row.id,
                EmptyWords(
                    "wrench",
                    lambda: translate("Actions", "No corrective actions"),
                    lambda: translate(
                        "Actions",
                        "A failed item opens one when its checklist is completed; you can open one by hand.",
                    ),
                    lambda: translate("Actions", "Open corrective action…"),
                    self.open_new,
                ),
                filters=[*_filters(), *point_filters(context, lambda: self._points)],
                search_hint=lambda: translate("Actions", "Words of the item or of what has to be done"),
                sort="due",
                parent=place,
            )
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(GAP * 2, GAP + 2, GAP * 2, 0)
        top.addWidget(self.figures, 1)
        top.setSpacing(GAP)
        if self._context.print_document is not None:
            top.addWidget(Button(lambda: translate("Actions", "Print list"), "print", "", self.print_list))
        top.addWidget(self.new_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.beside, 1)


def _columns(context: AppContext) -> list[Column[ActionRow]]:
    return [
        Column("due", lambda: translate("Actions", "Due"), lambda row: row.due, Kind.DATE, 11, sortable=True),
        Column(
            "title",
            lambda: translate("Actions", "What is wrong"),
            lambda row: row.title,
            chars=26,
            stretch=True,
        ),
        Column(
            "priority",
            lambda: translate("Actions", "Priority"),
            lambda row: priority_name(row.priority),
            Kind.PILL,
            10,
            state=lambda row: PRIORITY_SIGNS.get(row.priority, "neutral"),
            words=lambda: [name for _code, name in priority_choices()],
        ),
        Column(
            "status",
            lambda: translate("Actions", "Status"),
            lambda row: status_name(row.status),
            Kind.PILL,
            18,
            state=lambda row: STATUS_SIGNS.get(row.status, "neutral"),
            words=lambda: [name for _code, name in status_choices()],
        ),
        Column(
            "attention",
            lambda: translate("Actions", "Attention"),
            lambda row: attention(row)[1],
            Kind.PILL,
            14,
            may_hide=True,
            state=lambda row: attention(row)[0],
        ),
        *_other_columns(context),
    ]


def _other_columns(context: AppContext) -> list[Column[ActionRow]]:
    del context
    return [
        Column(
            "post",
            lambda: translate("Actions", "Responsible post"),
            lambda row: post_name(row.post),
            chars=18,
            may_hide=True,
        ),
        Column(
            "asset",
            lambda: translate("Actions", "Asset"),
            lambda row: row.asset_name,
            chars=16,
            may_hide=True,
        ),
        Column(
            "code",
            lambda: translate("Actions", "Checklist"),
            lambda row: row.code,
            Kind.CODE,
            8,
            may_hide=True,
        ),
    ]


def _filters() -> list[Filter]:
    return [
        Filter(
            "state",
            lambda: translate("Actions", "All actions"),
            lambda: [
                ("overdue", translate("Actions", "Overdue")),
                ("open", translate("Actions", "To do")),
                ("done", translate("Actions", "To be checked")),
                (ActionStatus.ESCALATED.value, translate("Actions", "At headquarters")),
                ("closed", translate("Actions", "Closed")),
            ],
        ),
        Filter(
            "mine",
            lambda: translate("Actions", "Everybody's"),
            lambda: [("yes", translate("Actions", "Mine"))],
            "chips",
        ),
        Filter("post", lambda: translate("Actions", "All posts"), post_choices),
    ]
