"""Every byte flip and every truncation of a bundle is refused, and headquarters' database stays as it was."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Environment
from app.services.gatebook import Gatebook
from app.services.importing import Verdict
from tests.e2e.stations import Station


def _prints(home: Path) -> dict[str, str]:
    """Return the hash of every file of the database and of every attachment."""
    files = [
        *home.glob("gatebook.db*"),
        *home.glob("blobs/**/*"),
        *home.glob("inbox/*"),
        *home.glob("tray/*"),
    ]
    return {
        str(path.relative_to(home)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
        if path.is_file() and not path.name.endswith("-shm")
    }


@pytest.fixture
def bundle(point: Station, stick: Path) -> bytes:
    """Return the bytes of a small bundle."""
    point.add_asset(tag="R-014")
    return point.export("HQ", stick).read_bytes()


def _refused(book: Gatebook, path: Path, variants: Iterator[bytes]) -> list[str]:
    """Import each variant; return the verdicts that are no refusals."""
    found = []
    for number, data in enumerate(variants):
        path.write_bytes(data)
        result = book.exchange.import_files([path])[0]
        if result.verdict is not Verdict.REFUSED:
            found.append(f"{number}: {result.verdict}")
    return found


def test_every_flipped_byte_is_refused(hq: Station, bundle: bytes, tmp_path: Path) -> None:
    with hq.open() as book:
        before = _prints(hq.home.root)
        flips = (bundle[:at] + bytes([bundle[at] ^ 0x01]) + bundle[at + 1 :] for at in range(len(bundle)))
        assert (_refused(book, tmp_path / "flip.gbk", flips), _prints(hq.home.root)) == ([], before)


def test_every_truncation_is_refused(hq: Station, bundle: bytes, tmp_path: Path) -> None:
    with hq.open() as book:
        before = _prints(hq.home.root)
        cuts = (bundle[:length] for length in range(len(bundle)))
        assert (_refused(book, tmp_path / "cut.gbk", cuts), _prints(hq.home.root)) == ([], before)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<!DOCTYPE html><title>Log in</title>",
        b"GATEBK1\n",
        b"PK\x03\x04",
        b"\x00" * 4096,
        "كتاب".encode(),
    ],
)
def test_a_file_that_is_no_bundle_is_refused(hq: Station, tmp_path: Path, data: bytes) -> None:
    with hq.open() as book:
        book.exchange.status()  # what a home notes once, when its exchange is first looked at, is noted by now
        before = _prints(hq.home.root)
        assert (_refused(book, tmp_path / "x.gbk", iter([data])), _prints(hq.home.root)) == ([], before)


def test_a_file_that_is_gone_is_named_and_the_others_go_on(
    hq: Station, point: Station, stick: Path, tmp_path: Path
) -> None:
    point.add_asset(tag="R-014")
    file = point.export("HQ", stick)
    results = hq.take(tmp_path / "gone.gbk", file)
    assert [result.verdict for result in results] == [Verdict.REFUSED, Verdict.IMPORTED]
    assert isinstance(results[0].error, Environment)


def test_a_damaged_database_is_an_environment_error(point: Station) -> None:
    point.add_asset(tag="R-014")
    path = point.home.database
    data = bytearray(path.read_bytes())
    data[:100] = b"x" * 100
    path.write_bytes(bytes(data))
    with pytest.raises(Environment, match="database_damaged"), point.open():
        pass
