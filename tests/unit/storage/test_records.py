"""Reading: pages by keyset, filters, and search that finds Arabic and Sorani as people type them."""

from __future__ import annotations

import pytest

from app.models.paging import Key, Query
from app.storage.page import Listing
from tests.unit.storage.shelf import Shelf

ASSETS = Listing("asset", ("tag", "name"), {"condition": "condition"})


def _tags(shelf: Shelf, query: Query) -> list[str]:
    return [row.text("tag") for row in shelf.records.page(ASSETS, query, None).rows]


def test_pages_together_are_the_whole_list_once(shelf: Shelf) -> None:
    for number in range(25):
        shelf.asset(tag=f"R-{number % 5}")
    seen: list[str] = []
    after: Key | None = None
    while True:
        page = shelf.records.page(ASSETS, Query(), after, size=4)
        seen += [row.id for row in page.rows]
        after = page.next_key
        if after is None:
            break
    assert (len(seen), len(set(seen))) == (25, 25)


def test_a_descending_page_goes_on_where_the_last_ended(shelf: Shelf) -> None:
    for number in range(6):
        shelf.asset(tag=f"R-{number}")
    query = Query(sort="tag", descending=True)
    first = shelf.records.page(ASSETS, query, None, size=4)
    second = shelf.records.page(ASSETS, query, first.next_key, size=4)
    assert [row.text("tag") for row in second.rows] == ["R-1", "R-0"]


def test_a_filter_keeps_what_fits(shelf: Shelf) -> None:
    shelf.asset(tag="R-1", condition="G")
    shelf.asset(tag="R-2", condition="U")
    assert _tags(shelf, Query(filters=(("condition", "U"),))) == ["R-2"]


@pytest.mark.parametrize(
    "written, typed",
    [
        ("سجّل", "سجل"),
        ("إجراء", "اجراء"),
        ("كاميرا حرارية", "کامیرا"),
        ("الفحص", "فحص"),
        ("فحص", "الفحص"),
        ("ئامێری پشکنین", "ئامیر"),
        ("ژوور ڕادیۆ", "رادیو"),
        ("خۆپیشان‌دان", "خۆپیشاندان"),
        ("R-014", "٠١٤"),
        ("Scanner", "SCAN"),
        ("قارئ جوازات", "جواز"),
    ],
)
def test_search_finds_what_was_written_another_way(shelf: Shelf, written: str, typed: str) -> None:
    shelf.asset(tag="A", name=written)
    shelf.asset(tag="B", name="مولدة")
    assert _tags(shelf, Query(search=typed)) == ["A"]


def test_search_follows_a_change(shelf: Shelf) -> None:
    row = shelf.asset(tag="A", name="radio")
    shelf.put("asset", row, None, name="camera")
    assert (_tags(shelf, Query(search="radio")), _tags(shelf, Query(search="camera"))) == ([], ["A"])


@pytest.mark.parametrize("typed", ['"', "*", "a OR b", "NEAR(", "-", "'; DROP TABLE asset; --", "\u202e"])
def test_signs_in_a_search_are_no_query_language(shelf: Shelf, typed: str) -> None:
    shelf.asset(tag="A", name="radio")
    assert _tags(shelf, Query(search=typed)) == []


def test_a_page_is_found_by_its_index(shelf: Shelf) -> None:
    shelf.asset(tag="A")
    plan = shelf.database.rows(
        "EXPLAIN QUERY PLAN SELECT t.* FROM asset t WHERE (t._flags & 2) = 0 AND t.tag IS NOT NULL"
        " AND (t.tag, t.id) > ('A', 'x') ORDER BY t.tag ASC, t.id ASC LIMIT 101"
    )
    told = " ".join(row["detail"] for row in plan)
    assert "USING INDEX ix_asset_tag_id" in told
    assert "TEMP B-TREE" not in told


@pytest.mark.parametrize("size", [1, 3, 5, 10])
@pytest.mark.parametrize("descending", [False, True])
def test_rows_without_a_sort_value_are_in_the_list_too(shelf: Shelf, descending: bool, size: int) -> None:
    for number in range(5):
        shelf.asset(tag=f"R-{number}")
        shelf.asset(name="no tag")
    query = Query(sort="tag", descending=descending)
    seen: list[str] = []
    after: Key | None = None
    while True:
        page = shelf.records.page(ASSETS, query, after, size=size)
        seen += [row.text("tag") for row in page.rows]
        after = page.next_key
        if after is None:
            break
    assert seen == sorted(seen, reverse=descending)
    assert len(seen) == 10


def test_a_broad_search_goes_through_all_hits_newest_first(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.search.MOST_SORTED", 5)
    for number in range(9):
        shelf.asset(tag=f"R-{number}", name="radio")
    first = shelf.records.page(ASSETS, Query(search="radio"), None, size=6)
    second = shelf.records.page(ASSETS, Query(search="radio"), first.next_key, size=6)
    found = [row.text("tag") for row in (*first.rows, *second.rows)]
    assert (found, second.next_key) == ([f"R-{number}" for number in range(8, -1, -1)], None)
