"""Users as forms and lists show them, and the rules for what may be typed about them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from app.errors import Refused
from app.models.dataclass import dataclass
from app.models.folding import ascii_digits
from app.models.people import Actor, Role
from app.models.places import Place, Site
from app.models.records import Record
from app.models.values import LANGUAGES

LONGEST_LOGIN = 40
LONGEST_TEXT = 120
"""In characters."""

ROLES_AT_POINT = (Role.OFFICER, Role.SUPERVISOR, Role.ADMINISTRATOR)
ROLES_AT_HEADQUARTERS = (Role.OFFICER, Role.SUPERVISOR, Role.HQ, Role.ADMINISTRATOR)
"""Roles that a user may have at each kind of place, the weakest first."""

_LOGIN = re.compile(rf"[\w.@-]{{2,{LONGEST_LOGIN}}}")
_TEXTS = ("name", "name_latin", "agency", "section", "post", "person")


@dataclass(frozen=True, slots=True)
class UserForm:
    """What is typed about a user; ``person`` is the id of the person record, if there is one."""

    name: str
    login: str
    role: Role = Role.OFFICER
    name_latin: str = ""
    agency: str = ""
    section: str = ""
    post: str = ""
    person: str = ""
    lang: str = "en"

    def values(self) -> dict[str, str]:
        """Return the columns of the user record; empty ones too, so that a later edit names what it replaces."""
        texts = {name: str(getattr(self, name)) for name in _TEXTS}
        return {**texts, "login": self.login, "role": self.role.value, "lang": self.lang}


@dataclass(frozen=True, slots=True)
class UserRow:
    """One user as lists and forms show it; ``here`` says whether the user has a password on this PC."""

    id: str
    form: UserForm
    point: str
    active: bool
    here: bool
    version: str
    conflicted: bool

    def name_in(self, lang: str) -> str:
        """Return the name as readers of a language write it."""
        return self.form.name_latin if lang == "en" and self.form.name_latin else self.form.name


def roles_at(place: Place) -> tuple[Role, ...]:
    """Return the roles that a user of a place may have, the weakest first."""
    return ROLES_AT_HEADQUARTERS if place.site is Site.HQ else ROLES_AT_POINT


def login_key(login: str) -> str:
    """Return a login as it is kept and compared: letters composed and small, ASCII digits, no blanks around."""
    return ascii_digits(unicodedata.normalize("NFKC", login)).casefold().strip()


def checked(form: UserForm, place: Place) -> UserForm:
    """Return the form tidied.

    Raises Refused ``name_missing``, ``text_too_long``, ``login_form``, ``role_not_here``, ``language_unknown``.
    """
    texts = {name: getattr(form, name).strip() for name in _TEXTS}
    if not texts["name"]:
        raise Refused("name_missing", field="name")
    for name, text in texts.items():
        if len(text) > LONGEST_TEXT:
            raise Refused("text_too_long", field=name, most=LONGEST_TEXT)
    login = login_key(form.login)
    if not _LOGIN.fullmatch(login):
        raise Refused("login_form", field="login", most=LONGEST_LOGIN)
    if form.role not in roles_at(place):
        raise Refused("role_not_here", field="role", role=form.role.value)
    if form.lang not in LANGUAGES:
        raise Refused("language_unknown", field="lang", lang=form.lang)
    return replace(form, login=login, **texts)


def row_of(record: Record, *, here: bool) -> UserRow:
    """Return a user record as a row."""
    return UserRow(
        record.id,
        form_of(record),
        record.text("point"),
        bool(record.number("active")),
        here,
        record.version,
        record.conflicted,
    )


def form_of(record: Record) -> UserForm:
    """Return a user record as its form; an unknown role of a newer program counts as the weakest."""
    role = record.text("role")
    texts = {name: record.text(name) for name in _TEXTS}
    return UserForm(
        **texts,
        login=record.text("login"),
        role=Role(role) if role in set(Role) else Role.OFFICER,
        lang=record.text("lang") or LANGUAGES[0],
    )


def actor_of(user_id: str, form: UserForm, place: Place) -> Actor:
    """Return a user as the one who acts; the point is empty at headquarters."""
    point = "" if place.site is Site.HQ else place.code
    return Actor(user_id, form.name, form.role, point, form.agency, form.section, form.lang)
