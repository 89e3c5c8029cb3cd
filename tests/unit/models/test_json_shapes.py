"""JSON columns hold what their readers expect, or the value counts as one of the wrong kind."""

import pytest

from app.models.json_shapes import _SHAPES, fits
from app.models.tables import TABLES, Type

PHOTO = {"sha256": "ab" * 32, "size": 3, "mime": "image/jpeg", "name": "..\\x.lnk"}


def test_every_json_column_has_a_shape():
    columns = {
        (table.name, one.name) for table in TABLES.values() for one in table.columns if one.type is Type.JSON
    }
    assert columns == set(_SHAPES)


@pytest.mark.parametrize(
    "table, column, value",
    [
        ("session", "days", ["2026-11-23"]),
        ("session", "days", []),
        ("asset", "condition_photo", [PHOTO]),
        ("answer", "photo", PHOTO),
        ("answer", "photo", {"sha256": "ab" * 32}),
        ("answer", "blob", None),
        ("template", "doc", {"newer": [1]}),
        ("later", "column", 7),
    ],
)
def test_what_readers_expect_fits(table, column, value):
    assert fits(table, column, value)


@pytest.mark.parametrize(
    "table, column, value",
    [
        ("session", "days", [["2026-11-23"]]),
        ("session", "days", "2026-11-23"),
        ("session", "days", {"a": 1}),
        ("asset", "condition_photo", PHOTO),
        ("asset", "condition_photo", [PHOTO, 7]),
        ("answer", "photo", [PHOTO]),
        ("answer", "photo", {}),
        ("answer", "photo", {**PHOTO, "sha256": "../../../etc/passwd"}),
        ("answer", "photo", {**PHOTO, "sha256": "AB" * 32}),
        ("answer", "blob", {**PHOTO, "size": True}),
        ("answer", "blob", {**PHOTO, "name": None}),
        ("template", "doc", []),
    ],
)
def test_anything_else_does_not(table, column, value):
    assert not fits(table, column, value)
