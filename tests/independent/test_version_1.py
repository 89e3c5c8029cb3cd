"""Today's program opens the databases and imports the bundle of version 1, and they say what they said then."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.models.people import Role
from app.paths import Home
from app.services.gatebook import Gatebook, open_gatebook
from app.services.importing import Verdict
from app.sync.age import AgeKey
from app.sync.keys import DeviceKeys, key_path, save_keys
from app.sync.signing import SigningKey
from tests.e2e.stations import CHIEF
from tests.gates.source import ROOT
from tests.independent.places import identity, links_of, roots_of
from tests.independent.verifier import verify

V1 = ROOT / "tests" / "data" / "v1"
BUNDLE = V1 / "bundle.gbk"
THEN = json.loads((V1 / "records.json").read_text("utf-8"))


@pytest.fixture
def point(tmp_path: Path) -> Iterator[Gatebook]:
    """Open a copy of the point's home; it makes keys of its own, as any copied database does."""
    yield from _opened(V1 / "point", tmp_path / "point")


@pytest.fixture
def hq(tmp_path: Path) -> Iterator[Gatebook]:
    """Open a copy of headquarters' home, with its keys wrapped as this system wants them."""
    home = tmp_path / "hq"
    told = json.loads((V1 / "hq" / "keys" / "device.key").read_bytes().split(b"\n", 2)[2])
    save_keys(key_path(home), DeviceKeys(SigningKey(bytes.fromhex(told["sign"])), AgeKey(told["age"])))
    yield from _opened(V1 / "hq", home)


def _opened(source: Path, home: Path) -> Iterator[Gatebook]:
    shutil.copytree(source, home, dirs_exist_ok=True, ignore=shutil.ignore_patterns("keys"))
    book = open_gatebook(Home(home))
    yield book
    book.close()


def _records(book: Gatebook) -> dict[str, dict[str, Any]]:
    """Return the values of every record by table and row."""
    lines = [line.split(" ", 2) for line in book.dump() if not line.startswith("~")]
    return {f"{table} {row}": json.loads(text)["values"] for table, row, text in lines}


def _differing(book: Gatebook) -> list[str]:
    """Return the records that are missing or say something else; columns of a later version may be added."""
    now = _records(book)
    return [
        name for name, values in THEN["records"].items() if not now.get(name, {}).items() >= values.items()
    ]


def _marks(book: Gatebook) -> list[str]:
    return [line for line in book.dump() if line.startswith("~")]


def test_the_records_of_a_home_say_what_they_said(point: Gatebook):
    assert (_differing(point), _marks(point)) == ([], THEN["marks"])


def test_a_home_folded_anew_comes_out_the_same(point: Gatebook):
    assert point.check().ok


def test_an_administrator_signs_in_with_the_password_of_then(point: Gatebook):
    assert point.accounts.sign_in("aras", "lantern-orchid-42").role is Role.ADMINISTRATOR


def test_records_are_added_to_a_home_and_it_stays_sound(point: Gatebook):
    point.equipment.add_asset(CHIEF, {"name": "Lamp", "tag": "R-100"})
    assert (point.check().ok, _differing(point)) == (True, [])


def test_headquarters_takes_the_bundle_in(hq: Gatebook):
    result = hq.exchange.import_files([BUNDLE])[0]
    assert (result.verdict, result.held, _differing(hq), _marks(hq)) == (
        Verdict.IMPORTED,
        0,
        [],
        THEN["marks"],
    )


def test_the_attachments_of_the_bundle_come_with_it(hq: Gatebook):
    hq.exchange.import_files([BUNDLE])
    blobs = [path.name for path in (V1 / "point" / "blobs").rglob("*") if path.is_file()]
    assert (len(blobs), [hq.desk.blobs.has(name) for name in blobs]) == (2, [True, True])


def test_headquarters_is_sound_after_the_bundle(hq: Gatebook):
    hq.exchange.import_files([BUNDLE])
    assert hq.check().ok


def test_the_other_reader_confirms_the_bundle(hq: Gatebook):
    answer = V1 / "answer.gbj"
    found = verify(BUNDLE.read_bytes(), identity(V1 / "hq"), roots_of(answer), links_of(answer))
    told = hq.exchange.inspect(BUNDLE)
    assert (found.sender, found.stretches, dict(found.tables)) == (
        told.info.sender,
        [(log.log, log.first, log.last) for log in told.logs],
        told.tables,
    )
