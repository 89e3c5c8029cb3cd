"""Whatever way a search takes, it finds the same rows."""

from __future__ import annotations

import pytest

from app.models.paging import Key, Query
from app.models.records import Put
from app.models.values import new_id
from app.storage.page import Listing
from tests.unit.storage.shelf import POINT, Shelf

ASSETS = Listing("asset", ("tag", "name"), {})
ROWS = 120
SEARCHES = ("radio", "r", "7", "r-7", "radio 11", "camera 3", "camera radio", "الجهاز 5", "nothing", "r 1 ra")


@pytest.fixture
def filled(shelf: Shelf) -> Shelf:
    """Return a store in which some words are in most rows and some in few."""
    puts = [
        Put("asset", new_id(), {"point": "SLM", "tag": f"R-{n:03d}", "name": _name(n)}) for n in range(ROWS)
    ]
    shelf.store.save("u1", puts, audience=POINT)
    return shelf


def _name(number: int) -> str:
    if number < 20:
        return f"camera {number}"
    return f"جهاز {number}" if number % 7 == 0 else f"radio {number % 5}"


def _found(shelf: Shelf, search: str) -> list[str]:
    found: list[str] = []
    after: Key | None = None
    while True:
        page = shelf.records.page(ASSETS, Query(search=search, sort="tag"), after, size=7)
        found += [row.text("tag") for row in page.rows]
        after = page.next_key
        if after is None:
            return found


@pytest.mark.parametrize("search", SEARCHES)
@pytest.mark.parametrize("sorted_at_most, newest", [(10, 30), (10, 1000), (40, 1), (3, 50)])
def test_every_way_finds_the_same_rows_once(
    filled: Shelf, monkeypatch: pytest.MonkeyPatch, search: str, sorted_at_most: int, newest: int
) -> None:
    plain = _found(filled, search)
    monkeypatch.setattr("app.storage.search.MOST_SORTED", sorted_at_most)
    monkeypatch.setattr("app.storage.search.NEWEST", newest)
    monkeypatch.setattr("app.storage.page.NEWEST", newest)
    found = _found(filled, search)
    assert sorted(found) == plain
    assert found in (plain, plain[::-1])


def test_the_first_letter_of_what_every_row_has_is_answered_by_the_newest_rows(
    filled: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.search.MOST_SORTED", 10)
    asked: list[str] = []
    filled.database.connection.set_trace_callback(asked.append)
    filled.records.page(ASSETS, Query(search="r"), None, size=7)
    filled.database.connection.set_trace_callback(None)
    assert not [sql for sql in asked if "MATCH" in sql]
