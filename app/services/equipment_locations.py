"""Places of a point where equipment stands: a tree that begins with the zones of the reference list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.errors import Refused
from app.models import typed
from app.models.dataclass import dataclass
from app.models.people import Act, Actor, require
from app.models.places import Site
from app.models.records import Put, Record
from app.models.values import new_id
from app.services.belonging import home_point, linked, own_record
from app.services.changed import Changed
from app.services.desk import Desk
from app.services.naming import Names

SEPARATOR = " › "
"""Between the names of a path, from the outer place to the inner one."""

FORM = ("code", "name", "kind", "parent_location")
"""Columns of a place that are typed in its form."""

_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class LocationRow:
    """One place in the order of the tree; ``path`` names it with all places around it."""

    id: str
    point: str
    code: str
    name: str
    parent: str
    depth: int
    path: str
    active: bool
    version: str
    conflicted: bool


class Locations:
    """The places of a point."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def tree(self, lang: str = "en", point: str = "", *, retired: bool = False) -> tuple[LocationRow, ...]:
        """Return the places of a point from the outer to the inner ones, by name; ``retired`` ones on request.

        At headquarters an empty ``point`` means the places of all points.
        """
        wanted = point or ("" if self._desk.place.site is Site.HQ else self._desk.place.code)
        scope = {"point": wanted} if wanted else {}
        found = self._desk.records.where("location", **scope)
        kept = {record.id: record for record in found if retired or record.number("active")}
        names = Names(self._desk, lang)
        return tuple(_walk(kept, names))

    def add(self, actor: Actor, values: Mapping[str, str]) -> Changed:
        """Add a place: ``name``, optionally ``code`` and ``parent_location`` (and ``point`` at headquarters).

        Raises Refused ``not_allowed``, ``required``, ``name_in_use`` and ``unknown_record``.
        """
        require(actor, Act.RECORD)
        point = home_point(self._desk, values)
        columns = self._checked(values, point, "")
        typed.required(columns.get("name", ""), "name")
        # Every column is written once, so that a later edit names the write it replaces.
        columns = dict.fromkeys(FORM, "") | columns
        put = Put("location", new_id(), columns | {"point": point, "active": 1})
        self._desk.save(actor, [put], point=point)
        return self._desk.changed([put])

    def change(
        self, actor: Actor, location_id: str, values: Mapping[str, str], seen: str | None = None
    ) -> Changed:
        """Rename a place or put it into another one.

        Raises Refused ``not_allowed``, ``record_missing``, ``required``, ``name_in_use``, ``place_in_itself``.
        """
        require(actor, Act.RECORD)
        record = own_record(self._desk, "location", location_id)
        columns = self._checked(values, record.text("point"), location_id)
        if "name" in columns:
            typed.required(columns["name"], "name")
        if columns.get("parent_location"):
            self._require_no_ring(location_id, columns["parent_location"])
        put = Put("location", location_id, columns, seen)
        self._desk.save(actor, [put], point=record.text("point"))
        return self._desk.changed([put])

    def set_active(self, actor: Actor, location_id: str, active: bool) -> Changed:
        """Retire a place or take it up again; a place where assets stand cannot be retired.

        Raises Refused ``not_allowed``, ``record_missing`` and ``place_in_use``.
        """
        require(actor, Act.RECORD)
        record = own_record(self._desk, "location", location_id)
        standing = self._desk.records.count("asset", location=location_id)
        if not active and standing:
            raise Refused("place_in_use", assets=standing)
        put = Put("location", location_id, {"active": int(active)})
        self._desk.save(actor, [put], point=record.text("point"))
        return self._desk.changed([put])

    def add_zones(self, actor: Actor, codes: Sequence[str], point: str = "") -> Changed:
        """Add places for zones of the reference list; zones that are already there are passed over.

        Raises Refused ``not_allowed``.
        """
        require(actor, Act.RECORD)
        home = home_point(self._desk, {"point": point})
        offered = {code: name for code, name in self.zones(actor.lang, home) if code in codes}
        puts = [
            Put("location", new_id(), dict.fromkeys(FORM, "") | _zone(home, code, name))
            for code, name in offered.items()
        ]
        if puts:
            self._desk.save(actor, puts, point=home)
        return self._desk.changed(puts)

    def zones(self, lang: str = "en", point: str = "") -> list[tuple[str, str]]:
        """Return code and name of the zones of the reference list that the point does not have yet."""
        home = point or self._desk.place.code
        here = {record.text("code") for record in self._desk.records.where("location", point=home)}
        terms = self._desk.reference.offered("zones")
        return [(code, term.name.get(lang)) for code, term in terms.items() if code not in here]

    def _checked(self, values: Mapping[str, str], point: str, but: str) -> dict[str, str]:
        found = {name: typed.clean(values[name], name) for name in ("name", "kind") if name in values}
        if "code" in values:
            found["code"] = typed.clean_code(values["code"], "code")
        if "parent_location" in values:
            parent = values["parent_location"]
            found["parent_location"] = linked(self._desk, "location", parent, "parent_location")
        for other in self._desk.records.where("location", point=point):
            same = other.text("name") == found.get("name") and other.id != but
            if same and other.text("parent_location") == found.get("parent_location", ""):
                raise Refused("name_in_use", field="name", name=other.text("name"))
        return found

    def _require_no_ring(self, location_id: str, parent: str) -> None:
        """Refuse to put a place into itself or into a place within it."""
        for _ in range(_DEEPEST):
            if parent == location_id:
                raise Refused("place_in_itself", field="parent_location")
            found = self._desk.records.get("location", parent) if parent else None
            if found is None:
                return
            parent = found.text("parent_location")


