"""Trust, at headquarters: the list in force, secret keys still on this PC, the PCs, and changes by the root keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.models.dataclass import dataclass
from app.models.paging import Key, Page, Query
from app.services.changed import Changed
from app.services.roots import KeyFile
from app.services.trust_overview import PcStanding, TrustedPc, TrustOverview
from app.ui.ask import Answer, ask
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.facts import Card, Facts, clear
from app.ui.flow_layout import FlowLayout
from app.ui.i18n import Retranslating, translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.settings.trust_acts import TrustActs
from app.ui.table.column import Column, Kind
from app.ui.table.panel import EmptyWords, ListPanel
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP

_LINES = 8
_BESIDE_CHARS = 120


@dataclass(frozen=True, slots=True)
class TrustShown:
    """What the page shows; ``points`` maps codes to names."""

    told: TrustOverview | None
    keys: tuple[KeyFile, ...]
    points: dict[str, str]


class TrustTab(Retranslating, QWidget):
    """The list in force above, the PCs below; secret keys that should not be here are named in between."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._shown = TrustShown(None, (), {})
        self.acts = TrustActs(self, context, self.changed)
        self._facts = Facts()
        self._card, self.keys = Card(), KeysCard(self.acts)
        self._card.body.addWidget(self._facts)
        self.panel = ListPanel(
            context,
            self._columns(),
            self._fetch,
            lambda pc: pc.id,
            EmptyWords(
                "shield",
                lambda: translate("Trust", "No PC has been let in"),
                lambda: translate("Trust", "PCs are let in under Exchange."),
            ),
            search_hint=lambda: translate("Trust", "Name or code"),
            counted=lambda: translate("Trust", "PCs: {count}"),
        )
        self.withdraw_button = Button(lambda: translate("Trust", "Withdraw…"), "lock", "", self.withdraw)
        self.propose_button = Button(
            lambda: translate("Trust", "New headquarters PC…"), "plus", "", self.acts.ask_request
        )
        self.sign_button = Button(lambda: translate("Trust", "Sign…"), "signature", "", self.acts.ask_signing)
        self.adopt_button = Button(
            lambda: translate("Trust", "Put in force…"), "check", "", self.acts.ask_adopting
        )
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.panel.selection_changed.connect(self._show_actions)
        self._show_actions()
        self.retranslate()
        self.refresh()

    @property
    def actions(self) -> list[QWidget]:
        """The buttons that belong into the top bar."""
        return [self.withdraw_button]

    def refresh(self) -> None:
        """Read the list in force again."""
        services, lang = self._context.services, self._context.languages.named
        self._context.jobs.run(lambda _progress, _cancel: _read(services, lang), done=self._show, owner=self)

    def changed(self) -> None:
        """Read again and tell the other screens that states have changed."""
        self.refresh()
        self._context.bus.changed(Changed(frozenset({"exchange"})), self)

    def retranslate(self) -> None:
        """Write everything in the language in use."""
        self._card.show_heading(translate("Trust", "Trusted PCs of this deployment"))
        self.keys.show_keys(self._shown.keys)
        told = self._shown.told
        if told is None:
            self._facts.show_facts([])
            return
        needed = translate("Trust", "{threshold} of {count} must sign what changes headquarters").format(
            threshold=told.threshold, count=len(told.roots)
        )
        root = translate("Trust", "Root key {number}")
        self._facts.show_facts(
            [
                (translate("Trust", "Deployment"), isolate(told.deployment)),
                (translate("Trust", "Code of the deployment"), ltr(told.root_code)),
                (translate("Trust", "Version"), f"{ltr(str(told.version))} · {ltr(told.link_code)}"),
                (translate("Trust", "Root keys"), isolate(needed)),
                *((root.format(number=number), ltr(code)) for number, code in enumerate(told.roots, 1)),
            ]
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards beside each other where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= self.fontMetrics().averageCharWidth() * _BESIDE_CHARS
        self._top.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def withdraw(self) -> None:
        """Withdraw the selected PC after asking."""
        rows = self.panel.selected()
        if not rows or not self._sure(rows[0]):
            return
        services, actor, code = self._context.services, self._context.actor, rows[0].code
        self._context.jobs.run(
            lambda _progress, _cancel: services.exchange.revoke(actor, code),
            done=lambda _label: self.acts.say(translate("Trust", "Withdrawn; the next exports say so")),
            owner=self,
        )

    # ---- inside ----------------------------------------------------------------------------------------------

    def _sure(self, pc: TrustedPc) -> bool:
        sentence = translate(
            "Trust",
            "What it recorded until now stays. What it sends later is kept aside until headquarters decides, and"
            " it can no longer read new files. It can only come back as a new PC.",
        )
        if pc.standing is PcStanding.HQ:
            more = translate(
                "Trust",
                "Its key goes on speaking for headquarters until root keys drop it: propose that as well.",
            )
            sentence = f"{sentence}\n\n{more}"
        answer = ask(
            self.window(),
            translate("Trust", "Withdraw {name}?").format(name=isolate(pc.label)),
            sentence,
            [
                Answer("no", translate("Trust", "Cancel")),
                Answer("yes", translate("Trust", "Withdraw"), "danger"),
            ],
            "warning",
        )
        return answer == "yes"

    def _fetch(self, query: Query, after: Key | None) -> Page[TrustedPc]:
        told, wanted = self._shown.told, query.search.casefold()
        pcs: Sequence[TrustedPc] = () if told is None else told.pcs
        return Page([pc for pc in pcs if wanted in f"{pc.label} {pc.code}".casefold()], None)

    def _show(self, shown: TrustShown) -> None:
        self._shown = shown
        self.retranslate()
        self.panel.refresh()

    def _show_actions(self) -> None:
        rows = self.panel.selected()
        may = bool(rows) and not rows[0].this and rows[0].standing is not PcStanding.WITHDRAWN
        self.withdraw_button.setEnabled(may)

    def _places(self, pc: TrustedPc) -> str:
        if not pc.points:
            return translate("Trust", "Headquarters")
        return ", ".join(isolate(self._shown.points.get(code, code)) for code in pc.points)

    def _columns(self) -> list[Column[TrustedPc]]:
        return [
            Column("label", lambda: translate("Trust", "PC"), lambda pc: pc.label, chars=24, stretch=True),
            Column("place", lambda: translate("Trust", "Place"), self._places, chars=22),
            Column(
                "code", lambda: translate("Trust", "Code"), lambda pc: pc.code, Kind.CODE, 32, may_hide=True
            ),
            Column(
                "standing",
                lambda: translate("Trust", "State"),
                lambda pc: _standing(pc)[0],
                Kind.PILL,
                20,
                state=lambda pc: _standing(pc)[1],
            ),
            Column(
                "made",
                lambda: translate("Trust", "Last file"),
                lambda pc: pc.last_made,
                Kind.MOMENT,
                16,
                may_hide=True,
            ),
        ]

    def _lay_out(self) -> None:
        top = self._top
        top.setSpacing(GAP)
        top.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, 0)
        top.addWidget(self._card, 1)
        top.addWidget(self.keys, 1)
        bar = QWidget()
        flow = FlowLayout(bar, GAP)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in (self.propose_button, self.sign_button, self.adopt_button):
            flow.addWidget(button)
        self._card.body.addWidget(bar)
        inner = QWidget()
        inner.setProperty("page", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.panel, 1)
        self.panel.setMinimumHeight(self.fontMetrics().height() * 2 * _LINES)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self.setFocusProxy(self.panel)


