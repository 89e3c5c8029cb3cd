"""A PC that has not been set up: the points to choose from, and setting it up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.models.values import LocalText
from app.paths import Home
from app.services.reference import Reference
from app.services.setup import init_hq, init_point
from app.storage.database import memory_database
from app.storage.log import LogBook
from app.storage.migrations import make_tables
from app.storage.records import Records


def points_to_choose() -> Mapping[str, LocalText]:
    """Return the names of the shipped border points by code; there is no database yet that could have more."""
    database = memory_database()
    try:
        make_tables(database)
        terms = Reference(Records(database, LogBook(database))).terms("points")
        return {code: term.name for code, term in terms.items()}
    finally:
        database.close()


def set_up(home: Home, values: Mapping[str, Any]) -> None:
    """Set up a border point (``point``, a code) or headquarters (``name``); Refused as ``services.setup`` says."""
    if "point" in values:
        init_point(home, values["point"])
    else:
        init_hq(home, values["name"])
