"""One durable save, one page of a long list and one search, against the floors of the design in the same run."""

from __future__ import annotations

import sqlite3
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.paging import Query
from app.models.records import Put
from app.models.values import new_id
from app.storage.page import Listing
from tests.bench.ratio import ROWS, in_turn, tell, timed
from tests.unit.storage.shelf import POINT, Shelf, open_shelf

pytestmark = pytest.mark.bench
SAVES = 1000
ASSETS = Listing("asset", ("tag", "name"), {"condition": "condition"})


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    """Return an open store."""
    found = open_shelf(tmp_path / "shelf")
    yield found
    found.close()


def _plain(folder: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(folder / "floor.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE answer (id TEXT PRIMARY KEY, run TEXT, item TEXT, value TEXT)")
    return connection


def test_one_durable_save(shelf: Shelf, tmp_path: Path) -> None:
    run = new_id()
    shelf.put("run", run, None, stage="draft", opened="2026-11-23T18:04:39Z+03:00", title="Booth 4")
    floor = _plain(tmp_path)
    upsert = "INSERT INTO answer VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value"
    ours, base = [], []
    for number in range(SAVES):
        item = f"ITEM-{number % 40}"
        row, value = f"{run}/{item}", f"value {number}"
        put = Put("answer", row, {"run": run, "item": item, "value": value})
        ours.append(timed(lambda put=put: shelf.store.save("u1", [put], audience=POINT)))
        base.append(
            timed(lambda row=row, item=item, value=value: floor.execute(upsert, (row, run, item, value)))
        )
    floor.close()
    ours, base = sorted(ours), sorted(base)
    spread = round(ours[SAVES * 99 // 100] / statistics.median(ours), 2)
    peer = "sqlite3 WAL synchronous=FULL single upsert"
    tell("save", statistics.median(ours), statistics.median(base), peer, "<= 2.0", p99_over_p50=spread)


def _fill(shelf: Shelf, rows: int) -> None:
    for start in range(0, rows, 400):
        changes = [
            Put(
                "asset",
                new_id(),
                {"point": "SLM", "tag": f"T-{number:07d}", "name": f"قارئ جوازات {number % 997}"},
            )
            for number in range(start, min(rows, start + 400))
        ]
        shelf.store.save("u1", changes, audience=POINT)


def test_a_page_and_a_search_of_a_long_list(shelf: Shelf) -> None:
    _fill(shelf, ROWS)
    middle = f"T-{ROWS // 2:07d}"
    offset = f"SELECT * FROM asset ORDER BY tag, id LIMIT 100 OFFSET {ROWS // 2}"
    mine, base = in_turn(
        lambda: shelf.records.page(ASSETS, Query(sort="tag"), (middle, "")),
        lambda: shelf.database.rows(offset),
    )
    tell("list page", mine, base, "OFFSET at the middle", "<= 0.001 s of SQL", rows=ROWS)
    sql = "SELECT t.* FROM asset t WHERE (t.tag, t.id) > (?, ?) ORDER BY t.tag, t.id LIMIT 101"
    plain, _ = in_turn(lambda: shelf.database.rows(sql, middle, ""), lambda: None)
    tell("list page, SQL alone", plain, base, "OFFSET at the middle", "<= 0.001 s", rows=ROWS)
    like = "SELECT * FROM asset WHERE name LIKE '%zzz%' LIMIT 100"
    found, scan = in_turn(
        lambda: shelf.records.page(ASSETS, Query(search="جواز 321"), None),
        lambda: shelf.database.rows(like),
    )
    tell("search", found, scan, "LIKE without a hit", "<= 0.005 s", rows=ROWS)