class KeysCard(Card):
    """Names the secret keys that still lie on this PC, each with the way out; hidden when there is none."""

    def __init__(self, acts: TrustActs) -> None:
        super().__init__()
        self._acts = acts
        self.buttons: list[Button] = []

    def show_keys(self, keys: Sequence[KeyFile]) -> None:
        """Show which keys are here."""
        clear(self.body)
        self.buttons.clear()
        self.setVisible(bool(keys))
        self.show_heading(translate("Trust", "Secret keys on this PC"))
        sentence = translate(
            "Trust",
            "Copy each to sticks that are locked away in two places, print its line, and remove it from this PC.",
        )
        self.body.addWidget(PlainLabel(sentence, wrap=True))
        for key in keys:
            self.body.addWidget(self._line(key))
        self.body.addStretch(1)

    def _line(self, key: KeyFile) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        copies = translate("Trust", "copies made: {count}").format(count=key.copies)
        row.addWidget(PlainLabel(f"{ltr(key.name)} · {copies}"), 1)
        copying = Button(
            lambda: translate("Trust", "Copy to a stick…"), "usb", "", lambda: self._acts.ask_copy(key.name)
        )
        printing = Button(
            lambda: translate("Trust", "Print…"), "print", "quiet", lambda: self._acts.print_key(key.name)
        )
        printing.setVisible(self._acts.may_print)
        removing = Button(
            lambda: translate("Trust", "Remove"), "trash", "quiet", lambda: self._acts.remove(key.name)
        )
        removing.setEnabled(key.copies > 0)
        row.addWidget(printing)
        for button in (copying, removing):
            row.addWidget(button)
            self.buttons.append(button)
        return line


def _read(services: Any, lang: str) -> TrustShown:
    points = {code: term.name.get(lang) for code, term in services.desk.reference.terms("points").items()}
    return TrustShown(services.exchange.trust(), services.exchange.roots.key_files(), points)


def _standing(pc: TrustedPc) -> tuple[str, str]:
    if pc.standing is PcStanding.WITHDRAWN:
        return translate("Trust", "Withdrawn"), "danger"
    if pc.standing is PcStanding.FORMER:
        return translate("Trust", "Was headquarters"), "neutral"
    if pc.this:
        return translate("Trust", "This PC"), "info"
    if pc.standing is PcStanding.HQ:
        return translate("Trust", "Headquarters"), "info"
    return translate("Trust", "Let in"), "ok"
