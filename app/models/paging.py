"""Keyset pages: what every list of the program is fetched in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from typing import Generic, TypeVar

from app.models.dataclass import dataclass

Row = TypeVar("Row")

Key = tuple[str | int, ...]
"""Where a page ends: the sort value and the row id of its last row."""

PAGE_SIZE = 100


@dataclass(frozen=True, slots=True)
class Query:
    """What a list shows: free text to search, a sort column with its direction, and exact filters."""

    search: str = ""
    sort: str = ""
    descending: bool = False
    filters: tuple[tuple[str, str], ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Some rows and the key to ask for the rows after them; ``next_key`` is None on the last page."""

    rows: Sequence[Row]
    next_key: Key | None
