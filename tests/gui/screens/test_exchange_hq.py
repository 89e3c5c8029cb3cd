"""The exchange at headquarters: points, enrolling, import with its verdicts, export to points."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services.importing import Verdict
from app.sync.container import write_bundle
from app.sync.envelope import Draft
from app.sync.lines import Manifest, manifest_line
from app.ui.printing.preview import PrintPreview
from app.ui.printing.request import Request
from app.ui.screens.exchange.drops import dropped_paths
from app.ui.screens.exchange.enrol_page import EnrolPage
from app.ui.screens.exchange.import_page import ImportPage
from app.ui.screens.exchange.standing_lines import standing_lines
from app.ui.text import Formats, bare
from tests.gui.screens.exchange_window import ANALYST, World, world


@pytest.fixture(params=["en", "ar"])
def place(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[World]:
    with world(qapp, tmp_path, request.param) as found:
        yield found


@pytest.fixture
def english(qapp: QApplication, tmp_path: Path) -> Iterator[World]:
    with world(qapp, tmp_path) as found:
        yield found


def enrolling(place: World) -> EnrolPage:
    request = place.stick / "slm.request"
    place.point.exchange.request_join(request)
    screen = place.at_hq()
    screen.joining.read_request(request)
    page = place.page(screen)
    assert isinstance(page, EnrolPage)
    return page


def previewed(place: World, *paths: Path) -> ImportPage:
    page = place.at_hq().start_import(paths)
    place.settle()
    return page


def test_a_pc_is_let_in_only_with_the_code_that_was_heard(place: World):
    page = enrolling(place)
    assert not page.accept_button.isEnabled()
    QTest.keyClicks(page.heard, "ABCDE FGHIJ KLMNO PQRST")
    assert not page.accept_button.isEnabled()
    page.heard.clear()
    QTest.keyClicks(page.heard, place.point.exchange.device_code().lower().replace("-", " "))
    assert page.accept_button.isEnabled()


def test_the_code_is_written_in_groups_while_it_is_typed(english: World):
    page = enrolling(english)
    QTest.keyClicks(page.heard, "abcdefg")
    assert page.heard.text() == "ABCDE-FG"


def test_letting_a_pc_in_writes_the_answer_and_lists_the_point(place: World):
    page = enrolling(place)
    page.heard.setText(place.point.exchange.device_code())
    page.accept_to(place.stick / "slm")
    place.settle()
    screen = place.shell.window.screen_of("exchange")
    place.point.exchange.finish_join(place.stick / "slm.answer")
    assert [row.id for row in screen.snapshot.points] == ["SLM"]
    assert screen.page.points.model.rowCount() == 1


def test_a_preview_imports_nothing(place: World):
    place.join()
    made = place.record(3)
    page = previewed(place, *place.send())
    assert [(row.verdict, row.fresh) for row in page.results] == [(Verdict.NEW, made)]
    assert place.hq.exchange.history()[1] == []


def test_a_folder_is_imported_with_a_verdict_for_each_file(place: World):
    place.join()
    place.record(3)
    file = place.send()[0]
    (place.stick / "page.gbk").write_bytes(b"<html>please log in</html>")
    (place.stick / "cut.gbk").write_bytes(file.read_bytes()[:-100])
    page = previewed(place, place.stick)
    page.start()
    place.settle()
    found = {row.path.name: row.verdict for row in page.results}
    assert found == {
        file.name: Verdict.IMPORTED,
        "page.gbk": Verdict.REFUSED,
        "cut.gbk": Verdict.REFUSED,
    }


def test_a_refusal_is_told_in_a_sentence(english: World):
    (english.stick / "page.gbk").write_bytes(b"<html>please log in</html>")
    page = previewed(english, english.stick / "page.gbk")
    assert "no Gatebook file" in page._told.text()
    assert page.import_button.isHidden()


def test_an_import_tells_the_other_screens_which_records_came(english: World):
    english.join()
    english.record(1)
    page = previewed(english, *english.send())
    heard = []
    english.shell.context.bus.happened.connect(lambda change, _who: heard.append(change.kinds))
    page.start()
    english.settle()
    assert "run" in heard[0]


def test_points_show_what_they_sent_and_what_waits_for_them(english: World):
    english.join()
    made = english.record(3)
    english.hq.exchange.import_files(english.send())
    row = english.at_hq().snapshot.points[0]
    assert (row.devices, row.entries, row.silent) == (1, made, 0)


def test_a_point_that_has_not_sent_for_long_is_counted(english: World):
    english.join()
    english.record(1)
    english.hq.exchange.import_files(english.send())
    english.clock.forward(days=20)
    assert english.at_hq().page._silent() == 1


def test_headquarters_exports_to_the_selected_points(english: World):
    english.join()
    english.record(1)
    english.hq.exchange.import_files(english.send())
    screen = english.at_hq()
    screen.page.points.view.selectRow(0)
    assert screen.page.some_button.isEnabled()
    page = screen.export_into(english.stick, [row.id for row in screen.page.points.selected()])
    english.settle()
    assert page.outcome is not None


def test_only_exchange_files_and_folders_can_be_dropped(tmp_path: Path):
    names = ["a.gbk", "B.GBK", "letter.docx"]
    for name in names:
        (tmp_path / name).write_bytes(b"")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in [*names, ""]])
    assert [path.name for path in dropped_paths(data)] == ["a.gbk", "B.GBK", tmp_path.name]


def test_switching_the_language_keeps_the_page_and_translates_names(english: World):
    english.join()
    screen = english.at_hq()
    english.shell.prefer(language="ar")
    english.settle()
    assert screen.snapshot.points[0].name == "الشلامجة"


def test_a_withdrawn_pc_is_looked_into_and_its_changes_adopted(english: World):
    english.join()
    english.hq.exchange.import_files(english.send())
    english.hq.exchange.revoke(ANALYST, english.point.exchange.device_code())
    english.record(2)
    english.hq.exchange.import_files(english.send())
    screen = english.at_hq()
    page = screen.show_tray()
    english.settle()
    assert [row.reason for row in screen.snapshot.tray] == ["revoked"]
    page.review.look_into(english.point.exchange.device_code())
    english.settle()
    english.settle()
    pc = page.review._pcs[0]
    log = next(log for log in pc.logs if log.withheld)
    assert log.withheld == 3
    page.review.adopt(pc.code, log.log, log.n)
    english.settle()
    english.settle()
    assert page.review.isHidden()
    assert english.hq.desk.records.count("run") == 2


def test_a_file_kept_aside_is_copied_to_be_handed_back(english: World):
    english.join()
    english.hq.exchange.revoke(ANALYST, english.point.exchange.device_code())
    english.record(1)
    file = english.send()[0]
    english.hq.exchange.import_files([file])
    screen = english.at_hq()
    page = screen.show_tray()
    english.settle()
    out = english.stick / "back"
    out.mkdir()
    page.copy_to(out, screen.snapshot.tray)
    english.settle()
    assert [path.read_bytes() for path in out.iterdir()] == [file.read_bytes()]


def lose_one_change(place: World) -> None:
    """Let the point believe that headquarters has a change which never came."""
    place.join()
    place.record(1)
    place.hq.exchange.import_files(place.send())
    place.point.exchange.import_files(place.send("SLM"))
    place.record(2)
    counter, reader = place.point.exchange._counter, place.hq.exchange._counter.keys.id
    with counter.database.transaction():
        have = {log: n + 1 for log, n in counter.ledger.have_of(reader).items()}
        counter.ledger.put_have(reader, have, "test")
    place.hq.exchange.import_files(place.send())


def test_what_is_awaited_names_pc_and_place_and_leads_to_a_slip(english: World):
    lose_one_change(english)
    screen = english.at_hq()
    lines = [
        bare(line.sentence)
        for line in standing_lines(screen.snapshot.status, Formats(), print, screen.snapshot.places)
    ]
    assert any("Waiting for change 3 from Shalamcha office (Shalamcha)" in line for line in lines)
    asked = []
    english.shell.context.print_document = lambda *document: asked.append(document)
    screen.page.wanted.emit("request")
    assert asked == [("request", "all", "", ("ar",))]


def test_the_slip_is_seen_before_it_is_printed(english: World):
    lose_one_change(english)
    screen = english.at_hq()
    dialog = PrintPreview(english.shell.context, Request("request", "all", ("ar",)), screen)
    for _ in range(3):
        english.settle()
    assert dialog.pdf.startswith(b"%PDF")
    dialog.deleteLater()


def test_what_waited_for_a_pc_comes_in_when_it_is_let_in(english: World):
    keys = english.point.exchange._counter.keys
    readers = english.hq.exchange._counter.trust.recipients(["SLM"])
    file = english.stick / "early.gbk"
    draft = Draft("2026-11-23T18:04:39Z+03:00", ("HQ",), "0.1.0", "Shalamcha office")
    lines = [manifest_line(Manifest())]
    write_bundle(file, draft, lines, recipients=readers, key=keys.signing, certificate=None)
    english.hq.exchange.import_files([file])
    page = enrolling(english)
    screen = english.shell.window.screen_of("exchange")
    assert [row.reason for row in screen.snapshot.tray] == ["unknown"]
    page.heard.setText(english.point.exchange.device_code())
    page.accept_to(english.stick / "slm")
    for _ in range(3):
        english.settle()
    assert screen.snapshot.tray == ()
