"""Reference data: what is shipped with the program, overlaid with what headquarters has published."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from app.models.dataclass import dataclass
from app.models.values import LocalText
from app.paths import resource
from app.storage.records import Records

# A list of equipment needs no checklist.
if TYPE_CHECKING:
    from app.models.checklists import Template


@dataclass(frozen=True, slots=True)
class Term:
    """One row of a reference list: a code, its name in three languages and the other columns.

    A ``retired`` one is still named where records use it, and no longer offered.
    """

    code: str
    name: LocalText
    more: Mapping[str, str]
    retired: bool = False


_LISTS = {
    "points": ("border_points.csv", "code", "name_"),
    "ranks": ("ranks.csv", "code", ""),
    "courses": ("courses.csv", "code", "title_"),
    "items": ("equipment_catalogue.csv", "item_code", "item_"),
    "agencies": ("agencies.csv", "code", ""),
    "zones": ("zones.csv", "code", ""),
    "conditions": ("conditions.csv", "code", ""),
    "units": ("units.csv", "code", ""),
    "governorates": ("governorates.csv", "code", ""),
    "neighbours": ("neighbours.csv", "code", ""),
    "attributes": ("attributes.csv", "code", ""),
    "register_terms": ("register_terms.csv", "code", ""),
}
"""Name of a list -> file, column of the code, prefix of the name columns."""


class Reference:
    """Looks up points, ranks, courses, equipment items, agencies, zones, conditions and checklist templates."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._cache: dict[str, dict[str, Term]] = {}

    def terms(self, name: str) -> Mapping[str, Term]:
        """Return a list by code, in the order of the file, with headquarters' rows replacing shipped ones."""
        if name not in self._cache:
            found = self._shipped(name)
            for row in self._records.where("reference", list=name):
                found[row.text("code")] = _term(row.json("doc") or {}, row.text("code"), row.text("retired"))
            self._cache[name] = found
        return self._cache[name]

    def offered(self, name: str) -> Mapping[str, Term]:
        """Return a list without what headquarters has retired, for new records to choose from."""
        return {code: term for code, term in self.terms(name).items() if not term.retired}

    def shipped(self, name: str) -> Mapping[str, Term]:
        """Return a list as it came with the program."""
        return self._shipped(name)

    def term(self, name: str, code: str) -> Term | None:
        """Return one row of a list, None when the code is unknown."""
        return self.terms(name).get(code)

    def label(self, name: str, code: str, lang: str) -> str:
        """Return the name of a code in a language; the code itself when it is unknown."""
        found = self.term(name, code)
        return found.name.get(lang) if found is not None else code

    def forget(self) -> None:
        """Read again at the next look-up: an import may have brought new lists."""
        self._cache.clear()

    def templates(self) -> list[Template]:
        """Return the newest version of every checklist that is not retired, by code; unreadable ones are left out."""
        newest, retired = self._newest()
        return [newest[code] for code in sorted(newest) if newest[code].id not in retired]

    def retired_templates(self) -> list[Template]:
        """Return the checklists that are offered no more, by code: those whose newest version was retired."""
        newest, retired = self._newest()
        return [newest[code] for code in sorted(newest) if newest[code].id in retired]

    def _newest(self) -> tuple[dict[str, Template], set[str]]:
        """Return the newest version of every checklist by code, and the ids of all versions that were retired."""
        from app.models.template_doc import readable_template

        newest: dict[str, Template] = {t.code: t for t in self._shipped_templates}
        retired = set()
        for row in sorted(self._records.where("template"), key=lambda row: _version(row.text("version"))):
            template = readable_template(row.json("doc"))
            if template is None:
                continue
            newest[template.code] = template
            if row.text("retired"):
                retired.add(template.id)
        return newest, retired

    def template(self, template_id: str) -> Template | None:
        """Return a version of a checklist, also an old or retired one; None when it is not here or not readable."""
        from app.models.template_doc import readable_template

        row = self._records.get("template", template_id)
        if row is not None:
            return readable_template(row.json("doc"))
        return next((t for t in self._shipped_templates if t.id == template_id), None)

    @property
    def shipped_codes(self) -> frozenset[str]:
        """Return the codes of the checklists that come with the program."""
        return frozenset(template.code for template in self._shipped_templates)

    def version_ids(self) -> list[str]:
        """Return the ids of all versions of checklists that are here, the newest of a form first."""
        ids = {row.id for row in self._records.where("template")} | {t.id for t in self._shipped_templates}
        return sorted(ids, key=lambda one: (_version(one.partition("@")[2]), one), reverse=True)

    @cached_property
    def _shipped_templates(self) -> tuple[Template, ...]:
        from app.models.template_doc import template_of

        data = json.loads(resource("reference", "sop_templates.json").read_text("utf-8-sig"))
        return tuple(template_of(raw) for raw in data)

    @staticmethod
    def _shipped(name: str) -> dict[str, Term]:
        file, code_column, prefix = _LISTS[name]
        with resource("reference", file).open(encoding="utf-8-sig", newline="") as handle:
            rows = list(csv.DictReader(handle))
        return {
            row[code_column]: Term(
                row[code_column],
                LocalText(*(row.get(f"{prefix}{lang}") or "" for lang in ("en", "ar", "ckb"))),
                row,
            )
            for row in rows
        }


def _term(doc: Mapping[str, Any], code: str, retired: str) -> Term:
    more = {key: str(value) for key, value in doc.items() if isinstance(value, str)}
    name = doc.get("name")
    return Term(code, LocalText.of(name if isinstance(name, dict) else None), more, bool(retired))


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".") if part.isdigit())
