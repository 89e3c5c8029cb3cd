"""A window under test: real jobs, real threads, no database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.paging import Key, Page, Query
from app.ui.application import Preferences, Shell
from app.ui.context import AppContext


@dataclass(frozen=True)
class Thing:
    """A row of a list."""

    id: str
    name: str
    state: str = "draft"


@dataclass
class Shelf:
    """Answers pages as a service does, and remembers what it was asked."""

    size: int = 250
    names: dict[int, str] = field(default_factory=dict)
    gone: set[int] = field(default_factory=set)
    asked: list[tuple[Query, Key | None]] = field(default_factory=list)
    failure: Exception | None = None

    def fetch(self, query: Query, after: Key | None) -> Page[Thing]:
        """Return a page of 100 things after a key."""
        self.asked.append((query, after))
        if self.failure is not None:
            raise self.failure
        start = 0 if after is None else int(after[0]) + 1
        numbers = [n for n in range(start, self.size) if n not in self.gone and query.search in self.name(n)]
        rows = [Thing(f"t{number}", self.name(number)) for number in numbers[:100]]
        return Page(rows, (numbers[99],) if len(numbers) > 100 else None)

    def name(self, number: int) -> str:
        """Return the name of a thing."""
        return self.names.get(number, f"Thing {number}")


@pytest.fixture
def shell(qapp: QApplication) -> Iterator[Shell]:
    """A window in English and light colours; language and jobs are put back afterwards."""
    made = Shell(qapp, Preferences("en", "light"), str)
    yield made
    made.context.jobs.shut_down()
    made.context.languages.use("en")
    made.window.deleteLater()
    made.deleteLater()


@pytest.fixture
def context(shell: Shell) -> AppContext:
    """What screens are given."""
    return shell.context


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    """Wait until something is true."""
    return lambda true: qtbot.waitUntil(true, timeout=5000)
