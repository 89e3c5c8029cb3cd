"""Who may sign in on this PC: users, their passwords, and the way back in when one is forgotten.

A user is a record that travels; a password belongs to one PC (sync design, section 2, "User accounts").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.errors import Refused
from app.models.folding import fold
from app.models.paging import Key, Page, Query
from app.models.people import Act, Actor, Role, require
from app.models.records import Put, Record
from app.models.values import new_id
from app.services.attempts import Attempts
from app.services.changed import Changed
from app.services.desk import Desk
from app.services.door import Door
from app.services.passwords import Hasher, check_strength
from app.services.users import UserForm, UserRow, actor_of, checked, form_of, login_key, roles_at, row_of
from app.storage.local import Credentials
from app.storage.page import Listing

USERS = Listing("user", ("name",), {"point": "point", "role": "role", "active": "active"})
"""The users of a place, by name."""


class Accounts:
    """Users of this place and their passwords on this PC."""

    def __init__(
        self,
        desk: Desk,
        credentials: Credentials,
        hasher: Hasher | None = None,
        attempts: Attempts | None = None,
    ) -> None:
        self._desk = desk
        self._door = Door(credentials, desk.settings, desk.clock, hasher or Hasher(), attempts or Attempts())

    # ---- first start and recovery ----------------------------------------------------------------------------

    @property
    def needs_first(self) -> bool:
        """Whether nobody can sign in on this PC yet."""
        return not self._door.users()

    def first_administrator(self, name: str, login: str, password: str, lang: str) -> Actor:
        """Make the user with whom everything begins on this PC, and return that user signed in.

        Somebody of the same login and name, known from another PC of this place, is taken for the same person.
        Raises Refused ``first_administrator_exists`` once anybody can sign in, and what ``add_user`` raises.
        """
        if not self.needs_first:
            raise Refused("first_administrator_exists")
        form = checked(UserForm(name, login, Role.ADMINISTRATOR, lang=lang), self._desk.place)
        check_strength(password, form.login)
        known = self._find(form.login)
        if known is not None and fold(known.text("name")) == fold(form.name):
            user_id = known.id
        else:
            self._require_free(form.login, "")
            user_id = new_id()
        actor = actor_of(user_id, form, self._desk.place)
        values = form.values()
        if known is not None and known.id == user_id:
            values = {name: values[name] for name in ("name", "login", "role", "lang")}
        self._desk.save(actor, [Put("user", user_id, {**values, **self._standing()})])
        self._door.set(user_id, password)
        return actor

    def recovery_code(self, actor: Actor) -> str:
        """Return a new code that opens this PC when an administrator's password is forgotten, to be shown once.

        An earlier code stops working. Raises Refused ``not_allowed``.
        """
        require(actor, Act.MANAGE_USERS)
        return self._door.new_recovery_code()

    def reset_with_recovery(self, code: str, login: str, password: str) -> str:
        """Give an active administrator a new password with the recovery code; return the code for next time.

        Raises Refused ``wrong_recovery_code``, ``not_an_administrator``, ``try_later`` and what a weak password raises.
        """
        self._door.check_recovery(code)
        record = self._find(login)
        if record is None or not _is_administrator(record):
            raise Refused("not_an_administrator", field="login")
        check_strength(password, record.text("login"))
        self._door.set(record.id, password)
        return self._door.new_recovery_code()

    # ---- signing in ------------------------------------------------------------------------------------------

    def sign_in(self, login: str, password: str) -> Actor:
        """Return the user with this login and password.

        Raises Refused ``wrong_login`` (the same for an unknown login, a wrong password and an inactive user) and
        ``try_later`` with the seconds to wait.
        """
        record = self._find(login)
        if record is None or not record.number("active"):
            self._door.refuse(login_key(login), password, "wrong_login")
        self._door.check(record.id, password, "wrong_login")
        return actor_of(record.id, form_of(record), self._desk.place)

    def check_password(self, actor: Actor, password: str) -> None:
        """Make sure that the signed-in user is the one at the keyboard: before a sign-off, behind the lock.

        Raises Refused ``wrong_password`` and ``try_later``.
        """
        self._door.check(actor.id, password, "wrong_password")

    def current(self, actor: Actor) -> Actor | None:
        """Return the signed-in user as the records now stand; None when the user may no longer sign in."""
        record = self._desk.records.get("user", actor.id)
        if record is None or record.deleted or not record.number("active"):
            return None
        return replace(actor_of(record.id, form_of(record), self._desk.place), lang=actor.lang)

    # ---- users -----------------------------------------------------------------------------------------------

    def add_user(self, actor: Actor, form: UserForm, password: str) -> Changed:
        """Add a user who can sign in on this PC with ``password``.

        Raises Refused ``not_allowed``, ``login_taken``, what ``users.checked`` raises, and for a weak password
        ``password_too_short``, ``password_too_long``, ``password_is_login`` or ``password_too_simple``.
        """
        require(actor, Act.MANAGE_USERS)
        form = checked(form, self._desk.place)
        self._require_free(form.login, "")
        check_strength(password, form.login)
        user_id = new_id()
        changed = self._save(actor, Put("user", user_id, {**form.values(), **self._standing()}))
        self._door.set(user_id, password)
        return changed

    def change_user(self, actor: Actor, user_id: str, form: UserForm, seen: str | None = None) -> Changed:
        """Change what is known of a user; ``seen`` is the version that was on screen.

        Raises Refused ``not_allowed``, ``login_taken``, ``last_administrator``, ``record_missing``,
        ``user_of_another_place`` and what ``users.checked`` raises.
        """
        require(actor, Act.MANAGE_USERS)
        record = self._own(user_id)
        form = checked(form, self._desk.place)
        if record.number("active"):
            self._require_free(form.login, user_id)
        if form.role is not Role.ADMINISTRATOR:
            self._keep_an_administrator(record)
        return self._save(actor, Put("user", user_id, form.values(), seen))

    def deactivate(self, actor: Actor, user_id: str) -> Changed:
        """Stop a user from signing in; what the user recorded keeps the name.

        Raises Refused ``not_allowed``, ``last_administrator``, ``record_missing``, ``user_of_another_place``.
        """
        require(actor, Act.MANAGE_USERS)
        self._keep_an_administrator(self._own(user_id))
        return self._save(actor, Put("user", user_id, {"active": 0}))

    def activate(self, actor: Actor, user_id: str) -> Changed:
        """Let a user sign in again.

        Raises Refused ``not_allowed``, ``login_taken``, ``record_missing``, ``user_of_another_place``.
        """
        require(actor, Act.MANAGE_USERS)
        self._require_free(self._own(user_id).text("login"), user_id)
        return self._save(actor, Put("user", user_id, {"active": 1}))

    def set_password(self, actor: Actor, user_id: str, password: str) -> Changed:
        """Give a user a password on this PC.

        Raises Refused ``not_allowed``, ``record_missing``, ``user_of_another_place`` and what a weak password raises.
        """
        require(actor, Act.MANAGE_USERS)
        check_strength(password, self._own(user_id).text("login"))
        self._door.set(user_id, password)
        return Changed.of("user", user_id)

    def change_own_password(self, actor: Actor, old: str, new: str) -> Changed:
        """Replace the signed-in user's password.

        Raises Refused ``wrong_password`` and ``try_later`` (field ``old``) and what a weak password raises.
        """
        try:
            self.check_password(actor, old)
        except Refused as refused:
            refused.field = "old"
            raise
        check_strength(new, self._desk.existing("user", actor.id).text("login"))
        self._door.set(actor.id, new)
        return Changed.of("user", actor.id)

    def users_page(self, query: Query, after: Key | None = None) -> Page[UserRow]:
        """Return a page of this place's users, by name."""
        others = tuple(pair for pair in query.filters if pair[0] != "point")
        own = replace(query, filters=(*others, ("point", self._desk.place.code)))
        found = self._desk.records.page(USERS, own, after)
        here = self._door.users()
        return Page([row_of(record, here=record.id in here) for record in found.rows], found.next_key)

    def user(self, user_id: str) -> UserRow | None:
        """Return one user of any place; None when unknown here, because the record has not arrived."""
        record = self._desk.records.get("user", user_id)
        return None if record is None else row_of(record, here=user_id in self._door.users())

    def roles(self) -> Sequence[Role]:
        """Return the roles that a user of this place may have, the weakest first."""
        return roles_at(self._desk.place)

    # ---- within ----------------------------------------------------------------------------------------------

    def _save(self, actor: Actor, change: Put) -> Changed:
        self._desk.save(actor, [change])
        return self._desk.changed([change])

    def _standing(self) -> dict[str, str | int]:
        return {"point": self._desk.place.code, "active": 1}

    def _named(self, login: str) -> list[Record]:
        return self._desk.records.where("user", login=login_key(login), point=self._desk.place.code)

    def _find(self, login: str) -> Record | None:
        """Return the user with a login: an active one before others, one with a password here before others."""
        here = self._door.users()
        return max(
            self._named(login), key=lambda found: (found.number("active"), found.id in here), default=None
        )

    def _require_free(self, login: str, own_id: str) -> None:
        if any(found.number("active") and found.id != own_id for found in self._named(login)):
            raise Refused("login_taken", field="login", login=login)

    def _own(self, user_id: str) -> Record:
        record = self._desk.existing("user", user_id)
        if record.text("point") != self._desk.place.code:
            raise Refused("user_of_another_place", point=record.text("point"))
        return record

    def _keep_an_administrator(self, leaving: Record) -> None:
        """Raise Refused ``last_administrator`` when nobody else could manage the users of this PC."""
        if not _is_administrator(leaving):
            return
        here = self._door.users()
        others = self._desk.records.where(
            "user", role=Role.ADMINISTRATOR.value, point=self._desk.place.code, active=1
        )
        if not any(other.id in here for other in others if other.id != leaving.id):
            raise Refused("last_administrator")


def _is_administrator(record: Record) -> bool:
    return record.text("role") == Role.ADMINISTRATOR and bool(record.number("active"))
