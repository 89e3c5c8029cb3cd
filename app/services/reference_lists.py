"""The reference lists as headquarters keeps them: items are added, changed, retired, and given out to every point."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from app.errors import Refused
from app.models import typed
from app.models.dataclass import dataclass
from app.models.people import Act, Actor, require
from app.models.places import HQ_CODE, Site
from app.models.records import Change, Put
from app.models.values import LANGUAGES, LocalText
from app.services.changed import Changed
from app.services.desk import Desk
from app.services.reference import Term
from app.sync.disk import reading

_CODE = re.compile(r"[0-9A-Z][0-9A-Z._-]{0,31}\Z")
_MOST_ROWS = 2000
_MOST_BYTES = 4 * 1024 * 1024


class FieldKind(StrEnum):
    """How a further column of a list is typed."""

    NUMBER = "number"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class ListField:
    """A column that a list has beside code and names; ``choices`` are its values in use, with their names."""

    key: str
    kind: FieldKind
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ReferenceRow:
    """One item as headquarters edits it; ``changed`` tells whether it differs from what the program ships."""

    id: str
    list: str
    code: str
    name: LocalText
    more: Mapping[str, str]
    shipped: bool
    changed: bool
    retired: bool
    version: str


@dataclass(frozen=True, slots=True)
class FilePublished:
    """What a file did to a list: items added, changed, and those that stood so already."""

    added: int
    changed: int
    same: int
    what: Changed


_FIELDS: Mapping[str, tuple[tuple[str, FieldKind], ...]] = {
    "courses": (
        ("days", FieldKind.NUMBER),
        ("hours", FieldKind.NUMBER),
        ("pass_mark_pct", FieldKind.NUMBER),
    ),
    "ranks": (),
    "items": (
        ("category_code", FieldKind.CHOICE),
        ("kind", FieldKind.CHOICE),
        ("unit", FieldKind.CHOICE),
    ),
    "agencies": (("authority", FieldKind.CHOICE),),
    "points": (("type", FieldKind.CHOICE), ("authority", FieldKind.CHOICE)),
    "zones": (),
    "units": (),
}
"""The lists that headquarters may change, with the columns that the program reads beside code and names."""

LISTS = tuple(_FIELDS)


class ReferenceLists:
    """Reads and gives out reference lists."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def rows(self, name: str) -> list[ReferenceRow]:
        """Return a list with what is retired, in its order; Refused ``list_unknown``."""
        _known(name)
        shipped = self._desk.reference.shipped(name)
        return [
            self._row(name, term, shipped.get(code))
            for code, term in self._desk.reference.terms(name).items()
        ]

    def fields(self, name: str, lang: str = "en") -> tuple[ListField, ...]:
        """Return the further columns of a list, in the order of the form; Refused ``list_unknown``."""
        return tuple(ListField(key, kind, self._choices(name, key, kind, lang)) for key, kind in _known(name))

    def publish(
        self,
        actor: Actor,
        name: str,
        code: str,
        values: Mapping[str, str],
        note: str = "",
        *,
        new: bool = False,
        seen: str | None = None,
    ) -> Changed:
        """Give out an item, new or changed; ``values`` holds ``en``, ``ar``, ``ckb`` and columns of ``fields``.

        Points use it once they have received it. Raises Refused ``not_allowed``, ``only_headquarters_publishes``,
        ``list_unknown``, ``code_form``, ``code_taken`` (new), ``record_missing`` (not new), ``required`` (en, ar),
        ``not_a_number``, ``number_too_small``, ``not_listed``.
        """
        self._require_hq(actor)
        fields = _known(name)
        code = _code(code)
        standing = self._desk.reference.terms(name).get(code)
        if new and (standing is not None or code == HQ_CODE):
            raise Refused("code_taken", field="code", code=code)
        if not new and standing is None:
            raise Refused("record_missing", table="reference", row=code)
        more = {} if standing is None else dict(standing.more)
        more |= {key: self._checked(name, key, kind, values[key]) for key, kind in fields if key in values}
        if name == "items":
            more |= self._category(more.get("category_code", ""))
        return self._save(actor, [_put(name, code, _names(values), more, seen)], note)

    def retire(self, actor: Actor, name: str, code: str, retired: bool, note: str = "") -> Changed:
        """Offer an item no more, or again; records that use it keep it.

        Raises Refused ``not_allowed``, ``only_headquarters_publishes``, ``list_unknown``, ``record_missing``.
        """
        self._require_hq(actor)
        _known(name)
        term = self._desk.reference.terms(name).get(code)
        if term is None:
            raise Refused("record_missing", table="reference", row=code)
        put = _put(name, code, term.name, term.more, None)
        moment = str(self._desk.clock.now()) if retired else ""
        return self._save(actor, [Put(put.table, put.row, {**put.values, "retired": moment})], note)

    def put_back(self, actor: Actor, row: ReferenceRow, note: str = "") -> Changed:
        """Give out an item as it stood before, to undo a change; raises as ``publish`` and ``retire``."""
        self._require_hq(actor)
        put = _put(row.list, row.code, row.name, row.more, None)
        retired = str(self._desk.clock.now()) if row.retired else ""
        return self._save(actor, [Put(put.table, put.row, {**put.values, "retired": retired})], note)

    def publish_file(self, actor: Actor, name: str, path: Path, note: str = "") -> FilePublished:
        """Give out the rows of a CSV file with the columns code, en, ar, ckb and those of ``fields``.

        What the file does not name stays as it is; all of it is given out, or nothing. Raises Refused as
        ``publish``, with ``line`` for the row that is wrong, and ``file_not_a_list`` (why).
        """
        self._require_hq(actor)
        fields = _known(name)
        standing = self._desk.reference.terms(name)
        puts: list[Change] = []
        counts = [0, 0, 0]
        for number, row in enumerate(_csv_rows(path), 2):
            try:
                put = self._from_row(name, row, fields)
            except Refused as error:
                error.params["line"] = number
                raise
            old = standing.get(str(put.values["code"]))
            same = old is not None and _put(name, old.code, old.name, old.more, None) == put
            counts[0 if old is None else 2 if same else 1] += 1
            puts += [] if same else [put]
        changed = self._save(actor, puts, note) if puts else Changed()
        return FilePublished(counts[0], counts[1], counts[2], changed)

    # ---- inside ----------------------------------------------------------------------------------------------

    def _from_row(self, name: str, row: Mapping[str, str], fields: Sequence[tuple[str, FieldKind]]) -> Put:
        code = _code(row.get("code", ""))
        old = self._desk.reference.terms(name).get(code)
        more = {} if old is None else dict(old.more)
        more |= {key: self._checked(name, key, kind, row[key]) for key, kind in fields if row.get(key)}
        if name == "items":
            more |= self._category(more.get("category_code", ""))
        names = {} if old is None else old.name.as_dict()
        return _put(
            name, code, _names({**names, **{key: row[key] for key in LANGUAGES if row.get(key)}}), more, None
        )

    def _row(self, name: str, term: Term, shipped: Term | None) -> ReferenceRow:
        record = self._desk.records.get("reference", _row_id(name, term.code))
        return ReferenceRow(
            _row_id(name, term.code),
            name,
            term.code,
            term.name,
            term.more,
            shipped is not None,
            shipped is None
            or shipped.name != term.name
            or _told(shipped.more, name) != _told(term.more, name),
            term.retired,
            "" if record is None else record.version,
        )

    def _choices(self, name: str, key: str, kind: FieldKind, lang: str) -> tuple[tuple[str, str], ...]:
        if kind is not FieldKind.CHOICE:
            return ()
        terms = self._desk.reference.terms(name).values()
        if key == "category_code":
            named = {term.more.get(key, ""): _category_name(term, lang) for term in terms}
            return tuple((code, text) for code, text in named.items() if code)
        if key == "unit":
            return tuple(
                (code, one.name.get(lang)) for code, one in self._desk.reference.offered("units").items()
            )
        return tuple(
            (value, "") for value in dict.fromkeys(term.more.get(key, "") for term in terms) if value
        )

    def _checked(self, name: str, key: str, kind: FieldKind, text: str) -> str:
        if kind is FieldKind.NUMBER:
            return "" if not text.strip() else str(typed.whole(text, key))
        kept = typed.clean(text, key)
        if kept and kept not in {code for code, _ in self._choices(name, key, kind, "en")}:
            raise Refused("not_listed", field=key, value=kept)
        return kept

    def _category(self, code: str) -> dict[str, str]:
        terms = self._desk.reference.terms("items").values()
        found = next((term for term in terms if term.more.get("category_code") == code), None)
        if found is None:
            raise Refused("required", field="category_code")
        return {f"category_{lang}": found.more.get(f"category_{lang}", "") for lang in LANGUAGES}

    def _require_hq(self, actor: Actor) -> None:
        require(actor, Act.PUBLISH)
        if self._desk.place.site is not Site.HQ:
            raise Refused("only_headquarters_publishes")

    def _save(self, actor: Actor, changes: Sequence[Change], note: str) -> Changed:
        self._desk.save(actor, changes, why=typed.clean_note(note, "note"))
        self._desk.reference.forget()
        return self._desk.changed(changes)


