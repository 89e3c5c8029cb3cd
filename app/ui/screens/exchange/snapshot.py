"""What the exchange screen shows, read at once on the database thread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date
from typing import Any

from app.models.dataclass import dataclass
from app.models.folding import fold
from app.models.paging import Key, Page, Query
from app.models.places import HQ_CODE, Site
from app.models.values import Moment
from app.services.exchange_status import ExchangeStatus
from app.ui.text import local_time

FOLDER_SETTING = "exchange_folder"
"""Setting of the folder into which the last export went."""


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One file that was written (``sent``) or taken in; ``state`` is ``exported``, ``acknowledged`` or empty."""

    id: str
    sent: bool
    at: str
    who: str
    made: str
    name: str
    entries: int
    held: int = 0
    state: str = ""


@dataclass(frozen=True, slots=True)
class PointRow:
    """One point as headquarters sees it; ``silent`` are the days since its last file came in, None for never."""

    id: str
    name: str
    devices: int
    last_made: str
    last_imported: str
    entries: int
    waiting: int
    silent: int | None


@dataclass(frozen=True, slots=True)
class TrayRow:
    """One file kept aside; ``reason`` is ``unknown`` or ``revoked``."""

    id: str
    reason: str
    device: str
    label: str
    arrived: str
    file: str = ""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Where this PC stands in the exchange."""

    at_hq: bool
    code: str
    place: str
    label: str
    status: ExchangeStatus
    exchanged: bool
    points: tuple[PointRow, ...]
    tray: tuple[TrayRow, ...]
    folder: str
    places: Mapping[str, str] = field(default_factory=dict)
    """Names of the places whose PCs are asked for missing changes, by code."""


def read_snapshot(services: Any, lang: str) -> Snapshot:
    """Read where this PC stands; names in the language of the reader."""
    place, status = services.desk.place, services.exchange.status()
    return Snapshot(
        at_hq=place.site is Site.HQ,
        code=place.code,
        place=_point_name(services, place.code, lang),
        label=place.label,
        status=status,
        exchanged=bool(services.exchange.files(Query()).rows),
        points=tuple(_points(services, status, lang)),
        tray=tuple(
            TrayRow(item.bundle, item.reason, item.device, item.label, item.arrived, item.file)
            for item in services.exchange.tray()
        ),
        folder=services.desk.settings.get(FOLDER_SETTING),
        places={
            one.point: _point_name(services, one.point, lang)
            for one in status.awaited
            if one.point and one.point != place.code
        },
    )


def matching(rows: Sequence[Any], query: Query, _after: Key | None, *texts: str) -> Page[Any]:
    """Return the rows whose named fields hold what is searched for, in the order asked for."""
    wanted = fold(query.search)
    kept = [row for row in rows if any(wanted in fold(str(getattr(row, name))) for name in texts)]
    if query.sort:
        kept.sort(key=lambda row: (getattr(row, query.sort) is None, getattr(row, query.sort)))
    return Page(kept[::-1] if query.sort and query.descending else kept, None)


def _points(services: Any, status: ExchangeStatus, lang: str) -> Iterator[PointRow]:
    today = services.desk.clock.today()
    for point in status.points:
        yield PointRow(
            point.code,
            _point_name(services, point.code, lang),
            point.devices,
            point.last_made,
            point.last_imported,
            point.entries,
            point.waiting,
            _days_since(point.last_imported, today),
        )


def _days_since(moment: str, today: date) -> int | None:
    try:
        return max(0, (today - local_time(Moment.parse(moment)).date()).days)
    except ValueError:
        return None


def _point_name(services: Any, code: str, lang: str) -> str:
    """Return the name of a point, empty for headquarters: the screen has its own word for it."""
    return "" if code == HQ_CODE else str(services.desk.reference.label("points", code, lang))
