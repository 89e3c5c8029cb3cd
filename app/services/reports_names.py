"""What the codes of a report mean: titles of checklists, texts of items, names of points."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field

from app.models.checklists import Item
from app.models.dataclass import dataclass
from app.models.places import Site
from app.models.trends import version_key
from app.models.values import LocalText
from app.services.desk import Desk
from app.services.reports import Found


@dataclass(frozen=True, slots=True)
class Names:
    """Names by code; items by the codes of checklist and item, as the newest version puts them."""

    checklists: Mapping[str, LocalText] = field(default_factory=dict)
    items: Mapping[tuple[str, str], Item] = field(default_factory=dict)
    points: Mapping[str, LocalText] = field(default_factory=dict)
    here: str = ""
    """The point of this PC, empty at headquarters."""
    enrolled: tuple[str, ...] = ()
    """At headquarters the points that have a PC, with or without records."""

    def checklist(self, code: str, lang: str) -> str:
        """Return the title of a checklist, the code itself where nothing is known."""
        found = self.checklists.get(code)
        return found.get(lang) if found is not None else code

    def item(self, code: str, item: str, lang: str) -> str:
        """Return the words of an item, its code where nothing is known."""
        found = self.items.get((code, item))
        return found.text.get(lang) if found is not None else item

    def critical(self, code: str, item: str) -> bool:
        """Tell whether an item is critical in the newest version that has it."""
        found = self.items.get((code, item))
        return found is not None and found.critical

    def point(self, code: str, lang: str) -> str:
        """Return the name of a point, its code where nothing is known."""
        found = self.points.get(code)
        return found.get(lang) if found is not None else code

    def items_of(self, code: str) -> list[str]:
        """Return the codes of the items of a checklist that can be met or failed or are answered at all."""
        return [item for (checklist, item), told in self.items.items() if checklist == code and told.asked]


def names_of(desk: Desk, found: Found, enrolled: Iterable[str] = ()) -> Names:
    """Read what the codes of a report mean; asks the database."""
    templates = {run.template for run in found.runs}
    checklists: dict[str, LocalText] = {one.code: one.title for one in desk.reference.templates()}
    items: dict[tuple[str, str], Item] = {}
    for name in _oldest_first(templates):
        template = desk.reference.template(name)
        if template is not None:
            checklists[template.code] = template.title
            items |= {(template.code, item.code): item for item in template.items()}
    points = {code: term.name for code, term in desk.reference.terms("points").items()}
    here = "" if desk.place.site is Site.HQ else desk.place.code
    return Names(checklists, items, points, here, tuple(enrolled))


def _oldest_first(templates: Iterable[str]) -> list[str]:
    return sorted(templates, key=lambda name: (name.partition("@")[0], version_key(name)))