def _known(name: str) -> tuple[tuple[str, FieldKind], ...]:
    if name not in _FIELDS:
        raise Refused("list_unknown", field="list", list=name)
    return _FIELDS[name]


def _code(text: str) -> str:
    code = typed.clean_code(text, "code").upper()
    if _CODE.match(code) is None:
        raise Refused("code_form", field="code")
    return code


def _names(values: Mapping[str, str]) -> LocalText:
    """Return the names; English and Arabic are needed, Kurdish falls back on them where it is missing."""
    kept = {lang: typed.clean(values.get(lang, ""), lang) for lang in LANGUAGES}
    for lang in ("en", "ar"):
        typed.required(kept[lang], lang)
    return LocalText.of(kept)


def _row_id(name: str, code: str) -> str:
    """Return the row of an item: two PCs of headquarters that give out the same item meet in it."""
    return f"{name}/{code}"


def _told(more: Mapping[str, str], name: str) -> dict[str, str]:
    return {key: more.get(key, "") for key, _ in _FIELDS[name]}


def _put(name: str, code: str, names: LocalText, more: Mapping[str, str], seen: str | None) -> Put:
    doc = {key: value for key, value in more.items() if value} | {"name": names.as_dict()}
    return Put("reference", _row_id(name, code), {"list": name, "code": code, "doc": doc}, seen)


def _category_name(term: Term, lang: str) -> str:
    return term.more.get(f"category_{lang}") or term.more.get("category_en", "")


def _csv_rows(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file in UTF-8, as spreadsheets write it."""
    try:
        with reading(path), path.open("rb") as file:
            text = file.read(_MOST_BYTES).decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        raise Refused("file_not_a_list", why=type(error).__name__) from error
    if not rows or "code" not in rows[0] or len(rows) > _MOST_ROWS:
        raise Refused("file_not_a_list", why="columns")
    return [{str(key): str(value or "") for key, value in row.items() if key} for row in rows]
