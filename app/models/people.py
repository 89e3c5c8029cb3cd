"""Who acts: roles, the actor of a save, and what each role may do."""

from __future__ import annotations

from enum import StrEnum

from app.errors import Refused
from app.models.dataclass import dataclass


class Role(StrEnum):
    """What a user may do on this PC."""

    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    HQ = "hq"
    ADMINISTRATOR = "administrator"


class Act(StrEnum):
    """Things that need a permission."""

    RECORD = "record"
    SIGN_OFF = "sign_off"
    MANAGE_PEOPLE = "manage_people"
    MANAGE_USERS = "manage_users"
    EXCHANGE = "exchange"
    PUBLISH = "publish"
    RESOLVE = "resolve"
    ENROL = "enrol"
    MANAGE_CHANNELS = "manage_channels"


_ALLOWED = {
    Role.OFFICER: frozenset({Act.RECORD, Act.EXCHANGE}),
    Role.SUPERVISOR: frozenset({Act.RECORD, Act.SIGN_OFF, Act.MANAGE_PEOPLE, Act.EXCHANGE, Act.RESOLVE}),
    Role.HQ: frozenset(
        {Act.RECORD, Act.SIGN_OFF, Act.MANAGE_PEOPLE, Act.EXCHANGE, Act.RESOLVE, Act.PUBLISH, Act.ENROL}
    ),
    Role.ADMINISTRATOR: frozenset(Act),
}

CONSOLE = "console"
"""User id of whoever works on the command line of this PC."""


@dataclass(frozen=True, slots=True)
class Actor:
    """The signed-in user; ``point`` is empty at headquarters."""

    id: str
    name: str
    role: Role
    point: str = ""
    agency: str = ""
    section: str = ""
    lang: str = "en"


def may(actor: Actor, act: Act) -> bool:
    """Tell whether the actor's role allows an act."""
    return act in _ALLOWED[actor.role]


def require(actor: Actor, act: Act) -> None:
    """Raise Refused ``not_allowed`` (with the role and the act) unless the actor's role allows the act."""
    if not may(actor, act):
        raise Refused("not_allowed", role=actor.role.value, act=act.value)


def require_other_person(actor: Actor, author: str) -> None:
    """Raise Refused ``own_record`` when somebody would verify a record of their own (domain.md, section 5)."""
    if actor.id == author:
        raise Refused("own_record")
