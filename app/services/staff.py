"""The people of a point: who holds equipment and takes part in training (domain.md, section 5)."""

from __future__ import annotations

from collections.abc import Mapping

from app.models import typed
from app.models.paging import Key, Page, Query
from app.models.people import Act, Actor, require
from app.models.places import Site
from app.models.records import Put
from app.models.staff import check_latin, check_sex, phone, same_name
from app.models.values import new_id
from app.services.belonging import home_point, own_record
from app.services.changed import Changed
from app.services.desk import Desk
from app.services.naming import Names
from app.services.staff_rows import PersonRow, person_row
from app.storage.page import Listing

LINES = ("name", "name_latin", "rank", "unit", "agency", "section", "post")
FORM = (*LINES, "sex", "staff_no", "phone")
"""Columns of a person that are typed in the form."""

_FILTERS = {name: name for name in ("point", "agency", "rank", "sex", "staff_no")}
PEOPLE = Listing("person", ("name",), _FILTERS)
PEOPLE_HERE = Listing("person", ("name",), _FILTERS, "coalesce(t.active, 1) = 1")
"""Without those who have left; the filter ``left`` = ``yes`` shows all."""

MOST_FOUND = 20
"""Most persons that a search while typing offers."""


class Staff:
    """Persons of a point; users who sign in are another matter (``accounts``)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add_person(self, actor: Actor, values: Mapping[str, str]) -> Changed:
        """Add a person; whoever keeps a register may, because a replacement on the day is normal.

        ``values`` holds columns of ``FORM`` (and ``point`` at headquarters). Ask ``find_similar`` first. Raises
        Refused ``not_allowed``, ``required`` (name), ``latin_letters_only`` and ``unknown_sex``.
        """
        require(actor, Act.RECORD)
        point = home_point(self._desk, values)
        checked = self._checked(values)
        typed.required(checked.get("name", ""), "name")
        # Every column is written once, so that a later edit names the write it replaces.
        columns = dict.fromkeys(FORM, "") | checked | {"point": point, "active": 1}
        put = Put("person", new_id(), columns)
        self._desk.save(actor, [put], point=point)
        return self._desk.changed([put])

    def change_person(
        self, actor: Actor, person_id: str, values: Mapping[str, str], seen: str | None = None
    ) -> Changed:
        """Change what is known of a person; ``seen`` is the version that was on screen.

        Raises Refused ``not_allowed``, ``record_missing`` and what ``add_person`` raises.
        """
        require(actor, Act.MANAGE_PEOPLE)
        record = own_record(self._desk, "person", person_id)
        checked = self._checked(values)
        if not checked.get("phone") and record.text("point") != self._desk.place.code:
            # Headquarters was shown no number, so an empty field there takes none away.
            checked.pop("phone", None)
        if "name" in checked:
            typed.required(checked["name"], "name")
        put = Put("person", person_id, checked, seen)
        self._desk.save(actor, [put], point=record.text("point"))
        return self._desk.changed([put])

    def set_active(self, actor: Actor, person_id: str, active: bool) -> Changed:
        """Say that a person has left or is back; what the person did and holds stays as it is.

        Raises Refused ``not_allowed`` and ``record_missing``.
        """
        require(actor, Act.MANAGE_PEOPLE)
        record = own_record(self._desk, "person", person_id)
        put = Put("person", person_id, {"active": int(active)})
        self._desk.save(actor, [put], point=record.text("point"))
        return self._desk.changed([put])

    def move_person(self, actor: Actor, person_id: str, point: str) -> Changed:
        """Move a person to another point, at headquarters; the first id is that of the record there."""
        from app.services.staff_moving import move_person

        return move_person(self._desk, actor, person_id, point)

    def page(self, query: Query, after: Key | None = None, lang: str = "en") -> Page[PersonRow]:
        """Return a page of persons by name; filters: point, agency, rank, sex, staff_no, ``left`` = ``yes``."""
        listing = PEOPLE if ("left", "yes") in query.filters else PEOPLE_HERE
        found = self._desk.records.page(listing, query, after)
        names = Names(self._desk, lang)
        return Page([person_row(record, names) for record in found.rows], found.next_key)

    def person(self, person_id: str, lang: str = "en") -> PersonRow:
        """Return one person; Refused ``record_missing``."""
        return person_row(self._desk.existing("person", person_id), Names(self._desk, lang))

    def find(self, text: str, lang: str = "en", most: int = MOST_FOUND) -> list[PersonRow]:
        """Return persons whose name or staff number begins like the words typed, for a search while typing."""
        found = self._desk.records.page(PEOPLE_HERE, Query(search=text), None, most)
        names = Names(self._desk, lang)
        return [person_row(record, names) for record in found.rows]

    def find_similar(self, name: str, staff_no: str = "", lang: str = "en", but: str = "") -> list[PersonRow]:
        """Return persons who may be the same: an equal staff number first, then an equal name as a search sees it."""
        number = typed.clean_code(staff_no, "staff_no")
        found = {}
        if number:
            found = {record.id: record for record in self._desk.records.where("person", staff_no=number)}
        for record in (
            self._desk.records.page(PEOPLE, Query(search=name), None, MOST_FOUND).rows if name else ()
        ):
            if same_name(record.text("name"), name) or same_name(record.text("name_latin"), name):
                found.setdefault(record.id, record)
        names = Names(self._desk, lang)
        return [person_row(record, names) for key, record in found.items() if key != but]

    def agencies(self, lang: str = "en") -> list[tuple[str, str]]:
        """Return code and name of the agencies at points of this one's authority, all of them at headquarters."""
        terms = self._desk.reference.offered("agencies")
        here = self._desk.reference.term("points", self._desk.place.code)
        side = here.more.get("authority", "") if here and self._desk.place.site is Site.POINT else ""
        return [
            (code, term.name.get(lang))
            for code, term in terms.items()
            if not side or term.more.get("authority", "") in ("both", side)
        ]

    def ranks(self, lang: str = "en") -> list[tuple[str, str]]:
        """Return code and name of the ranks and civil grades, in their order."""
        return [(code, term.name.get(lang)) for code, term in self._desk.reference.offered("ranks").items()]

    def _checked(self, values: Mapping[str, str]) -> dict[str, str]:
        found = {name: typed.clean(values[name], name) for name in LINES if name in values}
        check_latin(found.get("name_latin", ""))
        if "sex" in values:
            check_sex(values["sex"])
            found["sex"] = values["sex"]
        if "staff_no" in values:
            found["staff_no"] = typed.clean_code(values["staff_no"], "staff_no")
        if "phone" in values:
            found["phone"] = typed.clean(phone(values["phone"]), "phone")
        return found