def _zone(point: str, code: str, name: str) -> dict[str, str | int]:
    return {"point": point, "code": code, "name": name, "kind": "zone", "active": 1}


def _walk(kept: Mapping[str, Record], names: Names) -> Iterable[LocationRow]:
    """Yield the places in the order of the tree; a place whose parent is not here stands at the outside."""
    inner: dict[str, list[Record]] = {}
    for record in kept.values():
        parent = record.text("parent_location")
        inner.setdefault(parent if parent in kept else "", []).append(record)
    shown = {key: names.given("zones", rec.text("code"), rec.text("name")) for key, rec in kept.items()}
    stack = [(record, 0, "") for record in _by_name(inner.get("", []), shown)]
    # Two PCs can put two places into each other; both still have to be seen.
    stack += [(record, 0, "") for record in _in_rings(kept)]
    done: set[str] = set()
    while stack:
        record, depth, around = stack.pop(0)
        if record.id in done:
            continue
        done.add(record.id)
        path = f"{around}{SEPARATOR}{shown[record.id]}" if around else shown[record.id]
        yield _row(record, shown[record.id], depth, path)
        within = _by_name(inner.get(record.id, []), shown)
        stack[:0] = [(child, depth + 1, path) for child in within]


def _in_rings(kept: Mapping[str, Record]) -> list[Record]:
    """Return the places from which no way leads to the outside."""
    found = []
    for record in kept.values():
        parent, seen = record, set()
        while parent.id not in seen and parent.text("parent_location") in kept:
            seen.add(parent.id)
            parent = kept[parent.text("parent_location")]
        if parent.id in seen:
            found.append(record)
    return found


def _by_name(records: Iterable[Record], shown: Mapping[str, str]) -> list[Record]:
    return sorted(records, key=lambda record: (shown[record.id].casefold(), record.id))


def _row(record: Record, name: str, depth: int, path: str) -> LocationRow:
    return LocationRow(
        id=record.id,
        point=record.text("point"),
        code=record.text("code"),
        name=name,
        parent=record.text("parent_location"),
        depth=depth,
        path=path,
        active=bool(record.number("active")),
        version=record.version,
        conflicted=record.conflicted,
    )
