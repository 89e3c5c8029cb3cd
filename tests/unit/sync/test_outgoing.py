"""Planning what goes out: cut on seals, by lines and by bytes."""

from __future__ import annotations

import pytest

from app.sync import outgoing
from tests.unit.storage.shelf import POINT, Shelf, open_shelf


@pytest.fixture
def shelf(tmp_path):
    """Return a store with 600 entries."""
    found = open_shelf(tmp_path / "shelf")
    for number in range(600):
        found.asset(tag=f"R-{number}")
    yield found
    found.close()


def _counts(shelf: Shelf) -> list[list[int]]:
    plans = outgoing.plan(shelf.store.logs, [POINT], {})
    return [[stretch.count for _, stretch in plan.stretches] for plan in plans]


def test_little_goes_out_as_one_file(shelf: Shelf) -> None:
    assert _counts(shelf) == [[601]]


def test_many_lines_are_cut_at_the_last_seal_that_fits(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outgoing, "_LINES_IN_PART", 300)
    assert _counts(shelf) == [[256], [256], [89]]


def test_many_bytes_are_cut_at_the_last_seal_that_fits(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outgoing, "_BYTES_IN_PART", 60_000)
    assert _counts(shelf) == [[256], [256], [89]]


def test_nothing_new_is_still_a_file_that_says_what_we_have(shelf: Shelf) -> None:
    log = shelf.store.own_logs()[0]
    plans = outgoing.plan(shelf.store.logs, [POINT], {log.id: log.n})
    assert [plan.entries for plan in plans] == [0]
