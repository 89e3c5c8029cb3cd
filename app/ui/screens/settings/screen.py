"""The screen of settings: this PC, users, one's own account, and about."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget

from app.models.people import Act, may
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
from app.ui.screens.settings.shifts_card import ShiftsCard
from app.ui.screens.settings.users_tab import UsersTab


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
        cards = [self.look, self.lock, self.shifts, *([self.letterhead] if self.letterhead else [])]
        self.tabs.addTab(column_of(cards), "")
        if self.users is not None:
            self.tabs.addTab(self.users, "")
        self.tabs.addTab(self.account, "")
        self.tabs.addTab(self.about, "")
        actions = self.users.actions if self.users is not None else []
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
        names += [translate("Settings", "My account"), translate("Settings", "About")]
        for place, name in enumerate(names):
            self.tabs.setTabText(place, name)

    def on_changed(self, change: Changed) -> None:
        """Read again what others changed."""
        if self.users is not None and "user" in change.kinds:
            self.users.refresh()
        if "setting" in change.kinds:
            self.lock.refresh()

    def _show_actions(self, tab: int) -> None:
        shown = self.users is not None and self.tabs.widget(tab) is self.users
        for action in self.users.actions if self.users is not None else []:
            action.setVisible(shown)
