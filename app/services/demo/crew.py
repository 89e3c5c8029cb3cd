"""The users and people of a made-up place."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from app.models.answers import Picture
from app.models.dataclass import dataclass
from app.models.people import Actor, Role
from app.models.places import Site
from app.services.demo.names import MadeName, made_name
from app.services.demo.pictures import signature
from app.services.gatebook import Gatebook
from app.services.users import UserForm

PASSWORD = "border-2026"  # noqa: S105 - the demo prints it
"""Password of every made-up user."""

_RANKS = ("COMM", "SMA", "SGT", "CPL", "PC1", "1LT", "CPT", "CLK", "TEC", "OBS")
_SECTIONS = ("ARR", "DEP", "SEC", "YRD", "HLT")


@dataclass(frozen=True, slots=True)
class Member:
    """One user of a place with the hand that signs."""

    actor: Actor
    login: str
    signature: Picture


@dataclass(frozen=True, slots=True)
class Crew:
    """Who works at a place; ``people`` are the ids of the person records, the users' first."""

    administrator: Member
    supervisor: Member
    officers: tuple[Member, ...]
    people: tuple[str, ...]

    @property
    def logins(self) -> tuple[str, ...]:
        """Return the logins of all users."""
        return tuple(member.login for member in (self.administrator, self.supervisor, *self.officers))


def make_crew(book: Gatebook, random: Random) -> Crew:
    """Make the users of a place and, at a point, its people."""
    place = book.desk.place
    at_point = place.site is Site.POINT
    term = book.desk.reference.term("points", place.code)
    kurdish = term is not None and term.more["authority"] == "krg"
    lang = "ckb" if kurdish else "ar"
    names = [made_name(random, kurdish=kurdish) for _ in range(12)]
    first = book.accounts.first_administrator(names[0].name, "admin", PASSWORD, lang)
    agencies = ("KMI", "KPA", "KCU") if kurdish else ("BPC", "PAS", "CUS")
    people = _people(book, random, first, names, agencies) if at_point else ()
    roles = _ROLES_AT_POINT if at_point else _ROLES_AT_HEADQUARTERS
    members = [Member(first, "admin", signature(random, "admin"))]
    for place_no, (login, role) in enumerate(roles, 1):
        person = people[place_no] if people else ""
        form = _form(names[place_no], login, role, agencies[0 if role is Role.SUPERVISOR else 1], person)
        user_id = book.accounts.add_user(first, replace(form, lang=lang), PASSWORD).id
        actor = replace(first, id=user_id, name=form.name, role=role, agency=form.agency)
        members.append(Member(actor, login, signature(random, login)))
    return Crew(members[0], members[1], tuple(members[2:]), people)


_ROLES_AT_POINT = (("supervisor", Role.SUPERVISOR), ("officer", Role.OFFICER), ("officer2", Role.OFFICER))
_ROLES_AT_HEADQUARTERS = (("analyst", Role.HQ),)


def _form(name: MadeName, login: str, role: Role, agency: str, person: str) -> UserForm:
    return UserForm(name.name, login, role, name_latin=name.latin, agency=agency, person=person)


def _people(
    book: Gatebook, random: Random, actor: Actor, names: list[MadeName], agencies: tuple[str, ...]
) -> tuple[str, ...]:
    found = []
    for number, name in enumerate(names):
        values = {
            "name": name.name,
            "name_latin": name.latin,
            "sex": name.sex.value,
            "rank": random.choice(_RANKS),
            "agency": random.choice(agencies),
            "section": random.choice(_SECTIONS),
            "staff_no": f"{random.randrange(10_000, 99_999)}{number:02}",
            # 0700 is given to no operator, so nobody's telephone rings.
            "phone": f"0700 000 {random.randrange(10_000):04}",
        }
        found.append(book.people.add_person(actor, values).id)
    return tuple(found)
