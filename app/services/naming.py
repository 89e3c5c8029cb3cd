"""Names of what records point to, in the language of the reader; each kind is read once for a whole page."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from app.models.records import Record
from app.services.desk import Desk

if TYPE_CHECKING:
    from app.services.clock_reading import Clocks


class Names:
    """Looks up locations, persons, users and reference codes for one page or one record, and judges its times."""

    def __init__(self, desk: Desk, lang: str) -> None:
        self._desk = desk
        self.lang = lang
        self._held: dict[tuple[str, str], Record] = {}

    @cached_property
    def clocks(self) -> Clocks:
        """Which times can be right."""
        from app.services.clock_reading import Clocks

        return Clocks(self._desk).look()

    def load(self, table: str, ids: Iterable[str]) -> None:
        """Read the rows that will be asked for."""
        for row_id, record in self._desk.records.many(table, (row for row in ids if row)).items():
            self._held[table, row_id] = record

    def location(self, row_id: str) -> str:
        """Return the name of a location; its id while the record has not arrived."""
        record = self._held.get(("location", row_id))
        return row_id if record is None else self.given("zones", record.text("code"), record.text("name"))

    def person(self, row_id: str) -> str:
        """Return the name of a person as readers of the language write it."""
        return self._named("person", row_id)

    def phone(self, record: Record) -> str:
        """Return a person's phone number, nothing away from that person's own point (domain.md, section 8)."""
        return record.text("phone") if record.text("point") == self._desk.place.code else ""

    def user(self, row_id: str) -> str:
        """Return the name of a user, the id when the user is unknown here."""
        return self._named("user", row_id)

    def label(self, name: str, code: str) -> str:
        """Return the name of a code of a reference list; nothing for no code."""
        return self._desk.reference.label(name, code, self.lang) if code else ""

    def given(self, name: str, code: str, own: str) -> str:
        """Return a name that was taken from a list in the reader's language, one that was typed as it stands."""
        term = self._desk.reference.term(name, code) if code else None
        if term is None:
            return own
        taken = not own or own in (term.name.en, term.name.ar, term.name.ckb)
        return term.name.get(self.lang) if taken else own

    def category(self, code: str) -> str:
        """Return the name of a category of equipment, the code when it is unknown."""
        for term in self._desk.reference.terms("items").values():
            if term.more.get("category_code") == code:
                return term.more.get(f"category_{self.lang}") or term.more.get("category_en") or code
        return code

    def _named(self, table: str, row_id: str) -> str:
        record = self._held.get((table, row_id))
        return row_id if record is None else name_in(record, self.lang)


def name_in(record: Record, lang: str) -> str:
    """Return a person's or user's name: the Latin spelling for readers of English where there is one."""
    latin = record.text("name_latin")
    return latin if lang == "en" and latin else record.text("name")
