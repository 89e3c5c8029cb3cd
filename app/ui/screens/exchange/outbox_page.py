"""The outbox: every change that headquarters has not confirmed, the oldest first, and how many of which kind."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QTabWidget, QVBoxLayout, QWidget

from app.models.paging import Key, Page, Query
from app.services.outbox import Pending, PendingKinds
from app.ui.context import AppContext
from app.ui.facts import Card, Facts
from app.ui.i18n import Retranslating, translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.exchange.conflict_words import joined
from app.ui.screens.exchange.field_names import kind_name
from app.ui.state_pill import state_text
from app.ui.table.column import Column, Kind
from app.ui.table.filter_bar import Filter
from app.ui.table.panel import EmptyWords, ListPanel
from app.ui.text import ltr
from app.ui.tokens import GAP

_MOST_KINDS = 3


class OutboxPage(Retranslating, QWidget):
    """Counts by kind, and behind them the changes one by one."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._kinds = PendingKinds()
        self._heading = PlainLabel(role="label", wrap=True)
        self._facts = Facts()
        self.changes = _list(context)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._counts(), "")
        self.tabs.addTab(self.changes, "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GAP, 0, 0)
        layout.addWidget(self.tabs)
        self.setFocusProxy(self.tabs)
        self.refresh()

    def refresh(self) -> None:
        """Count and read again."""
        services = self._context.services
        self._context.jobs.run(
            lambda _progress, _cancel: services.exchange.outbox_kinds(), done=self._show, owner=self
        )
        self.changes.refresh()

    def retranslate(self) -> None:
        """Write the counts in the language in use."""
        kinds, formats = self._kinds, self._context.formats
        self.tabs.setTabText(0, translate("Exchange", "By kind"))
        self.tabs.setTabText(1, translate("Exchange", "One by one, the oldest first"))
        self._heading.setText(self._heading_text())
        words = translate("Exchange", "{count}, of these not exported: {new}; the oldest of {moment}")
        self._facts.show_facts(
            [
                (
                    kind_name(table),
                    words.format(
                        count=ltr(formats.number(count)),
                        new=ltr(formats.number(kinds.not_exported.get(table, 0))),
                        moment=ltr(formats.moment(kinds.since[table])),
                    ),
                )
                for table, count in sorted(kinds.not_confirmed.items(), key=lambda item: -item[1])
            ]
        )

    def _show(self, kinds: PendingKinds) -> None:
        self._kinds = kinds
        self.retranslate()

    def _heading_text(self) -> str:
        if not self._kinds.not_confirmed:
            return translate("Exchange", "Headquarters has confirmed every change of this point.")
        if self._kinds.complete:
            return translate("Exchange", "Not confirmed by headquarters")
        return translate("Exchange", "Not confirmed by headquarters (only the oldest are counted)")

    def _counts(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("page", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        column.setSpacing(GAP * 2)
        card = Card()
        card.body.addWidget(self._heading)
        card.body.addWidget(self._facts)
        column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        return area


def _list(context: AppContext) -> ListPanel:
    services = context.services

    def fetch(query: Query, after: Key | None) -> Page[Pending]:
        return services.exchange.outbox(query, after, context.languages.named)

    ways = Filter(
        "way",
        lambda: translate("Exchange", "Not confirmed"),
        lambda: [("not_exported", translate("Exchange", "Not exported"))],
        look="chips",
    )
    empty = EmptyWords(
        "check-double",
        lambda: translate("Exchange", "The outbox is empty"),
        lambda: translate("Exchange", "Headquarters has confirmed every change of this point."),
    )
    return ListPanel(
        context,
        _columns(),
        fetch,
        lambda row: row.id,
        empty,
        filters=[ways],
        counted=lambda: translate("Exchange", "Changes: {count}"),
    )


def _columns() -> tuple[Column[Pending], ...]:
    when: Column[Pending] = Column(
        "moment", lambda: translate("Exchange", "Made"), lambda row: row.moment, Kind.MOMENT, 16
    )
    what: Column[Pending] = Column(
        "what", lambda: translate("Exchange", "What"), _tables, chars=26, stretch=True
    )
    who: Column[Pending] = Column(
        "who", lambda: translate("Exchange", "By"), lambda row: row.user_name, chars=20, stretch=True
    )
    pc: Column[Pending] = Column(
        "pc", lambda: translate("Exchange", "On the PC"), lambda row: row.pc, chars=16, may_hide=True
    )
    state: Column[Pending] = Column(
        "state",
        lambda: translate("Exchange", "State"),
        _state,
        Kind.PILL,
        16,
        state=lambda row: "told" if row.told else "exported" if row.exported else "warning",
    )
    return when, what, who, pc, state


def _tables(row: Pending) -> str:
    names = [kind_name(table) for table in row.tables]
    return joined([*names[:_MOST_KINDS], "…"] if len(names) > _MOST_KINDS else names)


def _state(row: Pending) -> str:
    if row.told:
        return state_text("told")
    return translate("Exchange", "Exported") if row.exported else translate("Exchange", "Not exported")
