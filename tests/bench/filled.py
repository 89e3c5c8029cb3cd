"""A point's home with a long list of assets; kept between runs where ``GATEBOOK_BENCH_HOMES`` names a folder."""

from __future__ import annotations

import os
from pathlib import Path

from app.models.records import Put
from app.models.values import new_id
from app.paths import Home
from app.services.gatebook import open_gatebook
from tests.bench.ratio import ROWS
from tests.e2e.stations import CHIEF, Station

_KEPT = os.environ.get("GATEBOOK_BENCH_HOMES", "")
_IN_ONE_SAVE = 400


def filled_home(folder: Path) -> Home:
    """Return a home with ``ROWS`` assets and one user, made by saving them or by an earlier run."""
    place = (Path(_KEPT) if _KEPT else folder) / f"SLM-{ROWS}"
    home = Home(place)
    if home.exists:
        # A home of an older program is brought up to date here, not in what is measured.
        open_gatebook(home).close()
        return home
    station = Station(place, "SLM")
    with station.open() as book:
        for start in range(0, ROWS, _IN_ONE_SAVE):
            book.desk.save(CHIEF, [_asset(n) for n in range(start, min(ROWS, start + _IN_ONE_SAVE))])
        book.accounts.first_administrator("علي حسن كريم", "admin", "border-2026", "ar")
    return home


def _asset(number: int) -> Put:
    name = f"قارئ جوازات {number % 997}"
    return Put(
        "asset", new_id(), {"point": "SLM", "tag": f"T-{number:07d}", "name": name, "stage": "received"}
    )
