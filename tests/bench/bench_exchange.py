"""Export, import and bytes against the floors of the design, in the same run."""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
from pathlib import Path

import orjson
import pytest
import zstandard

from app.storage.ledger import Ledger
from tests.bench.bulk import bundle, enrolled, writer
from tests.bench.ratio import in_turn, tell
from tests.e2e.stations import Station, join

pytestmark = pytest.mark.bench
BUNDLES = int(os.environ.get("GATEBOOK_BENCH_BUNDLES", "20"))
ROWS_IN_BUNDLE = int(os.environ.get("GATEBOOK_BENCH_BUNDLE_ROWS", "1000"))
EXPORT_ROWS = int(os.environ.get("GATEBOOK_BENCH_EXPORT_ROWS", "20000"))
_COLUMNS = ("id", "point", "tag", "serial", "item", "name", "condition", "location", "note")


def _rows(lines: list[bytes]) -> list[tuple[str, ...]]:
    ops = (op for line in lines for op in json.loads(line)["ops"])
    return [(op[2], *(op[3].get(name) for name in _COLUMNS[1:])) for op in ops if op[0] == "set"]


def _upsert(folder: Path, batches: list[list[tuple[str, ...]]]) -> None:
    """The floor: a plain upsert of the same rows, one durable transaction per bundle."""
    path = folder / "floor.db"
    for old in folder.glob("floor.db*"):
        old.unlink()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    columns = ", ".join(f"{name} TEXT" for name in _COLUMNS[1:])
    connection.execute(f"CREATE TABLE asset (id TEXT PRIMARY KEY, {columns})")
    for name in ("tag", "name", "condition"):
        connection.execute(f"CREATE INDEX ix_{name} ON asset ({name}, id)")
    sets = ", ".join(f"{name} = excluded.{name}" for name in _COLUMNS[1:])
    marks = ", ".join("?" for _ in _COLUMNS)
    for batch in batches:
        connection.execute("BEGIN")
        connection.executemany(
            f"INSERT INTO asset VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {sets}", batch
        )
        connection.execute("COMMIT")
    connection.close()


def test_import_of_many_bundles(tmp_path: Path) -> None:
    hq = Station(tmp_path / "hq", "HQ")
    chance = random.Random(1)
    writers = [writer(code) for code in ("SLM", "SHB", "ZRB")]
    stick = tmp_path / "stick"
    stick.mkdir()
    batches = []
    with hq.open() as book:
        counter = book.exchange._counter
        trust = enrolled(counter.trust, counter.keys, writers)  # type: ignore[arg-type]
        with counter.database.local():
            Ledger(counter.database).put_trust([link.envelope.to_bytes() for link in trust.links])
    for number in range(BUNDLES):
        one = writers[number % len(writers)]
        lines = one.lines(ROWS_IN_BUNDLE, chance)
        batches.append(_rows(lines))
        bundle(stick / f"{number:04d}.gbk", one, lines, trust)
    fresh = tmp_path / "fresh"
    shutil.copytree(hq.home.root, fresh)

    def ours() -> None:
        shutil.rmtree(hq.home.root)
        shutil.copytree(fresh, hq.home.root)
        results = hq.take(stick)
        assert sum(result.fresh for result in results) == BUNDLES * ROWS_IN_BUNDLE - len(writers)

    mine, floor = in_turn(ours, lambda: _upsert(tmp_path, batches), rounds=3)
    rate = round(BUNDLES * ROWS_IN_BUNDLE / mine)
    peer = "upsert ON CONFLICT, one transaction per bundle"
    tell("import", mine, floor, peer, ">= 1.0x (later issue)", speed=True, rows_per_second=rate)


def test_export_and_bytes(tmp_path: Path) -> None:
    hq, point = Station(tmp_path / "hq", "HQ"), Station(tmp_path / "SLM", "SLM")
    stick = tmp_path / "stick"
    join(point, hq, stick)
    chance = random.Random(2)
    made = writer("SLM")
    rows = [op.values for op in (_op(made, chance) for _ in range(EXPORT_ROWS))]
    with point.open() as book:
        from app.models.records import Put
        from app.models.values import new_id
        from tests.e2e.stations import CHIEF

        ids = [new_id() for _ in rows]
        for row, values in zip(ids, rows, strict=True):
            book.desk.save(CHIEF, [Put("asset", row, values)])

        def ours() -> None:
            book.exchange.export("HQ", stick / "big.gbk")

        objects = [{"id": row, **values} for row, values in zip(ids, rows, strict=True)]

        def floor() -> None:
            lines = b"\n".join(orjson.dumps(value) for value in _select(point.home.database))
            (tmp_path / "floor.zst").write_bytes(zstandard.ZstdCompressor(level=3).compress(lines))

        mine, base = in_turn(ours, floor, rounds=3)
        tell("export", mine, base, "SELECT + orjson JSONL + zstd-3", ">= 1.0x", speed=True, rows=EXPORT_ROWS)
        plain = zstandard.ZstdCompressor(level=3).compress(
            b"\n".join(orjson.dumps(value) for value in objects)
        )
        size = (stick / "big.gbk").stat().st_size
        tell(
            "bytes per entry",
            size / EXPORT_ROWS,
            len(plain) / EXPORT_ROWS,
            "JSONL objects + zstd-3",
            "<= 0.7",
        )


def _op(made: object, chance: random.Random) -> object:
    from tests.bench.bulk import _asset

    made.n += 1  # type: ignore[attr-defined]
    return _asset("SLM", made.n, chance)  # type: ignore[attr-defined]


def _select(path: Path) -> list[dict[str, object]]:
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    found = [dict(row) for row in connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM asset")]
    connection.close()
    return found
