"""Hostile deliveries that are more than one file: many names, shrinking files, restored disks, texts on paper."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.gatebook import Gatebook
from app.services.importing import Verdict
from app.services.publishing import Publishing
from app.ui.labels import labels_for
from tests.e2e.stations import HQ_CHIEF, Station
from tests.hostile.case import signed
from tests.hostile.ground import HERE, ground
from tests.hostile.of_values import TEXTS, hostile_rows
from tests.hostile.pen import Pen, asset, spelled
from tests.hostile.test_corpus import print_of, problems_of

LANGS = ("ar", "ckb", "en")


@pytest.fixture
def hq(tmp_path: Path) -> Station:
    """Return a headquarters of its own."""
    return ground().home("HQ", tmp_path / "HQ")


@pytest.fixture
def book(hq: Station) -> Iterator[Gatebook]:
    with hq.open() as book:
        yield book


def _small() -> bytes:
    pen = Pen(ground().pc, "point:SHB")
    pen.write(asset("lamp"))
    return signed(ground(), *pen.stretch())


def test_one_bundle_under_fifty_names_is_taken_in_once(book: Gatebook, tmp_path: Path) -> None:
    data = _small()
    paths = [tmp_path / f"{number}.gbk" for number in range(50)]
    for path in paths:
        path.write_bytes(data)
    verdicts = [result.verdict for result in book.exchange.import_files(paths)]
    assert verdicts == [Verdict.IMPORTED, *[Verdict.NOTHING_NEW] * 49]
    assert (len(book.exchange.history()[1]), problems_of(book), book.check().ok) == (1, [], True)


def test_what_a_killed_import_left_in_the_inbox_goes_with_the_next(book: Gatebook, tmp_path: Path) -> None:
    (book.home.inbox / "0123456789abcdef.gbk").write_bytes(_small())
    (tmp_path / "x.gbk").write_bytes(_small())
    assert book.exchange.import_files([tmp_path / "x.gbk"])[0].verdict is Verdict.IMPORTED
    assert list(book.home.inbox.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a file that ends while it is read")
@pytest.mark.parametrize("share", [0.0, 0.3, 0.99])
def test_a_file_that_shrinks_while_it_is_read_is_refused(
    book: Gatebook, tmp_path: Path, share: float
) -> None:
    """A pipe is the one file that tells its end only by ending, as a share does whose server goes away."""
    data = _small()
    path = tmp_path / "shrinks.gbk"
    os.mkfifo(path)
    before = print_of(book)
    writer = threading.Thread(target=lambda: path.write_bytes(data[: int(share * len(data))]))
    writer.start()
    result = book.exchange.import_files([path])[0]
    writer.join()
    codes = {"bundle_empty", "bundle_incomplete"}
    assert (result.verdict, result.error is not None and result.error.code in codes) == (
        Verdict.REFUSED,
        True,
    )
    assert print_of(book) == before


def test_a_restored_headquarters_gets_its_own_word_back(hq: Station, tmp_path: Path) -> None:
    here = ground().home(HERE, tmp_path / HERE)
    stick = tmp_path / "stick"
    earlier = tmp_path / "earlier"
    hq.act(lambda book: Publishing(book.desk).publish_template(HQ_CHIEF, _template("1.0")))
    shutil.copytree(hq.home.root, earlier)
    hq.act(lambda book: Publishing(book.desk).publish_template(HQ_CHIEF, _template("1.1")))
    sent = hq.export(HERE, stick)
    here.take(sent)
    shutil.rmtree(hq.home.root)
    shutil.copytree(earlier, hq.home.root)
    hq.take(sent)
    found = hq.act(lambda book: book.desk.records.get("template", "SOP-77@1.1"))
    hq.act(lambda book: Publishing(book.desk).publish_template(HQ_CHIEF, _template("1.2")))
    here.take(hq.export(HERE, stick))
    assert found is not None
    assert here.act(lambda book: book.desk.records.get("template", "SOP-77@1.2")) is not None
    assert (hq.sound(), here.sound()) == (True, True)


def _template(version: str) -> dict[str, object]:
    item = {"code": "B-1", "type": "yes_no_na", "text": {"en": "Clean"}, "required": True}
    return {
        "code": "SOP-77",
        "version": version,
        "title": {"en": "Battery check"},
        "frequency": "daily",
        "sections": [{"title": {"en": "All"}, "items": [item]}],
    }


def test_as_many_tiny_entries_as_are_allowed_are_taken_in(book: Gatebook, tmp_path: Path) -> None:
    pen = Pen(ground().pc, "point:SHB")
    for _ in range(3_000):
        pen.raw(spelled(pen.entry()))
    (tmp_path / "many.gbk").write_bytes(signed(ground(), *pen.stretch()))
    result = book.exchange.import_files([tmp_path / "many.gbk"])[0]
    assert (result.verdict, result.fresh, problems_of(book)) == (Verdict.IMPORTED, 3_000, [])


@pytest.fixture(scope="module")
def strange(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gatebook]:
    """A headquarters whose records hold texts that mean something to other programs."""
    folder = tmp_path_factory.mktemp("strange")
    pen = Pen(ground().pc, "point:SHB")
    for number, text in enumerate(TEXTS):
        pen.write(*hostile_rows(number, text))
    (folder / "x.gbk").write_bytes(signed(ground(), *pen.stretch()))
    with ground().home("HQ", folder / "HQ").open() as book:
        assert book.exchange.import_files([folder / "x.gbk"])[0].verdict is Verdict.IMPORTED
        yield book


@pytest.mark.parametrize("number", range(len(TEXTS)))
def test_a_hostile_text_is_kept_letter_by_letter(strange: Gatebook, number: int) -> None:
    found = strange.desk.records.get("asset", f"asset-{number}")
    assert found is not None
    assert (found.text("name"), found.text("note")) == (TEXTS[number], TEXTS[number])


def test_hostile_texts_are_printed_as_texts(strange: Gatebook) -> None:
    papers = strange.documents
    labels = labels_for(LANGS)
    assert papers.equipment_pdf("SHB", LANGS, labels).startswith(b"%PDF")
    for number in range(len(TEXTS)):
        assert papers.attendance_pdf(f"session-{number}", LANGS, labels).startswith(b"%PDF")


@pytest.mark.parametrize("text", TEXTS)
def test_a_hostile_text_is_found_by_searching_for_it_or_nothing_is(strange: Gatebook, text: str) -> None:
    from app.models.paging import Query

    strange.equipment.assets_page(Query(search=text))
    strange.people.page(Query(search=text))
    assert strange.check().ok
