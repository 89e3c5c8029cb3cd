"""The screen of settings: this PC, users, one's own account, and about."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget

from app.models.people import Act, may
from app.models.places import Site
from app.services.changed import Changed
from app.ui.application import Shell
from app.ui.i18n import translate
from app.ui.screen import Screen
from app.ui.screens.settings.about_tab import AboutTab
from app.ui.screens.settings.account_tab import AccountTab
from app.ui.screens.settings.column import column_of
from app.ui.screens.settings.letterhead_card import LetterheadCard
from app.ui.screens.settings.lock_card import LockCard
from app.ui.screens.settings.look_card import LookCard
from app.ui.screens.settings.reference_tab import ReferenceTab
from app.ui.screens.settings.shifts_card import ShiftsCard
from app.ui.screens.settings.trust_tab import TrustTab
from app.ui.screens.settings.users_tab import UsersTab
from app.ui.screens.settings.week_card import WeekCard


class SettingsScreen(Screen):
    """Tabs; who may not manage users does not see that tab."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.context)
        context = shell.context
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.look, self.lock, self.shifts = LookCard(shell), LockCard(context), ShiftsCard(context)
        self.account, self.about = AccountTab(context), AboutTab(context)
        self.users = UsersTab(context) if may(context.actor, Act.MANAGE_USERS) else None
        self.letterhead = LetterheadCard(context) if may(context.actor, Act.MANAGE_PEOPLE) else None
        self.week = WeekCard(context)
        cards = [
            self.look,
            self.lock,
            self.shifts,
            self.week,
            *([self.letterhead] if self.letterhead else []),
        ]
        self.tabs.addTab(column_of(cards), "")
        at_hq = context.services.desk.place.site is Site.HQ
        self.lists = ReferenceTab(context) if at_hq and may(context.actor, Act.PUBLISH) else None
        self.trust = TrustTab(context) if at_hq and may(context.actor, Act.MANAGE_USERS) else None
        self._acting = [tab for tab in (self.users, self.lists, self.trust) if tab is not None]
        for tab in self._acting:
            self.tabs.addTab(tab, "")
        self.tabs.addTab(self.account, "")
        self.tabs.addTab(self.about, "")
        actions = [action for tab in self._acting for action in tab.actions]
        self.open_page(self.tabs, lambda: translate("Settings", "Settings"), actions=actions)
        self.tabs.currentChanged.connect(self._show_actions)
        self._show_actions(0)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the tabs."""
        names = [translate("Settings", "This PC")]
        if self.users is not None:
            names.append(translate("Settings", "Users"))
            self.users.load()
        if self.lists is not None:
            names.append(translate("Settings", "Reference lists"))
        if self.trust is not None:
            names.append(translate("Settings", "Trust"))
        names += [translate("Settings", "My account"), translate("Settings", "About")]
        for place, name in enumerate(names):
            self.tabs.setTabText(place, name)

    def on_changed(self, change: Changed) -> None:
        """Read again what others changed."""
        if self.users is not None and "user" in change.kinds:
            self.users.refresh()
        if self.lists is not None and "reference" in change.kinds:
            self.lists.refresh()
        if self.trust is not None and "exchange" in change.kinds:
            self.trust.refresh()
        if "setting" in change.kinds:
            self.lock.refresh()

    def _show_actions(self, tab: int) -> None:
        for acting in self._acting:
            for action in acting.actions:
                action.setVisible(self.tabs.widget(tab) is acting)
