"""Shelves for the tests of the storage layer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.unit.storage.shelf import Shelf, open_shelf

MakeShelf = Callable[[str], Shelf]


@pytest.fixture
def make_shelf(tmp_path: Path) -> Iterator[MakeShelf]:
    """Return a function that opens a shelf by name; all are closed at the end."""
    opened: list[Shelf] = []

    def make(name: str) -> Shelf:
        opened.append(open_shelf(tmp_path / name))
        return opened[-1]

    yield make
    for shelf in opened:
        shelf.close()


@pytest.fixture
def shelf(make_shelf: MakeShelf) -> Shelf:
    """Return one open shelf."""
    return make_shelf("one")
