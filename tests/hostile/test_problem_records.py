"""A problem names the record here that its change was about or belongs to, and none when there is none."""

from __future__ import annotations

from pathlib import Path

from app.models.paging import Query
from tests.hostile.case import signed
from tests.hostile.ground import ground
from tests.hostile.pen import Pen, asset


def test_a_problem_names_the_record_that_is_here(tmp_path: Path) -> None:
    pen = Pen(ground().pc, "point:SHB")
    pen.write(asset("x", hologram=1))
    pen.write(["add", "asset_move", "m", {"asset": "x", "point": "SLM"}])
    pen.write(["add", "asset_move", "n", {"asset": "gone", "point": "SHB"}])
    pen.write(["set", "asset", "y", {"tag": "without a point"}])
    pen.write(["set", "hologram", "z", {"point": "SHB"}])
    pen.write(["set", "asset", "w", {"": "a column without a name", "point": "SLM"}])
    path = tmp_path / "one.gbk"
    path.write_bytes(signed(ground(), *pen.stretch()))
    hq = ground().home("HQ", tmp_path / "HQ")
    hq.take(path)
    rows = hq.act(lambda book: book.exchange.problems(Query()).rows)
    assert sorted((row.row, row.root_table, row.root, row.title) for row in rows) == [
        ("m", "asset", "x", "x"),
        ("n", "", "", ""),
        ("w", "", "", ""),
        ("w", "", "", ""),
        ("x", "asset", "x", "x"),
        ("y", "", "", ""),
        ("z", "", "", ""),
    ]
