"""The rows a list holds in memory."""

from __future__ import annotations

from app.models.paging import Page
from app.ui.table.pages import PageStore


def filled(pages: int, kept: int = 3) -> PageStore[int]:
    """A store with pages of ten numbers, the last page being complete."""
    store: PageStore[int] = PageStore(kept)
    for page in range(pages):
        rows = range(page * 10, page * 10 + 10)
        store.append(Page(rows, (page * 10 + 9,) if page < pages - 1 else None))
    return store


def test_rows_are_found_over_page_borders():
    assert [filled(2).row(place) for place in (0, 9, 10, 19)] == [0, 9, 10, 19]


def test_only_the_pages_looked_at_lately_stay():
    store = filled(100)
    assert (store.count, store.rows_in_memory) == (1000, 30)


def test_a_dropped_row_is_asked_for_by_the_key_of_its_page():
    store = filled(10)
    assert store.row(25) is None
    assert store.key_of(store.slot_of(25)) == (19,)


def test_a_dropped_page_can_be_put_back():
    store = filled(10)
    assert store.refill(2, Page(range(20, 30), (29,)))
    assert store.row(25) == 25


def test_a_page_that_is_no_longer_as_long_is_not_put_back():
    assert not filled(10).refill(2, Page(range(20, 29), (29,)))


def test_the_last_page_makes_the_store_complete():
    assert filled(2).complete


def test_cutting_leads_back_to_the_key_before():
    store = filled(5)
    store.cut(2)
    assert (store.count, store.next_key, store.complete) == (20, (19,), False)


def test_the_same_rows_in_the_same_places_match():
    store = filled(2)
    assert store.matches(0, [Page(range(10), (9,)), Page(range(10, 20), None)], str)


def test_another_row_does_not_match():
    assert not filled(2).matches(0, [Page([99, *range(1, 10)], (9,)), Page(range(10, 20), None)], str)


def test_a_page_that_ends_elsewhere_does_not_match():
    assert not filled(3).matches(0, [Page(range(10), (8,))], str)
