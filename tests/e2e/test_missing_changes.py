"""What has not come is named after the PC that has it, asked for on paper, sent again, and passed on by others."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import Refused
from app.models.paging import Query
from app.services.importing import Verdict
from app.ui.labels import labels_for
from tests.e2e.stations import HQ_CHIEF, Station, join
from tests.e2e.test_command_line import done, gatebook
from tests.unit.printing.reader import with_poppler


@pytest.fixture
def second(hq: Station, stick: Path, tmp_path: Path) -> Station:
    """Return another PC of the same point."""
    station = Station(tmp_path / "SLM2", "SLM")
    join(station, hq, stick)
    return station


def _gap(point: Station, hq: Station, stick: Path) -> None:
    """Lose a file of the point after headquarters had confirmed the one before and forgot what it confirmed."""
    point.add_asset(tag="R-1")
    hq.take(point.export("HQ", stick))
    copy = hq.home.database.read_bytes()
    point.add_asset(tag="R-2")
    hq.take(point.export("HQ", stick))
    point.take(hq.export("SLM", stick))
    _restore(hq, copy)
    point.add_asset(tag="R-3")
    hq.take(point.export("HQ", stick))


def _restore(station: Station, copy: bytes) -> None:
    station.home.database.write_bytes(copy)
    for rest in station.home.root.glob("gatebook.db-*"):
        rest.unlink()


def _awaited(station: Station) -> list[tuple[str, str, int, int]]:
    found = station.act(lambda book: book.exchange.status().awaited)
    return [(one.point, one.lang, one.first, one.last) for one in found if one.held]


def test_what_waits_names_the_place_and_its_office_language(point: Station, hq: Station, stick: Path) -> None:
    _gap(point, hq, stick)
    assert _awaited(hq) == [("SLM", "ar", 3, 3)]


def test_the_slip_names_pc_place_and_numbers(point: Station, hq: Station, stick: Path) -> None:
    _gap(point, hq, stick)
    labels = labels_for(("en",))
    paper = hq.act(lambda book: book.documents.request("all", ("en",), labels, printed_by="Zainab"))
    words = with_poppler(paper.pdf())
    assert all(word in words for word in ("Request for missing changes", "Shalamcha", "Zainab"))


def test_without_anything_missing_there_is_no_slip(point: Station, hq: Station) -> None:
    with pytest.raises(Refused, match="nothing_awaited"):
        hq.act(lambda book: book.documents.request("all", ("en",), {}))


def test_everything_again_fills_the_gap_without_a_word_from_headquarters(
    point: Station, hq: Station, stick: Path
) -> None:
    _gap(point, hq, stick)
    hq.take(point.export("HQ", stick))
    assert _awaited(hq) == [("SLM", "ar", 3, 3)]
    again = point.act(lambda book: book.exchange.export("HQ", stick, again=True)[0].path)
    hq.take(again)
    assert _awaited(hq) == []


def test_the_next_export_of_headquarters_carries_the_request(
    point: Station, hq: Station, stick: Path
) -> None:
    _gap(point, hq, stick)
    point.take(hq.export("SLM", stick))
    hq.take(point.export("HQ", stick))
    assert _awaited(hq) == []


def test_changes_that_build_on_another_pcs_wait_for_that_pc(
    point: Station, second: Station, hq: Station, stick: Path
) -> None:
    row = point.add_asset(tag="R-1", condition="G")
    copy = hq.home.database.read_bytes()
    hq.take(point.export("HQ", stick))
    second.take(hq.export("SLM", stick))
    second.put("asset", row, condition="B")
    _restore(hq, copy)
    hq.take(second.export("HQ", stick))
    awaited = hq.act(lambda book: book.exchange.status().awaited)
    assert [(one.log.partition("-")[0], one.first, one.last) for one in awaited] == [(_device(point), 1, 2)]


def test_entries_of_another_pc_are_passed_on_in_a_ring(
    point: Station, second: Station, hq: Station, stick: Path
) -> None:
    point.take(hq.export("SLM", stick))
    rows = [point.add_asset(tag="one"), second.add_asset(tag="two")]
    second.take(point.export("SLM", stick))
    hq.take(second.export("HQ", stick))
    point.take(hq.export("SLM", stick))
    assert all(station.asset(row) is not None for row in rows for station in (point, second, hq))
    assert point.act(lambda book: book.exchange.status().unacknowledged) == 0
    assert point.dump() == second.dump() == hq.dump()


def test_a_point_knows_its_other_pcs(point: Station, second: Station, hq: Station, stick: Path) -> None:
    point.take(hq.export("SLM", stick))
    assert len(point.act(lambda book: book.exchange.status().colleagues)) == 1


def test_the_outbox_lists_changes_from_the_oldest_and_counts_them_by_kind(
    point: Station, hq: Station, stick: Path
) -> None:
    point.add_asset(tag="R-1")
    point.export("HQ", stick)
    point.add_asset(tag="R-2")
    rows = point.act(lambda book: book.exchange.outbox(Query()).rows)
    assert [(row.tables, row.exported) for row in rows] == [(("asset",), True), (("asset",), False)]
    only = Query(filters=(("way", "not_exported"),))
    assert len(point.act(lambda book: book.exchange.outbox(only).rows)) == 1
    kinds = point.act(lambda book: book.exchange.outbox_kinds())
    assert (kinds.not_confirmed, kinds.not_exported) == ({"asset": 2}, {"asset": 1})


def test_an_export_counts_what_the_outbox_counts(point: Station, hq: Station, stick: Path) -> None:
    point.add_asset(tag="R-1")
    waiting = point.act(lambda book: book.exchange.status().unexported)
    made = point.act(lambda book: book.exchange.export("HQ", stick)[0])
    taken = hq.take(made.path)[0]
    assert (waiting, made.entries, taken.entries, taken.fresh) == (1, 1, 1, 1)


def test_a_file_kept_aside_is_handed_back_as_it_came(
    point: Station, hq: Station, stick: Path, tmp_path: Path
) -> None:
    point.add_asset(tag="R-1")
    hq.take(point.export("HQ", stick))
    code = point.act(lambda book: book.exchange.device_code())
    hq.act(lambda book: book.exchange.revoke(HQ_CHIEF, code))
    file = point.export("HQ", stick)
    assert [result.verdict for result in hq.take(file)] == [Verdict.TRAY]
    bundle = hq.act(lambda book: book.exchange.tray()[0].bundle)
    out = tmp_path / "back"
    out.mkdir()
    copy = hq.act(lambda book: book.exchange.hand_back(bundle, out))
    assert copy.read_bytes() == file.read_bytes()
    with pytest.raises(Refused, match="tray_file_gone"):
        hq.act(lambda book: book.exchange.hand_back("nothing", out))


def test_the_history_of_files_comes_in_pages(point: Station, hq: Station, stick: Path) -> None:
    def make(book: object) -> None:
        for _ in range(120):
            book.exchange.export("HQ", stick)

    point.act(make)
    first = point.act(lambda book: book.exchange.files(Query()))
    rest = point.act(lambda book: book.exchange.files(Query(), first.next_key))
    assert (len(first.rows), len(rest.rows), rest.next_key) == (100, 20, None)
    assert len({row.bundle for row in (*first.rows, *rest.rows)}) == 120
    assert point.act(lambda book: book.exchange.files(Query(search="000003")).rows)[0].name.startswith("SLM")


def test_the_command_line_exports_to_the_own_point_and_prints_the_slip(
    point: Station, second: Station, hq: Station, stick: Path, tmp_path: Path
) -> None:
    _gap(point, hq, stick)
    told = done("export", "--to", "slm", "--out", tmp_path / "for-2.gbk", "--home", point.home.root)
    assert [file["entries"] for file in told["files"]] == [3]
    ended = gatebook("import", tmp_path / "for-2.gbk", "--home", second.home.root)
    assert ended.code == 0, ended
    slip = tmp_path / "slip.pdf"
    done("print", "request", "all", "--lang", "ckb", "--out", slip, "--home", hq.home.root)
    assert "3" in with_poppler(slip.read_bytes())
    again = done("export", "--to", "hq", "--again", "--out", tmp_path / "all.gbk", "--home", point.home.root)
    done("import", again["files"][0]["path"], "--home", hq.home.root)
    assert done("problems", "--home", hq.home.root)["counts"] == {}


def _device(station: Station) -> str:
    return station.act(lambda book: book.exchange.device_code()).replace("-", "")
