"""Where this PC stands: a border point or headquarters."""

from __future__ import annotations

from enum import StrEnum

from app.models.dataclass import dataclass
from app.models.policy import audience_of
from app.models.tables import ALL


class Site(StrEnum):
    """What kind of place a PC works for."""

    POINT = "point"
    HQ = "hq"


@dataclass(frozen=True, slots=True)
class Place:
    """The place of this PC; ``code`` is the point's code, or ``HQ``."""

    site: Site
    code: str
    label: str = ""

    def audience(self, point: str = "") -> str:
        """Return whom a record is for: the point it belongs to, or all when it belongs to none."""
        if self.site is Site.POINT:
            return audience_of(self.code)
        return audience_of(point) if point and point != self.code else ALL


HQ_CODE = "HQ"
"""Code under which headquarters keeps records of its own."""
