"""Databases of older programs are brought up to date by themselves, whole or not at all."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.errors import Environment
from app.models.entries import SCHEMA
from app.models.records import Append
from app.models.tables import TABLES
from app.models.values import new_id
from app.progress import Cancelled, CancelToken
from app.storage import schema, schema_1, upgrade
from app.storage.database import Database, open_database
from app.storage.upgrade import migrate
from tests.gates.source import ROOT
from tests.unit.storage.conftest import MakeShelf
from tests.unit.storage.registry import registry, with_vehicles
from tests.unit.storage.shelf import POINT, Shelf, open_shelf

V1 = ROOT / "tests" / "data" / "v1"
REGISTRY_1 = ROOT / "tests" / "data" / "registry_1.json"


def _tables(database: Database) -> set[tuple[str, str]]:
    rows = database.rows("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {(row["name"], row["sql"]) for row in rows}


def _version_1(folder: Path) -> Database:
    shutil.copy(V1 / "point" / "gatebook.db", folder / "gatebook.db")
    return open_database(folder / "gatebook.db")


def _of_a_newer_program(folder: Path) -> Shelf:
    """Return a shelf with what only a program with vehicles can record."""
    shelf = open_shelf(folder)
    shelf.asset(tag="R-014", colour="red", wheels=4)
    vehicle = new_id()
    shelf.put("vehicle", vehicle, None, plate="22-A 1234", seats=5)
    use = Append("vehicle_use", new_id(), {"point": "SLM", "vehicle": vehicle, "day": "2026-11-24"})
    shelf.store.save("u1", [use], audience=POINT)
    return shelf


def test_the_first_step_makes_the_tables_of_version_1(tmp_path: Path) -> None:
    connection = sqlite3.connect(":memory:")
    for statement in schema_1.statements():
        connection.execute(statement)
    made = set(connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    connection.close()
    old = _version_1(tmp_path)
    assert {row for row in _tables(old) if "_sqlite_migrations" not in row[0]} == made
    old.close()


def test_the_registry_only_grows() -> None:
    before = json.loads(REGISTRY_1.read_text("utf-8"))
    now = described()
    assert {name: now.get(name, {}).get("head") for name in before} == {
        name: table["head"] for name, table in before.items()
    }
    changed = [
        f"{name}.{column}"
        for name, table in before.items()
        for column, told in table["columns"].items()
        if now[name]["columns"].get(column) != told
    ]
    assert changed == []


def test_no_new_column_joins_a_register_that_older_programs_write() -> None:
    """An older program writes a register whole, as it knows it, and would empty a column that it does not know."""
    before = json.loads(REGISTRY_1.read_text("utf-8"))
    now = described()
    joined = [
        f"{name}.{column}"
        for name, table in before.items()
        for column, (_, group) in now[name]["columns"].items()
        if column not in table["columns"] and group in {told[1] for told in table["columns"].values()} - {""}
    ]
    assert joined == []


def test_a_larger_registry_has_a_higher_number() -> None:
    before = json.loads(REGISTRY_1.read_text("utf-8"))
    assert (described() == before) == (SCHEMA == 1)


def described() -> dict[str, Any]:
    """Return what an entry can say by the registry, as JSON."""
    return {
        table.name: {
            "head": [table.kind, table.owner, table.parent, table.parent_table],
            "columns": {column.name: [column.type, column.group] for column in table.columns},
        }
        for table in TABLES.values()
    }


def test_a_new_database_and_one_brought_up_to_date_have_the_same_tables(tmp_path: Path) -> None:
    with registry(with_vehicles):
        old, new = _version_1(tmp_path), open_database(tmp_path / "new.db")
        assert (migrate(old), migrate(new)) == (True, False)
        assert _tables(old) == _tables(new)
        old.close()
        new.close()


def test_what_waited_for_the_newer_program_is_there_after_it_came(tmp_path: Path) -> None:
    with registry(with_vehicles):
        newer = _of_a_newer_program(tmp_path / "newer")
        sent, told = list(newer.stretches({})), newer.dump()
        newer.close()
    older = open_shelf(tmp_path / "older")
    older.take(sent)
    older.close()
    with registry(with_vehicles):
        again = open_shelf(tmp_path / "older", older.keys)
        found = again.database.rows("SELECT * FROM asset_fts WHERE asset_fts MATCH 'red'")
        assert (again.dump(), again.check().ok, len(found)) == (told, True, 1)
        again.close()


def test_forked_logs_fold_anew_as_they_did(make_shelf: MakeShelf, tmp_path: Path) -> None:
    shelf = make_shelf("one")
    row = shelf.asset(tag="R-014")
    shelf.database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copytree(tmp_path / "one", tmp_path / "twin")
    twin = open_shelf(tmp_path / "twin", shelf.keys)
    shelf.put("asset", row, None, note="here")
    twin.put("asset", row, None, note="there")
    shelf.take(list(twin.stretches({})))
    twin.close()
    before = shelf.dump()
    shelf.close()
    with registry(with_vehicles):
        again = open_shelf(tmp_path / "one", shelf.keys)
        assert (again.dump(), again.check().ok) == (before, True)
        again.close()


def test_what_belongs_to_the_pc_alone_is_left_alone(tmp_path: Path) -> None:
    old = _version_1(tmp_path)
    migrate(old)
    names = [row["name"] for row in old.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    kept = [
        name
        for name in names
        if name not in TABLES and not name.endswith(tuple(_SHADOWS)) and name != "setting"
    ]
    before = {name: [tuple(row) for row in old.rows(f'SELECT * FROM "{name}"')] for name in kept}
    with registry(with_vehicles):
        migrate(old)
    assert {name: [tuple(row) for row in old.rows(f'SELECT * FROM "{name}"')] for name in kept} == before
    old.close()


_SHADOWS = ("_fts", "_fts_data", "_fts_idx", "_fts_config", "_fts_docsize")


def test_a_copy_is_kept_before_records_are_made_anew(tmp_path: Path) -> None:
    old = _version_1(tmp_path)
    kept: list[bool] = []

    def keep() -> None:
        kept.append(old.one("SELECT 1 FROM sqlite_master WHERE name = 'vehicle'") is None)

    migrate(old)
    with registry(with_vehicles):
        migrate(old, keep)
        migrate(old, keep)
    old.close()
    assert kept == [True]


def test_the_usual_opening_reads_one_number(tmp_path: Path) -> None:
    open_shelf(tmp_path).close()
    database = open_database(tmp_path / "gatebook.db")
    said: list[str] = []
    database.connection.set_trace_callback(said.append)
    migrate(database)
    database.close()
    assert said == ["PRAGMA user_version"]


def test_a_database_is_not_folded_anew_for_nothing(tmp_path: Path) -> None:
    old = _version_1(tmp_path)
    migrate(old)
    assert not migrate(old)
    old.close()


def test_other_rules_of_folding_fold_all_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = _version_1(tmp_path)
    migrate(old)
    monkeypatch.setattr(schema, "FOLD", schema.FOLD + 1)
    assert migrate(old)
    old.close()


def test_a_database_of_a_newer_program_is_refused_untouched(tmp_path: Path) -> None:
    with registry(with_vehicles, schema=SCHEMA + 1):
        _of_a_newer_program(tmp_path).close()
    before = (tmp_path / "gatebook.db").read_bytes()
    database = open_database(tmp_path / "gatebook.db")
    with pytest.raises(Environment, match="database_newer"):
        migrate(database)
    database.close()
    assert (tmp_path / "gatebook.db").read_bytes() == before


def test_stopping_leaves_the_database_as_it_was(tmp_path: Path) -> None:
    old = _version_1(tmp_path)
    migrate(old)
    before = _tables(old)
    stopped = CancelToken()
    stopped.cancel()
    with registry(with_vehicles), pytest.raises(Cancelled):
        migrate(old, cancel=stopped)
    assert (_tables(old), upgrade._form(old)) == (before, upgrade.expected_form())
    old.close()


def test_fewer_records_than_before_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = _version_1(tmp_path)
    migrate(old)
    before = _tables(old)
    monkeypatch.setattr("app.storage.fold.Folder.apply", lambda *_: None)
    with registry(with_vehicles), pytest.raises(Environment, match="upgrade_incomplete"):
        migrate(old)
    assert _tables(old) == before
    old.close()


_KILLED = """
import os, signal, sys
from pathlib import Path
from app.storage.fold import Folder
from tests.unit.storage.registry import registry, with_vehicles
from tests.unit.storage.shelf import open_shelf
apply, count = Folder.apply, 0
def die(*args):
    global count
    apply(*args)
    count += 1
    if count == int(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)
Folder.apply = die
with registry(with_vehicles):
    open_shelf(Path(sys.argv[1]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("at", [1, 30])
def test_a_kill_in_the_middle_leaves_the_database_as_it_was(tmp_path: Path, at: int) -> None:
    shelf = open_shelf(tmp_path)
    for number in range(30):
        shelf.asset(tag=f"R-{number}", note="x" * 3000)
    before = shelf.dump()
    shelf.close()
    killed = subprocess.run([sys.executable, "-c", _KILLED, str(tmp_path), str(at)], cwd=ROOT, check=False)
    database = open_database(tmp_path / "gatebook.db")
    stands = database.one("SELECT 1 FROM sqlite_master WHERE name = 'vehicle'") is None
    database.close()
    again = open_shelf(tmp_path, shelf.keys)
    assert (killed.returncode, stands, again.dump(), again.check().ok) == (-9, True, before, True)
    again.close()
