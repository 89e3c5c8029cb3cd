"""What the forms and filters of equipment offer: places, categories, points and agencies, read once and kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.models.dataclass import dataclass
from app.ui.context import AppContext
from app.ui.forms.fields import Choice, Pick
from app.ui.point_parts import at_headquarters
from app.ui.text import isolate

if TYPE_CHECKING:
    from app.services.equipment_locations import LocationRow

Names = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class _Read:
    """What one reading found, in the language it was read for."""

    locations: tuple[LocationRow, ...] = ()
    categories: tuple[tuple[str, str], ...] = ()
    points: tuple[tuple[str, str], ...] = ()
    agencies: tuple[tuple[str, str], ...] = ()
    units: tuple[tuple[str, str], ...] = ()
    here: str = ""


class EquipmentLists(QObject):
    """Read on the database thread; until then the choices are empty."""

    changed = Signal()

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._read = _Read()

    def load(self) -> None:
        """Read everything again in the language in use; ``changed`` tells when it is there."""
        services, lang = self._context.services, self._context.language

        def work(_progress: object, _cancel: object) -> _Read:
            points = services.desk.reference.terms("points").items()
            return _Read(
                services.equipment.locations.tree(lang),
                tuple(services.equipment.catalogue.categories(lang)),
                tuple((code, term.name.get(lang)) for code, term in points),
                tuple(services.people.agencies(lang)),
                tuple(services.equipment.catalogue.units(lang)),
                services.desk.place.code,
            )

        self._context.jobs.run(work, done=self._take, owner=self)

    @property
    def at_headquarters(self) -> bool:
        """Whether this PC keeps the records of all points."""
        return at_headquarters(self._context)

    @property
    def here(self) -> str:
        """The code of this PC's place."""
        return self._read.here

    def location_names(self) -> Names:
        """Return the places with their whole path."""
        return [(row.id, row.path) for row in self._read.locations]

    def category_names(self) -> Names:
        """Return the categories of the catalogue."""
        return self._read.categories

    def point_names(self) -> Names:
        """Return all border points by name."""
        return self._read.points

    def locations(self, point: str = "") -> list[Choice]:
        """Return the places of a point (of this one when empty) as choices."""
        wanted = point or ("" if self.at_headquarters else self._read.here)
        rows = (row for row in self._read.locations if wanted in ("", row.point))
        return [Choice(row.id, isolate(row.path)) for row in rows]

    def categories(self) -> list[Choice]:
        """Return the categories as choices."""
        return [Choice(code, name) for code, name in self._read.categories]

    def agencies(self) -> list[Choice]:
        """Return the agencies as choices."""
        return [Choice(code, name) for code, name in self._read.agencies]

    def units(self) -> list[Choice]:
        """Return the units of consumables as choices."""
        return [Choice(code, name) for code, name in self._read.units]

    def points(self, without: str = "") -> list[Choice]:
        """Return the border points as choices, without one of them."""
        return [Choice(code, isolate(name)) for code, name in self._read.points if code != without]

    def find_items(self, text: str, *, used_up: bool) -> list[Pick]:
        """Search the catalogue; called on the database thread."""
        found = self._context.services.equipment.catalogue.find(text, self._context.language, used_up=used_up)
        return [Pick(item.code, item.name, item.category_name) for item in found]

    def _take(self, found: _Read) -> None:
        self._read = found
        self.changed.emit()
