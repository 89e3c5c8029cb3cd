"""Where this PC stands, as kept in its settings."""

from __future__ import annotations

from app.errors import Environment, Refused
from app.models.places import Place, Site
from app.storage.local import Settings

SITE, CODE, LABEL = "place.site", "place.code", "place.label"


def place_of(settings: Settings) -> Place:
    """Return where this PC stands; Refused ``home_not_set_up`` when nobody has said so yet.

    Raises Environment ``database_damaged`` when what was said is neither a point nor headquarters.
    """
    site = settings.get(SITE)
    if not site:
        raise Refused("home_not_set_up", path="")
    if site not in set(Site):
        raise Environment("database_damaged", "restore_backup", path=SITE)
    return Place(Site(site), settings.get(CODE), settings.get(LABEL))


def say_place(settings: Settings, site: Site, code: str, label: str) -> None:
    """Keep where this PC stands; the site is said last, so a broken set-up can simply be done again."""
    settings.put(CODE, code)
    settings.put(LABEL, label)
    settings.put(SITE, site.value)
