"""Two machines exchange files: records arrive, acknowledgements come back, nothing depends on the order."""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path

import pytest

from app.errors import Refused
from app.services.exchange_parts import RecordState
from app.services.importing import Verdict
from tests.e2e.stations import HQ_CHIEF, Station, join


def test_headquarters_sees_what_the_point_recorded_before_it_joined(
    tmp_path: Path, hq: Station, stick: Path
) -> None:
    point = Station(tmp_path / "SLM", "SLM")
    row = point.add_asset(tag="R-014")
    join(point, hq, stick)
    hq.take(point.export("HQ", stick))
    assert hq.asset(row).text("tag") == "R-014"


def test_both_dump_the_same_after_an_exchange(point: Station, hq: Station, stick: Path) -> None:
    point.add_asset(tag="R-014", name="جهاز فحص")
    hq.take(point.export("HQ", stick))
    point.take(hq.export("SLM", stick))
    assert (hq.dump() == point.dump(), hq.sound(), point.sound()) == (True, True, True)


def test_a_record_is_saved_then_exported_then_acknowledged(point: Station, hq: Station, stick: Path) -> None:
    row = point.add_asset(tag="R-014")

    def state() -> RecordState:
        return point.act(lambda book: book.exchange.state(book.desk.records.get("asset", row).heads))

    states = [state()]
    hq.take(point.export("HQ", stick))
    states.append(state())
    point.take(hq.export("SLM", stick))
    assert [*states, state()] == [RecordState.LOCAL, RecordState.EXPORTED, RecordState.ACKNOWLEDGED]


def test_a_second_import_says_that_nothing_is_new(point: Station, hq: Station, stick: Path) -> None:
    point.add_asset(tag="R-014")
    file = point.export("HQ", stick)
    hq.take(file)
    before = hq.dump()
    assert ([result.verdict for result in hq.take(file)], hq.dump()) == ([Verdict.NOTHING_NEW], before)


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_files_may_arrive_in_any_order(
    point: Station, hq: Station, stick: Path, tmp_path: Path, order: tuple[int, ...]
) -> None:
    files = []
    for number in range(3):
        point.add_asset(tag=f"R-{number}")
        file = point.export("HQ", stick)
        files.append(shutil.move(file, tmp_path / f"{number}.gbk"))
    hq.take(*(Path(files[number]) for number in order))
    assert [line for line in hq.dump() if line.startswith("asset")] == [
        line for line in point.dump() if line.startswith("asset")
    ]


def test_only_what_headquarters_lacks_is_sent_again(point: Station, hq: Station, stick: Path) -> None:
    point.add_asset(tag="R-014")
    hq.take(point.export("HQ", stick))
    point.take(hq.export("SLM", stick))
    point.add_asset(tag="R-015")
    exported = point.act(lambda book: book.exchange.export("HQ", stick)[0])
    assert exported.entries == 1


def test_a_lost_file_is_made_up_by_the_next(point: Station, hq: Station, stick: Path) -> None:
    first = point.add_asset(tag="R-014")
    point.export("HQ", stick).unlink()
    point.add_asset(tag="R-015")
    hq.take(point.export("HQ", stick))
    assert hq.asset(first).text("tag") == "R-014"


def test_a_preview_stores_nothing(point: Station, hq: Station, stick: Path) -> None:
    point.add_asset(tag="R-014")
    file = point.export("HQ", stick)
    before = hq.dump()
    seen = hq.act(lambda book: book.exchange.preview([file]))
    assert (seen[0].verdict, seen[0].fresh, hq.dump()) == (Verdict.NEW, 1, before)


def test_a_bundle_of_another_deployment_is_refused(
    point: Station, hq: Station, stick: Path, tmp_path: Path
) -> None:
    other = Station(tmp_path / "other-hq", "HQ")
    stranger = Station(tmp_path / "SHB", "SHB")
    join(stranger, other, stick)
    result = hq.take(stranger.export("HQ", stick))[0]
    assert (result.verdict, result.error.code if result.error else "") == (Verdict.REFUSED, "bundle_not_ours")


def test_a_bundle_for_another_point_cannot_be_read(
    point: Station, hq: Station, stick: Path, tmp_path: Path
) -> None:
    neighbour = Station(tmp_path / "SHB", "SHB")
    join(neighbour, hq, stick)
    point.add_asset(tag="R-014")
    result = neighbour.take(point.export("HQ", stick))[0]
    assert (result.verdict, result.error.code if result.error else "") == (
        Verdict.REFUSED,
        "bundle_not_for_us",
    )


def test_a_pc_that_has_not_joined_records_but_does_not_export(tmp_path: Path, stick: Path) -> None:
    point = Station(tmp_path / "SLM", "SLM")
    row = point.add_asset(tag="R-014")
    with pytest.raises(Refused, match="not_joined"):
        point.export("HQ", stick)
    assert point.asset(row).text("tag") == "R-014"


