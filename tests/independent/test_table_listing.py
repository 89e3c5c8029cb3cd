"""docs/BUNDLE_FORMAT.md lists the record tables as they are, so that a reader of the text can fold entries."""

from __future__ import annotations

import re

from app.models.tables import TABLES, Table, Type
from tests.gates.source import ROOT

MARK = {Type.TEXT: "", Type.INTEGER: ":i", Type.JSON: ":j"}
LISTED = re.compile(
    r"^\| `(\w+)` \| (register|event) \| (hq|point) \| (?:`(\w+)`)? \| (.+) \|$", re.MULTILINE
)


def _columns(table: Table) -> str:
    """Return the columns as the text spells them, those of one register in brackets."""
    told = [[name + MARK[table.by_name[name].type] for name in names] for names in table.registers.values()]
    return " ".join(f"({' '.join(names)})" if len(names) > 1 else names[0] for names in told)


def test_every_table_is_listed_with_its_columns_and_registers():
    text = (ROOT / "docs" / "BUNDLE_FORMAT.md").read_text("utf-8")
    assert LISTED.findall(text) == [
        (table.name, table.kind.value, table.owner.value, table.parent, _columns(table))
        for table in TABLES.values()
    ]
