"""Finds the cheapest way to the rows that hold some words, whatever part of a long list they are in.

The index of words answers a whole word at once, but the beginning of a word only after joining the hits of every word
that begins so: a second for the first letter of a word that each of a million rows has. What many rows have is found
sooner by looking at the newest rows; and of several words the rarest leads to few rows, whose text tells the rest.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.models.dataclass import dataclass
from app.models.tables import Table
from app.storage.database import Database

MOST_SORTED = 2000
"""Most hits of a search that are sorted by a column; more are shown newest first, as they come out of the index."""

NEWEST = 3000
"""So many of the newest rows are looked at before the index is asked."""

_LAST = "\U0010ffff"
"""No word goes on with it, so that every word with some beginning lies between that and it."""


@dataclass(frozen=True, slots=True)
class Search:
    """``match`` is what the index is asked for, ``rest`` the words that are looked for in the rows it names.

    A ``broad`` one has more hits than are sorted.
    """

    match: str = ""
    rest: tuple[str, ...] = ()
    broad: bool = False


def search_for(db: Database, table: Table, words: Sequence[str], enough: int) -> Search:
    """Choose a way to the rows that hold all ``words``; ``enough`` rows fill a page."""
    if not words:
        return Search()
    if _many_newest(db, table, words, enough):
        return Search(rest=tuple(words), broad=True)
    return by_index(db, table, words)


def by_index(db: Database, table: Table, words: Sequence[str]) -> Search:
    """Choose the words that the index is asked for: one that few rows have, else one that is many different words."""
    led = []
    for word in sorted(words, key=len, reverse=True):
        rest = tuple(other for other in words if other != word)
        if _few(db, table, word, word):
            if _few(db, table, word, word + _LAST):
                return Search(prefix(word), rest)
            led.append((word, rest))
    if not led:
        return Search(" ".join(prefix(word) for word in words), broad=True)
    word, rest = led[0]
    return Search(prefix(word), rest, broad=not _few(db, table, word, word + _LAST, rest))


def prefix(word: str) -> str:
    """Return the question for every word that begins so."""
    return f'"{word}"*'


def holds(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return tests, with their values, of whether the text of a row ``t`` has words that begin so."""
    return ["instr(' ' || t._text, ?) > 0"] * len(words), [f" {word}" for word in words]


def newest(db: Database, table: Table) -> int:
    """Return the number of the newest row."""
    row = db.one(f'SELECT max(rowid_) AS last FROM "{table.name}"')
    return int(row["last"] or 0) if row is not None else 0


def _many_newest(db: Database, table: Table, words: Sequence[str], enough: int) -> bool:
    """Tell whether the newest rows show that there are too many hits to sort, without counting them all."""
    tests, params = holds(words)
    last = newest(db, table)
    hits = db.rows(
        f'SELECT t.rowid_ FROM "{table.name}" t WHERE t.rowid_ > ? AND {" AND ".join(tests)}'
        f" ORDER BY t.rowid_ DESC LIMIT {enough}",
        last - NEWEST,
        *params,
    )
    if len(hits) < enough:
        return False
    looked_at = last - int(hits[-1]["rowid_"]) + 1
    return enough * last > MOST_SORTED * looked_at


def _few(db: Database, table: Table, first: str, last: str, rest: Sequence[str] = ()) -> bool:
    """Tell whether few rows have a word from ``first`` to ``last``, and words that begin as those of ``rest``."""
    listed = f"{table.name}_words"
    # The list of words gives its rows one by one, where the index would first join those of every word.
    db.rows(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.\"{listed}\" USING fts5vocab('main', '{table.name}_fts', 'instance')"
    )
    tests, params = holds(rest)
    source = f'temp."{listed}" w' + (f' JOIN "{table.name}" t ON t.rowid_ = w.doc' if rest else "")
    wanted = " AND ".join(["w.term >= ?", "w.term <= ?", *tests])
    row = db.one(
        f"SELECT count(*) AS n FROM (SELECT 1 FROM {source} WHERE {wanted} LIMIT {MOST_SORTED + 1})",
        first,
        last,
        *params,
    )
    return row is not None and int(row["n"]) <= MOST_SORTED
