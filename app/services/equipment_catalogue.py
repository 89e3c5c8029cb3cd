"""The catalogue of equipment as forms offer it: what may be an asset, and what is used up."""

from __future__ import annotations

from app.models.dataclass import dataclass
from app.models.folding import query_words, words
from app.services.desk import Desk

MOST_FOUND = 30
"""Most items that a search while typing offers."""

_USED_UP = frozenset({"consumable"})


@dataclass(frozen=True, slots=True)
class CatalogueItem:
    """One item of the catalogue in the reader's language."""

    code: str
    name: str
    category: str
    category_name: str
    unit: str
    examples: str


class Catalogue:
    """Looks up items of the reference list."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, text: str, lang: str = "en", *, used_up: bool = False) -> list[CatalogueItem]:
        """Return the items whose names in any language, code or examples begin like all words typed."""
        wanted = query_words(text)
        found = []
        for code, term in self._desk.reference.offered("items").items():
            if (term.more.get("kind") in _USED_UP) is not used_up:
                continue
            examples = term.more.get("examples_verify_before_order", "")
            known = words(f"{code} {term.name.en} {term.name.ar} {term.name.ckb} {examples}")
            known += [word.removeprefix("ال") for word in known]
            if all(any(word.startswith(part) for word in known) for part in wanted):
                category = term.more.get("category_code", "")
                name = term.more.get(f"category_{lang}") or term.more.get("category_en", "")
                unit = term.more.get("unit", "")
                found.append(CatalogueItem(code, term.name.get(lang), category, name, unit, examples))
        return found[:MOST_FOUND]

    def units(self, lang: str = "en") -> list[tuple[str, str]]:
        """Return code and name of the units in which consumables are counted."""
        return [(code, term.name.get(lang)) for code, term in self._desk.reference.offered("units").items()]

    def categories(self, lang: str = "en") -> list[tuple[str, str]]:
        """Return code and name of the categories, in the order of the catalogue."""
        found = {}
        for term in self._desk.reference.terms("items").values():
            code = term.more.get("category_code", "")
            found[code] = term.more.get(f"category_{lang}") or term.more.get("category_en") or code
        return list(found.items())
