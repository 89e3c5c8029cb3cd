"""Hostile cases of single values in entries: attachments, moments, row ids, and texts that mean something elsewhere."""

from __future__ import annotations

from typing import Any

from app.models.tables import TABLES, Owner, Type
from tests.hostile.case import beside, refused, taken, written
from tests.hostile.ground import Ground
from tests.hostile.pen import Pen, asset
from tests.hostile.seeds import LINKED

NOT_THERE = "ab" * 32

PHOTOS = [
    {**LINKED, "sha256": NOT_THERE, "mime": "text/html", "name": "x.html"},
    {**LINKED, "sha256": NOT_THERE, "name": "..\\..\\Startup\\x.lnk"},
    {**LINKED, "sha256": NOT_THERE, "name": "CON"},
    {**LINKED, "sha256": NOT_THERE, "name": "a\u202egpj.exe"},
]
NO_PHOTOS = [
    {**LINKED, "sha256": "../../../x"},
    {**LINKED, "sha256": "AB" * 32},
    {**LINKED, "name": None},
    {**LINKED, "mime": 7},
    {"size": 1},
    ["no object"],
    "no object",
    7,
]


def _photos(ground: Ground, pen: Pen) -> None:
    pen.write(["set", "run", "run-1", {"point": "SHB", "stage": "draft", "template": "SOP-01@1.0"}])
    for number, photo in enumerate(PHOTOS):
        pen.write(["set", "answer", f"run-1/{number}", {"run": "run-1", "item": f"{number}", "photo": photo}])
        pen.write(asset(f"with-{number}", condition_photo=[photo]))


def _no_photos(ground: Ground, pen: Pen) -> None:
    pen.write(["set", "run", "run-1", {"point": "SHB", "stage": "draft"}])
    for number, photo in enumerate(NO_PHOTOS):
        pen.write(["set", "answer", f"run-1/{number}", {"run": "run-1", "item": f"{number}", "photo": photo}])
        pen.write(asset(f"with-{number}", condition_photo=[photo]))
    pen.write(["set", "session", "s-1", {"point": "SHB", "days": [["2026-11-23"]]}])


taken(37, attachments_with_hostile_names=written(_photos))
taken(37, "bad_value", attachments_of_another_form=written(_no_photos))

MOMENTS = (
    "2099-01-01T00:00:00Z+03:00", "1601-01-01T00:00:00Z+00:00", "10000-01-01T00:00:00Z+03:00", "2026-11-23T18:04:39",
    "2026-02-30T25:61:61Z+99:99", "yesterday", "", "-1", "٢٠٢٦-١١-٢٣T١٨:٠٤:٣٩Z+٠٣:٠٠", "9" * 1000,
)  # fmt: skip


def _clocks(ground: Ground, pen: Pen) -> None:
    for number, moment in enumerate(MOMENTS):
        pen.write(asset(f"at-{number}"), w=moment)


taken(39, clocks_of_every_kind=written(_clocks))

ROWS = ["", "😀", "x" * 250_000, "a b", "\u202ex", "a\n", "x" * 201]
taken(
    40,
    "bad_row_id",
    **{f"row_id_{number}": beside(asset(row)) for number, row in enumerate(ROWS)},
)
taken(40, row_ids_that_differ_in_case=beside(asset("CASE"), asset("case")))
refused(40, "bundle_bad_line", row_id_of_a_mebibyte=beside(asset("x" * 2**20)))


# --------------------------------------------------------------------------- texts that mean something elsewhere

TEXTS = (
    "'; DROP TABLE asset; --", '" OR 1=1 --', "=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)", "\tx", "<b>", "</para>",
    "<script>alert(1)</script>", "&amp;&#0;&", "%s %d {0} {code}", "\u202e\u2066\u2069 gpj.exe", "a\r\nb",
    "\ufeff", "x" * 1_000, "\x01\x1b[31m", "\ufffe",
)  # fmt: skip


def _texts(ground: Ground, pen: Pen) -> None:
    for number, text in enumerate(TEXTS):
        pen.write(*hostile_rows(number, text), u=text[:200])


def _strange(column: str, text: str) -> Any:
    photo = {**LINKED, "name": text}
    return {"days": [text], "condition_photo": [photo], "paper_scan": [photo]}.get(column, photo)


def hostile_rows(number: int, text: str) -> list[list[Any]]:
    """Return a row of every table of a point with ``text`` in each field that holds one."""
    ids = {name: f"{name}-{number}" for name in TABLES}
    found = []
    for table in TABLES.values():
        if table.owner is Owner.HQ:
            continue
        values: dict[str, Any] = {one.name: text for one in table.columns if one.type is Type.TEXT}
        values |= {one.name: number for one in table.columns if one.type is Type.INTEGER}
        values |= {one.name: _strange(one.name, text) for one in table.columns if one.type is Type.JSON}
        if "point" in values:
            values["point"] = "SHB"
        if table.parent:
            values[table.parent] = ids[table.parent_table]
        found.append(["add" if table.kind == "event" else "set", table.name, ids[table.name], values])
    return sorted(found, key=lambda op: bool(TABLES[op[1]].parent))


taken(45, hostile_texts_in_every_field=written(_texts))


EDGES = (0, -1, 10**12 + 1, 2**63 - 1, -(2**63), None)


def _quantities(ground: Ground, pen: Pen) -> None:
    for number, edge in enumerate(EDGES):
        item = {"point": "SHB", "name": "Gloves", "scale": edge, "minimum": edge, "active": edge}
        pen.write(["set", "stock_item", f"i-{number}", item])
        for copy in range(3):
            move = {
                "point": "SHB",
                "item": f"i-{number}",
                "kind": "count",
                "qty": edge,
                "counted": edge,
                "book": edge,
            }
            pen.write(["add", "stock_move", f"m-{number}-{copy}", move])
        pen.write(["set", "session", f"s-{number}", {"point": "SHB", "hours": edge}])
        place = {"session": f"s-{number}", "person": "p", "position": edge}
        pen.write(["set", "participant", f"s-{number}/p", place])


taken(21, quantities_at_the_edges=written(_quantities))
