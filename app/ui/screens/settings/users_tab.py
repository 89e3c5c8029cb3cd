"""The users of this place: the list, and what an administrator does with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.changed import Changed
from app.services.users import UserRow
from app.ui.ask import Answer, ask
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.form_dialog import open_form
from app.ui.forms.fields import Section
from app.ui.i18n import translate
from app.ui.role_names import role_name
from app.ui.screens.settings.user_form import Names, form_of, shown_values, user_sections
from app.ui.screens.sign_in.password_fields import new_password_fields, require_same
from app.ui.table.column import Column, Kind
from app.ui.table.panel import EmptyWords, ListPanel
from app.ui.text import isolate


class UsersTab(QWidget):
    """Adds users, changes them, gives passwords, and stops users from signing in."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._people = context.services.people
        self._agencies: Names = ()
        self.panel = ListPanel(
            context,
            _columns(context),
            context.services.accounts.users_page,
            lambda row: row.id,
            EmptyWords(
                "people",
                lambda: translate("Users", "No users"),
                lambda: translate("Users", "Add everybody who signs in on this PC."),
            ),
            search_hint=lambda: translate("Users", "Name or login"),
            sort="name",
            counted=lambda: translate("Settings", "Users: {count}"),
        )
        self.add_button = Button(lambda: translate("Users", "Add user"), "user-plus", "primary", self.add)
        self.password_button = Button(
            lambda: translate("Users", "New password…"), "key", "", self.give_password
        )
        self.active_button = Button(lambda: translate("Users", "May not sign in"), "lock", "", self.turn)
        self.compare_button = Button(
            lambda: translate("Conflicts", "Compare the versions…"), "compare", "", self.compare
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.compare_button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.panel)
        self.setFocusProxy(self.panel)
        self.panel.opened.connect(self.edit)
        self.panel.selection_changed.connect(self._show_actions)
        self._show_actions()
        self.load()

    @property
    def actions(self) -> list[QWidget]:
        """The buttons that belong into the top bar."""
        return [self.password_button, self.active_button, self.add_button]

    def load(self) -> None:
        """Read the names of the agencies in the language in use."""
        people, lang = self._people, self._context.languages.named
        self._context.jobs.run(
            lambda _progress, _cancel: people.agencies(lang), done=self._keep_agencies, owner=self
        )

    def refresh(self) -> None:
        """Read the list again."""
        self.panel.refresh()

    def add(self) -> None:
        """Open the form of a new user."""
        accounts, actor = self._context.services.accounts, self._context.actor

        def save(typed: dict[str, Any]) -> Changed:
            require_same(typed)
            return accounts.add_user(actor, form_of(typed), typed["password"])

        open_form(
            self,
            self._context,
            translate("Users", "New user"),
            user_sections(self._context, self._agencies, new=True),
            save,
            self._saying(translate("Users", "User added")),
            save_words=lambda: translate("Users", "Add user"),
            values={"lang": actor.lang, "role": "officer", "agency": actor.agency},
        )

    def edit(self, row: UserRow) -> None:
        """Open the form of a user."""
        accounts, actor = self._context.services.accounts, self._context.actor
        open_form(
            self,
            self._context,
            isolate(row.form.name),
            user_sections(self._context, self._agencies, new=False),
            lambda typed: accounts.change_user(actor, row.id, form_of(typed, row.form.person), row.version),
            self._saying(translate("Users", "User changed")),
            values=shown_values(row),
        )

    def give_password(self) -> None:
        """Open the form of a new password for the selected user."""
        row = self._selected()
        if row is None:
            return
        accounts, actor = self._context.services.accounts, self._context.actor

        def save(typed: dict[str, Any]) -> Changed:
            require_same(typed)
            return accounts.set_password(actor, row.id, typed["password"])

        open_form(
            self,
            self._context,
            translate("Users", "New password for {name}").format(name=isolate(row.form.name)),
            [Section(None, new_password_fields())],
            save,
            self._saying(translate("Users", "Password set")),
            note=translate("Users", "It holds on this PC. The old password no longer works."),
        )

    def compare(self) -> None:
        """Show what two PCs wrote differently about the selected user."""
        row = self._selected()
        if row is not None and self._context.show_conflicts is not None:
            self._context.show_conflicts(row.id)

    def turn(self) -> None:
        """Stop the selected user from signing in, or let the user in again."""
        row = self._selected()
        if row is None or (row.active and not self._sure(row)):
            return
        accounts, actor = self._context.services.accounts, self._context.actor
        act = accounts.deactivate if row.active else accounts.activate
        words = (
            translate("Users", "User may not sign in")
            if row.active
            else translate("Users", "User may sign in")
        )
        self._context.jobs.run(
            lambda _progress, _cancel: act(actor, row.id), done=self._saying(words), owner=self
        )

    def _sure(self, row: UserRow) -> bool:
        answer = ask(
            self.window(),
            translate("Users", "Stop {name} from signing in?").format(name=isolate(row.form.name)),
            translate("Users", "Everything the user recorded stays, under the same name. It can be undone."),
            [
                Answer("no", translate("Users", "Cancel")),
                Answer("yes", translate("Users", "May not sign in"), "danger"),
            ],
            "warning",
        )
        return answer == "yes"

    def _selected(self) -> UserRow | None:
        rows = self.panel.selected()
        return rows[0] if rows else None

    def _saying(self, words: str) -> Callable[[Any], None]:
        def tell(changed: Any) -> None:
            self._context.notify(words)
            self._context.bus.changed(changed)

        return tell

    def _keep_agencies(self, found: list[tuple[str, str]]) -> None:
        self._agencies = tuple(found)

    def _show_actions(self) -> None:
        row = self._selected()
        for button in (self.password_button, self.active_button):
            button.setEnabled(row is not None)
        led = self._context.show_conflicts is not None
        self.compare_button.setVisible(led and row is not None and row.conflicted)
        stopped = row is not None and not row.active
        self.active_button.show_words(_may if stopped else _may_not)


def _may() -> str:
    return translate("Users", "May sign in")


def _may_not() -> str:
    return translate("Users", "May not sign in")


def _standing(row: UserRow) -> tuple[str, str]:
    if row.conflicted:
        return translate("Users", "Two versions"), "warning"
    if not row.active:
        return translate("Users", "Left"), "neutral"
    if not row.here:
        return translate("Users", "No password here"), "warning"
    return translate("Users", "May sign in"), "ok"


def _columns(context: AppContext) -> list[Column[UserRow]]:
    return [
        Column(
            "name",
            lambda: translate("Users", "Name"),
            lambda row: row.name_in(context.languages.named),
            chars=26,
            stretch=True,
            sortable=True,
        ),
        Column("login", lambda: translate("Users", "Login"), lambda row: row.form.login, Kind.CODE, 12),
        Column("role", lambda: translate("Users", "Role"), lambda row: role_name(row.form.role), chars=16),
        Column(
            "post", lambda: translate("Users", "Post"), lambda row: row.form.post, chars=14, may_hide=True
        ),
        Column(
            "standing",
            lambda: translate("Users", "Sign-in"),
            lambda row: _standing(row)[0],
            Kind.PILL,
            18,
            state=lambda row: _standing(row)[1],
        ),
    ]