def test_an_officer_may_not_enrol_a_pc(hq: Station, tmp_path: Path, stick: Path) -> None:
    from app.models.people import Actor, Role

    point = Station(tmp_path / "SLM", "SLM")
    request = stick / "request"
    point.act(lambda book: book.exchange.request_join(request))
    officer = Actor("o", "O", Role.OFFICER)
    with pytest.raises(Refused, match="not_allowed"):
        hq.act(lambda book: book.exchange.accept_join(officer, request, stick / "answer"))


def test_a_code_that_was_misheard_enrols_nobody(hq: Station, tmp_path: Path, stick: Path) -> None:
    point = Station(tmp_path / "SLM", "SLM")
    request = stick / "request"
    point.act(lambda book: book.exchange.request_join(request))
    with pytest.raises(Refused, match="join_code_differs"):
        hq.act(
            lambda book: book.exchange.accept_join(HQ_CHIEF, request, stick / "a", "ABCDE-FGHIJ-KLMNO-PQRST")
        )


def test_a_photo_travels_with_its_record(point: Station, hq: Station, stick: Path) -> None:
    photo = b"\x89PNG\r\n\x1a\n photo"
    blob = point.act(lambda book: book.desk.blobs.put(photo, "image/png"))
    point.add_asset(tag="R-014", condition="U", condition_photo=[blob])
    hq.take(point.export("HQ", stick))
    assert hq.act(lambda book: book.desk.blobs.read(blob["sha256"])) == photo


def test_a_second_program_on_the_same_home_is_refused(point: Station) -> None:
    from app.errors import Environment
    from app.services.gatebook import open_gatebook

    with point.open(), pytest.raises(Environment, match="home_in_use"):
        open_gatebook(point.home)


def test_two_pcs_of_one_point_meet_through_headquarters(
    point: Station, hq: Station, stick: Path, tmp_path: Path
) -> None:
    second = Station(tmp_path / "SLM2", "SLM")
    join(second, hq, stick)
    row = point.add_asset(tag="R-014")
    hq.take(point.export("HQ", stick))
    second.take(hq.export("SLM", stick))
    assert second.asset(row).text("tag") == "R-014"


def test_a_file_of_a_pc_not_enrolled_waits_in_the_tray_and_is_taken_later(
    point: Station, hq: Station, stick: Path, tmp_path: Path
) -> None:
    from app.sync.container import write_bundle
    from app.sync.envelope import Draft
    from app.sync.keys import DeviceKeys
    from app.sync.lines import Manifest, manifest_line

    stranger = DeviceKeys.generate()
    draft = Draft("2026-11-23T18:04:39Z+03:00", ("HQ",), "0.1.0", "PC 9")
    recipients = hq.act(lambda book: book.exchange._counter.trust.recipients(["SLM"]))
    path = stick / "stranger.gbk"
    lines = [manifest_line(Manifest())]
    write_bundle(path, draft, lines, recipients=recipients, key=stranger.signing, certificate=None)
    assert [result.verdict for result in hq.take(path)] == [Verdict.TRAY]
    assert hq.act(lambda book: [item.label for item in book.exchange.tray()]) == ["PC 9"]


def test_what_is_awaited_is_named(point: Station, hq: Station, stick: Path, tmp_path: Path) -> None:
    point.add_asset(tag="R-1")
    hq.take(point.export("HQ", stick))
    point.take(hq.export("SLM", stick))
    point.add_asset(tag="R-2")
    lost = point.export("HQ", stick)
    lost.unlink()
    book_have = hq.act(lambda book: book.desk.store.logs.have())
    with point.open() as book:
        log = book.desk.store.own_logs()[0]
        device = hq.act(lambda one: one.exchange._counter.keys.id)
        with book._database.transaction():
            book.exchange._counter.ledger.put_have(device, {**book_have, log.id: log.n}, "test")
    point.add_asset(tag="R-3")
    hq.take(point.export("HQ", stick))
    awaited = hq.act(lambda book: book.exchange.status().awaited)
    assert [(item.first, item.last, item.held) for item in awaited] == [(3, 3, 1)]


def test_an_inspection_names_logs_tables_and_what_is_new(point: Station, hq: Station, stick: Path) -> None:
    point.add_asset(tag="R-1")
    hq.take(point.export("HQ", stick))
    point.add_asset(tag="R-2")
    file = point.export("HQ", stick)
    found = hq.act(lambda book: book.exchange.inspect(file))
    told = [(log.label, log.audience, log.first, log.last, log.fresh, log.missing) for log in found.logs]
    assert told == [("Shalamcha", "point:SLM", 1, 3, 1, 0)]
    assert (found.tables, found.users, found.fresh, found.known) == ({"asset": 2}, ("chief",), 1, 1)
